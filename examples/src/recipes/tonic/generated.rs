//! What `tonic-prost-build` generates for the service below, shortened; by hand, so that the example needs no `protoc`.
//!
//! ```proto
//! package acme;
//! service Stock { rpc Reserve(ReserveRequest) returns (ReserveReply); }
//! message ReserveRequest { string sku = 1; }
//! message ReserveReply { int64 left = 1; }
//! ```

use std::convert::Infallible;
use std::future::Future;
use tonic::body::Body;
use tonic::client::GrpcService;
use tonic::codegen::http::uri::PathAndQuery;
use tonic::codegen::{Arc, BoxFuture, Context, Poll, Service, StdError, http};
use tonic::server::{NamedService, UnaryService};
use tonic::{Request, Response, Status};
use tonic_prost::ProstCodec;

pub(crate) const PATH: &str = "/acme.Stock/Reserve";

#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct ReserveRequest {
    #[prost(string, tag = "1")]
    pub(crate) sku: String,
}

#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct ReserveReply {
    #[prost(int64, tag = "1")]
    pub(crate) left: i64,
}

#[derive(Clone, Debug)]
pub(crate) struct StockClient<T> {
    inner: tonic::client::Grpc<T>,
}

impl<T> StockClient<T>
where
    T: GrpcService<Body>,
    T::ResponseBody: tonic::codegen::Body<Data = tonic::codegen::Bytes> + Send + 'static,
    <T::ResponseBody as tonic::codegen::Body>::Error: Into<StdError> + Send,
{
    pub(crate) fn new(inner: T) -> Self {
        Self { inner: tonic::client::Grpc::new(inner) }
    }

    pub(crate) async fn reserve(&mut self, request: Request<ReserveRequest>) -> Result<Response<ReserveReply>, Status> {
        self.inner
            .ready()
            .await
            .map_err(|error| Status::unknown(format!("Service was not ready: {}", error.into())))?;
        self.inner.unary(request, PathAndQuery::from_static(PATH), ProstCodec::default()).await
    }
}

pub(crate) trait Stock: Send + Sync + 'static {
    fn reserve(
        &self,
        request: Request<ReserveRequest>,
    ) -> impl Future<Output = Result<Response<ReserveReply>, Status>> + Send;
}

#[derive(Debug)]
pub(crate) struct StockServer<T> {
    inner: Arc<T>,
}

impl<T> StockServer<T> {
    pub(crate) fn new(inner: T) -> Self {
        Self { inner: Arc::new(inner) }
    }
}

impl<T> Clone for StockServer<T> {
    fn clone(&self) -> Self {
        Self { inner: self.inner.clone() }
    }
}

impl<T> NamedService for StockServer<T> {
    const NAME: &'static str = "acme.Stock";
}

impl<T: Stock> Service<http::Request<Body>> for StockServer<T> {
    type Response = http::Response<Body>;
    type Error = Infallible;
    type Future = BoxFuture<Self::Response, Self::Error>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        let reserve = Reserve(self.inner.clone());
        Box::pin(async move {
            if request.uri().path() != PATH {
                return Ok(Status::unimplemented("").into_http());
            }
            Ok(tonic::server::Grpc::new(ProstCodec::default()).unary(reserve, request).await)
        })
    }
}

struct Reserve<T>(Arc<T>);

impl<T: Stock> UnaryService<ReserveRequest> for Reserve<T> {
    type Response = ReserveReply;
    type Future = BoxFuture<Response<ReserveReply>, Status>;

    fn call(&mut self, request: Request<ReserveRequest>) -> Self::Future {
        let inner = self.0.clone();
        Box::pin(async move { inner.reserve(request).await })
    }
}
