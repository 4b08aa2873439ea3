//! A load of bounded size: so many requests, at a fixed rate, over a few connections that stay open.

use super::Failure;
use http_body_util::{BodyExt as _, Full};
use hyper::body::Bytes;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::header::{CONTENT_TYPE, HOST, HeaderName, HeaderValue};
use hyper::{HeaderMap, Method, Request, Uri};
use hyper_util::rt::TokioIo;
use std::sync::Barrier;
use std::thread;
use std::time::{Duration, Instant};
use tokio::net::TcpStream;
use tokio::runtime::{Builder, Runtime};

/// Where requests go, and what they are.
#[derive(Debug, Clone)]
pub struct Target {
    authority: String,
    path: String,
    method: Method,
    headers: HeaderMap,
    body: Bytes,
}

impl Target {
    /// `headers` are written as `name: value`; a body without a `content-type` is JSON.
    ///
    /// # Errors
    /// If `url` is not of `http` with a host, or a header is none.
    pub fn new(url: &str, method: Method, headers: &[String], body: Vec<u8>) -> Result<Self, String> {
        let uri: Uri = url.parse().map_err(|error| format!("`{url}`: {error}"))?;
        if uri.scheme_str() != Some("http") {
            return Err(format!("`{url}` does not begin with http://, and nothing else is spoken here"));
        }
        let authority = uri.authority().ok_or_else(|| format!("`{url}` has no host"))?;
        let host = if authority.port().is_some() { authority.to_string() } else { format!("{authority}:80") };
        let mut map = HeaderMap::new();
        for header in headers {
            let (name, value) = parse_header(header).ok_or_else(|| format!("`{header}` is no `name: value`"))?;
            map.append(name, value);
        }
        map.entry(HOST).or_insert(HeaderValue::from_str(authority.as_str()).map_err(|error| error.to_string())?);
        if !body.is_empty() {
            map.entry(CONTENT_TYPE).or_insert(HeaderValue::from_static("application/json"));
        }
        let path = uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
        Ok(Self { authority: host, path, method, headers: map, body: body.into() })
    }

    fn request(&self) -> Result<Request<Full<Bytes>>, Failure> {
        let mut request = Request::builder().method(self.method.clone()).uri(&self.path);
        if let Some(headers) = request.headers_mut() {
            headers.clone_from(&self.headers);
        }
        Ok(request.body(Full::new(self.body.clone()))?)
    }
}

fn parse_header(header: &str) -> Option<(HeaderName, HeaderValue)> {
    let (name, value) = header.split_once(':')?;
    Some((name.trim().parse().ok()?, value.trim().parse().ok()?))
}

/// How much of it.
#[derive(Debug, Clone, Copy)]
pub struct Load {
    /// In all.
    pub requests: u32,
    /// In a second.
    pub rate: f64,
    pub connections: u32,
}

/// Sends all requests and returns their latencies in milliseconds.
///
/// A latency begins when its request was due, not when it was sent: a service that stalls is not excused from the
/// requests that it held up.
///
/// # Errors
/// If there is no connection, or an answer is no success.
pub fn drive(target: &Target, load: Load) -> Result<Vec<f64>, Failure> {
    let start = Barrier::new(load.connections as usize);
    let work = |first: u32| -> Result<Vec<f64>, Failure> {
        let connected = connect(target);
        // All of them, so that none waits for one that has failed.
        start.wait();
        let (runtime, mut connection) = connected?;
        let begin = Instant::now();
        let mine = (first..load.requests).step_by(load.connections as usize);
        mine.map(|at| one(&runtime, &mut connection, target, begin + due(at, load.rate))).collect()
    };
    thread::scope(|scope| {
        let work = &work;
        let threads: Vec<_> = (0..load.connections).map(|first| scope.spawn(move || work(first))).collect();
        let mut latencies = Vec::with_capacity(load.requests as usize);
        for thread in threads {
            latencies.extend(thread.join().map_err(|_| "a thread has panicked")??);
        }
        Ok(latencies)
    })
}

fn due(at: u32, rate: f64) -> Duration {
    Duration::from_secs_f64(f64::from(at) / rate)
}

type Connection = SendRequest<Full<Bytes>>;

/// A runtime that nothing else runs on: a timer of a shared one is too coarse to keep a rate with.
fn connect(target: &Target) -> Result<(Runtime, Connection), Failure> {
    let runtime = Builder::new_current_thread().enable_io().build()?;
    let connection = runtime.block_on(async {
        let stream = TcpStream::connect(&target.authority).await?;
        stream.set_nodelay(true)?;
        let (connection, driver) = handshake(TokioIo::new(stream)).await?;
        tokio::spawn(driver);
        Ok::<_, Failure>(connection)
    })?;
    Ok((runtime, connection))
}

fn one(runtime: &Runtime, connection: &mut Connection, target: &Target, due: Instant) -> Result<f64, Failure> {
    let request = target.request()?;
    thread::sleep(due.saturating_duration_since(Instant::now()));
    let status = runtime.block_on(async {
        connection.ready().await?;
        let response = connection.send_request(request).await?;
        let status = response.status();
        response.into_body().collect().await?;
        Ok::<_, hyper::Error>(status)
    })?;
    if !status.is_success() {
        return Err(format!("{} {} was answered with {status}", target.method, target.path).into());
    }
    Ok(due.elapsed().as_secs_f64() * 1e3)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(url: &str, headers: &[&str], body: &str) -> Result<Target, String> {
        let headers: Vec<String> = headers.iter().map(|&header| header.to_owned()).collect();
        Target::new(url, Method::POST, &headers, body.as_bytes().to_vec())
    }

    #[test]
    fn urls_are_taken_apart() {
        let found = target("http://localhost:8080/orders?kind=new", &["x-a: b:c"], "{}").expect("well formed");
        assert_eq!((found.authority.as_str(), found.path.as_str()), ("localhost:8080", "/orders?kind=new"));
        assert_eq!(found.headers["host"], "localhost:8080");
        assert_eq!(found.headers["x-a"], "b:c");
        assert_eq!(found.headers["content-type"], "application/json");
        let bare = target("http://localhost", &["host: shop", "content-type: text/plain"], "x").expect("well formed");
        assert_eq!((bare.authority.as_str(), bare.path.as_str()), ("localhost:80", "/"));
        assert_eq!(
            (&bare.headers["host"], &bare.headers["content-type"]),
            (&"shop".parse().expect("one"), &"text/plain".parse().expect("one"))
        );
    }

    #[test]
    fn what_cannot_be_driven_is_said() {
        for (url, headers) in
            [("https://localhost/", vec![]), ("localhost:80", vec![]), ("http://localhost", vec!["no header"])]
        {
            assert!(target(url, &headers, "").is_err(), "{url} {headers:?}");
        }
    }

    #[test]
    fn requests_are_due_at_a_rate() {
        assert_eq!(due(0, 1000.0), Duration::ZERO);
        assert_eq!(due(250, 1000.0), Duration::from_millis(250));
    }
}
