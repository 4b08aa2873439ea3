//! tonic: the caller's context goes along in the metadata of a call.
//!
//! [`client`] has an interceptor that puts it there. [`server`] takes it out in one of two ways: by an interceptor, for
//! handlers with a span of their own, or for the span that tonic makes by `trace_fn`, which handlers are inside of.

pub(crate) mod client;
mod generated;
pub(crate) mod server;

use tonic::{Code, Status};

/// The call, as the conventions name it.
const RESERVE: &str = "acme.Stock/Reserve";

/// `rpc.response.status_code` as the conventions have it: tonic tells it as `NotFound`, or as 5.
fn status_name(code: Code) -> &'static str {
    match code {
        Code::Ok => "OK",
        Code::Cancelled => "CANCELLED",
        Code::Unknown => "UNKNOWN",
        Code::InvalidArgument => "INVALID_ARGUMENT",
        Code::DeadlineExceeded => "DEADLINE_EXCEEDED",
        Code::NotFound => "NOT_FOUND",
        Code::AlreadyExists => "ALREADY_EXISTS",
        Code::PermissionDenied => "PERMISSION_DENIED",
        Code::ResourceExhausted => "RESOURCE_EXHAUSTED",
        Code::FailedPrecondition => "FAILED_PRECONDITION",
        Code::Aborted => "ABORTED",
        Code::OutOfRange => "OUT_OF_RANGE",
        Code::Unimplemented => "UNIMPLEMENTED",
        Code::Internal => "INTERNAL",
        Code::Unavailable => "UNAVAILABLE",
        Code::DataLoss => "DATA_LOSS",
        Code::Unauthenticated => "UNAUTHENTICATED",
    }
}

fn outcome_name<T>(outcome: &Result<T, Status>) -> &'static str {
    status_name(outcome.as_ref().map_or_else(Status::code, |_| Code::Ok))
}

/// What of an error is the server's fault, by the conventions for gRPC; the rest is the caller's.
fn fault_of_server(status: &Status) -> Option<&Status> {
    use Code::{DataLoss, DeadlineExceeded, Internal, Unavailable, Unimplemented, Unknown};
    let faults = [Unknown, DeadlineExceeded, Unimplemented, Internal, Unavailable, DataLoss];
    faults.contains(&status.code()).then_some(status)
}
