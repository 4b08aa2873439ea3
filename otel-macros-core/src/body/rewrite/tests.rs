use super::*;
use crate::policy::Policy;

fn rewritten(body: TokenStream, carry: Carry) -> String {
    let what = Rewrite { build: Emission::Spans.build(), runtime: &Runtime::default(), carry, binds_macros: true };
    let private = what.runtime.private().to_string();
    rewrite(body, &what).stream.to_string().replace(&private, "P")
}

fn carried(body: TokenStream) -> String {
    rewritten(body, Carry::Unsaid)
}

fn same(body: TokenStream) {
    let text = body.to_string();
    assert_eq!(carried(body), text);
}

#[test]
fn spawns_by_full_path_are_carried() {
    assert_eq!(carried(quote!(tokio::spawn(work()))), quote!(tokio::spawn(P::carry(work()))).to_string());
    assert_eq!(
        carried(quote!(::tokio::task::spawn_local(f))),
        quote!(::tokio::task::spawn_local(P::carry(f))).to_string()
    );
    assert_eq!(carried(quote!(std::thread::spawn(|| 1))), quote!(std::thread::spawn(P::carry_fn(|| 1))).to_string());
    assert_eq!(
        carried(quote!(assert_eq!(tokio::task::spawn_blocking(f).await?, 1))),
        quote!(assert_eq!(tokio::task::spawn_blocking(P::carry_fn(f)).await?, 1)).to_string()
    );
    assert_eq!(carried(quote!(tokio::spawn::<F>(f,))), quote!(tokio::spawn::<F>(P::carry(f))).to_string());
    assert_eq!(carried(quote!(tokio::spawn(f::<A, B>()))), quote!(tokio::spawn(P::carry(f::<A, B>()))).to_string());
}

#[test]
fn what_is_not_a_spawn_stays() {
    same(quote!(spawn(work())));
    same(quote!(set.spawn(work())));
    same(quote!(pool.tokio::spawn));
    same(quote!(my::tokio::spawn(work())));
    same(quote!(stringify!(tokio::spawn(work()))));
    same(quote!(tokio::spawn()));
    same(quote!(
        macro_rules! m {
            () => {
                tokio::spawn(x())
            };
        }
    ));
    same(quote!(
        fn inner() {
            tokio::spawn(work());
        }
    ));
    same(quote!(tokio::spawn(async {
        loop {
            reap().await
        }
    })));
}

#[test]
fn carry_link_and_off() {
    let body = quote!(tokio::spawn(work()));
    assert_eq!(rewritten(body.clone(), Carry::Link), quote!(tokio::spawn(P::carry_linked(work()))).to_string());
    assert_eq!(rewritten(body.clone(), Carry::Off), body.to_string());
}

#[test]
fn own_macros_are_bound() {
    assert_eq!(carried(quote!(record!("a.b" = 1);)), quote!(record!(@own __otel_own; "a.b" = 1);).to_string());
    assert_eq!(
        carried(quote!(otel_runtime::event!("x"))),
        quote!(otel_runtime::event!(@own __otel_own; "x")).to_string()
    );
    same(quote!(metrics::record!("a" = 1)));
    same(quote!(tracing::event!(Level::INFO, "x")));
    same(quote!(event!(Level::INFO, "x")));
    same(quote!(span!("x", {
        record!("a.b" = 1);
    })));
    same(quote!(
        fn helper() {
            record!("a.b" = 1);
        }
    ));
}

