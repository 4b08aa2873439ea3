fn kept(id: u64, mut cents: u64) -> u64 {
    let _ = &id;
    work(cents)
}
::core::compile_error! {
    "unknown argument `kidn`\nhelp: did you mean `kind`?"
}
const fn constant() -> u64 {
    work()
}
::core::compile_error! {
    "unknown kind `cleint`\nhelp: did you mean `client`?"
}
::core::compile_error! {
    "a `const fn` cannot open a span: it may run in the compiler\nhelp: remove `const`, or put `#[traced]` on the caller"
}
fn in_a_body() -> u64 {
    {
        ::core::compile_error! {
            "a value has a key\nhelp: write `\"acme.items\" = items`"
        }
    };
    {
        ::core::compile_error! {
            "unknown argument `knid`\nhelp: did you mean `kind`?"
        }
        {
            const _: () = ();
            work()
        }
    }
}
