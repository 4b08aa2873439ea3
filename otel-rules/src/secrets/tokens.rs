//! Credentials that begin in a way of their own.

/// In the armour of PEM.
pub(super) fn is_private_key(text: &str) -> bool {
    text.find("-----BEGIN ").is_some_and(|at| {
        let label = text[at..].lines().next().unwrap_or_default();
        label.trim_end().contains("PRIVATE KEY-----") || label.contains("PRIVATE KEY-----")
    })
}

/// Runs of what tokens consist of.
fn runs(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !(letter.is_ascii_alphanumeric() || "._-".contains(letter)))
}

/// Three parts in base64url, or five of an encrypted one, the first of which is an object of JSON.
pub(super) fn has_jwt(text: &str) -> bool {
    runs(text).filter_map(|run| run.find("eyJ").map(|at| run[at..].trim_end_matches('.'))).any(|run| {
        let parts: Vec<&str> = run.split('.').collect();
        let is_long = parts.iter().take(2).all(|part| part.len() >= 10);
        [2, 3, 5].contains(&parts.len()) && is_long && (parts.len() > 2 || parts[1].starts_with("eyJ"))
    })
}

/// `Bearer abc123..` or `Basic dXNlcjpwYXNz`, and not the words in a sentence.
pub(super) fn has_scheme(text: &str) -> bool {
    let mut words = text.split_whitespace().peekable();
    while let Some(word) = words.next() {
        let word = word.rsplit(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap_or_default();
        let Some(next) = words.peek() else { return false };
        let token = next.trim_end_matches(['"', '\'', ',', ';', ')', ']', '}']);
        let is_token = token.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~+/=".contains(&byte));
        let is_random = token.len() >= 20 || (token.len() >= 8 && token.bytes().any(|byte| byte.is_ascii_digit()));
        if word.eq_ignore_ascii_case("bearer") && is_token && is_random {
            return true;
        }
        if word.eq_ignore_ascii_case("basic") && decoded(token).is_some_and(|pair| pair.contains(&b':')) {
            return true;
        }
    }
    false
}

/// What a text in base64 stands for.
fn decoded(text: &str) -> Option<Vec<u8>> {
    const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bytes, mut bits, mut count) = (Vec::new(), 0_u32, 0);
    for letter in text.trim_end_matches('=').bytes() {
        let digit = ALPHABET.iter().position(|other| *other == letter)?;
        bits = (bits << 6) | u32::try_from(digit).ok()?;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from((bits >> count) & 0xff).ok()?);
        }
    }
    Some(bytes)
}

/// How tokens of an issuer begin, and how many letters, digits, `_` and `-` follow at least.
const ISSUED: &[(&str, usize)] = &[
    ("AKIA", 16),
    ("ASIA", 16),
    ("AIza", 35),
    ("ghp_", 36),
    ("gho_", 36),
    ("ghu_", 36),
    ("ghs_", 36),
    ("ghr_", 36),
    ("github_pat_", 22),
    ("glpat-", 20),
    ("npm_", 36),
    ("pypi-", 32),
    ("sk-ant-", 32),
    ("sk-proj-", 32),
    ("sk_live_", 16),
    ("sk_test_", 16),
    ("rk_live_", 16),
    ("whsec_", 24),
    ("xoxa-", 10),
    ("xoxb-", 10),
    ("xoxp-", 10),
    ("xoxr-", 10),
    ("xoxs-", 10),
];

pub(super) fn has_issued(text: &str) -> bool {
    runs(text).any(|run| ISSUED.iter().any(|&(beginning, least)| is_issued(run, beginning, least)))
}

fn is_issued(run: &str, beginning: &str, least: usize) -> bool {
    let Some(rest) = run.strip_prefix(beginning) else { return false };
    // Keys of AWS are of one length, and in capitals.
    let is_of_aws = beginning.bytes().all(|byte| byte.is_ascii_uppercase());
    let is_fit = |byte: u8| if is_of_aws { byte.is_ascii_uppercase() || byte.is_ascii_digit() } else { byte != b'.' };
    let is_long = if is_of_aws { rest.len() == least } else { rest.len() >= least };
    is_long && rest.bytes().all(is_fit) && rest.bytes().any(|byte| byte.is_ascii_digit())
}
