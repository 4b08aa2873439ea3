//! What runs again and again, and what does not: one case a line.

use super::{Code, Loops, Search, endless_loop, is_inert, may_be_endless, repeated};
use proc_macro2::Span;

/// `span!` and `event!`, which one may write in any place.
struct Named(&'static str);

impl Search for Named {
    fn found(&self, code: Code<'_>) -> Option<Span> {
        match code {
            Code::Macro(call) if call.path.is_ident(self.0) => Some(Span::call_site()),
            _ => None,
        }
    }
}

fn count(body: &str, loops: Loops, name: &'static str) -> usize {
    let body = syn::parse_str(&format!("{{ {body} }}")).unwrap_or_else(|error| panic!("{error}: {body}"));
    repeated(&body, loops, &Named(name)).len()
}

/// `text`, with `code` for the word `word`.
fn with(text: &str, word: char, code: &str) -> String {
    let is_apart = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric() && letter != '_');
    let mut out = String::new();
    for (at, letter) in text.char_indices() {
        let alone = is_apart(text[..at].chars().next_back()) && is_apart(text[at + letter.len_utf8()..].chars().next());
        if letter == word && alone { out.push_str(code) } else { out.push(letter) }
    }
    out
}

/// Each of these bodies, with `S` for a span, has `spans` of them in loops over data.
fn check(spans: usize, bodies: &[&str]) {
    for body in bodies {
        let body = with(body, 'S', "span!(\"s\", {})");
        assert_eq!(count(&body, Loops::OverData, "span"), spans, "{body}");
    }
}

#[test]
fn spans_of_items() {
    check(
        1,
        &[
            "for x in xs { S }",
            "for x in &self.xs { if x.is_open { S } }",
            "for _ in 0..n { S }",
            "for _ in 0..17 { S }",
            "for x in xs { tokio::spawn(async move { S }); }",
            "for x in xs { set.spawn(async move { S.await }); }",
            "for x in xs { loop { if S { break; } } }",
            "for x in xs { for attempt in 0..3 { S } }",
            "for x in xs { println!(\"{}\", S); }",
            "for x in xs { tokio::select! { _ = stop => {} _ = tick => { S } } }",
            "for x in xs { for y in x { if y { S; break; } } }",
            "xs.iter().map(|x| S).collect::<Vec<_>>()",
            "xs.into_iter().filter(|x| x.ok).map(|x| S)",
            "xs.map(|x| S).collect::<Vec<_>>()",
            "xs.map(|x| S).buffered(8)",
            "xs.for_each(|x| { S })",
            "xs.iter().for_each(|x| { S; })",
            "xs.par_iter().map(|x| S)",
            "(0..n).into_par_iter().map(|x| S)",
            "(0..n).map(|x| S)",
            "text.lines().filter_map(|line| S)",
            "xs.drain(..).fold(0, |sum, x| sum + S)",
            "stream::iter(xs).then(|x| async move { S.await })",
            "stream::iter(xs).for_each_concurrent(8, |x| async move { S })",
            "stream.then(|x| async { S })",
            "for x in xs.iter().inspect(|x| S) {}",
            "xs.iter().any(|x| S)",
            "join_all(xs.iter().map(|x| async { S }))",
            "xs.iter().map(|x| { if x.bad { return S; } 1 })",
        ],
    );
}

/// The name of a function.
struct Function;

impl Search for Function {
    fn found(&self, code: Code<'_>) -> Option<Span> {
        match code {
            Code::Expr(syn::Expr::Path(path)) if path.path.is_ident("price") => Some(Span::call_site()),
            _ => None,
        }
    }
}

#[test]
fn functions_that_are_given_by_name() {
    let found = |body: &str| {
        let body = syn::parse_str(&format!("{{ {body} }}")).unwrap_or_else(|error| panic!("{error}: {body}"));
        repeated(&body, Loops::OverData, &Function).len()
    };
    for body in ["xs.iter().map(price).sum()", "xs.iter().fold(0, price)", "stream::iter(xs).then(price)"] {
        assert_eq!(found(body), 1, "{body}");
    }
    for body in ["value.map(price)", "xs.iter().fold(price, |sum, x| sum + x)", "xs.iter().take(price)"] {
        assert_eq!(found(body), 0, "{body}");
    }
}

#[test]
fn spans_of_something_else() {
    check(
        0,
        &[
            "S",
            "for _ in 0..n { thread::spawn(|| loop { let job = jobs.blocking_recv(); S }); }",
            "value.map(|x| S)",
            "value.and_then(|x| S)",
            "xs.iter().next().map(|x| S)",
            "xs.iter().find(|x| x.ok).map(|x| S)",
            "xs.first().map(|x| S)",
            "self.load().await.map(|x| S)",
            "stream.next().await.map(|x| S)",
            "xs.iter().collect::<Result<Vec<_>, _>>().map(|xs| S)",
            "flag.then(|| S)",
            "future.then(|x| async { S })",
            "for attempt in 0..3 { S }",
            "for _ in 1..=16 { S }",
            "for _ in (0..3).rev() { S }",
            "for attempt in 0..limit { S }",
            "for _ in 0..MAX_ATTEMPTS { S }",
            "loop { let message = rx.recv().await; S }",
            "loop { if S { break; } }",
            "while let Some(message) = rx.recv().await { S }",
            "while let Some(job) = jobs.pop() { S }",
            "for message in consumer.iter() { S }",
            "for stream in listener.incoming() { S }",
            "for message in rx { S }",
            "for _ in 0..n { interval.tick().await; S }",
            "for worker in workers { spawn(async move { while let Some(job) = rx.recv().await { S } }); }",
            "for worker in workers { spawn(async move { loop { let job = rx.recv().await; S } }); }",
            "ReceiverStream::new(rx).for_each(|message| async { S })",
            "subscription.for_each_concurrent(8, |message| async move { S })",
            "for x in xs { if x.ok { return S; } }",
            "for x in xs { if x.ok { S; break; } }",
            "for x in xs { if x.bad { S; bail!(\"bad\"); } }",
            "for x in xs { fn inner() { S } }",
            "span!(\"all\", { for x in xs { work(x) } })",
            "S; for x in xs { work(x) }",
            "quote!(for x in xs { S })",
        ],
    );
}

