//! The same through the command line and over HTTP: what it prints, and how it exits.

use std::path::Path;
use std::process::{Command, Output};

use countersign::domain::decision::Verdict;
use countersign::domain::names::ProjectName;
use countersign::domain::policy::PackFiles;
use countersign::domain::revocation::Target;
use countersign::gate::RunRequest;
use countersign::sigstore::SigningKey;
use reqwest::Method;
use serde_json::{Value, json};

use super::{GATE, file, revocable, revoked, signed};
use crate::assert_ready;
use crate::support::gate::{TestGate, digest, project};
use crate::support::served::Served;
use crate::support::terminal::answered;

fn write_key(directory: &Path, name: &str, key: &SigningKey) -> String {
    let path = directory.join(format!("{name}.key"));
    std::fs::write(&path, key.to_pem(None).unwrap().as_bytes()).unwrap();
    std::fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    std::fs::write(directory.join(format!("{name}.pub")), key.public_key().to_pem()).unwrap();
    path.display().to_string()
}

fn run(directory: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
    command.env_clear().env("HOME", directory).current_dir(directory).args(arguments).output().unwrap()
}

fn json_of(output: &Output) -> Value {
    let text = String::from_utf8_lossy(&output.stdout);
    serde_json::from_str(&text).unwrap_or_else(|error| {
        panic!("{error}: {text}\n{}", String::from_utf8_lossy(&output.stderr));
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_takes_it_from_the_command_line_and_decides_again_by_itself() {
    let gate = revocable(TestGate::start().await).await;
    let app = gate.artifact_for_production("app").await;
    assert_ready!(gate.promote(&app, "production").await);
    let alice = write_key(gate.directory.path(), "alice", &gate.people.alice);
    let mallory = write_key(gate.directory.path(), "mallory", &gate.people.mallory);
    let pipeline = write_key(gate.directory.path(), "pipeline", &gate.people.pipeline).replace(".key", ".pub");
    let served = Served::start_over(gate).await;
    let (home, server) = (served.gate.directory.path().to_owned(), format!("http://{}", served.address));
    let ask = |arguments: &[&str]| {
        let all: Vec<&str> = ["--server", &server, "--output", "json"].iter().chain(arguments).copied().collect();
        run(&home, &all)
    };

    let listed = ask(&["revoke", &pipeline, "--dry-run"]);
    assert_eq!(listed.status.code(), Some(0));
    let listed = json_of(&listed);
    assert_eq!(listed["dependants"].as_array().unwrap().len(), 2, "{listed}");
    assert!(listed["revocation"].is_null());
    let thing = served.gate.people.pipeline.public_key().fingerprint();
    let first: Value = served.get(&format!("/v1/dependants?digest={thing}&limit=1")).await.json().await.unwrap();
    assert_eq!(first["items"].as_array().unwrap().len(), 1, "{first}");
    let next = first["next_cursor"].as_str().unwrap();
    let second: Value =
        served.get(&format!("/v1/dependants?digest={thing}&limit=1&cursor={next}")).await.json().await.unwrap();
    assert_eq!(json!([first["items"][0], second["items"][0]]), {
        let whole: Value = served.get(&format!("/v1/dependants?digest={thing}")).await.json().await.unwrap();
        whole["items"].clone()
    });
    let page: Value = served.get("/v1/revocations").await.json().await.unwrap();
    assert_eq!(page, json!({"items": [], "next_cursor": null}));

    let refused = ask(&["revoke", &pipeline, "--reason", "mine", "--key", &mallory]);
    assert_eq!(refused.status.code(), Some(4), "{}", String::from_utf8_lossy(&refused.stderr));

    let done = ask(&["revoke", &pipeline, "--reason", "the key leaked", "--key", &alice]);
    assert_eq!(done.status.code(), Some(0), "{}", String::from_utf8_lossy(&done.stderr));
    let made = json_of(&done);
    assert_eq!(made["revocation"]["state"], "in-force");
    assert_eq!(made["dependants"].as_array().unwrap().len(), 2);
    let id = made["revocation"]["id"].as_str().unwrap();
    let check = format!("/v1/check?subject={}&environment=production", digest(&app));
    let body: Value = served.get(&check).await.json().await.unwrap();
    assert_eq!(body["verdict"], "not-ready");
    // The workers decide again; nothing waits for it but this story.
    for environment in ["staging", "production"] {
        let path = format!("/v1/check?subject={}&environment={environment}", digest(&app));
        loop {
            let body: Value = served.get(&path).await.json().await.unwrap();
            assert_eq!(body["verdict"], "not-ready");
            if body["standing"]["changed_because"] == json!([]) {
                break;
            }
            tokio::task::yield_now().await;
        }
    }
    let shown: Value = served.get(&format!("/v1/revocations/{id}")).await.json().await.unwrap();
    assert_eq!(shown["reason"], "the key leaked");
    // The server would choose which one such a beginning means.
    let beginning = ask(&["revoke", "--undo", &id[..20], "--reason", "it did not", "--key", &alice]);
    assert_eq!(beginning.status.code(), Some(2), "{}", String::from_utf8_lossy(&beginning.stderr));
    let back = ask(&["revoke", "--undo", id, "--reason", "it did not", "--key", &alice]);
    assert_eq!(back.status.code(), Some(0), "{}", String::from_utf8_lossy(&back.stderr));
    assert_eq!(json_of(&back)["revocation"]["undone"]["reason"], "it did not");
    let list = json_of(&ask(&["revoke", "--list"]));
    assert_eq!(list["items"][0]["state"], "undone");
    served.finish().await;
}

#[tokio::test]
async fn what_is_wrong_with_a_request_is_said_with_its_status() {
    let served = Served::start_over(revocable(TestGate::start().await).await).await;
    let a = format!("sha256:{}", "a".repeat(64));
    let by_mallory =
        signed(&served.gate, &revoked(Target::Digest(a.parse().unwrap()), "1"), &served.gate.people.mallory).await;
    let cases: Vec<(Method, String, Vec<u8>, u16, &str)> = vec![
        (Method::POST, "/v1/revocations".into(), b"{}".to_vec(), 400, "usage"),
        (Method::POST, "/v1/revocations".into(), by_mallory, 403, "not-allowed"),
        (Method::GET, "/v1/revocations/zz".into(), vec![], 400, "usage"),
        (Method::GET, format!("/v1/revocations/{a}"), vec![], 404, "not-found"),
        (Method::GET, "/v1/revocations?cursor=x".into(), vec![], 400, "usage"),
        (Method::GET, "/v1/revocations?wat=1".into(), vec![], 400, "usage"),
        (Method::GET, "/v1/dependants".into(), vec![], 400, "usage"),
        (Method::GET, format!("/v1/dependants?digest={a}&identity=i&issuer=u"), vec![], 400, "usage"),
        (Method::GET, "/v1/dependants?identity=i".into(), vec![], 400, "usage"),
        (Method::GET, format!("/v1/dependants?digest={a}&limit=0"), vec![], 400, "usage"),
        (Method::GET, format!("/v1/dependants?digest={a}&limit=201"), vec![], 400, "usage"),
        (Method::DELETE, "/v1/revocations".into(), vec![], 405, "method-not-allowed"),
    ];
    for (method, path, body, status, kind) in cases {
        let request = served.request(method, &path).header("content-type", "application/json").body(body);
        let response = request.send().await.unwrap();
        assert_eq!(response.status().as_u16(), status, "{path}");
        let problem: Value = response.json().await.unwrap();
        assert_eq!(problem["type"], format!("urn:countersign:problem:{kind}"), "{path}: {problem}");
    }
    let of_nobody: Value = served.get("/v1/dependants?identity=i&issuer=u").await.json().await.unwrap();
    assert_eq!((&of_nobody["items"], &of_nobody["gate"]), (&json!([]), &json!(GATE)));
    served.finish().await;
}

#[tokio::test]
async fn a_command_on_a_data_directory_decides_again_itself_and_says_what_came_out() {
    let gate = TestGate::start().await;
    if !gate.keeps_a_file() {
        return;
    }
    gate.clock.set();
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let home = gate.directory.path().to_owned();
    let alice = write_key(&home, "alice", &gate.people.alice);
    let config = format!("[gate]\nid = \"{GATE}\"\n[revocation]\npeople = [\"alice.pub\"]\n");
    std::fs::write(home.join("config.toml"), config).unwrap();
    let ask = |arguments: &[&str]| {
        let data = home.join("data").display().to_string();
        let all: Vec<&str> = ["--config", "config.toml", "--data", &data].iter().chain(arguments).copied().collect();
        run(&home, &all)
    };
    let dry = ask(&["revoke", &app, "--dry-run"]);
    let words = String::from_utf8_lossy(&dry.stdout).into_owned();
    assert_eq!(dry.status.code(), Some(0), "{}", String::from_utf8_lossy(&dry.stderr));
    assert!(words.contains("would revoke") && words.contains("staging") && words.contains("the subject"), "{words}");
    let done = ask(&["revoke", &app, "--reason", "it must not run", "--key", &alice]);
    let words = String::from_utf8_lossy(&done.stdout).into_owned();
    assert_eq!(done.status.code(), Some(0), "{}", String::from_utf8_lossy(&done.stderr));
    for part in ["revoked", "it must not run", "decided again", "not ready", "revoke --undo sha256:"] {
        assert!(words.contains(part), "`{part}` in\n{words}");
    }
    assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
    let again = ask(&["revoke", &app, "--reason", "once more", "--key", &alice]);
    assert!(String::from_utf8_lossy(&again.stdout).contains("it must not run"), "it is revoked already");
    for (arguments, code, words) in [
        (&["revoke"][..], 2, "WHAT"),
        (&["revoke", &app], 2, "--reason"),
        (&["revoke", "https://ci.example/x@main", "--dry-run"], 2, "--issuer"),
        (&["revoke", "https://ci.example/*", "--issuer", "https://i.example", "--dry-run"], 2, "one identity"),
        (&["revoke", "--undo", "00000000", "--reason", "r", "--key", &alice], 2, "does not exist"),
        (&["revoke", "--undo", "x", "--list"], 2, "cannot be used with"),
        (&["revoke", &app, "--reason", "", "--key", &alice], 2, "expected a reason"),
    ] {
        let output = ask(arguments);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {said}");
        assert!(said.contains(words), "{arguments:?}: {said}");
    }
    let explained = ask(&["config", "explain"]);
    assert!(String::from_utf8_lossy(&explained.stdout).contains("revocation.people"));
    assert_eq!(gate.gate.revocations(&project(), countersign::gate::Page::default()).await.unwrap().items.len(), 1);
}

/// A subject that is ready for staging in the project `default` and in another.
async fn ready_in_two_projects(gate: &TestGate) -> (String, ProjectName) {
    let app = gate.artifact_for_production("app").await;
    let payments: ProjectName = "payments".parse().unwrap();
    gate.gate.activate_pack(&payments, PackFiles::new(gate.start_pack()).unwrap()).await.unwrap();
    assert_ready!(gate.promote(&app, "staging").await);
    let request = RunRequest { project: payments.clone(), ..gate.run_request(&app, "staging") };
    let begun = gate.gate.request_run(request).await.unwrap();
    assert_ready!(gate.gate.execute_run(begun.id, None).await.unwrap().decision.unwrap());
    (app, payments)
}

/// A stolen key is stolen everywhere. A statement is meant for one project, so that nobody carries it into another; whoever
/// may revoke in all of them is told which are left, and signs for each by one command.
#[tokio::test(flavor = "multi_thread")]
async fn a_revocation_says_which_projects_it_does_not_reach_and_one_command_reaches_all() {
    let gate = revocable(TestGate::start().await).await;
    let (app, payments) = ready_in_two_projects(&gate).await;
    let alice = write_key(gate.directory.path(), "alice", &gate.people.alice);
    let pipeline = write_key(gate.directory.path(), "pipeline", &gate.people.pipeline).replace(".key", ".pub");
    let served = Served::start_over(gate).await;
    let (home, server) = (served.gate.directory.path().to_owned(), format!("http://{}", served.address));
    let ask = |arguments: &[&str]| {
        let all: Vec<&str> = ["--server", &server, "--output", "json"].iter().chain(arguments).copied().collect();
        let output = run(&home, &all);
        (json_of(&output), String::from_utf8(output.stderr).unwrap())
    };
    let stands = async |project: &ProjectName| {
        served.gate.gate.check(project, digest(&app), &"staging".parse().unwrap()).await.unwrap().verdict
    };

    let (_, said) = ask(&["revoke", &pipeline, "--reason", "stolen", "--key", &alice]);
    let expected = "it counts in project `default`, and not in `payments`: --all-projects reaches them";
    assert!(said.contains(expected), "{said}");
    assert_eq!((stands(&project()).await, stands(&payments).await), (Verdict::NotReady, Verdict::Ready));

    let (looked, said) = ask(&["revoke", &pipeline, "--all-projects", "--dry-run"]);
    assert!(said.contains("nothing was revoked (--dry-run)"), "{said}");
    assert_eq!(looked["projects"][1]["dependants"].as_array().unwrap().len(), 1, "{looked}");
    let (revoked, said) = ask(&["revoke", &pipeline, "--all-projects", "--reason", "stolen", "--key", &alice]);
    assert!(!said.contains("--all-projects"), "{said}");
    let of_each: Vec<(&str, &str)> = revoked["projects"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["project"].as_str().unwrap(), one["revocation"]["state"].as_str().unwrap()))
        .collect();
    assert_eq!(of_each, [("default", "in-force"), ("payments", "in-force")]);
    assert_eq!(stands(&payments).await, Verdict::NotReady);
    // Where it was revoked already, nothing was added.
    for name in ["default", "payments"] {
        let (listed, _) = ask(&["--project", name, "revoke", "--list"]);
        assert_eq!(listed["items"].as_array().unwrap().len(), 1, "{listed}");
    }
    served.finish().await;
}

/// In the first of the projects she may no longer: the others are not to wait for that.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_in_the_way_of_a_revocation_in_one_project_keeps_it_from_no_other() {
    let gate = revocable(TestGate::start().await).await;
    let (app, payments) = ready_in_two_projects(&gate).await;
    let no_more = revoked(Target::Digest(gate.people.alice.public_key().fingerprint()), "1");
    file(&gate, &no_more, &gate.people.bob).await.unwrap();
    let alice = write_key(gate.directory.path(), "alice", &gate.people.alice);
    let pipeline = write_key(gate.directory.path(), "pipeline", &gate.people.pipeline).replace(".key", ".pub");
    let served = Served::start_over(gate).await;
    let (home, server) = (served.gate.directory.path().to_owned(), format!("http://{}", served.address));
    let arguments = ["--server", &server, "--output", "json", "revoke", &pipeline, "--all-projects"];
    let output = run(&home, &[&arguments[..], &["--reason", "stolen", "--key", &alice]].concat());
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(4), "{said}");
    assert!(said.contains("it counts in 1 of 2 projects, and not in `default`"), "{said}");
    assert!(said.contains("expected a statement signed by"), "{said}");
    let made = json_of(&output);
    assert_eq!((made["projects"].as_array().unwrap().len(), &made["projects"][0]["project"]), (1, &json!("payments")));
    let stands = served.gate.gate.check(&payments, digest(&app), &"staging".parse().unwrap()).await.unwrap();
    assert_eq!(stands.verdict, Verdict::NotReady);
    served.finish().await;
}

