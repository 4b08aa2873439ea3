//! One `#[instrument(..)]` into the `#[traced(..)]` that means the same, or the reason why there is none.

use super::captured;
use super::edit::Edit;
use super::instrument::{Field, Form, Instrument, Key, Level};
use super::print::Traced;
use super::reason::{Note, Reason};
use super::records;
use super::signature;
use super::site::{self, Site};
use super::source::Source;
use super::value::{self, Value};
use otel_macros_core::policy::{Policy, Setting};
use otel_macros_core::{Build, Emission, judge};
use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use std::collections::BTreeSet;
use syn::{Block, Expr, ExprLit, ExprPath, Lit, Macro};

/// What holds for every function of a package.
#[derive(Debug)]
pub(super) struct Wishes {
    pub(super) keep_arguments: bool,
    pub(super) read_errors: bool,
    pub(super) names: signature::Names,
    pub(super) policy: Policy,
}

/// What a function gets.
#[derive(Debug)]
pub(super) struct Translation {
    pub(super) traced: Traced,
    /// In the body.
    pub(super) edits: Vec<Edit>,
    pub(super) notes: Vec<Note>,
}

/// Why a function is left alone, with what is said beside the reason.
#[derive(Debug)]
pub(super) struct Left {
    pub(super) reason: Reason,
    pub(super) detail: Option<String>,
}

impl From<Reason> for Left {
    fn from(reason: Reason) -> Left {
        Left { reason, detail: None }
    }
}

pub(super) fn translate(source: &Source, site: &Site, wishes: &Wishes) -> Result<Translation, Left> {
    if site.is_repeated {
        return Err(Reason::Twice.into());
    }
    let Some(block) = &site.block else { return Err(Reason::NoBody.into()) };
    if has_comment(&source.text[site.range.clone()]) {
        return Err(Reason::CommentInAttribute.into());
    }
    let read: Instrument = syn::parse2(site.arguments.clone())
        .map_err(|error| Left { reason: Reason::Unreadable, detail: Some(error.to_string()) })?;
    if let Some(word) = read.unknown {
        return Err(Left { reason: Reason::UnknownArgument, detail: Some(word) });
    }
    if read.has_follows_from {
        return Err(Reason::FollowsFrom.into());
    }
    covers_the_same(site, block)?;
    let mut work = Work { source, site, wishes, traced: Traced::default(), notes: Vec::new(), empty: Vec::new() };
    work.relation(&read)?;
    work.name(read.name.as_ref());
    work.level(read.level);
    let edits = work.fields(&read, block)?;
    work.outcome(&read);
    work.dropped(&read);
    accepted(site, &work.traced, wishes)?;
    allowed(&edits, wishes)?;
    Ok(Translation { traced: work.traced, edits, notes: work.notes })
}

/// What `#[instrument]` times must be what `#[traced]` times.
fn covers_the_same(site: &Site, block: &Block) -> Result<(), Reason> {
    if site.sig.asyncness.is_some() {
        return Ok(());
    }
    match signature::later(&site.sig) {
        Some(signature::Later::Stream) => Err(Reason::ReturnedStream),
        Some(signature::Later::Future) if !site::ends_in_async(block) => Err(Reason::ReturnedFuture),
        _ => Ok(()),
    }
}

struct Work<'a> {
    source: &'a Source,
    site: &'a Site,
    wishes: &'a Wishes,
    traced: Traced,
    notes: Vec<Note>,
    /// Fields that the body fills.
    empty: Vec<String>,
}

