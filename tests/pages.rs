//! Lists on the command line: what is too long for one page goes on where it ended, on a data directory and on a server alike.

use serde_json::Value;

use crate::policy_activation::set_version;
use crate::support::gate::{TestGate, project};
use crate::support::served::Served;
use countersign::domain::policy::PackFiles;
use countersign::gate::activate::ActivationTerms;

/// What the program printed and said, which must have worked.
async fn told(gate: &TestGate, arguments: &[&str]) -> (Value, String) {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_countersign"));
    command.env_clear().env("HOME", gate.directory.path()).current_dir(gate.directory.path());
    command.args(arguments).args(["--output", "json"]);
    let output = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {said}");
    (serde_json::from_slice(&output.stdout).unwrap(), said)
}

/// The rows of a list, which is an array or has one in it.
fn rows(list: &Value) -> Vec<Value> {
    let rows = [list, &list["items"], &list["history"]].into_iter().find_map(Value::as_array);
    rows.unwrap_or_else(|| panic!("{list}")).clone()
}

/// Where it goes on: said in it, or beside it.
fn goes_on(list: &Value, said: &str) -> Option<String> {
    let beside = said.split_once("--cursor ").map(|(_, rest)| rest.split_whitespace().next().unwrap());
    list["next_cursor"].as_str().or(beside).map(str::to_owned)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_list_on_the_command_line_goes_on_where_it_ended() {
    let gate = TestGate::start().await;
    let app = gate.push_artifact("app").await;
    for n in 0..5 {
        gate.try_override(&app, "review.approved", "7d", &format!("reason {n}")).await.unwrap();
        let mut files = gate.start_pack();
        set_version(&mut files, 1000 + n);
        gate.activate(&files).await.unwrap();
        gate.clock.advance("1s");
        let other = format!("team-{n}").parse().unwrap();
        let files = PackFiles::new(files).unwrap();
        gate.gate.activate_pack_on(&other, files, &ActivationTerms::default()).await.unwrap();
    }
    let here = gate.options();
    let served = Served::start_over(gate).await;
    let server = format!("http://{}", served.address);
    for place in [[here[0].as_str(), here[1].as_str()], ["--server", server.as_str()]] {
        for (list, most) in [(["override", "list"], 5), (["policy", "history"], 6), (["policy", "list"], 6)] {
            let (whole, said) = told(&served.gate, &[&place[..], &list[..]].concat()).await;
            let whole = rows(&whole);
            assert!(whole.len() >= most, "{list:?}: {whole:#?}");
            assert_eq!(goes_on(&Value::Null, &said), None, "{list:?}: {said}");
            let (mut all, mut cursor, mut pages) = (Vec::new(), None::<String>, 0);
            loop {
                let after: Vec<&str> = cursor.iter().flat_map(|cursor| ["--cursor", cursor.as_str()]).collect();
                let (page, said) =
                    told(&served.gate, &[&place[..], &list[..], &["--limit", "2"], &after[..]].concat()).await;
                assert!(rows(&page).len() <= 2, "{list:?}: {page}");
                all.extend(rows(&page));
                pages += 1;
                cursor = goes_on(&page, &said);
                if cursor.is_none() {
                    break;
                }
                assert!(pages < 10, "{list:?} does not end");
            }
            assert_eq!(all, whole, "{place:?} {list:?}: none is missing and none comes twice");
            assert!(pages >= most / 2);
        }
    }
    assert_eq!(served.gate.gate.policies(&project()).await.unwrap().len(), 6);
    served.finish().await;
}
