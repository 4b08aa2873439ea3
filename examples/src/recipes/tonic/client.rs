//! The client, with the interceptor that sends the context along.

use super::generated::{ReserveRequest, StockClient};
use super::{outcome_name, status_name};
use otel_runtime::{inject, record, traced};
use std::net::SocketAddr;
use tonic::service::Interceptor;
use tonic::service::interceptor::InterceptedService;
use tonic::transport::{Channel, Endpoint, Error};
use tonic::{Request, Status};

// guide: client
/// Writes the current context into the metadata: that of the span around the call.
///
/// One interceptor does for all calls of a client. A single one can have `inject_into = request.metadata_mut()` in its
/// place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Inject;

impl Interceptor for Inject {
    fn call(&mut self, mut request: Request<()>) -> Result<Request<()>, Status> {
        inject(request.metadata_mut());
        Ok(request)
    }
}
// guide: end

/// A client of the stock service.
#[derive(Clone, Debug)]
pub(crate) struct Stock {
    address: SocketAddr,
    client: StockClient<InterceptedService<Channel, Inject>>,
}

impl Stock {
    /// Connects when it is used.
    pub(crate) fn at(address: SocketAddr) -> Result<Self, Error> {
        let channel = Endpoint::from_shared(format!("http://{address}"))?.connect_lazy();
        Ok(Self { address, client: StockClient::new(InterceptedService::new(channel, Inject)) })
    }

    /// Takes one off the shelf, and tells how many are left.
    #[traced(
        name = super::RESERVE,
        kind = "client",
        attrs(
            "rpc.system.name" = "grpc",
            "rpc.method" = super::RESERVE,
            "server.address" = self.address.ip().to_string(),
            "server.port" = self.address.port(),
        ),
        err_type = |status: &Status| status_name(status.code()),
    )]
    pub(crate) async fn reserve(&self, sku: &str) -> Result<i64, Status> {
        let request = Request::new(ReserveRequest { sku: sku.to_owned() });
        let outcome = self.client.clone().reserve(request).await;
        record!("rpc.response.status_code" = outcome_name(&outcome));
        Ok(outcome?.into_inner().left)
    }
}