#[test]
fn events_in_loops() {
    let event = "event!(\"e\")";
    let again = [
        "for x in xs { E }",
        "loop { rx.recv().await; E }",
        "while left > 0 { left -= 1; E }",
        "while let Some(message) = rx.recv().await { E }",
        "xs.iter().for_each(|x| E)",
        "loop { match try_it() { Ok(_) => break, Err(_) => E } }",
    ];
    for body in again {
        assert_eq!(count(&with(body, 'E', event), Loops::All, "event"), 1, "{body}");
    }
    let once = [
        "E",
        "for attempt in 0..3 { E }",
        "for x in xs { if x.bad { E; return; } }",
        "while step() { if done() { E; break; } }",
        "value.map(|x| E)",
    ];
    for body in once {
        assert_eq!(count(&with(body, 'E', event), Loops::All, "event"), 0, "{body}");
    }
}

#[test]
fn endless_and_other_bodies() {
    let found = |body: &str| {
        let block = syn::parse_str(&format!("{{ {body} }}")).unwrap_or_else(|error| panic!("{error}: {body}"));
        let found = endless_loop(&block).is_some();
        assert!(!found || may_be_endless(&body.parse().expect("a body is tokens")), "the tokens tell: {body}");
        found
    };
    let endless = [
        "loop { step().await }",
        "let mut t = interval(period); loop { t.tick().await; sweep() }",
        "while true { step() }",
        "while let Some(m) = rx.recv().await { handle(m).await }",
        "while let Some(m) = rx.recv().await { handle(m).await? } Ok(())",
        "while let Ok((s, _)) = self.listener.accept().await { serve(s) }",
        "while let Some(m) = subscription.next().await { handle(m).await }",
        "for message in consumer.iter() { handle(message) }",
        "for stream in listener.incoming() { serve(stream?) } Ok(())",
        "loop { let (s, _) = listener.accept().await?; tokio::spawn(serve(s)); }",
        "'poll: loop { loop { break; } }",
        "Box::pin(async move { loop { step().await } })",
        "setup(); async move { loop { step().await } }",
        "unsafe { loop { step() } }",
        "#[allow(while_true)] while true { step() }",
    ];
    for body in endless {
        assert!(found(body), "{body}");
    }
    let others = [
        "loop { if done() { break } }",
        "loop { match poll() { Some(x) => return x, None => {} } }",
        "loop { step().await?; }",
        "while let Some(row) = rows.next().await { out.push(row) }",
        "while let Some(chunk) = body.next().await { out.push(chunk?) } Ok(())",
        "while let Some(x) = stack.pop() { visit(x) }",
        "while i < 10 { i += 1 }",
        "let (tx, mut rx) = channel(8); start(tx); while let Some(x) = rx.recv().await { out.push(x) }",
        "tokio::spawn(async move { loop { step().await } });",
        "for x in xs { step(x) }",
        "while let Some(m) = rx.recv().await { if m.is_last() { break; } }",
        "loop { tokio::select! { _ = stop.changed() => break, _ = step() => {} } }",
    ];
    for body in others {
        assert!(!found(body), "{body}");
    }
}

#[test]
fn bodies_with_nothing_to_time() {
    let is = |body: &str| is_inert(&body.parse().expect("a body is tokens"));
    let inert = [
        "&self.name",
        "self.price * self.count + 1",
        "Self { id, name }",
        "Ok(Some(Wrapper(self.id)))",
        "match self { Kind::A => 1, Kind::B(n) => *n }",
        "if (a > b) && !(c) { a } else { b }",
        "self.count += 1;",
        "let x = self.xs[0]; return (x, 2);",
        "#[allow(unused)] let x = 1;",
    ];
    for body in inert {
        assert!(is(body), "{body}");
    }
    let others = [
        "",
        "200",
        "Ok(())",
        "Err(Error::Late(3))",
        "LIMIT * 2",
        "work()",
        "self.name.clone()",
        "fetch.await",
        "loop {}",
        "for _ in self.xs {}",
        "while self.left {}",
        "format!(\"{x}\")",
        "vec![0; 3]",
        "work::<u8>(1)",
        "(self.run)(1)",
        "match x { Some(y) => y.len(), None => 0 }",
        "record!(\"acme.id\" = id);",
    ];
    for body in others {
        assert!(!is(body), "{body}");
    }
}
