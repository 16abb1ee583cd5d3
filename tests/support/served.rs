//! The HTTP service over a real socket.

use std::net::SocketAddr;

use countersign::http::{self, Guard};
use reqwest::{Client, Method, Response};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::gate::TestGate;

/// A gate and the service over it, in this process.
pub struct Served {
    pub gate: TestGate,
    pub address: SocketAddr,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<Result<(), countersign::gate::GateError>>,
    client: Client,
}

impl Served {
    pub async fn start() -> Self {
        Self::start_over(TestGate::start().await).await
    }

    /// The service over this gate.
    pub async fn start_over(gate: TestGate) -> Self {
        Self::start_as(gate, |service| service).await
    }

    /// The same, with something else about the service.
    pub async fn start_as(gate: TestGate, change: impl FnOnce(http::Service) -> http::Service) -> Self {
        let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
        let service = http::bind(gate.gate.clone(), "127.0.0.1:0".parse().unwrap(), Guard::LoopbackOnly).await.unwrap();
        let service = change(service);
        let address = service.address();
        let (stop, stopped) = oneshot::channel::<()>();
        let serving = tokio::spawn(service.run(async move { drop(stopped.await) }));
        Self { gate, address, stop, serving, client: Client::new() }
    }

    pub fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        self.client.request(method, format!("http://{}{path}", self.address))
    }

    pub async fn get(&self, path: &str) -> Response {
        self.request(Method::GET, path).send().await.unwrap()
    }

    /// Stops it as a signal would; nothing may be left hanging.
    pub async fn finish(self) {
        drop(self.client);
        self.stop.send(()).unwrap();
        self.serving.await.unwrap().unwrap();
        Box::pin(self.gate.finish()).await;
    }
}
