//! Rules that would use up the machine: each is refused when it is loaded, or ends as a violation of its own that costs no
//! other rule its answer.

use countersign::domain::decision::Verdict;
use countersign::domain::limits::MAX_EVIDENCE;
use countersign::domain::policy::Judgement;
use serde_json::json;

use crate::assert_ready;
use crate::policies::{HOLDS, ask, facts, pack_of, try_pack_of};
use crate::support::gate::TestGate;

/// What a rule would do, its text, and what is said when it is loaded.
fn refused() -> Vec<(&'static str, String, &'static str)> {
    let nested = format!("shown if {}input.now{} == 1", "[".repeat(20), "]".repeat(20));
    let chain = format!("shown if input.now == {}1", "1 + ".repeat(400));
    let calls: Vec<String> = (0..100).map(|n| format!("f{n}(x) := f{}(f{}(x))", n + 1, n + 1)).collect();
    let calls = format!("shown if f0(input.now) == 1\n\n{}\n\nf100(x) := x", calls.join("\n\n"));
    let with_found = |found: &str| format!("{HOLDS}\n\nfound := {found}");
    vec![
        ("brackets in brackets", nested, "brackets"),
        ("a chain of operators", chain, "operators"),
        ("calls of calls, doubled a hundred times", calls, "rests on more than 50"),
        ("a function that calls itself", "shown if f(input.now)\n\nf(x) if f([x])".into(), "refers to itself"),
        (
            "two that call each other",
            "shown if f(input.now)\n\nf(x) if g(x)\n\ng(x) if f(x)".into(),
            "refers to itself",
        ),
        ("a rule that reads itself", "shown if not shown\n\nfound := input.now".into(), "refers to itself"),
        ("a width of two thousand million", with_found("sprintf(\"%2000000000d\", [count(input.rejected)])"), "width"),
        ("a width from a value", with_found("sprintf(\"%*d\", [2000000000, 1])"), "expected a verb such as"),
        ("a format from evidence", with_found("sprintf(input.subject.name, [1])"), "literal"),
        ("a range", "shown if count(numbers.range(1, 100000000)) == count(input.rejected)".into(), "numbers.range"),
        (
            "a range in steps",
            "shown if count(numbers.range_step(1, 100000000, 1)) > count(input.rejected)".into(),
            "offered",
        ),
        ("a shift", "shown if bits.lsh(1, 100000000) > count(input.rejected)".into(), "bits.lsh"),
        ("a walk through everything", "shown if {\n\twalk(input, [_, x])\n\tx == 1\n}".into(), "walk"),
        ("a request", "shown if http.send({\"url\": input.subject.name}).status_code == 200".into(), "http.send"),
        (
            "a pattern that repeats repetitions",
            "shown if regex.match(`((a{1,100}){1,100}){1,100}`, input.now)".into(),
            "compiles to at most",
        ),
        ("a wait", "shown if time.now_ns() > count(input.rejected)".into(), "time.now_ns"),
    ]
}

