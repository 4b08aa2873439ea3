//! Names of keys and of what a program holds. The last words decide: a `token_count` is a count, a `password_reset` an
//! act, and an `api_key` a key to an interface.

use super::Secret;
use super::words::{end_with, is, last_word, words};
use std::collections::HashMap;
use std::sync::LazyLock;

/// What a name says that its value is.
///
/// ```
/// use otel_rules::secrets::{Secret, of_name};
///
/// assert_eq!(of_name("http.request.header.x-api-key"), Some(Secret::Credential));
/// assert_eq!(of_name("billing::CustomerEmail"), Some(Secret::Personal));
/// assert_eq!(of_name("gen_ai.usage.input_tokens"), None);
/// ```
pub fn of_name(name: &str) -> Option<Secret> {
    if !ends_like_one(name) {
        return None;
    }
    let all = words(name);
    // An `auth_header` is one, though a header is none.
    let weighty = without(&all, OF_NO_WEIGHT);
    let found = named(weighty).or_else(|| if weighty.len() < all.len() { named(&all) } else { None });
    found.filter(|_| !is_question(name))
}

/// Whether the last word is one that says anything. Most names end here, and every key of a crate is looked up while it
/// compiles, so nothing is allocated.
fn ends_like_one(name: &str) -> bool {
    let last = last_word(name);
    let mut small = [0; LONGEST];
    let Some(small) = small.get_mut(..last.len()) else { return false };
    small.copy_from_slice(last.as_bytes());
    small.make_ascii_lowercase();
    std::str::from_utf8(small).is_ok_and(|last| BY_LAST_WORD.contains_key(last) || OF_NO_WEIGHT.contains(&last))
}

/// No word that is looked for has more letters.
pub(super) const LONGEST: usize = 16;

/// What the words say at their end.
fn named(words: &[&str]) -> Option<Secret> {
    let last = words.last()?.to_ascii_lowercase();
    let phrases = BY_LAST_WORD.get(last.as_str())?.iter().filter(|phrase| end_with(words, phrase.words));
    let phrase = phrases.max_by_key(|phrase| phrase.words.len())?;
    let before = &words[..words.len() - phrase.words.split(' ').count()];
    let last = before.last().copied().unwrap_or_default();
    let is_another_thing = phrase.not_after.iter().chain(MASKED).any(|word| is(last, word));
    (!is_another_thing).then_some(phrase.secret)
}

static BY_LAST_WORD: LazyLock<HashMap<&str, Vec<&Phrase>>> = LazyLock::new(|| {
    let mut by_last_word: HashMap<&str, Vec<&Phrase>> = HashMap::new();
    for phrase in PHRASES {
        let last = phrase.words.rsplit(' ').next().unwrap_or_default();
        by_last_word.entry(last).or_default().push(phrase);
    }
    by_last_word
});

/// `words` without those at their end.
fn without<'w, 'n>(words: &'w [&'n str], unweighty: &[&str]) -> &'w [&'n str] {
    let counts = |word: &&str| !unweighty.iter().any(|other| is(word, other));
    let end = words.iter().rposition(counts).map_or(0, |at| at + 1);
    &words[..end]
}

/// `is_token`, `has_email`: answers yes or no, in the last part of the name.
fn is_question(name: &str) -> bool {
    let part = name.rsplit(['.', ':']).next().unwrap_or(name);
    words(part).first().is_some_and(|first| QUESTIONS.iter().any(|word| is(first, word)))
}

/// Words that name a secret if a name ends with them.
struct Phrase {
    words: &'static str,
    secret: Secret,
    /// If one of these stands before, it is another thing.
    not_after: &'static [&'static str],
}

const fn credential(words: &'static str) -> Phrase {
    Phrase { words, secret: Secret::Credential, not_after: &[] }
}

const fn personal(words: &'static str) -> Phrase {
    Phrase { words, secret: Secret::Personal, not_after: ACTS }
}