impl Work<'_> {
    fn relation(&mut self, read: &Instrument) -> Result<(), Reason> {
        match &read.parent {
            None => Ok(()),
            Some(Expr::Path(path)) if path.path.segments.last().is_some_and(|last| last.ident == "None") => {
                self.traced.new_root = true;
                self.notes.push(Note::RootIsLinked);
                Ok(())
            }
            Some(_) => Err(Reason::ExplicitParent),
        }
    }

    fn name(&mut self, name: Option<&Expr>) {
        self.traced.name = name.map(|name| self.source.of(name).to_owned());
    }

    fn level(&mut self, level: Option<Level>) {
        if let Some(Level::Known(level)) = level {
            self.traced.level = Some(level);
        }
    }

    fn fields(&mut self, read: &Instrument, block: &Block) -> Result<Vec<Edit>, Left> {
        let mut keys = BTreeSet::new();
        for field in &read.fields {
            if let Some(key) = field.key.text() {
                if !keys.insert(key.clone()) {
                    return Err(Left { reason: Reason::DuplicateField, detail: Some(key) });
                }
            }
            self.field(field)?;
        }
        let records = records::rewrite(self.source, block)?;
        if let Some(key) = records.keys.iter().find(|key| !keys.contains(*key)) {
            return Err(Left { reason: Reason::UndeclaredField, detail: Some(key.clone()) });
        }
        if let Some(key) = self.empty.iter().find(|key| !records.keys.contains(key)) {
            return Err(Left { reason: Reason::RecordedElsewhere, detail: Some(key.clone()) });
        }
        let captured = captured::arguments(&self.site.sig, read);
        if self.wishes.keep_arguments {
            let kept = captured.iter().map(|(name, form)| format!("{name:?} = {}{name}", value::sigil(*form)));
            self.traced.attrs.splice(0..0, kept);
        } else if !captured.is_empty() {
            self.notes.push(Note::ArgumentsLeftOut);
        }
        Ok(records.edits)
    }

    fn field(&mut self, field: &Field) -> Result<(), Left> {
        let value = match &field.value {
            None if field.form == Form::Typed => Value::Empty,
            None => Value::Given(field.form, words(&field.key)),
            Some(expr) if field.form == Form::Typed => value::of(self.source, expr)?,
            Some(expr) => Value::Given(field.form, self.source.of(expr).to_owned()),
        };
        let key = match (&field.key, field.key.text()) {
            (_, Some(key)) if key.starts_with("otel.") => return self.bridge(&key, field),
            (_, Some(key)) => format!("{key:?}"),
            (Key::Expr(Expr::Lit(ExprLit { lit: Lit::Str(key), .. })), _) => self.source.of(key).to_owned(),
            (Key::Expr(Expr::Path(path)), _) => self.source.of(path).to_owned(),
            _ => return Err(Reason::DynamicKey.into()),
        };
        match value {
            Value::Empty => self.empty.push(field.key.text().ok_or(Reason::DynamicKey)?),
            Value::Given(form, text) => self.traced.attrs.push(format!("{key} = {}{text}", value::sigil(form))),
        }
        Ok(())
    }

    /// What tells the bridge to OpenTelemetry something, instead of being exported.
    fn bridge(&mut self, key: &str, field: &Field) -> Result<(), Left> {
        match (key, &field.value) {
            ("otel.name", Some(Expr::Lit(ExprLit { lit: Lit::Str(name), .. }))) => {
                self.traced.name = Some(self.source.of(name).to_owned());
                Ok(())
            }
            ("otel.name", _) => Err(Reason::DynamicName.into()),
            ("otel.kind", Some(value)) => {
                self.traced.kind = Some(kind(value).ok_or(Reason::DynamicKind)?);
                Ok(())
            }
            ("otel.kind", None) => Err(Reason::DynamicKind.into()),
            _ => Err(Left { reason: Reason::BridgeField, detail: Some(key.to_owned()) }),
        }
    }

    fn outcome(&mut self, read: &Instrument) {
        let is_result = signature::returns_result(&self.site.sig, &self.wishes.names);
        if let Some(err) = &read.err {
            self.traced.outcome = Some("err");
            if err.form == Some(Form::Debug) {
                self.notes.push(Note::ErrorAsDisplay);
            }
        } else if is_result && !self.wishes.read_errors {
            self.traced.outcome = Some("no_err");
            self.notes.push(Note::ErrorsNotRead);
        }
        if let Some(ret) = &read.ret {
            let form = ret.form.unwrap_or(Form::Debug);
            self.traced.ret = Some(format!("\"return\" = {}ret", value::sigil(form)));
            self.notes.push(Note::ReturnedAsAttribute);
            if is_result && read.err.is_none() {
                self.notes.push(Note::OkOnly);
            }
        }
    }

    fn dropped(&mut self, read: &Instrument) {
        let has_event_level = [&read.err, &read.ret].into_iter().flatten().any(|event| event.has_level);
        let dropped = [
            (read.level.is_some(), Note::LevelIsNoFilter),
            (read.level == Some(Level::Constant), Note::LevelDropped),
            (read.has_target, Note::TargetDropped),
            (has_event_level, Note::EventLevelDropped),
        ];
        self.notes.extend(dropped.into_iter().filter(|(is, _)| *is).map(|(_, note)| note));
    }
}