/// What a rule would do, its text, and what its violation says; nothing where it only does not hold.
fn bounded() -> Vec<(&'static str, String, &'static str)> {
    let doubled = |first: &str, step: &str, times: usize| {
        let lines: Vec<String> =
            (0..times).map(|n| format!("\tx{} := {}", n + 1, step.replace('X', &format!("x{n}")))).collect();
        format!("shown if {{\n\tx0 := {first}\n{}\n\tcount(x{times}) == count(input.rejected)\n}}", lines.join("\n"))
    };
    let every = |depth: usize, body: &str| {
        let names: Vec<String> = (0..depth).map(|n| format!("\tsome x{n} in list")).collect();
        format!(
            "shown if {{\n{}\n\t{body}\n}}\n\nlist := split(sprintf(\"%s{}\", [input.now]), \",\")",
            names.join("\n"),
            ",1".repeat(200)
        )
    };
    // Forty lines make two values with as many parts as there are bytes in a terabyte, each of which is in memory once.
    let towers = |step: &str, last: &str| {
        let levels = |name: &str| -> String {
            let level =
                |n: u32| [&format!("\t{name}{} := ", n + 1), &step.replace('X', &format!("{name}{n}")), "\n"].concat();
            (0..40).map(level).collect()
        };
        let (left, right) = (levels("x"), levels("y"));
        format!(
            "shown if {{\n\tx0 := [input.now]\n\ty0 := [input.now]\n{left}{right}\t{last}\n\tcount(input.rejected) < 9\n}}"
        )
    };
    vec![
        ("values that are compared", towers("[X, X]", "x40 == y40"), "expected an answer within"),
        ("values of which one is the greater", towers("[X, X]", "x40 < y40"), "expected an answer within"),
        ("a value that is looked for in a list", towers("[X, X]", "x40 in [y40]"), "expected an answer within"),
        ("values of a set", towers("[X, X]", "count({x40, y40}) == 2"), "expected an answer within"),
        ("values that are looked up", towers("{\"a\": X, \"b\": X}", "object.get({x40: 1}, y40, 2) == 2"), "expected an answer within"),
        ("values that are merged", towers("{\"a\": X, \"b\": X}", "object.union(x40, y40) == {}"), "1000000 parts"),
        ("values of which one is a part", towers("{\"a\": X, \"b\": X}", "object.subset(x40, y40)"), "1000000 parts"),
        ("values that are sorted", towers("[X, X]", "sort([x40, y40]) == []"), "1000000 parts"),
        ("a text that replaces itself", doubled("\"aaaaaaaa\"", "replace(X, \"a\", \"aaaaaaaa\")", 12), "1048576"),
        ("a text that is put together from itself", doubled("\"aaaaaaaa\"", "concat(X, [X, X, X])", 12), "1048576"),
        ("a text that is printed into itself", doubled("\"aaaaaaaa\"", "sprintf(\"%s%s%s%s\", [X, X, X, X])", 16), "1048576"),
        ("a list that is joined with itself", doubled("[1, 2, 3, 4]", "array.concat(X, X)", 30), "100000"),
        ("a pattern that goes back elsewhere", "shown if regex.match(`^(([a-z])+.)+[A-Z]([a-z])+$`, input.now)".into(), ""),
        ("five loops in each other", every(5, "concat(\"\", [x0, x1, x2, x3, x4]) == input.now"), "expected an answer within"),
        ("a list of everything with everything", "shown if count([1 | some a in list; some b in list; some c in list; some d in list]) == count(input.rejected)\n\nlist := split(sprintf(\"%s,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1\", [input.now]), \",\")".into(), "expected an answer within"),
    ]
}

