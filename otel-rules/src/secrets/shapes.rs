//! Values that show by themselves what they are.

use super::{Secret, Shape, card, tokens, urls};

/// What is secret in a text, wherever it stands in it; of several the worst.
///
/// ```
/// use otel_rules::secrets::{Secret, of_value};
///
/// let found = of_value("GET https://ann:hunter2@db.example/ failed").unwrap();
/// assert_eq!((found.secret, found.what), (Secret::Credential, "a URL with a password"));
/// assert_eq!(of_value("ann@example.com").unwrap().secret, Secret::Personal);
/// assert_eq!(of_value("4bf92f3577b34da6a3ce929d0e0e4736"), None);
/// ```
pub fn of_value(text: &str) -> Option<Shape> {
    let shapes = DETECTORS.iter().find(|(_, _, finds)| finds(text));
    shapes.map(|&(secret, what, _)| Shape { secret, what })
}

type Finds = fn(&str) -> bool;

static DETECTORS: &[(Secret, &str, Finds)] = &[
    (Secret::Credential, "a private key", tokens::is_private_key),
    (Secret::Credential, "a JSON web token", tokens::has_jwt),
    (Secret::Credential, "an `Authorization` header", tokens::has_scheme),
    (Secret::Credential, "a token of a known issuer", tokens::has_issued),
    (Secret::Credential, "a URL with a password", urls::has_user_info),
    (Secret::Credential, "a query with a credential", urls::has_query),
    (Secret::Personal, "a card number", card::has_card),
    (Secret::Personal, "an IBAN", card::has_iban),
    (Secret::Personal, "an e-mail address", urls::has_email),
];
