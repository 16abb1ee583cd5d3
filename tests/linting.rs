//! What lint says of rules that ask in vain, and that it says nothing of those that do not.

use std::path::Path;

use countersign::domain::policy::{Advice, Pack, PackFiles};
use countersign::domain::time::Timestamp;

use crate::policies::{HOLDS, files_below, pack_of, try_pack_of};

/// What is said of a rule with this text, beside one that asks for evidence.
fn said(text: &str) -> Vec<Advice> {
    let pack = pack_of(&[("a.good", HOLDS), ("a.odd", text)]);
    pack.advice(Timestamp::EPOCH).into_iter().filter(|one| one.file == "rules/a/odd.rego").collect()
}

#[test]
fn a_rule_that_can_never_hold_is_named_and_so_is_what_in_it_is_never_true() {
    let e = "some e in input.signed.builder";
    for (body, condition, line) in [
        (format!("{e}\n\t1 == 2"), "`1 == 2` is never true", 5),
        (
            format!("{e}\n\te.predicate.t == \"a\"\n\te.predicate.t == \"b\""),
            "is never true beside `e.predicate.t == \"a\"`",
            6,
        ),
        (
            format!("{e}\n\tt := e.predicate.t\n\tt == \"a\"\n\tt == \"b\""),
            "`t == \"b\"` is never true beside `t == \"a\"`",
            7,
        ),
        ("input.prior.verdict == \"READY\"".to_owned(), "`input.prior.verdict == \"READY\"` is never true", 4),
        ("input.environment.protected == \"yes\"".to_owned(), "is never true", 4),
        (format!("{e}\n\tnever_here\n}}\n\nnever_here if {{\n\tinput.now == 5"), "`input.now == 5` is never true", 9),
    ] {
        let said = said(&format!("shown if {{\n\t{body}\n}}"));
        let never =
            said.iter().find(|one| one.detail == "rule `a.odd` can never hold: nothing is ready where it is required");
        assert_eq!(never.map(|one| (one.line, one.column)), Some((3, 1)), "{body}: {said:#?}");
        let because = said.iter().find(|one| one.detail.contains(condition));
        let because = because.unwrap_or_else(|| panic!("{body}: {said:#?}"));
        assert_eq!((because.line, because.column), (line, 2), "{because:?}");
        assert!(!because.fix.is_empty() && because.detail.ends_with(": what it stands in never holds"), "{because:?}");
    }
}

#[test]
fn a_rule_that_always_holds_is_named() {
    let e = "shown if some e in input.signed.builder";
    for (text, line) in [
        ("shown if input.now == input.now".to_owned(), 3),
        (format!("{e}\n\nshown if {{\n\tinput.subject.name != null\n}}"), 5),
        (
            "shown if input.environment.name == \"staging\"\n\nshown if input.environment.name != \"staging\""
                .to_owned(),
            5,
        ),
    ] {
        let said = said(&text);
        let always: Vec<(u32, u32)> = said
            .iter()
            .filter(|one| one.detail == "rule `a.odd` always holds: nothing can violate it")
            .map(|one| (one.line, one.column))
            .collect();
        assert_eq!(always, [(line, 1)], "{text}: {said:#?}");
    }
}

/// Beside what is asked for, too, and in what a rule needs: somebody meant something by it.
#[test]
fn a_comparison_that_is_always_true_is_named_where_it_stands() {
    let e = "some e in input.signed.builder";
    for (body, condition, line) in [
        (format!("{e}\n\tinput.now == input.now"), "`input.now == input.now`", 5),
        (format!("{e}\n\tinput.subject.name != null"), "`input.subject.name != null`", 5),
        (format!("1 < 2\n\t{e}"), "`1 < 2`", 4),
        (
            format!("{e}\n\tfresh(e)\n}}\n\nfresh(e) if {{\n\te.digest\n\tinput.now >= input.now"),
            "`input.now >= input.now`",
            10,
        ),
    ] {
        let said = said(&format!("shown if {{\n\t{body}\n}}"));
        let found: Vec<(u32, u32, &str)> = said
            .iter()
            .filter(|one| one.detail.contains("always"))
            .map(|one| (one.line, one.column, one.detail.as_str()))
            .collect();
        assert_eq!(
            found,
            [(line, 2, format!("{condition} is always true: it asks for nothing").as_str())],
            "{body}: {said:#?}"
        );
    }
    for body in ["e.predicate.a == e.predicate.a", "true", "x := 1\n\te.predicate.n > x", "e.signed_at <= input.now"] {
        let said = said(&format!("shown if {{\n\t{e}\n\t{body}\n}}"));
        assert!(!said.iter().any(|one| one.detail.contains("always")), "{body}: {said:#?}");
    }
}

