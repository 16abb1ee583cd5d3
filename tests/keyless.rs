//! Signing as an identity, as far as it can be told without a private Sigstore; `tests/interop/keyless.sh` and
//! `tests/interop/matrix.sh` have the rest, on real services.

use std::io::{BufRead as _, BufReader, Read as _};
use std::net::TcpListener;
use std::process::{Command, Output, Stdio};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Value, json};

use crate::support::der;
use crate::support::directory::TempDir;
use crate::support::instance::Instance;

struct Home(TempDir);

impl Home {
    fn new() -> Self {
        let home = Self(crate::support::directory::tempdir().unwrap());
        std::fs::write(home.0.path().join("app"), "an artifact\n").unwrap();
        home
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
        command.env_clear().env("HOME", self.0.path()).env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.current_dir(self.0.path()).stdin(Stdio::null()).args(arguments);
        command
    }

    fn run(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Said {
        Said::of(&self.command(arguments).envs(variables.iter().copied()).output().unwrap())
    }

    fn exists(&self, name: &str) -> bool {
        self.0.path().join(name).exists()
    }
}

struct Said {
    code: i32,
    stdout: String,
    stderr: String,
}

impl Said {
    fn of(output: &Output) -> Self {
        Self {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    #[track_caller]
    fn is(&self, code: i32, words: &[&str]) -> &Self {
        assert_eq!(self.code, code, "{}", self.stderr);
        for word in words {
            assert!(self.stderr.contains(word), "`{word}` is not in: {}", self.stderr);
        }
        self
    }

    #[track_caller]
    fn keeps_quiet_about(&self, secret: &str) {
        assert!(!self.stdout.contains(secret) && !self.stderr.contains(secret), "{}{}", self.stdout, self.stderr);
    }
}

const SIGN: &[&str] = &["sign", "app", "--bundle", "app.json"];

fn token(change: impl FnOnce(&mut Value)) -> String {
    let now = jiff::Timestamp::now().as_second();
    let mut claims = json!({"iss": "https://issuer.example", "sub": "somebody", "aud": "sigstore", "exp": now + 300});
    change(&mut claims);
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    format!("{}.{}.{}", part(&json!({"alg": "RS256"})), part(&claims), URL_SAFE_NO_PAD.encode("a signature"))
}

/// A signing config whose services are where nobody listens.
fn nobody_listens(home: &Home) -> String {
    services_at(home, "http://127.0.0.1:1")
}

fn services_at(home: &Home, url: &str) -> String {
    let service = |version: u32| {
        json!([{"url": url, "majorApiVersion": version, "operator": "nobody",
            "validFor": {"start": "2020-01-01T00:00:00Z"}}])
    };
    let config = json!({"mediaType": "application/vnd.dev.sigstore.signingconfig.v0.2+json",
        "caUrls": service(1), "rekorTlogUrls": service(2), "tsaUrls": service(1)});
    let path = home.0.path().join("nobody.json");
    std::fs::write(&path, config.to_string()).unwrap();
    path.to_string_lossy().into_owned()
}

#[test]
fn who_has_neither_key_nor_identity_is_told_every_way_to_have_one() {
    let home = Home::new();
    let said = home.run(SIGN, &[]);
    said.is(2, &["no --key", "--identity-token", "COUNTERSIGN_IDENTITY_TOKEN", "SIGSTORE_ID_TOKEN", "GitHub Actions"]);
    said.is(2, &["Buildkite", "CircleCI", "Google Cloud", "/var/run/sigstore/cosign/oidc-token", "hint: "]);
    home.run(SIGN, &[("GITHUB_ACTIONS", "true")]).is(2, &["permissions: {id-token: write}"]);
    home.run(SIGN, &[("GITLAB_CI", "true")]).is(2, &["id_tokens: {SIGSTORE_ID_TOKEN: {aud: sigstore}}"]);
    assert!(!home.exists("app.json"));
}

#[test]
fn a_token_that_fulcio_would_refuse_is_refused_before_it_is_sent_and_never_shown() {
    let home = Home::new();
    let cases: [(String, &[&str]); 4] = [
        (token(|claims| claims["exp"] = json!(1)), &["expired at 1970-01-01T00:00:01Z", "get a new one"]),
        (token(|claims| claims["aud"] = json!("vault")), &["for the audience `sigstore`, found one for `vault`"]),
        (token(|claims| claims["iss"] = json!(null)), &["with `iss`, found one without"]),
        ("ghp_not-an-identity-token".into(), &["expected an identity token", "not an access token"]),
    ];
    for (token, words) in cases {
        let secret = token.split('.').nth(1).unwrap_or(&token);
        let flag = home.run(&[SIGN, &["--identity-token", &token]].concat(), &[]);
        flag.is(4, words).is(4, &["--identity-token: "]).keeps_quiet_about(secret);
        let variable = home.run(SIGN, &[("SIGSTORE_ID_TOKEN", &token)]);
        variable.is(4, words).is(4, &["SIGSTORE_ID_TOKEN: "]).keeps_quiet_about(secret);
        std::fs::write(home.0.path().join("token"), &token).unwrap();
        let file = home.run(SIGN, &[("COUNTERSIGN_IDENTITY_TOKEN", "@token"), ("SIGSTORE_ID_TOKEN", "a.b.c")]);
        file.is(4, words).is(4, &["COUNTERSIGN_IDENTITY_TOKEN (token): "]).keeps_quiet_about(secret);
    }
    home.run(&[SIGN, &["--identity-token", "@absent"]].concat(), &[]).is(5, &["`absent`", "No such file"]);
    assert!(!home.exists("app.json"));
}

#[test]
fn a_service_that_is_not_there_is_named_with_its_tries_and_nothing_is_written() {
    let home = Home::new();
    let config = nobody_listens(&home);
    let token = token(|_| ());
    let said = home.run(&[SIGN, &["--signing-config", &config]].concat(), &[("SIGSTORE_ID_TOKEN", &token)]);
    said.is(3, &["signing as somebody of https://issuer.example, by SIGSTORE_ID_TOKEN"]);
    said.is(3, &["Fulcio http://127.0.0.1:1: ", "refused", "(unavailable, 3 tries"]);
    said.keeps_quiet_about(&token);
    home.command(&["keygen", "--type", "p256", "--out", "key"]).status().unwrap();
    let said = home.run(&[SIGN, &["--key", "key.key", "--log", "--signing-config", &config]].concat(), &[]);
    said.is(3, &["timestamp authority http://127.0.0.1:1: ", "(unavailable, 3 tries", "what was made so far is kept"]);
    assert!(!home.exists("app.json"));
}

/// A Fulcio that gives everybody a certificate in these names, and counts what else is asked of it.
fn fulcio(issuer: &'static str, identity: &'static str) -> (String, std::sync::Arc<std::sync::atomic::AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let others = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let counter = std::sync::Arc::clone(&others);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let (mut first, mut length) = (String::new(), 0);
            reader.read_line(&mut first).unwrap();
            loop {
                let mut line = String::new();
                reader.read_line(&mut line).unwrap();
                if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                    length = value.trim().parse().unwrap();
                }
                if line.trim().is_empty() {
                    break;
                }
            }
            let mut body = vec![0; length];
            reader.read_exact(&mut body).unwrap();
            let answer = if first.contains("/api/v2/signingCert") {
                let asked: Value = serde_json::from_slice(&body).unwrap();
                let pem = asked["publicKeyRequest"]["publicKey"]["content"].as_str().unwrap();
                let spki: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
                let instance = Instance::new();
                let mut profile = instance.signer();
                profile.extensions[2] = der::alternative_names(&[der::uri(identity)]);
                profile.extensions[3] =
                    der::extension("1.3.6.1.4.1.57264.1.8", false, &der::tlv(0x0c, issuer.as_bytes()));
                let spki = STANDARD.decode(spki).unwrap();
                let certificate = der::certificate(&profile, &spki, &instance.authority.name, &instance.authority.key);
                let lines = STANDARD.encode(certificate);
                let lines: Vec<&str> =
                    lines.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap()).collect();
                let lines = lines.join("\n");
                let pem = format!("-----BEGIN CERTIFICATE-----\n{lines}\n-----END CERTIFICATE-----\n");
                json!({"signedCertificateEmbeddedSct": {"chain": {"certificates": [pem]}}}).to_string()
            } else {
                counter.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
                "{}".to_owned()
            };
            let head = format!(
                "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
                answer.len()
            );
            std::io::Write::write_all(&mut stream, [head, answer].concat().as_bytes()).unwrap();
        }
    });
    (url, others)
}