const fn unless_after(words: &'static str, not_after: &'static [&'static str]) -> Phrase {
    Phrase { words, secret: Secret::Credential, not_after }
}

/// What may stand behind a secret's name without making it another thing.
const OF_NO_WEIGHT: &[&str] = &[
    "value",
    "raw",
    "plain",
    "plaintext",
    "cleartext",
    "text",
    "string",
    "str",
    "header",
    "param",
    "parameter",
    "field",
    "input",
    "old",
    "new",
    "current",
    "previous",
    "confirm",
    "confirmation",
    "base",
    "encoded",
    "ref",
    "opt",
];

const QUESTIONS: &[&str] = &[
    "is", "are", "was", "has", "have", "had", "needs", "need", "requires", "require", "use", "uses", "with", "without",
    "no", "missing", "valid", "invalid", "should", "can", "may", "must", "allow", "allows", "skip", "enable",
    "supports",
];

/// It has been taken care of.
const MASKED: &[&str] = &[
    "masked",
    "redacted",
    "hashed",
    "encrypted",
    "obfuscated",
    "anonymized",
    "anonymised",
    "sanitized",
    "scrubbed",
    "hidden",
    "truncated",
    "fake",
    "dummy",
];

/// What is done to it: the name is that of an act.
const ACTS: &[&str] = &[
    "forgot",
    "forgotten",
    "change",
    "changed",
    "check",
    "create",
    "delete",
    "generate",
    "invite",
    "issue",
    "lost",
    "notify",
    "parse",
    "reset",
    "revoke",
    "rotate",
    "send",
    "set",
    "update",
    "validate",
    "verify",
];

/// Tokens of texts, of pages, of models, of tasks and of locks.
const OTHER_TOKENS: &[&str] = &[
    "ai",
    "ast",
    "begin",
    "bos",
    "cancel",
    "cancellation",
    "cancelled",
    "change",
    "check",
    "completion",
    "continuation",
    "continue",
    "create",
    "cursor",
    "delete",
    "end",
    "eos",
    "erc",
    "expected",
    "fencing",
    "first",
    "found",
    "generate",
    "idempotency",
    "ident",
    "input",
    "issue",
    "keyword",
    "last",
    "lex",
    "lexer",
    "llm",
    "mask",
    "max",
    "min",
    "mio",
    "model",
    "next",
    "output",
    "pad",
    "page",
    "pagination",
    "paging",
    "parse",
    "parser",
    "per",
    "poll",
    "prev",
    "progress",
    "prompt",
    "punct",
    "resume",
    "revoke",
    "rotate",
    "shutdown",
    "source",
    "special",
    "start",
    "stop",
    "swap",
    "sync",
    "syntax",
    "task",
    "text",
    "time",
    "unexpected",
    "unk",
    "validate",
    "verify",
];

#[rustfmt::skip]
static PHRASES: &[Phrase] = &[
    unless_after("password", ACTS), unless_after("passwords", ACTS), unless_after("passwd", &["etc"]),
    unless_after("pwd", &["process", "shell", "working", "host", "env"]), credential("passphrase"),
    credential("password hash"), credential("hashed password"), credential("passcode"),
    unless_after("secret", &["k8s", "kubernetes", "create", "delete", "rotate", "update"]), credential("expose secret"),
    unless_after("token", OTHER_TOKENS), credential("access token"), credential("refresh token"), credential("jwt"),
    credential("bearer"), credential("auth header"), credential("basic auth"),
    unless_after("authorization", &["card", "charge", "payment", "policy", "role"]), credential("authorization code"),
    unless_after("cookie", &["delete", "remove", "clear"]), credential("set cookie"), credential("cookies"),
    credential("credential"), credential("credentials"),
    credential("apikey"), credential("api key"), credential("apikeys"), credential("api keys"),
    credential("access key"), credential("account key"), credential("decryption key"), credential("encryption key"),
    credential("hmac key"), credential("master key"), credential("private key"), credential("secret key"),
    credential("session key"), credential("shared key"), credential("signing key"), credential("ssh key"),
    credential("otp"), credential("totp"), credential("otp code"), credential("mfa code"), credential("recovery code"),
    credential("seed phrase"), credential("jsessionid"), credential("phpsessid"), credential("sessid"),
    personal("email"), personal("emails"), personal("e mail"), personal("email address"), personal("mail address"),
    personal("email addresses"), personal("phone"), personal("phone number"), personal("mobile number"),
    personal("telephone"), personal("telephone number"), personal("msisdn"),
    personal("ssn"), personal("social security number"), personal("tax id"), personal("national id"),
    personal("passport"), personal("passport number"), personal("drivers license"), personal("driver license"),
    personal("iban"), personal("bank account"), personal("bank account number"),
    personal("card number"), personal("credit card"), personal("debit card"), personal("card pan"), personal("cvv"),
    personal("cvc"), personal("card security code"),
    personal("date of birth"), personal("birth date"), personal("birthdate"), personal("birthday"), personal("dob"),
    personal("full name"), personal("first name"), personal("last name"), personal("surname"), personal("given name"),
    personal("family name"), personal("maiden name"),
    personal("street address"), personal("home address"), personal("postal address"), personal("mailing address"),
    personal("billing address"), personal("shipping address"),
];

/// What is looked for, to try that each is found.
#[cfg(test)]
pub(super) fn phrases() -> impl Iterator<Item = &'static str> {
    PHRASES.iter().map(|phrase| phrase.words)
}