/// One way that holds never is named, and the rule is not: the other may hold.
#[test]
fn a_rule_that_holds_in_another_way_can_hold() {
    let said = said("shown if some e in input.signed.builder\n\nshown if {\n\tinput.now != \"\"\n\t1 == 2\n}");
    assert!(said.iter().any(|one| one.detail.starts_with("`1 == 2` is never true") && one.line == 7), "{said:#?}");
    assert!(!said.iter().any(|one| one.detail.contains("can never hold")), "{said:#?}");
}

/// `policy_import` has one that asks for nothing that is signed, and is told so.
#[test]
fn an_environment_is_not_called_vacuous_where_one_rule_asks_for_evidence() {
    let by_name = "shown if input.subject.name == \"registry.example.com/app\"";
    let advice = pack_of(&[("a.good", HOLDS), ("a.name", by_name)]).advice(Timestamp::EPOCH);
    assert!(!advice.iter().any(|one| one.detail.starts_with("vacuous")), "{advice:#?}");
}

/// The packs of this program, those that stories are about, and the parts of it that a person begins with.
#[test]
fn a_name_that_is_misspelt_is_all_that_is_said_of_the_rule_that_reads_it() {
    for (body, error) in [
        ("some e in input.signed.bulder", "3:20: expected a signer set of pack.toml, found `bulder`"),
        ("some e in input.sined.builder", "expected one of "),
    ] {
        let refused =
            try_pack_of(&[("a.good", HOLDS), ("a.odd", &format!("shown if {body}"))]).unwrap_err().to_string();
        assert!(refused.contains(error) && !refused.contains("vacuous"), "{refused}");
    }
}

#[test]
fn no_pack_that_is_meant_is_said_to_ask_in_vain() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut directories = vec![root.join("tests/cases/policies/base")];
    directories.extend(std::fs::read_dir(root.join("policies")).unwrap().map(|entry| entry.unwrap().path()));
    let mut looked_at = 0;
    for directory in directories {
        let Ok(files) = PackFiles::new(files_below(&directory)) else { continue };
        let pack = Pack::load(&files).unwrap_or_else(|errors| panic!("{}: {errors}", directory.display()));
        for one in pack.advice(Timestamp::EPOCH) {
            let vain =
                ["is never true", "is always true", "can never hold: nothing", "always holds", "vacuous: no required"];
            assert!(!vain.iter().any(|words| one.detail.contains(words)), "{}: {one}", directory.display());
        }
        looked_at += 1;
    }
    assert_eq!(looked_at, 7);
}

/// A63: the gate compares names and identities letter by letter, and whoever writes a pack may not.
#[test]
fn people_who_differ_in_capital_letters_alone_are_named() {
    let person = |name: &str, identity: &str| {
        format!(
            "\n[approvers.security.people.{name}]\nidentities = [{{ issuer = \"https://i\", identity = \"{identity}\" }}]\n"
        )
    };
    for (people, alike) in [
        ([person("carol", "carol@x"), person("Carol", "c@x")], Some("`Carol` and `carol`: `Carol` and `carol` differ")),
        (
            [person("carol", "carol@x"), person("cc", "Carol@x")],
            Some("`carol` and `cc`: `carol@x` and `Carol@x` differ"),
        ),
        ([person("carol", "carol@x"), person("dan", "dan@x")], None),
    ] {
        let mut files = PackFiles::standard().into_map();
        let manifest = String::from_utf8(files["pack.toml"].clone()).unwrap();
        files.insert("pack.toml".to_owned(), (manifest + &people.concat()).into_bytes());
        let advice = Pack::load(&PackFiles::new(files).unwrap()).unwrap().advice(Timestamp::EPOCH);
        let found: Vec<&str> =
            advice.iter().map(|one| one.detail.as_str()).filter(|one| one.contains("capital")).collect();
        assert_eq!(found.len(), usize::from(alike.is_some()), "{found:?}");
        assert!(alike.is_none_or(|alike| found[0].starts_with(alike)), "{found:?}");
    }
}
