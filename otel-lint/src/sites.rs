//! Finds instrumentation in a file's tree, has it judged, and sums up what the rules for workspaces need.

mod annotations;
mod calls;
mod fields;
mod functions;
mod imports;
mod macros;
mod pipeline;
mod repeated;

use crate::files::{File, Role};
use crate::finding::{Found, Place};
use crate::judged::{self, Origin, Set};
use crate::summary::{Function, Summary, Suspect};
use imports::Imports;
use otel_macros_core::judge::{Attribute, Judged};
use otel_macros_core::policy::Setting;
use otel_macros_core::{Build, Emission};
use otel_rules::rules::Rule;
use proc_macro2::{Span, TokenStream, TokenTree};
use repeated::PerItem;
use std::sync::Arc;
use syn::visit::{self, Visit};
use syn::{
    Expr, ExprAssign, ExprCall, ExprLit, ExprMethodCall, FieldValue, ImplItemFn, ItemFn, ItemImpl, ItemMod, ItemTrait,
    Lit, LitStr, Local, Macro, Stmt, TraitItemFn, Type,
};

/// What is to be said of a file, and to be known of it.
#[derive(Debug, Default)]
pub(crate) struct Sites {
    pub(crate) found: Vec<Found>,
    pub(crate) summary: Summary,
}

/// Looks at a file.
pub(crate) fn look(file: &File, tree: &syn::File) -> Sites {
    let mut look = Look {
        file,
        imports: Imports::of(tree),
        out: Sites::default(),
        items: Vec::new(),
        owner: None,
        tests: usize::from(file.role == Role::Test),
        functions: Vec::new(),
        per_item: PerItem::default(),
        is_judged_around: false,
        allowed: Vec::new(),
        kept: None,
        in_callback: false,
        on_span: false,
    };
    look.visit_file(tree);
    look.out
}

struct Look<'a> {
    file: &'a File,
    imports: Imports,
    out: Sites,
    /// The items around this place.
    items: Vec<String>,
    /// The type or trait around this place.
    owner: Option<String>,
    /// How many items around this place are for tests alone.
    tests: usize,
    /// The functions around this place.
    functions: Vec<Function>,
    /// What is run once for each item of data, in the function around this place.
    per_item: PerItem,
    /// What is around this place is ours, and judges what is in it.
    is_judged_around: bool,
    /// The rules that the annotations of the function around this place allow.
    allowed: Vec<&'static Rule>,
    /// Where the function stands whose value is put into a field next.
    kept: Option<Place>,
    /// This place is in a closure that is kept to be called later.
    in_callback: bool,
    /// This place is an argument of something that sets attributes of spans.
    on_span: bool,
}

impl Look<'_> {
    fn item(&self) -> Arc<str> {
        self.items.join("::").into()
    }

    fn build(&self) -> Build<'_> {
        Build { emission: Emission::Spans, policy: &self.file.package.policy }
    }

    fn is_test(&self) -> bool {
        self.tests > 0
    }

    /// What the macros' own checks say. What would not compile is for the compiler to tell.
    fn judged(&mut self, judged: Judged) {
        let item = self.item();
        let found =
            judged.findings.into_iter().map(|finding| Found { is_annotation: true, ..Found::of(finding, &item) });
        self.out.found.extend(found);
    }

    /// An attribute whose key is a text.
    fn key(&mut self, key: &LitStr, value: Option<&Expr>, origin: Origin) {
        let attribute = Attribute { key: &key.value(), at: key.span(), value, is_written_out: false };
        self.set(&Set { attribute, origin });
    }

    fn set(&mut self, set: &Set<'_>) {
        if !self.is_test() {
            let found = judged::attribute(&self.file.package.policy, set, &self.item());
            self.out.found.extend(found);
        }
    }

    fn name(&mut self, name: &LitStr) {
        if !self.is_test() {
            let found = judged::name(&self.file.package.policy, &name.value(), name.span(), &self.item());
            self.out.found.extend(found);
        }
    }

    fn found(&mut self, rule: &'static Rule, at: Span, detail: Option<String>) {
        self.found_as(self.file.package.policy.setting(rule), rule, at, detail);
    }

    fn found_as(&mut self, setting: Setting, rule: &'static Rule, at: Span, detail: Option<String>) {
        if setting != Setting::Allow && !self.allowed.contains(&rule) {
            self.out.found.push(Found {
                rule,
                setting,
                place: at.into(),
                item: self.item(),
                detail,
                is_annotation: false,
            });
        }
    }

    fn suspect(&self, rule: &'static Rule, at: Span) -> Suspect {
        Suspect { rule, place: Place::from(at), item: self.item() }
    }

    /// Visits under a name, and with what its attributes tell.
    fn inside(&mut self, name: String, attrs: &[syn::Attribute], visit: impl FnOnce(&mut Self)) {
        let is_test = usize::from(attrs.iter().any(annotations::is_for_tests));
        self.items.push(name);
        self.tests += is_test;
        visit(self);
        self.tests -= is_test;
        self.items.pop();
    }

    fn owned(&mut self, owner: &str, visit: impl FnOnce(&mut Self)) {
        let outer = self.owner.replace(owner.to_owned());
        visit(self);
        self.owner = outer;
    }

    fn on_span(&mut self, on_span: bool, visit: impl FnOnce(&mut Self)) {
        let outer = self.on_span;
        self.on_span |= on_span;
        visit(self);
        self.on_span = outer;
    }
}

