//! The `tracestate` header: its members are other systems', and travel as they came.

use opentelemetry::trace::TraceState;

use crate::diagnostics::TRACESTATE_DROPPED;

/// <https://www.w3.org/TR/trace-context-2/#list>
const MOST_MEMBERS: usize = 32;
/// The specification asks for 512 at least.
const MOST_BYTES: usize = 4_096;
/// Longer members go first where something has to go.
const LONG_MEMBER: usize = 128;
/// A key and a value have 256 characters at most.
const LONGEST: usize = 256;

type Member<'a> = (&'a str, &'a str);

/// Reads all fields of the header, which are one list.
///
/// [Limits](https://www.w3.org/TR/trace-context-2/#tracestate-limits): members are left out whole. A
/// list with a member that is none is left out as a whole, since nobody knows what was meant.
pub(super) fn read(fields: &[&str]) -> TraceState {
    let Some(mut members) = members(fields) else {
        TRACESTATE_DROPPED.add(1);
        return TraceState::NONE;
    };
    let came = members.len();
    unique(&mut members);
    members.retain(|(key, value)| fits_the_api(key, value));
    shorten(&mut members);
    TRACESTATE_DROPPED.add(came - members.len());
    TraceState::from_key_value(members).unwrap_or_default()
}

/// The members, if all are well-formed.
fn members<'a>(fields: &[&'a str]) -> Option<Vec<Member<'a>>> {
    let members = fields.iter().flat_map(|field| field.split(','));
    let members = members.map(|member| member.trim_matches([' ', '\t'])).filter(|member| !member.is_empty());
    members.map(|member| member.split_once('=').filter(|(key, value)| is_key(key) && is_value(value))).collect()
}

/// <https://www.w3.org/TR/trace-context-2/#key>
fn is_key(key: &str) -> bool {
    let begins = |first: u8| first.is_ascii_lowercase() || first.is_ascii_digit();
    key.len() <= LONGEST
        && key.bytes().next().is_some_and(begins)
        && key.bytes().all(|byte| begins(byte) || matches!(byte, b'_' | b'-' | b'*' | b'/' | b'@'))
}

/// <https://www.w3.org/TR/trace-context-2/#value>
fn is_value(value: &str) -> bool {
    (1..=LONGEST).contains(&value.len())
        && value.bytes().all(|byte| matches!(byte, b' '..=b'~') && byte != b',' && byte != b'=')
}

/// A key stands in a list once. The leftmost was written last.
fn unique(members: &mut Vec<Member<'_>>) {
    let mut seen: Vec<&str> = Vec::with_capacity(members.len().min(MOST_MEMBERS));
    members.retain(|(key, _)| {
        // What is above the limit goes anyway, and is not worth a search in what may be a long list.
        let keep = seen.len() <= MOST_MEMBERS && !seen.contains(key);
        if keep {
            seen.push(key);
        }
        keep
    });
}

/// `TraceState` has the grammar of level 1: one `@` in a key at most, and 13 characters behind it. It
/// would refuse the list for one such member.
fn fits_the_api(key: &str, value: &str) -> bool {
    TraceState::from_key_value([(key, value)]).is_ok()
}

/// Leaves out what is above the limits: long members first, and then from the right.
fn shorten(members: &mut Vec<Member<'_>>) {
    members.truncate(MOST_MEMBERS);
    let bytes = |(key, value): &Member<'_>| key.len() + 1 + value.len();
    let mut total = members.iter().map(bytes).sum::<usize>() + members.len().saturating_sub(1);
    let mut at = members.len();
    while total > MOST_BYTES && at > 0 {
        at -= 1;
        if bytes(&members[at]) > LONG_MEMBER {
            total -= bytes(&members.remove(at)) + 1;
        }
    }
    while total > MOST_BYTES {
        let Some(last) = members.pop() else { return };
        total -= bytes(&last) + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(fields: &[&str]) -> String {
        read(fields).header()
    }

    #[test]
    fn fields_are_one_list_in_their_order() {
        assert_eq!(kept(&["a=1", " b=2 ,\t", "", "c/d*e_f-g=x y"]), "a=1,b=2,c/d*e_f-g=x y");
        assert_eq!(kept(&["a=1,b=2", "a=3"]), "a=1,b=2", "the leftmost was written last");
    }

    #[test]
    fn a_member_that_is_none_spoils_the_list() {
        let long = "x".repeat(257);
        for bad in ["a", "=1", "a=", "A=1", "-a=1", "a b=1", "a=1=2", "a=é", "a=\u{7f}", &format!("a={long}")] {
            assert_eq!(kept(&["ok=1", bad]), "", "{bad}");
        }
        assert_eq!(kept(&[&format!("{long}=1")]), "");
        let longest = "x".repeat(256);
        assert_eq!(kept(&[&format!("{longest}={longest}")]), format!("{longest}={longest}"));
    }

    #[test]
    fn members_above_the_limit_are_dropped_from_the_right() {
        let list: Vec<String> = (0..40).map(|n| format!("k{n}=v")).collect();
        assert_eq!(kept(&[&list.join(",")]), list[..32].join(","));
        assert_eq!(kept(&[&list[..32].join(",")]), list[..32].join(","));
    }

    #[test]
    fn what_is_too_long_loses_long_members_first() {
        let (long, short) = ("x".repeat(250), "y".repeat(120));
        let members: Vec<String> =
            (0..32).map(|n| format!("k{n:02}={}", if n % 2 == 0 { &long } else { &short })).collect();
        let kept = kept(&[&members.join(",")]);
        assert!(kept.len() <= MOST_BYTES && kept.len() > 512, "{}", kept.len());
        let kept: Vec<&str> = kept.split(',').collect();
        assert!(kept.iter().all(|member| members.iter().any(|whole| whole == member)), "members are whole");
        for short in members.iter().skip(1).step_by(2) {
            assert!(kept.contains(&&**short), "{short}");
        }
        // The long ones that stayed are the leftmost.
        let long: Vec<&&str> = kept.iter().filter(|member| member.len() > LONG_MEMBER).collect();
        assert_eq!(long.len(), 8);
        assert_eq!(*long[7], members[14]);
    }

    #[test]
    fn keys_that_the_api_cannot_hold_cost_only_themselves() {
        assert_eq!(kept(&["a=1,tenant@a-long-system-name=2,b=3"]), "a=1,b=3");
    }
}
