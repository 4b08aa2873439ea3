//! All recipes, one behind the other: a customer orders honey, and it is one trace.

use crate::served::Served;
use crate::sqlx::Shelf;
use crate::tonic::client::Stock;
use crate::{axum as http, reqwest as web, tonic as grpc};
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::post;
use otel_runtime::traced;
use reqwest::{Client, Method, Request, Url};
use std::io;
use tonic::Code;

/// The servers.
#[derive(Debug)]
pub(crate) struct Shop {
    orders: Served,
    prices: Served,
    stock: Served,
    gifts: Served,
    shelf: Shelf,
}

/// What ends the program early; the text is for a person.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    #[error(transparent)]
    Io(#[from] io::Error),
    #[error(transparent)]
    Http(#[from] reqwest::Error),
    #[error(transparent)]
    Grpc(#[from] tonic::Status),
    #[error(transparent)]
    Channel(#[from] tonic::transport::Error),
    #[error(transparent)]
    Database(#[from] sqlx::Error),
    #[error("{0} is no URL")]
    Url(String),
}

impl Failure {
    /// What the customer is told.
    fn status(&self) -> StatusCode {
        match self {
            Self::Http(error) if error.status() == Some(StatusCode::NOT_FOUND) => StatusCode::NOT_FOUND,
            Self::Grpc(status) if status.code() == Code::NotFound => StatusCode::NOT_FOUND,
            _ => StatusCode::BAD_GATEWAY,
        }
    }
}

/// What orders are placed with.
#[derive(Clone, Debug)]
struct Suppliers {
    web: Client,
    prices: String,
    stock: Stock,
    gifts: Stock,
}

impl Shop {
    pub(crate) async fn open() -> Result<Self, Failure> {
        let shelf = Shelf::stocked().await?;
        let stock = grpc::server::serve_with_library_spans(shelf.clone()).await?;
        let gifts = grpc::server::serve_annotated(shelf.clone()).await?;
        let prices = http::serve(http::prices()).await?;
        let suppliers = Suppliers {
            web: client()?,
            prices: prices.url(),
            stock: Stock::at(stock.address)?,
            gifts: Stock::at(gifts.address)?,
        };
        let routes = Router::new().route("/orders/{sku}", post(post_order)).with_state(suppliers);
        let orders = http::serve(http::with_library_spans(routes)).await?;
        Ok(Self { orders, prices, stock, gifts, shelf })
    }

    /// What a customer does.
    #[traced(attrs("acme.sku" = sku))]
    pub(crate) async fn buy(&self, sku: &str) -> Result<String, Failure> {
        let request = request(Method::POST, format!("{}/orders/{sku}", self.orders.url()))?;
        Ok(web::send(&client()?, request).await?.text().await?)
    }

    /// Those first that others wait for. What they do has ended then.
    pub(crate) async fn close(self) -> Result<(), Failure> {
        for server in [self.orders, self.prices, self.stock, self.gifts] {
            server.stop().await?;
        }
        self.shelf.close().await;
        Ok(())
    }
}

async fn post_order(State(suppliers): State<Suppliers>, Path(sku): Path<String>) -> Result<String, StatusCode> {
    place_order(&suppliers, &sku).await.map_err(|failure| failure.status())
}

#[traced(name = "place order", attrs("acme.sku" = sku))]
async fn place_order(suppliers: &Suppliers, sku: &str) -> Result<String, Failure> {
    let request = request(Method::GET, format!("{}/prices/{sku}", suppliers.prices))?;
    let cents = web::send(&suppliers.web, request).await?.text().await?;
    let left = suppliers.stock.reserve(sku).await?;
    suppliers.gifts.reserve("candle").await?;
    tracing::info!("the order is placed");
    Ok(format!("{sku} for {cents} cents with a candle, {left} left"))
}

fn request(method: Method, url: String) -> Result<Request, Failure> {
    let url = Url::parse(&url).map_err(|_| Failure::Url(url))?;
    Ok(Request::new(method, url))
}

/// Whatever proxy there is, it does not lead to this process.
pub(crate) fn client() -> reqwest::Result<Client> {
    Client::builder().no_proxy().build()
}
