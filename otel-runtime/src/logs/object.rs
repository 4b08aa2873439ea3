//! A JSON object that goes by in pieces: where it ends, and whether it has ids of its own.

use super::{SPAN_ID, TRACE_FLAGS, TRACE_ID};

const KEYS: [&str; 3] = [TRACE_ID, SPAN_ID, TRACE_FLAGS];

/// The brace that ends an object into which ids can be put.
pub(super) struct End {
    /// Its index in the piece.
    pub(super) at: usize,
    /// There is no member before it.
    pub(super) is_empty: bool,
}

/// What has been seen of the object. It reads as much of the syntax as it takes to find the end; what is not
/// JSON is not judged.
pub(super) struct Object {
    state: State,
    /// Objects and arrays that are open.
    depth: usize,
    /// The next string is a key of the object itself.
    expects_key: bool,
    is_empty: bool,
    has_ids: bool,
}

enum State {
    Before,
    Between,
    Text { escaped: bool, key: Option<Key> },
    After,
}

impl Object {
    pub(super) fn new() -> Self {
        Self { state: State::Before, depth: 0, expects_key: false, is_empty: true, has_ids: false }
    }

    /// Reads on, and tells of the end, if it is in `piece` and the object has no ids.
    pub(super) fn read(&mut self, piece: &str) -> Option<End> {
        if matches!(self.state, State::After) {
            return None;
        }
        let at = piece.bytes().position(|byte| self.ends_with(byte))?;
        (!self.has_ids).then_some(End { at, is_empty: self.is_empty })
    }

    fn ends_with(&mut self, byte: u8) -> bool {
        match &mut self.state {
            State::Before => self.begin(byte),
            State::Between => return self.go_on(byte),
            State::Text { escaped, key } => {
                if byte == b'"' && !*escaped {
                    self.has_ids |= key.as_ref().is_some_and(Key::is_ours);
                    self.state = State::Between;
                } else {
                    *escaped = byte == b'\\' && !*escaped;
                    if let Some(key) = key {
                        key.push(byte);
                    }
                }
            }
            State::After => {}
        }
        false
    }

    fn begin(&mut self, byte: u8) {
        if byte == b'{' {
            self.depth = 1;
            self.expects_key = true;
            self.state = State::Between;
        } else if !byte.is_ascii_whitespace() {
            self.state = State::After;
        }
    }

    fn go_on(&mut self, byte: u8) -> bool {
        match byte {
            b'"' => {
                self.is_empty = false;
                let key = self.expects_key.then(Key::new);
                self.expects_key = false;
                self.state = State::Text { escaped: false, key };
            }
            b',' => self.expects_key = self.depth == 1,
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' => {
                self.depth -= 1;
                if self.depth == 0 {
                    self.state = State::After;
                    return byte == b'}';
                }
            }
            _ => {}
        }
        false
    }
}

/// How far a key has been read, and which of ours it can still be. One that is spelled with escapes is none.
struct Key {
    length: usize,
    can_be: [bool; KEYS.len()],
}

impl Key {
    fn new() -> Self {
        Self { length: 0, can_be: [true; KEYS.len()] }
    }

    fn push(&mut self, byte: u8) {
        for (can_be, ours) in self.can_be.iter_mut().zip(KEYS) {
            *can_be &= ours.as_bytes().get(self.length) == Some(&byte);
        }
        self.length += 1;
    }

    fn is_ours(&self) -> bool {
        self.can_be.iter().zip(KEYS).any(|(can_be, ours)| *can_be && ours.len() == self.length)
    }
}
