//! A front that stands before a registry and, for chosen requests, misbehaves below HTTP: it breaks off, lies about
//! lengths, sends what is no HTTP, never ends. Everything else it hands on, one request a connection.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::registry::TestRegistry;

/// What is done to a request.
#[derive(Clone, Debug)]
pub enum Does {
    /// Sends this and closes the connection.
    Send(Vec<u8>),
    /// Sends this, and then nothing more, ever.
    SendAndHang(Vec<u8>),
    /// Sends the first, and then the second again and again, as fast as it is taken.
    Endless(&'static [u8], Vec<u8>),
    /// Sends the first, and then a byte every few milliseconds.
    Drip(&'static [u8]),
}

struct Script {
    registry: SocketAddr,
    /// Requests whose first line contains the text, and what is done to them.
    fault: Mutex<Option<(String, Does)>>,
    faulty: AtomicUsize,
}

/// A front that is running. Its threads end with the test's process.
pub struct Front {
    address: SocketAddr,
    script: Arc<Script>,
}

impl Front {
    pub fn before(registry: &TestRegistry) -> Self {
        Self::start(Some(registry.host().parse().unwrap()))
    }

    /// Before any server.
    pub fn before_server(address: SocketAddr) -> Self {
        Self::start(Some(address))
    }

    /// A server that does this to every request, with nothing behind it.
    pub fn alone(does: Does) -> Self {
        let front = Self::start(None);
        front.does("/", does);
        front
    }

    fn start(registry: Option<SocketAddr>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let registry = registry.unwrap_or(address);
        let script = Arc::new(Script { registry, fault: Mutex::new(None), faulty: AtomicUsize::new(0) });
        let shared = Arc::clone(&script);
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let script = Arc::clone(&shared);
                std::thread::spawn(move || drop(serve(client, &script)));
            }
        });
        Self { address, script }
    }

    pub fn host(&self) -> String {
        self.address.to_string()
    }

    /// From now on this is done to every request whose first line contains `on`.
    pub fn does(&self, on: &str, does: Does) {
        self.script.faulty.store(0, Ordering::SeqCst);
        *self.script.fault.lock().unwrap() = Some((on.to_owned(), does));
    }

    /// From now on everything is handed on.
    pub fn behaves(&self) {
        *self.script.fault.lock().unwrap() = None;
    }

    /// How many requests met the present fault.
    pub fn met(&self) -> usize {
        self.script.faulty.load(Ordering::SeqCst)
    }
}

fn serve(mut client: TcpStream, script: &Script) -> std::io::Result<()> {
    let (mut head, mut part) = (Vec::new(), [0; 4096]);
    let end = loop {
        if let Some(end) = head.windows(4).position(|four| four == b"\r\n\r\n") {
            break end;
        }
        match client.read(&mut part)? {
            0 => return Ok(()),
            read => head.extend_from_slice(&part[..read]),
        }
    };
    let line = String::from_utf8_lossy(&head).lines().next().unwrap_or_default().to_owned();
    let fault = script.fault.lock().unwrap().clone();
    if let Some((_, does)) = fault.filter(|(on, _)| line.contains(on.as_str())) {
        script.faulty.fetch_add(1, Ordering::SeqCst);
        return misbehave(client, does);
    }
    let mut server = TcpStream::connect(script.registry)?;
    server.write_all(&head[..end])?;
    server.write_all(b"\r\nconnection: close")?;
    server.write_all(&head[end..])?;
    let (mut from, mut to) = (client.try_clone()?, server.try_clone()?);
    std::thread::spawn(move || std::io::copy(&mut from, &mut to));
    std::io::copy(&mut server, &mut client)?;
    client.shutdown(Shutdown::Both)
}

fn misbehave(mut client: TcpStream, does: Does) -> std::io::Result<()> {
    match does {
        Does::Send(bytes) => {
            client.write_all(&bytes)?;
            client.flush()?;
        }
        Does::SendAndHang(bytes) => {
            client.write_all(&bytes)?;
            // Until the other side has had enough.
            while client.read(&mut [0; 1024])? > 0 {}
        }
        Does::Endless(head, again) => {
            client.write_all(head)?;
            loop {
                client.write_all(&again)?;
            }
        }
        Does::Drip(head) => {
            client.write_all(head)?;
            loop {
                client.write_all(b" ")?;
                std::thread::sleep(Duration::from_millis(5));
            }
        }
    }
    client.shutdown(Shutdown::Both)
}