/// Who asks in her own name gets a signature in her own name, or none.
#[test]
fn a_certificate_in_another_name_than_the_token_s_is_refused_before_anybody_sees_the_signature() {
    const ISSUER: &str = "https://issuer.example";
    let token = token(|claims| claims["sub"] = json!("https://example.com/me"));
    for (issuer, identity, words) in [
        (
            ISSUER,
            "https://example.com/you",
            "expected a certificate for `https://example.com/me`, as the token says, found one for `https://example.com/you`",
        ),
        (
            "https://other.example",
            "https://example.com/me",
            "expected a certificate by the issuer `https://issuer.example`",
        ),
    ] {
        let (url, others) = fulcio(issuer, identity);
        let home = Home::new();
        let config = services_at(&home, &url);
        let said = home.run(&[SIGN, &["--signing-config", &config]].concat(), &[("SIGSTORE_ID_TOKEN", &token)]);
        said.is(3, &[&format!("Fulcio {url}"), words, "corrupt"]).keeps_quiet_about(&token);
        assert_eq!(others.load(std::sync::atomic::Ordering::SeqCst), 0, "no clock and no log was told of it");
        assert!(!home.exists("app.json"));
    }
    // In the right name the next service is asked.
    let (url, others) = fulcio(ISSUER, "https://example.com/me");
    let home = Home::new();
    let config = services_at(&home, &url);
    let said = home.run(&[SIGN, &["--signing-config", &config]].concat(), &[("SIGSTORE_ID_TOKEN", &token)]);
    said.is(3, &["timestamp authority"]);
    assert!(others.load(std::sync::atomic::Ordering::SeqCst) > 0);
}

