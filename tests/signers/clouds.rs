//! The examples for the clouds and for Vault, each with a program in the path that takes exactly the arguments that the
//! example gives, as their own manuals have them, and answers in the form of the real one: what is signed so verifies.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Output;

use regex::Regex;

use super::{Desk, code, openssl, stderr};

struct Cloud {
    /// The example, without its ending.
    example: &'static str,
    /// What is said behind its name.
    key: &'static str,
    /// The program that it asks.
    program: &'static str,
    /// What that does with its arguments; `$KEY` is the private key, and `$OLD` one that it had before.
    does: &'static str,
    /// The arguments of each of its calls, `DIGEST` being the digest in the alphabet that it wants.
    calls: &'static [&'static [&'static str]],
    /// What it says when it fails, and what we make of it.
    fails: &'static [(&'static str, &'static str)],
}

const CLOUDS: [Cloud; 4] = [
    Cloud {
        example: "aws-kms",
        key: "alias/release",
        program: "aws",
        does: r#"
            case $2 in
              get-public-key) openssl pkey -in "$KEY" -pubout -outform DER | base64 -w0; echo ;;
              sign) openssl pkeyutl -sign -inkey "$KEY" -in "${8#fileb://}" | base64 -w0; echo ;;
            esac"#,
        calls: &[
            &["kms", "get-public-key", "--key-id", "alias/release", "--query", "PublicKey", "--output", "text"],
            &[
                "kms",
                "sign",
                "--key-id",
                "alias/release",
                "--message-type",
                "DIGEST",
                "--message",
                "fileb://WORK/digest",
                "--signing-algorithm",
                "ECDSA_SHA_256",
                "--query",
                "Signature",
                "--output",
                "text",
            ],
        ],
        fails: &[
            (
                "An error occurred (ThrottlingException) when calling the GetPublicKey operation: Rate exceeded",
                "throttled",
            ),
            ("An error occurred (AccessDeniedException) when calling the GetPublicKey operation: no", "denied"),
            ("Unable to locate credentials. You can configure credentials by running \"aws configure\".", "denied"),
            ("An error occurred (NotFoundException) when calling the GetPublicKey operation: no", "unavailable"),
            ("Could not connect to the endpoint URL", "unavailable"),
        ],
    },
    Cloud {
        example: "azure-keyvault",
        key: "vault&release&0123",
        program: "az",
        // r‖s, each of 32 bytes, in base64url; a file that is there is not written over.
        does: r#"
            case $1 in
              keyvault)
                [ ! -e "${13}" ] || { echo "ERROR: File or directory named '${13}' already exists" >&2; exit 1; }
                openssl pkey -in "$KEY" -pubout -out "${13}" ;;
              rest)
                value=$(printf '%s' "${11}" | sed 's/.*"value":"\([^"]*\)".*/\1/')
                printf '%s=' "$value" | tr -- '-_' '+/' | base64 -d >digest
                openssl pkeyutl -sign -inkey "$KEY" -in digest | openssl asn1parse -inform DER |
                  sed -n 's/.*INTEGER *:/000000000000000000000000000000000000000000000000000000000000000/p' |
                  sed 's/.*\(.\{64\}\)$/\1/' | tr -d '\n' >numbers
                tr a-f A-F <numbers | basenc --base16 -d | base64 -w0 | tr '+/' '-_' | tr -d '='; echo ;;
            esac"#,
        calls: &[
            &[
                "keyvault",
                "key",
                "download",
                "--vault-name",
                "vault",
                "--name",
                "release",
                "--version",
                "0123",
                "--encoding",
                "PEM",
                "--file",
                "WORK/key",
                "--only-show-errors",
            ],
            &[
                "rest",
                "--method",
                "post",
                "--resource",
                "https://vault.azure.net",
                "--url",
                "https://vault.vault.azure.net/keys/release/0123/sign?api-version=7.4",
                "--headers",
                "Content-Type=application/json",
                "--body",
                r#"{"alg":"ES256","value":"DIGEST"}"#,
                "--query",
                "value",
                "--output",
                "tsv",
                "--only-show-errors",
            ],
        ],
        fails: &[
            ("ERROR: Too Many Requests", "throttled"),
            ("ERROR: (Forbidden) Caller is not authorized to perform action on resource.", "denied"),
            ("ERROR: Please run 'az login' to setup account.", "denied"),
            ("ERROR: (KeyNotFound) A key with (name/id) release/0123 was not found in this key vault.", "unavailable"),
        ],
    },
    Cloud {
        example: "gcp-kms",
        key: "projects/p/locations/europe/keyRings/ring/cryptoKeys/release/cryptoKeyVersions/3",
        program: "gcloud",
        // It hashes by itself, and says on its output what is not asked of it.
        does: r#"
            case $3 in
              keys) openssl pkey -in "$KEY" -pubout -out "$8"; echo Exported. ;;
              asymmetric-sign) openssl dgst -sha256 -sign "$KEY" -out "${19}" "${17}" ;;
            esac"#,
        calls: &[
            &[
                "--quiet",
                "kms",
                "keys",
                "versions",
                "get-public-key",
                "projects/p/locations/europe/keyRings/ring/cryptoKeys/release/cryptoKeyVersions/3",
                "--output-file",
                "WORK/key",
            ],
            &[
                "--quiet",
                "kms",
                "asymmetric-sign",
                "--project",
                "p",
                "--location",
                "europe",
                "--keyring",
                "ring",
                "--key",
                "release",
                "--version",
                "3",
                "--digest-algorithm",
                "sha256",
                "--input-file",
                "WORK/message",
                "--signature-file",
                "WORK/signature",
            ],
        ],
        fails: &[
            ("ERROR: (gcloud.kms.keys.versions.get-public-key) RESOURCE_EXHAUSTED: Quota exceeded", "throttled"),
            ("ERROR: (gcloud.kms.keys.versions.get-public-key) PERMISSION_DENIED: Permission denied", "denied"),
            ("Please run:\n\n  $ gcloud auth login\n\nto obtain new credentials.", "denied"),
            ("ERROR: (gcloud.kms.keys.versions.get-public-key) NOT_FOUND: CryptoKeyVersion", "unavailable"),
        ],
    },
    Cloud {
        example: "vault-transit",
        key: "release",
        program: "vault",
        // The newest version signs, and the number of it is in front.
        does: r#"
            case $1 in
              read)
                jq -n --arg old "$(openssl pkey -in "$OLD" -pubout)" --arg new "$(openssl pkey -in "$KEY" -pubout)" \
                  '{data: {type: "ecdsa-p256", latest_version: 10, keys: {"9": {public_key: $old}, "10": {public_key: $new}}}}' ;;
              write)
                printf '%s' "${4#input=}" | base64 -d >digest
                printf 'vault:v10:%s' "$(openssl pkeyutl -sign -inkey "$KEY" -in digest | base64 -w0)" ;;
            esac"#,
        calls: &[
            &["read", "-format=json", "transit/keys/release"],
            &[
                "write",
                "-field=signature",
                "transit/sign/release/sha2-256",
                "input=DIGEST",
                "prehashed=true",
                "marshaling_algorithm=asn1",
            ],
        ],
        fails: &[
            ("Error making API request.\n\nURL: GET /v1/transit/keys/release\nCode: 429. Errors:\n", "throttled"),
            (
                "Error making API request.\n\nURL: GET /v1/transit/keys/release\nCode: 403. Errors:\n\n* permission denied",
                "denied",
            ),
            ("No value found at transit/keys/release", "unavailable"),
            ("Get \"https://127.0.0.1:8200/v1/transit\": connection refused", "unavailable"),
        ],
    },
];

