//! The server, in two ways. One of them, not both: the caller's context is taken out of the metadata once.

use super::generated::{PATH, ReserveReply, ReserveRequest, Stock, StockServer};
use super::{RESERVE, fault_of_server, outcome_name, status_name};
use crate::served::Served;
use crate::sqlx::Shelf;
use otel_runtime::opentelemetry::Context;
use otel_runtime::{extract, record, traced};
use std::io;
use tonic::codegen::http;
use tonic::service::Interceptor;
use tonic::service::interceptor::InterceptedService;
use tonic::transport::Server;
use tonic::transport::server::{Router, TcpIncoming};
use tonic::{Request, Response, Status};
use tracing::Span;
use tracing::field::Empty;

/// Serves handlers that have a span of their own, behind an interceptor.
pub(crate) async fn serve_annotated(shelf: Shelf) -> io::Result<Served> {
    let service = InterceptedService::new(StockServer::new(Annotated(shelf)), TakeCaller);
    serve(Server::builder().add_service(service)).await
}

/// Serves handlers that are inside tonic's own span.
pub(crate) async fn serve_with_library_spans(shelf: Shelf) -> io::Result<Served> {
    serve(Server::builder().trace_fn(call_span).add_service(StockServer::new(Plain(shelf)))).await
}

async fn serve(router: Router) -> io::Result<Served> {
    Served::start(|listener, stop| async move {
        let stopped = async {
            let _ = stop.await;
        };
        let incoming = TcpIncoming::from(listener).with_nodelay(Some(true));
        router.serve_with_incoming_shutdown(incoming, stopped).await.map_err(io::Error::other)
    })
    .await
}

/// The business, which both have.
#[traced(attrs("acme.sku" = sku), err = fault, err_type = status_type)]
async fn reserve(shelf: &Shelf, sku: &str) -> Result<Response<ReserveReply>, Status> {
    let left = shelf.take(sku).await.map_err(|error| Status::internal(error.to_string()))?;
    let left = left.ok_or_else(|| Status::not_found("none is left"))?;
    tracing::info!(acme.shelf.left = left, "one is taken");
    Ok(Response::new(ReserveReply { left }))
}

fn fault<T>(outcome: &Result<T, Status>) -> Option<&Status> {
    outcome.as_ref().err().and_then(fault_of_server)
}

fn status_type(status: &Status) -> &'static str {
    status_name(status.code())
}

// guide: server
/// The context of the caller, between the interceptor and the handler.
#[derive(Clone, Debug)]
struct Caller(Context);

/// Takes the context out and hands it over. An interceptor can do no more: it has returned when the handler runs.
#[derive(Clone, Copy, Debug)]
struct TakeCaller;

impl Interceptor for TakeCaller {
    fn call(&mut self, mut request: Request<()>) -> Result<Request<()>, Status> {
        let caller = Caller(extract(request.metadata()));
        request.extensions_mut().insert(caller);
        Ok(request)
    }
}

fn caller<T>(request: &Request<T>) -> Context {
    request.extensions().get::<Caller>().map_or_else(Context::current, |Caller(context)| context.clone())
}
// guide: end

/// Its handlers have a span. Without an interceptor they say `parent_from = request.metadata()`.
#[derive(Debug)]
struct Annotated(Shelf);

impl Stock for Annotated {
    #[traced(
        name = RESERVE,
        kind = "server",
        parent = caller(&request),
        attrs("rpc.system.name" = "grpc", "rpc.method" = RESERVE),
        err = fault,
        err_type = status_type,
    )]
    async fn reserve(&self, request: Request<ReserveRequest>) -> Result<Response<ReserveReply>, Status> {
        let outcome = reserve(&self.0, &request.into_inner().sku).await;
        record!("rpc.response.status_code" = outcome_name(&outcome));
        outcome
    }
}

/// tonic's span, whose parent is the caller: what is current when a `tracing` span is made is its parent.
///
/// It is made before the method is looked for. What a stranger has made up is in no name.
fn call_span(request: &http::Request<()>) -> Span {
    let (name, method) = if request.uri().path() == PATH { (RESERVE, RESERVE) } else { ("grpc", "_OTHER") };
    let _caller = extract(request.headers()).attach();
    tracing::info_span!(
        "call",
        otel.name = name,
        otel.kind = "server",
        otel.status_code = Empty,
        rpc.system.name = "grpc",
        rpc.method = method,
        rpc.response.status_code = Empty,
        error.type = Empty,
    )
}

/// Its handlers are inside tonic's span, which is the current one of `tracing` there, and is told how the call went.
#[derive(Debug)]
struct Plain(Shelf);

impl Stock for Plain {
    async fn reserve(&self, request: Request<ReserveRequest>) -> Result<Response<ReserveReply>, Status> {
        let outcome = reserve(&self.0, &request.into_inner().sku).await;
        let call = Span::current();
        call.record("rpc.response.status_code", outcome_name(&outcome));
        if let Some(fault) = fault(&outcome) {
            call.record("otel.status_code", "ERROR").record("error.type", status_type(fault));
        }
        outcome
    }
}