/// `a.b` as an expression.
fn words(key: &Key) -> String {
    match key {
        Key::Words { words, .. } => words.iter().map(ToString::to_string).collect::<Vec<_>>().join("."),
        Key::Quoted(literal) => literal.to_token_stream().to_string(),
        Key::Expr(expr) => expr.to_token_stream().to_string(),
    }
}

/// `"client"`, in any case, or `?SpanKind::Client`.
fn kind(value: &Expr) -> Option<&'static str> {
    let word = match value {
        Expr::Lit(ExprLit { lit: Lit::Str(word), .. }) => word.value(),
        Expr::Path(ExprPath { path, .. }) if path.segments.len() > 1 => path.segments.last()?.ident.to_string(),
        _ => return None,
    };
    ["internal", "server", "client", "producer", "consumer"].into_iter().find(|kind| word.eq_ignore_ascii_case(kind))
}

/// Whether there is a comment between the tokens. Strings hold what looks like one.
fn has_comment(text: &str) -> bool {
    let mut rest = text;
    while let Some(at) = rest.find(['"', '/']) {
        let behind = &rest[at + 1..];
        if rest[at..].starts_with("//") || rest[at..].starts_with("/*") {
            return true;
        }
        let is_string = rest.as_bytes()[at] == b'"';
        rest = if is_string { behind_string(behind) } else { behind };
    }
    false
}

fn behind_string(text: &str) -> &str {
    let mut is_escaped = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'"' => return &text[at + 1..],
            _ => {}
        }
    }
    ""
}

/// Asks the macro itself, and the rules.
fn accepted(site: &Site, traced: &Traced, wishes: &Wishes) -> Result<(), Left> {
    let refused = |detail: String| Left { reason: Reason::Refused, detail: Some(detail) };
    let arguments: TokenStream = traced.arguments().parse().map_err(|error| refused(format!("{error}")))?;
    let build = Build { emission: Emission::Spans, policy: &wishes.policy };
    let expansion = otel_macros_core::traced(build, &arguments, site.item.clone());
    match refusal(expansion) {
        Some(message) if !site.item.to_string().contains("compile_error") => return Err(refused(message)),
        _ => {}
    }
    denied(&judge::traced(build, arguments, site.item.clone()))
}

/// Asks the rules about what the body records.
fn allowed(edits: &[Edit], wishes: &Wishes) -> Result<(), Left> {
    let build = Build { emission: Emission::Spans, policy: &wishes.policy };
    for edit in edits {
        let Ok(record) = syn::parse_str::<Macro>(&edit.text) else { continue };
        let attributes = record.tokens;
        denied(&judge::record(build, quote!([::otel_runtime] #attributes)))?;
    }
    Ok(())
}

/// What a rule that fails the build says.
fn denied(judged: &judge::Judged) -> Result<(), Left> {
    match judged.findings.iter().find(|finding| finding.setting == Setting::Deny) {
        Some(finding) => Err(Left { reason: Reason::Denied, detail: Some(finding.message()) }),
        None => Ok(()),
    }
}

/// The message of the first `compile_error!`.
fn refusal(tokens: TokenStream) -> Option<String> {
    let mut is_error = false;
    for tree in tokens {
        match tree {
            TokenTree::Ident(word) => is_error = word == "compile_error",
            TokenTree::Group(group) if is_error => {
                let message: syn::LitStr = syn::parse2(group.stream()).ok()?;
                return Some(message.value().lines().next().unwrap_or_default().to_owned());
            }
            TokenTree::Group(group) => {
                if let Some(message) = refusal(group.stream()) {
                    return Some(message);
                }
            }
            TokenTree::Punct(mark) if mark.as_char() == '!' => {}
            _ => is_error = false,
        }
    }
    None
}
