//! A collector that speaks OTLP over HTTP, for tests.
//!
//! Built on the official protobuf types, so that what a test sees is what a
//! collector would have understood.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use opentelemetry_proto::tonic::collector::trace::v1::ExportTraceServiceRequest;
use opentelemetry_proto::tonic::common::v1::{AnyValue, InstrumentationScope, any_value};
use opentelemetry_proto::tonic::resource::v1::Resource;
use opentelemetry_proto::tonic::trace::v1::Span;
use prost::Message as _;

/// How long a test waits for what must come: long enough for a busy machine.
pub const DEADLINE: Duration = Duration::from_secs(60);

/// One span, with who sent it.
#[derive(Clone, Debug)]
pub struct Received {
    /// The span.
    pub span: Span,
    /// The scope that it was made in.
    pub scope: InstrumentationScope,
    /// The process that it was made in.
    pub resource: Resource,
}

impl Received {
    /// The text of an attribute of the resource.
    pub fn resource_text(&self, key: &str) -> Option<String> {
        let attribute = self.resource.attributes.iter().find(|attribute| attribute.key == key)?;
        match &attribute.value {
            Some(AnyValue { value: Some(any_value::Value::StringValue(text)) }) => Some(text.clone()),
            _ => None,
        }
    }

    /// The number that is an attribute of the resource.
    pub fn resource_number(&self, key: &str) -> Option<i64> {
        let attribute = self.resource.attributes.iter().find(|attribute| attribute.key == key)?;
        match attribute.value {
            Some(AnyValue { value: Some(any_value::Value::IntValue(number)) }) => Some(number),
            _ => None,
        }
    }
}

/// A collector on a free port of this machine, until it is dropped.
#[derive(Debug)]
pub struct Collector {
    address: SocketAddr,
    shared: Arc<Shared>,
}

#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
    /// Takes requests and answers none.
    silent: bool,
}

#[derive(Debug, Default)]
struct State {
    requests: Vec<ExportTraceServiceRequest>,
    /// All that came, heads of requests and bodies.
    bytes: Vec<u8>,
    faults: Vec<String>,
    closed: bool,
}

impl Collector {
    /// Starts to listen.
    ///
    /// # Panics
    ///
    /// If no port is to be had.
    #[must_use]
    pub fn start() -> Self {
        Self::listen(false)
    }

    /// Starts one that takes requests and never answers.
    ///
    /// # Panics
    ///
    /// If no port is to be had.
    #[must_use]
    pub fn silent() -> Self {
        Self::listen(true)
    }

    fn listen(silent: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        let shared = Arc::new(Shared { silent, ..Shared::default() });
        let of_thread = Arc::clone(&shared);
        thread::spawn(move || accept(&listener, &of_thread));
        Self { address, shared }
    }

    /// For `OTEL_EXPORTER_OTLP_ENDPOINT`.
    pub fn endpoint(&self) -> String {
        format!("http://{}", self.address)
    }

    /// An endpoint where nobody listens.
    ///
    /// # Panics
    ///
    /// If no port is to be had.
    #[must_use]
    pub fn nobody() -> String {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        format!("http://{}", listener.local_addr().expect("an address"))
    }

    /// The requests so far, as they came.
    pub fn requests(&self) -> Vec<ExportTraceServiceRequest> {
        self.shared.state().requests.clone()
    }

    /// What came over the wire so far, byte for byte: the heads of requests and their bodies.
    pub fn bytes(&self) -> Vec<u8> {
        self.shared.state().bytes.clone()
    }

    /// The spans so far, in the order in which they came.
    pub fn spans(&self) -> Vec<Received> {
        spans(&self.shared.state().requests)
    }

    /// Waits until `done` says so of the spans so far, and returns them.
    ///
    /// # Panics
    ///
    /// After [`DEADLINE`], with `what` was waited for and what came instead; and if
    /// something came that is no OTLP.
    pub fn wait_for(&self, what: &str, done: impl Fn(&[Received]) -> bool) -> Vec<Received> {
        let until = Instant::now() + DEADLINE;
        let mut state = self.shared.state();
        loop {
            assert!(state.faults.is_empty(), "not OTLP: {:?}", state.faults);
            let received = spans(&state.requests);
            if done(&received) {
                return received;
            }
            let left = until.saturating_duration_since(Instant::now());
            let names: Vec<&str> = received.iter().map(|received| received.span.name.as_str()).collect();
            assert!(!left.is_zero(), "waited for {what} and got {names:?}");
            let waited = self.shared.changed.wait_timeout(state, left);
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// Waits for a span of that name.
    ///
    /// # Panics
    ///
    /// As [`wait_for`](Self::wait_for).
    pub fn wait_for_span(&self, name: &str) -> Received {
        self.wait_for(name, |spans| spans.iter().any(|received| received.span.name == name))
            .into_iter()
            .find(|received| received.span.name == name)
            .expect("it has just been there")
    }
}

impl Drop for Collector {
    fn drop(&mut self) {
        self.shared.state().closed = true;
        // Wakes the thread that accepts.
        let _ = TcpStream::connect(self.address);
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn spans(requests: &[ExportTraceServiceRequest]) -> Vec<Received> {
    let mut all = Vec::new();
    for resource_spans in requests.iter().flat_map(|request| &request.resource_spans) {
        for scope_spans in &resource_spans.scope_spans {
            all.extend(scope_spans.spans.iter().map(|span| Received {
                span: span.clone(),
                scope: scope_spans.scope.clone().unwrap_or_default(),
                resource: resource_spans.resource.clone().unwrap_or_default(),
            }));
        }
    }
    all
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming() {
        if shared.state().closed {
            return;
        }
        let Ok(stream) = stream else { continue };
        let shared = Arc::clone(shared);
        thread::spawn(move || {
            if let Err(error) = serve(&stream, &shared) {
                // A client that goes away between requests is as it should be.
                if error.kind() == io::ErrorKind::InvalidData {
                    shared.state().faults.push(error.to_string());
                    shared.changed.notify_all();
                }
            }
        });
    }
}

/// Requests of one connection, one after the other.
fn serve(stream: &TcpStream, shared: &Shared) -> io::Result<()> {
    let mut reader = BufReader::new(stream);
    while let Some(body) = request(&mut reader, shared)? {
        let decoded = ExportTraceServiceRequest::decode(body.as_slice())
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
        shared.state().requests.push(decoded);
        shared.changed.notify_all();
        if !shared.silent {
            let mut stream = stream;
            stream
                .write_all(b"HTTP/1.1 200 OK\r\ncontent-type: application/x-protobuf\r\ncontent-length: 0\r\n\r\n")?;
        }
    }
    Ok(())
}

/// The body of the next request; none at the end of the connection.
fn request(reader: &mut BufReader<&TcpStream>, shared: &Shared) -> io::Result<Option<Vec<u8>>> {
    let mut line = String::new();
    if reader.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let mut head = line.clone();
    let wrong = |what: &str| Err(io::Error::new(io::ErrorKind::InvalidData, what.to_owned()));
    if !line.starts_with("POST /v1/traces ") {
        return wrong(&line);
    }
    let mut length = 0;
    loop {
        line.clear();
        reader.read_line(&mut line)?;
        head.push_str(&line);
        let Some((name, value)) = line.trim_end().split_once(':') else {
            break;
        };
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.trim().parse().unwrap_or(0),
            "content-type" if value.trim() != "application/x-protobuf" => return wrong(&line),
            _ => {}
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let bytes = &mut shared.state().bytes;
    bytes.extend_from_slice(head.as_bytes());
    bytes.extend_from_slice(&body);
    Ok(Some(body))
}
