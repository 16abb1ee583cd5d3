//! TLS as it goes wrong: a certificate that does not hold is no answer, whatever lies behind it.
//!
//! The registry has a name of its own and is reached through a proxy on this machine, as in many networks; the proxy
//! and the registry's TLS are real, the certificates are those of `tests/cases/tls`.

use std::io::Write as _;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::Arc;

use countersign::domain::digest::Digest;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use crate::support::directory::TempDir;

const HOST: &str = "registry.example.com";

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/tls")
}

/// A proxy that leads everywhere to a registry with this certificate, which has nothing.
fn proxy_to(certificate: &str) -> SocketAddr {
    let chain = vec![CertificateDer::from_pem_file(cases().join(format!("{certificate}.pem"))).unwrap()];
    let key = PrivateKeyDer::from_pem_file(cases().join("server.key")).unwrap();
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let config = Arc::new(config.with_no_client_auth().with_single_cert(chain, key).unwrap());
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for client in listener.incoming().flatten() {
            let config = Arc::clone(&config);
            std::thread::spawn(move || drop(serve(client, config)));
        }
    });
    address
}

fn serve(mut client: TcpStream, config: Arc<ServerConfig>) -> std::io::Result<()> {
    head(&mut client)?;
    client.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n")?;
    let mut tls = StreamOwned::new(ServerConnection::new(config).unwrap(), client);
    head(&mut tls)?;
    tls.write_all(b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")?;
    tls.conn.send_close_notify();
    tls.flush()
}

fn head(from: &mut impl std::io::Read) -> std::io::Result<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        from.read_exact(&mut byte)?;
        head.push(byte[0]);
    }
    Ok(())
}

fn run(home: &Path, proxy: SocketAddr, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
    command.env_clear().env("HOME", home).current_dir(home).stdin(Stdio::null());
    command.env("HTTPS_PROXY", format!("http://{proxy}")).env("SSL_CERT_FILE", cases().join("authority.pem"));
    command.args(arguments).output().unwrap()
}

#[test]
fn a_certificate_that_does_not_hold_is_unknown_and_named_and_asked_once() {
    let home = TempDir::new().unwrap();
    let subject = format!("{HOST}/app@{}", Digest::of(b"app"));
    let made = run(home.path(), "127.0.0.1:9".parse().unwrap(), &["keygen", "--out", "key"]);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let verify = ["verify", &subject, "--key", "key.pub"];
    let promote = ["promote", &subject, "--to", "staging"];
    for (certificate, words) in [
        ("expired", "expired"),
        ("not-yet-valid", "not valid yet"),
        ("of-another-host", "not valid for name"),
        ("by-another-authority", "BadSignature"),
    ] {
        let proxy = proxy_to(certificate);
        for arguments in [&verify[..], &promote] {
            let output = run(home.path(), proxy, arguments);
            let said = [output.stdout.as_slice(), &output.stderr].concat();
            let said = String::from_utf8_lossy(&said);
            assert_eq!(output.status.code(), Some(3), "{certificate}: {said}");
            for words in [&format!("registry {HOST}"), "unavailable, 1 try", words] {
                assert!(said.contains(words), "{certificate}: no `{words}` in {said}");
            }
            assert!(!said.contains("not signed") && !said.contains('✗'), "{certificate}: {said}");
        }
    }
    // With a certificate that holds the same registry is asked, and answers that it has no such thing.
    let output = run(home.path(), proxy_to("good"), &verify);
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("does not exist"), "{said}");
}
