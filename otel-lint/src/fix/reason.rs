//! Why a function is left as it is, and what changes a little where it is not.

use serde::Serialize;

macro_rules! told {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident $slug:literal $text:literal)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)*
        }

        impl $name {
            /// Every one of them.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// Its name in reports.
            pub const fn slug(self) -> &'static str {
                match self { $($name::$variant => $slug,)* }
            }

            /// What it says to people.
            pub const fn text(self) -> &'static str {
                match self { $($name::$variant => $text,)* }
            }
        }
    };
}

told! {
    /// Why a function was left alone: no `#[traced]` means the same as what it has.
    Reason {
        /// `parent = span`
        ExplicitParent "explicit_parent" "`parent` is a span of `tracing`, and `#[traced]` takes a context"
        /// `follows_from = spans`
        FollowsFrom "follows_from" "`follows_from` takes spans of `tracing`, and `links_from` takes contexts"
        /// `Span::current()`
        CurrentSpan "current_span" "the body asks `tracing` for the current span"
        /// An empty field that the body does not fill.
        RecordedElsewhere "recorded_elsewhere" "an empty field is filled by other code, or never"
        /// `record` of a field that the span does not have.
        UndeclaredField "undeclared_field" "the body records a field that the span does not declare"
        /// `otel.name = expression`
        DynamicName "dynamic_name" "the name is known at run time only; `set_span_name` is for that"
        /// `otel.kind = expression`
        DynamicKind "dynamic_kind" "the kind is known at run time only"
        /// `otel.status_code` and other keys that a bridge reads.
        BridgeField "bridge_field" "a field under `otel.` speaks to the bridge from `tracing`"
        /// `{ expression } = value`
        DynamicKey "dynamic_key" "a key is neither a literal nor the path of a constant"
        /// Twice the same key.
        DuplicateField "duplicate_field" "a field is given twice"
        /// `error = &e as &dyn Error`
        ErrorValue "error_value" "a value is recorded as an error, with its sources"
        /// What `tracing` would warn of.
        UnknownArgument "unknown_argument" "an argument is none that `#[instrument]` knows"
        /// Not to be read at all.
        Unreadable "unreadable" "the arguments cannot be read"
        /// A comment would be lost.
        CommentInAttribute "comment_in_attribute" "a comment inside the attribute would be lost"
        /// A method that is only declared.
        NoBody "no_body" "there is no body"
        /// Two `#[instrument]`.
        Twice "twice" "there are two of them on one function"
        /// The span would be that of the future.
        ReturnedFuture "returned_future" "the span covers the making of a future, and would cover the future"
        /// The span would be that of the stream.
        ReturnedStream "returned_stream" "the span covers the making of a stream, and would cover the stream"
        /// `use other::instrument`
        ForeignInstrument "foreign_instrument" "this `instrument` is not the one of `tracing`"
        /// Inside a macro.
        InMacro "in_macro" "it stands in the arguments of a macro"
        /// `#[traced]` says no.
        Refused "refused" "`#[traced]` refuses it"
        /// It would compile, but for a rule.
        Denied "denied" "a rule that fails the build speaks against it"
    }
}

told! {
    /// What a rewritten function does otherwise than before.
    Note {
        /// Arguments were recorded because nothing said otherwise.
        ArgumentsLeftOut "arguments_left_out" "arguments that were recorded without being named are not recorded; `--keep-arguments` names them"
        /// `level = ".."`
        LevelIsNoFilter "level_is_no_filter" "the sampler decides on a span, whatever level it has; see `level` of `#[traced]`"
        /// `level = CONSTANT`
        LevelDropped "level_dropped" "a level that a constant holds is not carried over"
        /// `target = ..`
        TargetDropped "target_dropped" "a span has no target: its scope is the crate"
        /// `err(Debug)`
        ErrorAsDisplay "error_as_display" "the status has the error's `Display` text, not its `Debug` text"
        /// `err(level = ..)`, `ret(level = ..)`
        EventLevelDropped "event_level_dropped" "what was an event with a level is a status or an attribute"
        /// `ret`
        ReturnedAsAttribute "returned_as_attribute" "the returned value is the attribute `return`, not an event"
        /// `ret` without `err`
        OkOnly "ok_only" "of a `Result` the `Ok` value is recorded, not the whole"
        /// A `Result` without `err`.
        ErrorsNotRead "errors_not_read" "`no_err` keeps errors out of the status, as before; `--read-errors` reads them"
        /// `parent = None`
        RootIsLinked "root_is_linked" "the new root has a link to the span that it leaves"
    }
}

#[cfg(test)]
mod tests {
    use super::{Note, Reason};

    #[test]
    fn each_has_a_row_in_the_documentation() {
        let page = include_str!("../../../docs/fix.md");
        let slugs = Reason::ALL.iter().map(|reason| reason.slug()).chain(Note::ALL.iter().map(|note| note.slug()));
        for slug in slugs {
            assert_eq!(page.matches(&format!("\n| `{slug}` |")).count(), 1, "`{slug}` has no row in docs/fix.md");
        }
    }
}
