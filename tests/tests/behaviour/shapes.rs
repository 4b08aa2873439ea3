// Functions that are compiled twice: plain, and with `#[traced]`, which `shape!` adds in one of the two
// modules that include this file. Whatever they do must be the same in both.

shape! {
    pub fn locals_and_arguments(_a: Noisy, b: Noisy, (c, _d): (Noisy, Noisy)) -> u8 {
        let _x = Noisy("x");
        let _y = Noisy("y");
        b.say("body");
        c.say("body");
        7
    }
}

shape! {
    pub fn wild_and_patterns(_: Noisy, Pair { left, .. }: Pair, ref held: Noisy, mut last: Noisy) -> Result<u8, Oops> {
        last.0 = "last";
        left.say("body");
        held.say("body");
        let _x = Noisy("x");
        Ok(1)
    }
}

shape! {
    pub fn partial_pattern((kept, _): (Noisy, Noisy), tail: Noisy) -> Vec<u8> {
        kept.say("body");
        drop(tail);
        vec![1, 2]
    }
}

shape! {
    pub fn tail_temporary(a: Noisy) -> Result<usize, Oops> {
        let _local = Noisy("local");
        Ok(Noisy("temporary").measure() + a.measure())
    }
}

shape! {
    pub fn tail_temporary_plain(a: Noisy) -> usize {
        let _local = Noisy("local");
        Noisy("temporary").measure() + a.measure()
    }
}

shape! {
    pub fn moved_out_argument(a: Noisy, b: Noisy) -> Option<Noisy> {
        b.say("body");
        Some(a)
    }
}

shape! {
    pub fn early_exits(n: i32) -> Result<i32, Oops> {
        let _guard = Noisy("guard");
        if n == 0 {
            return Ok(0);
        }
        let n = check(n)?;
        Ok(n * 2)
    }
}

shape! {
    pub fn unused_and_mut(unused: [u8; 4], mut count: u32, _ignored: String) -> Alias<u32> {
        count += 1;
        Ok(count)
    }
}

shape! {
    pub fn panics_with(payload: &'static str) -> Option<u8> {
        let _local = Noisy("local");
        std::panic::panic_any(payload)
    }
}

shape! {
    pub fn never_returns() -> ! {
        let _local = Noisy("local");
        std::panic::panic_any("never")
    }
}

shape! {
    pub fn coerces_to_box(n: u8) -> Box<dyn Fn(u8) -> u8> {
        Box::new(move |m| n + m)
    }
}

shape! {
    pub fn coerces_inside_result(fail: bool) -> Result<Box<dyn Fn(u8) -> u8>, Box<dyn std::error::Error>> {
        if fail {
            return Err("failed".into());
        }
        Ok(Box::new(|m| m + 1))
    }
}

shape! {
    pub fn opaque_closure() -> impl Fn(&str) -> &str {
        |text| text.trim()
    }
}

shape! {
    pub fn empty_slice<'a>() -> &'a [String] {
        &[]
    }
}

shape! {
    pub fn borrowed<'a>(text: &'a str, _other: &str) -> Option<&'a str> {
        text.split(' ').next()
    }
}

shape! {
    pub fn factorial(n: u64) -> Alias<u64> {
        if n == 0 { Ok(1) } else { Ok(n * factorial(n - 1)?) }
    }
}

shape! {
    #[track_caller]
    pub fn location() -> &'static std::panic::Location<'static> {
        std::panic::Location::caller()
    }
}

shape! {
    #[track_caller]
    pub fn location_in_result() -> Result<u32, Oops> {
        Ok(std::panic::Location::caller().line())
    }
}

shape! {
    pub fn generic<T: Into<String>, const N: usize>(items: [T; N]) -> Vec<String>
    where
        T: Clone,
    {
        items.iter().cloned().map(Into::into).collect()
    }
}

shape! {
    pub unsafe fn reads(pointer: *const u8) -> u8 {
        unsafe { *pointer }
    }
}

shape! {
    pub extern "C" fn adds(a: i32, b: i32) -> i32 {
        a + b
    }
}

shape! {
    pub fn items_first() -> usize {
        const LIMIT: usize = 3;
        fn helper() -> usize {
            LIMIT
        }
        struct Local;
        let _ = Local;
        helper()
    }
}

shape! {
    pub fn numbers_from_enum() -> u8 {
        #[allow(dead_code)]
        enum Kind {
            Result,
            Some,
            Tag,
        }
        use Kind::*;
        match Some {
            Result => 1,
            Some => 2,
            Tag => 3,
        }
    }
}

shape! {
    pub async fn async_locals_and_arguments(_a: Noisy, b: Noisy, (c, _d): (Noisy, Noisy), _: Noisy) -> u8 {
        let _x = Noisy("x");
        tokio::task::yield_now().await;
        b.say("body");
        c.say("body");
        7
    }
}