#[test]
fn a_bomb_is_refused_when_it_is_loaded_with_its_place() {
    let mut wrong = Vec::new();
    for (what, rego, words) in refused() {
        let Err(errors) = try_pack_of(&[("a.good", HOLDS), ("a.bomb", &rego)]) else {
            wrong.push(format!("{what}: it loads"));
            continue;
        };
        let placed = errors.all().iter().any(|error| error.file == "rules/a/bomb.rego" && error.line > 0);
        if !placed || !errors.to_string().contains(words) {
            wrong.push(format!("{what}: expected `{words}`, found {errors}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_bomb_that_loads_is_its_own_violation_and_no_other_rule_is_the_poorer() {
    let evidence = [facts("one", "t", json!({}))];
    let mut wrong = Vec::new();
    for (what, rego, words) in bounded() {
        let pack = match try_pack_of(&[("a.good", HOLDS), ("a.bomb", &rego)]) {
            Ok(pack) => pack,
            Err(errors) => {
                wrong.push(format!("{what}: does not load: {errors}"));
                continue;
            }
        };
        let judged = ask(&pack, "staging", &evidence, None);
        let [good, bomb] = judged.as_slice() else { panic!("{what}: {judged:?}") };
        let error = bomb.error.clone().unwrap_or_default();
        let told = error.contains(words) && error.is_empty() == words.is_empty();
        if !good.shown || good.error.is_some() || bomb.shown || !told {
            wrong.push(format!("{what}: expected `{words}`, found {judged:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_hundred_thousand_pieces_of_evidence_are_no_question() {
    let pack = pack_of(&[("a.good", HOLDS)]);
    let evidence = vec![facts("one", "t", json!({})); 100_000];
    let judged = ask(&pack, "staging", &evidence, None);
    let error = judged[0].error.clone().unwrap_or_default();
    assert_eq!(error, format!("expected at most {MAX_EVIDENCE} bundles in one question, found 100000"));
    let most = vec![facts("one", "t", json!({})); MAX_EVIDENCE];
    assert!(ask(&pack, "staging", &most, None)[0].shown, "as many as there may be are looked at");
}

#[test]
fn rules_that_never_end_cost_no_other_rule_its_answer() {
    let texts = bounded();
    let endless = &texts.iter().find(|(what, ..)| *what == "five loops in each other").unwrap().1;
    let said = "found := sprintf(\"%v\", [count(list)])";
    let evidence = [facts("one", "t", json!({}))];
    for (bombs, others) in [(1, 1), (1, 40), (6, 40)] {
        let ids: Vec<String> = (0..bombs + others).map(|n| format!("a.r{n:02}")).collect();
        let bomb = format!("{endless}\n\n{said}\n");
        let rules: Vec<(&str, &str)> = ids
            .iter()
            .enumerate()
            .map(|(n, id)| (id.as_str(), if n < bombs { bomb.as_str() } else { HOLDS }))
            .collect();
        let pack = pack_of(&rules);
        let judged = ask(&pack, "staging", &evidence, None);
        let late = |judged: &Judgement| judged.error.as_deref() == Some("expected an answer within 100 ms, found none");
        assert!(judged.iter().take(bombs).all(|one| late(one) && !one.shown && one.found.is_none()), "{judged:?}");
        assert!(judged.iter().skip(bombs).all(|one| one.shown && one.error.is_none()), "{judged:?}");
    }
}

/// What the machine does not run.
const ODD: &str = "[_, last] = split(\"a/b\", \"/\")\n\tlast == \"b\"\n";

#[test]
fn a_rule_that_only_the_interpreter_runs_takes_nothing_from_the_others() {
    let texts = bounded();
    let endless = &texts.iter().find(|(what, ..)| *what == "five loops in each other").unwrap().1;
    let (opened, odd) = ("shown if {", format!("shown if {{\n\t{ODD}"));
    let bomb = endless.replacen(opened, &odd, 1);
    assert_ne!(bomb, *endless);
    let holds = format!("shown if {{\n\t{ODD}\tsome e in input.signed.builder\n\te.predicate_type == \"t\"\n}}");
    let large = "shown if {\n\tsome e in input.signed.builder\n\tto_number(e.predicate.at) / 1000 > 1\n}";
    let evidence = [facts("one", "t", json!({"at": "1767225600123456789"}))];
    let ids: Vec<String> = (0..6).map(|n| format!("a.bomb{n}")).chain((0..40).map(|n| format!("a.r{n:02}"))).collect();
    let mut rules: Vec<(&str, &str)> =
        ids.iter().enumerate().map(|(n, id)| (id.as_str(), if n < 6 { bomb.as_str() } else { HOLDS })).collect();
    rules.extend([("b.odd", holds.as_str()), ("b.large", large)]);
    let pack = pack_of(&rules);
    for pack in [pack.asked_twice(), pack] {
        let judged = ask(&pack, "staging", &evidence, None);
        let late = |judged: &Judgement| judged.error.as_deref() == Some("expected an answer within 100 ms, found none");
        for one in &judged {
            match one.rule.as_str() {
                bomb if bomb.starts_with("a.bomb") => assert!(late(one) && !one.shown, "{one:?}"),
                "b.large" => {}
                _ => assert!(one.shown && one.error.is_none(), "{one:?}"),
            }
        }
        let large = judged.iter().find(|one| one.rule.as_str() == "b.large").unwrap();
        // In them digits are counted as ever.
        assert!(large.error.as_ref().unwrap().contains("9007199254740992"), "{large:?}");
    }
}

/// The texts of what the machine has refused are asked for after all verdicts, those of the interpreter among them.
#[test]
fn no_text_takes_the_time_of_a_verdict_that_the_interpreter_gives() {
    let loops: String = ["a", "b", "c", "d", "e"].map(|name| format!("\tsome {name} in list\n")).concat();
    let list = format!("list := split(sprintf(\"%s{}\", [input.now]), \",\")", ",1".repeat(200));
    let endless = format!(
        "shown if input.now == \"never\"\n\nfound := \"late\" if {{\n{loops}\tconcat(\"\", [a, b, c, d, e]) == input.now\n}}\n\n{list}"
    );
    let odd = format!("shown if {{\n\t{ODD}\tsome e in input.signed.builder\n\te.predicate_type == \"t\"\n}}");
    let ids: Vec<String> = (0..60).map(|n| format!("a.r{n:02}")).collect();
    let mut rules: Vec<(&str, &str)> = ids.iter().map(|id| (id.as_str(), endless.as_str())).collect();
    rules.push(("b.odd", odd.as_str()));
    let judged = ask(&pack_of(&rules), "staging", &[facts("one", "t", json!({}))], None);
    let odd = judged.iter().find(|one| one.rule.as_str() == "b.odd").unwrap();
    assert!(odd.shown && odd.error.is_none(), "{odd:?}");
}

/// What is calculated of two instants that are a nanosecond apart, and what it says; `None`: digits would be lost.
const CALCULATED: [(&str, Option<bool>); 9] = [
    ("later - earlier == 1", Some(true)),
    ("later == earlier", Some(false)),
    ("later * 1000 > earlier * 1000", Some(true)),
    ("later % 1000 == earlier % 1000", Some(false)),
    ("(later - earlier) / 2 == 0.5", Some(true)),
    // Here both are the same double; OPA, which keeps 19 digits, says no.
    ("later / 1000 == earlier / 1000", None),
    ("later * 1.0 == earlier * 1.0", None),
    ("later + 0.5 <= earlier + 0.5", None),
    ("not later / 1000 > earlier / 1000", None),
];

#[test]
fn a_whole_number_that_would_lose_digits_is_a_violation_that_says_so() {
    let instants = json!({"earlier": "1767225600123456789", "later": "1767225600123456790"});
    let evidence = [facts("one", "t", instants)];
    let text = |what: &str| {
        format!(
            "shown if {{\n\tsome e in input.signed.builder\n\tearlier := to_number(e.predicate.earlier)\n\t\
             later := to_number(e.predicate.later)\n\t{what}\n}}\n\nfound := sprintf(\"%v\", [to_number(\"1767225600123456790\") / 4])"
        )
    };
    for (what, holds) in CALCULATED {
        let pack = pack_of(&[("a.good", HOLDS), ("a.large", &text(what))]);
        for pack in [pack.asked_twice(), pack] {
            let judged = ask(&pack, "staging", &evidence, None);
            let [good, large] = judged.as_slice() else { panic!("{what}: {judged:?}") };
            assert!(good.shown && good.error.is_none(), "{what}: {judged:?}");
            assert_eq!(large.shown, holds == Some(true), "{what}: {large:?}");
            let told = large.error.as_ref().is_some_and(|error| error.contains("9007199254740992"));
            assert_eq!(told, holds.is_none(), "{what}: {large:?}");
            // A text is for people.
            assert_eq!(large.found.is_some(), holds.is_some(), "{what}: {large:?}");
        }
    }
}

/// A pack whose rules take all the time there is, as it is shown, published and put in force.
#[tokio::test]
async fn a_pack_that_is_not_in_force_is_looked_at_by_a_process_that_may_use_only_so_much() {
    let gate = TestGate::start().await;
    if !gate.keeps_a_file() {
        return;
    }
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let home = gate.directory.path();
    let run = |arguments: &[&str], more: &[(&str, &str)]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_countersign"));
        command.env_clear().env("HOME", home).current_dir(home).stdin(std::process::Stdio::null());
        command.envs(more.iter().copied());
        let output = command.args(arguments).arg("--data").arg(gate.data()).output().unwrap();
        let [out, said] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
        (output.status.code(), out, said)
    };
    assert_eq!(run(&["policy", "new", "draft"], &[]).0, Some(0));
    let (code, shown, _) = run(&["policy", "show", "draft"], &[]);
    assert_eq!((code, shown.starts_with("draft version 1")), (Some(0), true), "{shown}");
    // A broken one is told once, by whichever of the two.
    let rule = home.join("draft/rules/provenance/present.rego");
    std::fs::write(&rule, format!("package countersign.rules.provenance.present\n\n{}\n", refused()[3].1)).unwrap();
    for verb in [vec!["show", "draft"], vec!["activate", "draft"], vec!["publish", "draft", "oci:packs:v1"]] {
        let (code, out, said) = run(&[vec!["policy"], verb.clone()].concat(), &[]);
        assert_eq!((code, said.matches("does not load").count()), (Some(5), 1), "{verb:?}\n{out}{said}");
    }
    assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::Ready);
}