#[test]
fn invisible_groups_hold_together_where_something_is_rewritten() {
    let part = |tokens| TokenTree::Group(Group::new(Delimiter::None, tokens));
    let (sum, name, block) = (part(quote!(2 + 3)), part(quote!(name)), part(quote!({ 2 })));
    let (pattern, binding, negative) = (part(quote!(1 | 2)), part(quote!(let x = 1)), part(quote!(-1)));
    assert_eq!(carried(quote!(tokio::spawn(#sum))), quote!(tokio::spawn(P::carry(2 + 3))).to_string());
    assert_eq!(carried(quote!(tokio::spawn(#sum.f()))), quote!(tokio::spawn(P::carry((2 + 3).f()))).to_string());
    assert_eq!(
        carried(quote!(#binding; #sum; #name * #sum; if #block {} f(#sum, #negative); match { #pattern => #negative + 1 }; tokio::spawn(f))),
        quote!(let x = 1; 2 + 3; name * (2 + 3); if { 2 } {} f(2 + 3, -1); match { 1 | 2 => -1 + 1 }; tokio::spawn(P::carry(f)))
            .to_string()
    );
    same(quote!(let x = #sum * 2;));
}

fn not_carried(body: TokenStream) -> usize {
    let what = Rewrite {
        build: Emission::Spans.build(),
        runtime: &Runtime::default(),
        carry: Carry::Unsaid,
        binds_macros: true,
    };
    rewrite(body, &what).not_carried.len()
}

#[test]
fn short_spellings_of_spawns_are_noted() {
    assert_eq!(not_carried(quote!(spawn(async { work().await }))), 1);
    assert_eq!(not_carried(quote!(task::spawn(work()); thread::spawn(|| 1); spawn_blocking(move || f());)), 3);
    assert_eq!(not_carried(quote!(join!(spawn(a()), spawn(b.run())))), 2);
}

#[test]
fn what_may_be_something_else_or_is_carried_is_not_noted() {
    for body in [
        quote!(tokio::spawn(work())),
        quote!(std::thread::spawn(|| 1)),
        quote!(spawn(carry(work()))),
        quote!(spawn(work().carry())),
        quote!(thread::spawn(otel_runtime::carry_fn(|| 1))),
        quote!(spawn(monster)),
        quote!(spawn("name", work())),
        quote!(command.spawn()),
        quote!(set.spawn(work())),
        quote!(rayon::spawn(|| 1)),
        quote!(spawn(async {
            loop {
                reap().await
            }
        })),
        quote!(
            fn helper() {
                spawn(work());
            }
        ),
        quote!(stringify!(spawn(work()))),
    ] {
        assert_eq!(not_carried(body.clone()), 0, "{body}");
    }
}

/// As [`rewritten`], under a policy that lists functions that spawn.
fn listed(body: TokenStream) -> String {
    let spawn = ["spawn", "task::spawn", "pool::spawn_blocking"].map(str::to_owned).to_vec();
    let policy = Policy { spawn, ..Policy::default() };
    let build = Build { emission: Emission::Spans, policy: &policy };
    let what = Rewrite { build, runtime: &Runtime::default(), carry: Carry::Unsaid, binds_macros: true };
    let rewritten = rewrite(body, &what);
    assert_eq!(rewritten.not_carried.len(), 0);
    rewritten.stream.to_string().replace(&what.runtime.private().to_string(), "P")
}

#[test]
fn what_the_policy_lists_is_carried_by_what_it_is_given() {
    let cases = [
        (quote!(spawn(work())), quote!(spawn(P::carry(work())))),
        (quote!(spawn(async move { 1 })), quote!(spawn(P::carry(async move { 1 })))),
        (quote!(task::spawn::<F>(work)), quote!(task::spawn::<F>(P::carry(work)))),
        (quote!(spawn(|| work())), quote!(spawn(P::carry_fn(|| work())))),
        (quote!(spawn(move |_| work())), quote!(spawn(P::carry_fn(move |_| work())))),
        (quote!(pool::spawn_blocking(work)), quote!(pool::spawn_blocking(P::carry_fn(work)))),
    ];
    for (body, expected) in cases {
        assert_eq!(listed(body), expected.to_string());
    }
    for other in
        [quote!(my::task::spawn(work)), quote!(set.spawn(work())), quote!(pool::spawn(work)), quote!(spawn(1, 2))]
    {
        assert_eq!(listed(other.clone()), other.to_string());
    }
}