/// Whoever sits there sees what would turn, and what a script says is done as it always was.
#[tokio::test(flavor = "multi_thread")]
async fn at_a_terminal_it_is_shown_what_would_turn_and_nothing_is_revoked_without_a_yes() {
    let gate = revocable(TestGate::start_in_a_file().await).await;
    gate.clock.set();
    let app = gate.artifact_for_production("app").await;
    let alice = write_key(gate.directory.path(), "alice", &gate.people.alice);
    let (home, data, subject) = (gate.directory.path().to_owned(), gate.data(), digest(&app).to_string());
    let command = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
        command.env_clear().env("HOME", &home).env("TERM", "xterm").current_dir(&home);
        command.env("COUNTERSIGN_GATE_ID", GATE).env("COUNTERSIGN_REVOCATION_PEOPLE", "alice.pub");
        command.arg("--data").arg(&data).args(arguments);
        command
    };
    let saying = ["--reason", "it must not run", "--key", &alice];
    let revoke = [&["revoke", subject.as_str()][..], &saying].concat();
    for quiet in [&[][..], &["--quiet"]] {
        let (text, code) = answered(command(&[&revoke[..], quiet].concat()), "n\n").await;
        assert_eq!(code, Some(6), "{text}");
        for words in ["would revoke", &subject, "staging", "a subject that was decided about"] {
            assert!(text.contains(words), "`{words}`: {text}");
        }
    }
    assert_ready!(gate.check(&app, "staging").await);
    let (text, code) = answered(command(&[&revoke[..], &["--all-projects"]].concat()), "\n").await;
    assert!(code == Some(6) && text.contains("project default"), "{text}");
    assert_ready!(gate.check(&app, "staging").await);
    let (text, code) = answered(command(&revoke), "y\n").await;
    assert_eq!(code, Some(0), "{text}");
    assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
    // To take it back is shown, too.
    let listed = json_of(&command(&["revoke", "--list", "--output", "json"]).output().unwrap());
    let id = listed["items"][0]["id"].as_str().unwrap();
    let undo = [&["revoke", "--undo", id][..], &saying].concat();
    let (text, code) = answered(command(&undo), "n\n").await;
    assert!(code == Some(6) && text.contains("it must not run") && text.contains(&subject), "{text}");
    assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
    // Where nobody sits, or somebody has said yes before, nobody is asked.
    let done = command(&undo).output().unwrap();
    assert_eq!(done.status.code(), Some(0), "{}", String::from_utf8_lossy(&done.stderr));
    assert!(!String::from_utf8_lossy(&done.stderr).contains("signing, to"));
    assert_eq!(command(&[&revoke[..], &["--yes"]].concat()).output().unwrap().status.code(), Some(0));
    gate.finish().await;
}