shape! {
    pub async fn async_tail_temporary(a: Noisy) -> Result<usize, Oops> {
        let _local = Noisy("local");
        tokio::task::yield_now().await;
        Ok(Noisy("temporary").measure() + a.measure())
    }
}

shape! {
    pub async fn async_coercions(fail: bool) -> Result<Box<dyn Fn(u8) -> u8 + Send>, Box<dyn std::error::Error + Send + Sync>> {
        if fail {
            Err("failed")?;
        }
        Ok(Box::new(|m| m + 1))
    }
}

shape! {
    pub async fn async_empty_slice<'a>() -> &'a [String] {
        &[]
    }
}

shape! {
    pub async fn async_never() -> ! {
        tokio::task::yield_now().await;
        std::panic::panic_any("async never")
    }
}

shape! {
    pub async fn async_opaque() -> impl Fn(u8) -> u8 {
        |n| n + 1
    }
}

shape! {
    pub async fn async_opaque_result(n: u8) -> Result<impl Iterator<Item = u8>, Oops> {
        check(i32::from(n))?;
        Ok(0..n)
    }
}

shape! {
    pub async fn async_borrows(text: &str, other: &mut String) -> usize {
        other.push_str(text);
        tokio::task::yield_now().await;
        other.len()
    }
}

shape! {
    pub async fn async_returns_future(n: u8) -> Pin<Box<dyn Future<Output = u8> + Send>> {
        Box::pin(async move { n })
    }
}

shape! {
    pub async fn async_pending(a: Noisy) {
        let _local = Noisy("local");
        std::future::pending::<()>().await;
        drop(a);
    }
}

shape! {
    pub async fn async_panics(a: Noisy) -> Alias<()> {
        tokio::task::yield_now().await;
        a.say("before");
        std::panic::panic_any("async payload")
    }
}

shape! {
    #[must_use]
    pub async fn async_with_other_attribute(a: Noisy) -> u8 {
        a.say("body");
        3
    }
}

shape! {
    pub fn impl_future(a: Noisy) -> impl Future<Output = Result<u8, Oops>> + Send {
        a.say("eager");
        async move {
            a.say("lazy");
            let n = check(3)?;
            Ok(u8::try_from(n).unwrap_or(0))
        }
    }
}

shape! {
    pub fn boxed_future<'a>(text: &'a str) -> Pin<Box<dyn Future<Output = &'a str> + Send + 'a>> {
        Box::pin(async move { text.trim() })
    }
}

shape! {
    pub fn aliased_future(n: u8) -> BoxFuture<'static, Result<u8, Oops>> {
        let doubled = n * 2;
        Box::pin(async move { Ok(doubled) })
    }
}

shape! {
    pub fn stream_of_numbers(a: Noisy) -> impl futures_util::Stream<Item = u8> {
        a.say("eager");
        futures_util::stream::iter([1, 2, 3])
    }
}

shape! {
    pub fn boxed_stream() -> Pin<Box<dyn futures_util::Stream<Item = u8> + Send>> {
        Box::pin(futures_util::stream::iter([1, 2, 3]))
    }
}

impl Receiver {
    shape! {
        pub fn by_ref(&self) -> &str {
            &self.name
        }
    }
    shape! {
        pub fn by_mut(&mut self, more: &str) -> Alias<&mut Self> {
            self.name.push_str(more);
            Ok(self)
        }
    }
    shape! {
        pub fn by_value(self) -> Option<String> {
            Some(self.name)
        }
    }
    shape! {
        pub fn by_mut_value(mut self) -> String {
            self.name.push('!');
            self.name
        }
    }
    shape! {
        pub fn by_box(self: Box<Self>) -> String {
            self.name
        }
    }
    shape! {
        pub fn by_arc(self: Arc<Self>) -> usize {
            Arc::strong_count(&self)
        }
    }
    shape! {
        pub fn by_pin(self: Pin<&mut Self>) -> Alias<usize> {
            Ok(self.name.len())
        }
    }
    shape! {
        pub async fn async_by_ref(&self) -> &str {
            tokio::task::yield_now().await;
            &self.name
        }
    }
    shape! {
        pub async fn async_by_mut(&mut self) -> Result<&mut String, Oops> {
            tokio::task::yield_now().await;
            Ok(&mut self.name)
        }
    }
    shape! {
        pub async fn async_by_value(self, _unused: String) -> String {
            self.name
        }
    }
}

macro_rules! from_macro {
    ($name:ident, $ty:ty, $e:expr, $s:stmt, $body:block) => {
        shape! {
            pub fn $name(n: $ty) -> $ty {
                $s;
                let block: $ty = $body;
                n * $e + block
            }
        }
    };
}
from_macro!(born_in_macro, i32, 2 + 3, let _unused = 1, { 4 });

macro_rules! from_macro_async {
    ($name:ident, $e:expr) => {
        shape! {
            pub async fn $name(n: i32) -> i32 {
                tokio::task::yield_now().await;
                n * $e
            }
        }
    };
}
from_macro_async!(async_born_in_macro, 2 + 3);