impl<'ast> Visit<'ast> for Look<'_> {
    fn visit_item_mod(&mut self, node: &'ast ItemMod) {
        self.inside(node.ident.to_string(), &node.attrs, |look| visit::visit_item_mod(look, node));
    }

    fn visit_item_impl(&mut self, node: &'ast ItemImpl) {
        let owner = match &*node.self_ty {
            Type::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()),
            _ => None,
        };
        let owner = owner.unwrap_or_else(|| "impl".to_owned());
        self.inside(owner.clone(), &node.attrs, |look| look.owned(&owner, |look| visit::visit_item_impl(look, node)));
    }

    fn visit_item_trait(&mut self, node: &'ast ItemTrait) {
        let owner = node.ident.to_string();
        self.inside(owner.clone(), &node.attrs, |look| look.owned(&owner, |look| visit::visit_item_trait(look, node)));
    }

    fn visit_item_fn(&mut self, node: &'ast ItemFn) {
        let outer = self.owner.take();
        self.function(&node.into(), |look| visit::visit_item_fn(look, node));
        self.owner = outer;
    }

    fn visit_impl_item_fn(&mut self, node: &'ast ImplItemFn) {
        self.function(&node.into(), |look| visit::visit_impl_item_fn(look, node));
    }

    fn visit_trait_item_fn(&mut self, node: &'ast TraitItemFn) {
        if let Some(function) = functions::Written::of_trait(node) {
            self.function(&function, |look| visit::visit_trait_item_fn(look, node));
        }
    }

    fn visit_expr_method_call(&mut self, node: &'ast ExprMethodCall) {
        self.method_call(node);
    }

    fn visit_expr_call(&mut self, node: &'ast ExprCall) {
        self.call(node);
        let outer = self.in_callback;
        self.in_callback |= calls::is_callback(node);
        visit::visit_expr_call(self, node);
        self.in_callback = outer;
    }

    fn visit_expr_assign(&mut self, node: &'ast ExprAssign) {
        self.kept = calls::kept(&node.left, &node.right);
        visit::visit_expr_assign(self, node);
    }

    fn visit_field_value(&mut self, node: &'ast FieldValue) {
        self.kept = calls::kept_in_field(&node.expr);
        visit::visit_field_value(self, node);
    }

    fn visit_stmt(&mut self, node: &'ast Stmt) {
        self.statement(node);
        visit::visit_stmt(self, node);
    }

    fn visit_local(&mut self, node: &'ast Local) {
        let is_test = usize::from(node.attrs.iter().any(annotations::is_for_tests));
        self.tests += is_test;
        self.dropped_at_once(node);
        visit::visit_local(self, node);
        self.tests -= is_test;
    }

    fn visit_macro(&mut self, node: &'ast Macro) {
        self.macro_call(node);
    }
}

/// Whether a word is anywhere in the tokens.
fn words(tokens: &TokenStream, is: &dyn Fn(&str) -> bool) -> bool {
    tokens.clone().into_iter().any(|tree| match tree {
        TokenTree::Ident(word) => is(&word.to_string()),
        TokenTree::Group(group) => words(&group.stream(), is),
        _ => false,
    })
}

/// The text that an expression is: a literal, whatever owns it.
fn text(expr: &Expr) -> Option<&LitStr> {
    match expr {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text),
        Expr::MethodCall(call) if call.args.is_empty() => {
            let owns = ["to_string", "into", "to_owned"].iter().any(|owns| call.method == owns);
            if owns { text(&call.receiver) } else { None }
        }
        Expr::Call(call) if call.args.len() == 1 => {
            let Expr::Path(path) = &*call.func else { return None };
            let owns = path.path.segments.last().is_some_and(|last| last.ident == "from");
            if owns { text(&call.args[0]) } else { None }
        }
        Expr::Reference(reference) => text(&reference.expr),
        Expr::Paren(paren) => text(&paren.expr),
        _ => None,
    }
}