/// A desk with the keys, and `program` before all others in its path.
fn desk(program: &str, script: &str) -> Desk {
    let desk = Desk::new();
    for key in ["newest", "older"] {
        assert_eq!(code(&desk.run(&[], &["keygen", "--type", "p256", "--out", key])), 0);
    }
    let script = format!("{{ printf '%s\\037' \"$@\"; echo; }} >>calls\nKEY=newest.key OLD=older.key\n{script}");
    desk.program(program, &script);
    desk
}

fn sign(desk: &Desk, cloud: &Cloud) -> Output {
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("examples/signers/{}.sh", cloud.example));
    let path = std::env::var("PATH").unwrap();
    let (path, home) = (format!("{}:{path}", desk.path("").display()), desk.path("").display().to_string());
    desk.sign(&[("PATH", &path), ("TMPDIR", &home)], &format!("exec:{}?{}", example.display(), cloud.key))
}

/// How the program was called: each call, and its arguments, without what is another each time.
fn calls(desk: &Desk) -> Vec<Vec<String>> {
    let work = Regex::new(&format!(
        "{}/*tmp\\.[A-Za-z0-9]+",
        regex::escape(desk.path("").to_str().unwrap().trim_end_matches('/'))
    ));
    let text = work.unwrap().replace_all(&std::fs::read_to_string(desk.path("calls")).unwrap(), "WORK").into_owned();
    // 32 bytes are 43 characters of base64 and one of padding.
    let digest = Regex::new(r#"(input=|"value":")[A-Za-z0-9+/_-]{43}=?"#).unwrap();
    let text = digest.replace_all(&text, "${1}DIGEST").into_owned();
    text.lines().map(|line| line.trim_end_matches('\x1f').split('\x1f').map(str::to_owned).collect()).collect()
}

/// Whether the tools of the examples are here.
fn tools() -> bool {
    let script = "for tool in jq basenc od fold base64; do command -v $tool >/dev/null || exit 1; done";
    let all = std::process::Command::new("sh").args(["-c", script]).status().unwrap().success();
    if !all {
        crate::support::shows_nothing("jq, basenc, od, fold or base64 is absent");
    }
    all && openssl()
}

#[test]
fn each_example_asks_its_cloud_as_the_manual_says_and_what_it_signs_verifies() {
    if !tools() {
        return;
    }
    for cloud in CLOUDS {
        let desk = desk(cloud.program, cloud.does);
        // A number of a signature has a byte more or less each time.
        for round in 0..6 {
            let _ = std::fs::remove_file(desk.path("calls"));
            let output = sign(&desk, &cloud);
            assert_eq!(code(&output), 0, "{} {round}: {}", cloud.example, stderr(&output));
            assert!(desk.verifies_with("newest.pub") && !desk.verifies_with("older.pub"), "{} {round}", cloud.example);
        }
        assert_eq!(calls(&desk), cloud.calls, "{}", cloud.example);
        let left = std::fs::read_dir(desk.path("")).unwrap().map(|entry| entry.unwrap().file_name());
        let left: Vec<_> = left.filter(|name| name.to_string_lossy().starts_with("tmp.")).collect();
        assert!(left.is_empty(), "{}: {left:?}", cloud.example);
    }
}

/// As some versions of `gcloud` write it.
#[test]
fn a_signature_that_google_s_program_writes_in_base64_is_taken_too() {
    if !tools() {
        return;
    }
    let [_, _, google, _] = CLOUDS;
    let mut does = google.does.to_owned();
    write!(does, "\n[ $3 = keys ] || {{ base64 -w0 \"${{19}}\" >encoded; mv encoded \"${{19}}\"; }}").unwrap();
    let desk = desk(google.program, &does);
    let output = sign(&desk, &google);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert!(desk.verifies_with("newest.pub"));
}

#[test]
fn what_a_cloud_refuses_is_told_with_the_class_of_it() {
    if !tools() {
        return;
    }
    for cloud in CLOUDS {
        for (words, class) in cloud.fails {
            let desk = desk(cloud.program, &format!("cat >&2 <<'END'\n{words}\nEND\nexit 1"));
            let output = sign(&desk, &cloud);
            let said = stderr(&output);
            assert_eq!(code(&output), 3, "{} {words}: {said}", cloud.example);
            assert!(said.contains(class), "{} {words}: expected {class}: {said}", cloud.example);
            assert!(!desk.path("bundle.json").exists());
        }
    }
}
