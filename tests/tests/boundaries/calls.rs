//! Calls that are waited for: the callee's span is the caller's child.

use otel_runtime::testing;

mod http_over_a_socket {
    use super::*;

    // guide: http_client
    #[traced(name = "POST", kind = "client", inject_into = request.headers_mut())]
    async fn call(client: &reqwest::Client, mut request: reqwest::Request) -> reqwest::Result<String> {
        client.execute(request).await?.error_for_status()?.text().await
    }
    // guide: end

    // guide: http_server
    use axum::http::HeaderMap;
    use otel_runtime::traced;

    #[traced(name = "POST /orders", kind = "server", parent_from = headers)]
    async fn post_order(headers: HeaderMap, body: String) -> String {
        reserve(&body).await
    }

    #[traced(name = "reserve stock")]
    async fn reserve(order: &str) -> String {
        format!("{order} is reserved")
    }
    // guide: end

    // guide: http_middleware
    use axum::extract::{MatchedPath, Request};
    use axum::middleware::Next;
    use axum::response::Response;

    #[traced(name = "request", kind = "server", parent_from = request.headers())]
    async fn trace(route: MatchedPath, request: Request, next: Next) -> Response {
        otel_runtime::set_span_name(format!("{} {}", request.method(), route.as_str()));
        next.run(request).await
    }
    // guide: end

    async fn plain(body: String) -> String {
        reserve(&body).await
    }

    #[tokio::test]
    async fn has_the_caller_for_its_parent() {
        use axum::routing::post;

        super::super::use_w3c();
        let recorder = testing::record();
        // The server's tasks are axum's. This runtime has one thread, whose context is the recorder's.
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        // guide: http_middleware
        let router = axum::Router::new()
            .route("/plain", post(plain))
            .layer(axum::middleware::from_fn(trace))
            .route("/orders", post(post_order));
        // guide: end
        let server = tokio::spawn(async move { axum::serve(listener, router).await });
        let client = reqwest::Client::new();
        for path in ["orders", "plain"] {
            let url = format!("http://{address}/{path}").parse().unwrap();
            let mut request = reqwest::Request::new(reqwest::Method::POST, url);
            *request.body_mut() = Some("order 7".into());
            assert_eq!(call(&client, request).await.unwrap(), "order 7 is reserved");
        }
        server.abort();
        // guide: http_tree
        assert_eq!(
            recorder.tree(),
            "\
POST client
  POST /orders server
    reserve stock
POST client
  POST /plain server
    reserve stock
"
        );
        // guide: end
    }
}

mod public_endpoint {
    use super::*;

    // guide: public_endpoint
    use otel_runtime::traced;
    use std::collections::HashMap;

    #[traced(name = "POST /webhook", kind = "server", parent_from = headers, public_endpoint)]
    fn webhook(headers: &HashMap<String, String>) {}
    // guide: end

    #[test]
    fn starts_a_trace_and_is_linked_to_the_stranger() {
        super::super::use_w3c();
        // guide: public_endpoint
        let recorder = testing::record();
        let stranger = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00"; // "do not sample"
        webhook(&HashMap::from([("traceparent".to_owned(), stranger.to_owned())]));
        assert_eq!(recorder.tree(), "POST /webhook server -> (not recorded)\n");
        // guide: end
    }
}

#[cfg(feature = "tonic")]
mod grpc {
    use super::*;

    // guide: grpc
    use otel_runtime::traced;
    use tonic::{Request, Response, Status};

    #[traced(name = "shop.Orders/Place", kind = "client", inject_into = request.metadata_mut())]
    async fn place(mut request: Request<u64>) -> Result<Response<String>, Status> {
        orders_place(request).await // with a generated client: client.place(request).await
    }

    #[traced(name = "shop.Orders/Place", kind = "server", parent_from = request.metadata())]
    async fn orders_place(request: Request<u64>) -> Result<Response<String>, Status> {
        Ok(Response::new(format!("order {} is placed", request.into_inner())))
    }
    // guide: end

    #[tokio::test]
    async fn has_the_caller_for_its_parent() {
        super::super::use_w3c();
        let recorder = testing::record();
        let answer = place(Request::new(7)).await.unwrap().into_inner();
        assert_eq!(answer, "order 7 is placed");
        // The server is called in the task of its client here, and must take its parent from the metadata.
        assert!(recorder.spans().iter().any(|span| span.parent_span_is_remote), "{}", recorder.tree());
        // guide: grpc
        assert_eq!(
            recorder.tree(),
            "\
shop.Orders/Place client
  shop.Orders/Place server
"
        );
        // guide: end
    }
}
