//! A client that costs next to nothing: it asks the same question again and again over one connection.

use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// One connection, and the request that is sent over it.
pub struct Client {
    stream: TcpStream,
    request: Vec<u8>,
    answer: Vec<u8>,
}

impl Client {
    /// Connects to `address`, to `GET path` there.
    pub async fn connect(address: &str, path: &str) -> Self {
        let stream = TcpStream::connect(address).await.unwrap();
        stream.set_nodelay(true).unwrap();
        let request = format!("GET {path} HTTP/1.1\r\nhost: {address}\r\naccept: */*\r\n\r\n").into_bytes();
        Self { stream, request, answer: Vec::with_capacity(64 * 1024) }
    }

    /// Several of them.
    pub async fn connect_many(address: &str, path: &str, clients: usize) -> Vec<Self> {
        let mut all = Vec::new();
        for _ in 0..clients {
            all.push(Self::connect(address, path).await);
        }
        all
    }

    /// Asks once, and answers the body.
    pub async fn body(&mut self) -> axum::body::Bytes {
        let begins = self.ask().await;
        axum::body::Bytes::copy_from_slice(&self.answer[begins..])
    }

    /// Asks once; answers where the body begins.
    async fn ask(&mut self) -> usize {
        self.stream.write_all(&self.request).await.unwrap();
        self.answer.clear();
        let mut ends = None;
        loop {
            assert_ne!(self.stream.read_buf(&mut self.answer).await.unwrap(), 0, "the connection was closed");
            ends = ends.or_else(|| self.head());
            if let Some((begins, length)) = ends
                && self.answer.len() >= begins + length
            {
                return begins;
            }
        }
    }

    /// Where the body begins, and how long it is, once the head is there.
    fn head(&self) -> Option<(usize, usize)> {
        let ends = self.answer.windows(4).position(|four| four == b"\r\n\r\n")?;
        let head = std::str::from_utf8(&self.answer[..ends]).unwrap();
        assert!(head.starts_with("HTTP/1.1 200"), "{head}");
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
        Some((ends + 4, length.parse().unwrap()))
    }
}

/// Lets every client ask `each` times, all of them at the same time. Answers the time for one request, and how long
/// each was waited for.
pub async fn at_once(clients: &mut Vec<Client>, each: usize) -> (Duration, Vec<Duration>) {
    let began = Instant::now();
    let tasks: Vec<_> = std::mem::take(clients)
        .into_iter()
        .map(|mut client| {
            tokio::spawn(async move {
                let mut waited = Vec::with_capacity(each);
                for _ in 0..each {
                    let asked = Instant::now();
                    client.ask().await;
                    waited.push(asked.elapsed());
                }
                (client, waited)
            })
        })
        .collect();
    let mut all = Vec::new();
    for task in tasks {
        let (client, waited) = task.await.unwrap();
        clients.push(client);
        all.extend(waited);
    }
    let requests = u32::try_from(all.len()).unwrap();
    (began.elapsed() / requests, all)
}