/// The programs of the two platforms whose jobs get an identity from one, with what their manuals have them called with.
const OF_PLATFORMS: [(&str, &str, &str, &[&str]); 2] = [
    ("BUILDKITE", "Buildkite", "buildkite-agent", &["oidc", "request-token", "--audience", "sigstore"]),
    ("CIRCLECI", "CircleCI", "circleci", &["run", "oidc", "get", "--claims", r#"{"aud":"sigstore"}"#]),
];

/// A program that gives a token to whoever calls it with exactly these arguments, and complains to everybody else.
fn that_prints(home: &Home, program: &str, arguments: &[&str], then: &str) -> String {
    let bin = home.0.path().join("bin");
    std::fs::create_dir_all(&bin).unwrap();
    std::fs::write(home.0.path().join("expected"), arguments.join("\n") + "\n").unwrap();
    let script = format!(
        "#!/bin/sh\nprintf '%s\\n' \"$@\" | cmp -s - \"$HOME/expected\" || {{ echo \"unknown: $*\" >&2; exit 2; }}\n{then}\n"
    );
    let path = bin.join(program);
    std::fs::write(&path, script).unwrap();
    std::fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    format!("{}:{}", bin.display(), std::env::var("PATH").unwrap())
}

#[test]
fn a_job_of_buildkite_or_circleci_signs_as_whom_its_own_program_says() {
    const ISSUER: &str = "https://issuer.example";
    let token = token(|claims| claims["sub"] = json!("https://example.com/me"));
    for (variable, platform, program, arguments) in OF_PLATFORMS {
        let (url, others) = fulcio(ISSUER, "https://example.com/me");
        let home = Home::new();
        let config = services_at(&home, &url);
        std::fs::write(home.0.path().join("token"), &token).unwrap();
        let run = |then: &str| {
            let path = that_prints(&home, program, arguments, then);
            home.run(&[SIGN, &["--signing-config", &config]].concat(), &[(variable, "true"), ("PATH", &path)])
        };
        let told = format!("signing as https://example.com/me of {ISSUER}, by {platform}");
        // Fulcio gave a certificate for that token, and what comes next is asked.
        run("cat \"$HOME/token\"").is(3, &[&told, "timestamp authority"]).keeps_quiet_about(&token);
        assert!(others.swap(0, std::sync::atomic::Ordering::SeqCst) > 0, "{platform}");
        run("echo 'no identity for this job' >&2; exit 1").is(3, &[platform, program, "it gave no token", "denied"]);
        run("echo ghp_something-else")
            .is(4, &[platform, "not an access token"])
            .keeps_quiet_about("ghp_something-else");
        let absent =
            home.run(&[SIGN, &["--signing-config", &config]].concat(), &[(variable, "true"), ("PATH", "/nowhere")]);
        absent.is(3, &[platform, "it does not start"]);
        assert_eq!(others.load(std::sync::atomic::Ordering::SeqCst), 0, "{platform}: nobody was asked after that");
        assert!(!home.exists("app.json"));
    }
}

#[test]
fn what_is_too_large_to_be_read_is_refused_before_it_is_signed() {
    let home = Home::new();
    home.command(&["keygen", "--out", "key"]).status().unwrap();
    let predicate = |value: Value| std::fs::write(home.0.path().join("p.json"), value.to_string()).unwrap();
    let attest = [
        "attest",
        "app",
        "--type",
        "https://example.com/p",
        "--predicate",
        "p.json",
        "--key",
        "key.key",
        "--bundle",
        "app.json",
    ];
    predicate(json!({"x": "a".repeat(13_000_000)}));
    home.run(&attest, &[]).is(2, &["the statement to be signed: expected at most", "found 13000"]);
    predicate(json!({"x": vec![json!({}); 260_000]}));
    home.run(&attest, &[]).is(2, &["the statement to be signed: expected"]);
    let deep = (0..63).fold(json!(1), |inner, _| json!([inner]));
    predicate(json!({"x": deep}));
    home.run(&attest, &[]).is(2, &["the statement to be signed: expected"]);
    assert!(!home.exists("app.json"));
    predicate(json!({"x": 1}));
    home.run(&attest, &[]).is(0, &[]);
}

#[test]
fn a_misspelt_variable_is_refused_and_one_that_nobody_reads_is_told() {
    let home = Home::new();
    let explain = ["config", "explain"];
    home.run(&explain, &[("COUNTERSIGN_OFFLNE", "true")])
        .is(2, &["expected COUNTERSIGN_OFFLINE, found `COUNTERSIGN_OFFLNE`"]);
    home.run(&explain, &[("COUNTERSIGN_PLAIN_HTTP", "x")]).is(0, &["warning: `COUNTERSIGN_PLAIN_HTTP` is no setting"]);
    let own = home.run(&explain, &[("COUNTERSIGN_HOOK", "secret"), ("COUNTERSIGN_GATE_KEY", "env://COUNTERSIGN_HOOK")]);
    assert!(!own.is(0, &[]).stderr.contains("warning"), "{}", own.stderr);
    home.run(&explain, &[("COUNTERSIGN_PACKS_SIGNERS", ",")]).is(2, &["COUNTERSIGN_PACKS_SIGNERS: expected items"]);
}

#[test]
fn offline_asks_no_service_and_says_so() {
    let home = Home::new();
    let config = nobody_listens(&home);
    let arguments = [&["--offline"], SIGN, &["--signing-config", &config]].concat();
    let said = home.run(&arguments, &[("SIGSTORE_ID_TOKEN", &token(|_| ()))]);
    said.is(3, &["Fulcio http://127.0.0.1:1: offline: no connection may be opened"]);
}

#[test]
fn a_signing_config_that_does_not_load_says_why() {
    let home = Home::new();
    let token = token(|_| ());
    let sign =
        |config: &str| home.run(&[SIGN, &["--signing-config", config]].concat(), &[("SIGSTORE_ID_TOKEN", &token)]);
    sign("absent.json").is(2, &["`absent.json` does not exist"]);
    std::fs::write(home.0.path().join("other.json"), "{}").unwrap();
    sign("other.json").is(5, &["signing config `other.json`", "found no media type", "hint: "]);
    let config = nobody_listens(&home);
    let plain = std::fs::read_to_string(&config).unwrap().replace("127.0.0.1:1", "fulcio.example");
    std::fs::write(home.0.path().join("plain.json"), plain).unwrap();
    sign("plain.json").is(3, &["Fulcio http://fulcio.example: expected https", "registry.plain-http"]);
}

#[test]
fn an_identity_and_a_key_are_not_given_together() {
    let home = Home::new();
    home.run(&[SIGN, &["--key", "k", "--identity-token", "t"]].concat(), &[]).is(2, &["cannot be used with"]);
    home.run(&[SIGN, &["--log"]].concat(), &[]).is(2, &["--key"]);
}

#[test]
fn the_signing_config_is_a_setting_like_the_others() {
    let home = Home::new();
    let explained = |variables: &[(&str, &str)]| {
        let said = home.run(&["config", "explain", "--output", "json"], variables);
        serde_json::from_str::<Value>(&said.stdout).unwrap()["signing.config"].clone()
    };
    assert_eq!(explained(&[]), json!({"value": "production", "origin": "default"}));
    let staging = explained(&[("COUNTERSIGN_SIGNING_CONFIG", "staging")]);
    assert_eq!(staging, json!({"value": "staging", "origin": "COUNTERSIGN_SIGNING_CONFIG"}));
    std::fs::create_dir_all(home.0.path().join(".config/countersign")).unwrap();
    let file = home.0.path().join(".config/countersign/config.toml");
    std::fs::write(&file, "[signing]\nconfig = \"private.json\"\n").unwrap();
    let beside = file.with_file_name("private.json").display().to_string();
    assert_eq!(explained(&[]), json!({"value": beside, "origin": format!("{}:2", file.display())}));
}

#[test]
fn a_command_under_test_sees_no_token_that_is_signed_with() {
    let home = Home::new();
    home.command(&["keygen", "--out", "key"]).status().unwrap();
    let arguments = ["smoke", "app", "--key", "key.key", "--bundle", "app.json", "--", "env"];
    let said =
        home.run(&arguments, &[("SIGSTORE_ID_TOKEN", "secret-a"), ("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "secret-b")]);
    said.is(0, &["COUNTERSIGN_SUBJECT="]).keeps_quiet_about("secret-");
}

#[test]
fn ctrl_c_ends_a_signature_that_waits_for_a_service() {
    let home = Home::new();
    // It takes connections, and says nothing.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let config = services_at(&home, &format!("http://{}", silent.local_addr().unwrap()));
    let token = token(|_| ());
    for command in [&["sign"][..], &["smoke", "--"]] {
        let (verb, rest) = command.split_first().unwrap();
        let end: &[&str] = if rest.is_empty() { &[] } else { &["--", "true"] };
        let arguments = [&[*verb, "app", "--bundle", "app.json", "--signing-config", &config], end].concat();
        let mut child = home.command(&arguments);
        let mut child = child.env("SIGSTORE_ID_TOKEN", &token).stderr(Stdio::piped()).spawn().unwrap();
        let mut stderr = BufReader::new(child.stderr.take().unwrap());
        let mut line = String::new();
        while !line.starts_with("signing as") {
            line.clear();
            assert_ne!(stderr.read_line(&mut line).unwrap(), 0, "it ended by itself");
        }
        let killed = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
        assert!(killed.success());
        let mut rest = String::new();
        stderr.read_to_string(&mut rest).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(6), "{verb}: {rest}");
        assert!(rest.contains("cancelled: ") && rest.contains("may be repeated"), "{verb}: {rest}");
    }
    assert!(!home.exists("app.json"));
}
