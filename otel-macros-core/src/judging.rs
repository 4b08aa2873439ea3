//! What is judged without an annotation: attributes that are set by other means than the macros', as source code has
//! them.
//!
//! ```
//! use otel_macros_core::judging::{Attribute, of_attribute};
//! use otel_macros_core::policy::Policy;
//! use proc_macro2::Span;
//! use syn::parse_quote;
//!
//! // `KeyValue::new("http.response.status_code", status.to_string())`
//! let value = parse_quote!(status.to_string());
//! let key = "http.response.status_code";
//! let attribute = Attribute { key, at: Span::call_site(), value: Some(&value), is_written_out: false };
//! let broken = of_attribute(&Policy::default(), &attribute);
//! assert_eq!(broken[0].rule.slug, "wrong_value_type");
//! ```

pub use crate::checks::Broken;
pub use crate::checks::keys::{Attribute, of_attribute, twice};
