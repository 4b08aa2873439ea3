//! As much of HTTP as a test needs to send an order, or half of one.

use crate::collector::DEADLINE;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;

/// What a server answers.
#[derive(Debug)]
pub struct Answer {
    /// Such as 202.
    pub status: u16,
    headers: String,
    /// What comes after the headers.
    pub body: String,
}

impl Answer {
    /// The value of a header, by its name in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut pairs = self.headers.lines().filter_map(|line| line.split_once(": "));
        pairs.find(|(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }
}

/// Sends an order, and does not wait for the answer. Who drops the connection hangs up.
///
/// # Panics
///
/// If nobody listens there.
pub fn order(address: &str, headers: &[(&str, &str)], body: &str) -> TcpStream {
    let mut connection = TcpStream::connect(address).expect("somebody listens there");
    connection.set_read_timeout(Some(DEADLINE)).expect("it is not zero");
    let headers: Vec<String> = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let request = format!(
        "POST /orders HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\ncontent-length: {}\r\n{}\r\n{body}",
        body.len(),
        headers.concat(),
    );
    connection.write_all(request.as_bytes()).expect("the server reads");
    connection
}

/// Sends an order and waits for the answer.
///
/// # Panics
///
/// If there is none.
pub fn post(address: &str, headers: &[(&str, &str)], body: &str) -> Answer {
    let mut text = String::new();
    order(address, headers, body).read_to_string(&mut text).expect("the server answers and closes");
    let (head, body) = text.split_once("\r\n\r\n").expect("an empty line after the headers");
    let (first, headers) = head.split_once("\r\n").expect("a line with the status");
    let status = first.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
    Answer { status, headers: headers.to_owned(), body: body.to_owned() }
}
