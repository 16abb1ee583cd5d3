//! Policy packs that do not load.

use super::Place;

const BROKEN: &str = "package countersign.rules.provenance.present\n\nshown if {\n\tinput.now ==\n}\n";
const WRONG: &str = "package countersign.rules.provenance.present

shown if {
	input.wat == http.send({})
}

found := walk(1)
";

fn with_pack() -> Place {
    let place = Place::new();
    place.done(&["policy", "new", "pack"]);
    place
}

#[test]
fn a_pack_that_does_not_parse_is_refused_with_file_line_and_column() {
    let place = with_pack();
    let in_force = place.done(&["policy", "show"]);
    place.write("pack/rules/provenance/present.rego", BROKEN);
    let at = "rules/provenance/present.rego:5:1: ";
    for verb in ["test", "activate", "show"] {
        let said = place.refuses(&["policy", verb, "pack"], 5, &["error: pack `pack` does not load:", at]);
        assert_eq!(said.has_hint().stderr.lines().count(), 4, "one trouble, said once: {}", said.stderr);
        let quiet = place.run(&["policy", verb, "pack", "--quiet"]);
        assert!(quiet.stderr.contains(at), "an error is said to who wants quiet, too: {}", quiet.stderr);
    }
    let lint = place.run(&["policy", "lint", "pack"]);
    assert_eq!((lint.code, lint.stderr.as_str()), (Some(5), ""));
    assert!(lint.stdout.contains(at) && lint.stdout.lines().count() == 1, "{}", lint.stdout);
    place.write("pack/pack.toml", "schema = \"countersign.pack/v1\"\nname = \n");
    place.refuses(&["policy", "activate", "pack"], 5, &["pack.toml:2:8: ", at]);
    assert!(in_force.starts_with("standard version "), "{in_force}");
    assert_eq!(place.done(&["policy", "show"]), in_force, "the pack in force stays");
    place.still_answers();
}

#[test]
fn a_pack_with_several_errors_lists_all_of_them_in_one_message() {
    let place = with_pack();
    place.write("pack/rules/provenance/present.rego", WRONG);
    let words = [
        "present.rego:4:2: expected one of the fields",
        "present.rego:4:15: expected a function that is offered, found `http.send`",
        "present.rego:7:10: expected a function that is offered, found `walk`",
    ];
    place.refuses(&["policy", "activate", "pack"], 5, &words);
    let json = place.run(&["policy", "lint", "pack", "--output", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json.stdout).unwrap();
    let lines: Vec<_> = json["errors"].as_array().unwrap().iter().map(|error| error["line"].as_u64()).collect();
    assert_eq!(json["loads"], false);
    assert!(lines.contains(&Some(4)) && lines.contains(&Some(7)), "{json}");
}

#[test]
fn a_directory_that_is_no_pack_is_refused() {
    let place = with_pack();
    std::fs::create_dir(place.path("empty")).unwrap();
    place.refuses(&["policy", "activate", "empty"], 5, &["pack.toml: expected a manifest"]);
    place.refuses(&["policy", "new", "pack"], 2, &["`pack` exists, and is not overwritten"]).has_hint();
    place.refuses(&["policy", "new", "app/pack"], 5, &["`app/pack` cannot be written", "hint: a part of"]);
    std::os::unix::fs::symlink("/etc/passwd", place.path("pack/link")).unwrap();
    place.refuses(&["policy", "activate", "pack"], 5, &["`link`: expected a file or a directory, found a link"]);
}

#[test]
fn the_same_pack_activated_twice_stays_in_force() {
    let place = with_pack();
    let first = place.done(&["policy", "activate", "pack"]);
    let second = place.done(&["policy", "activate", "pack"]);
    assert_eq!(first.lines().next(), second.lines().next());
    place.write("pack/pack.toml", std::fs::read_to_string(place.path("pack/pack.toml")).unwrap() + "\n# other\n");
    place.refuses(&["policy", "activate", "pack"], 2, &["a version only grows"]);
    assert_eq!(
        place.done(&["policy", "show"]).lines().next(),
        first.lines().next().map(|line| line.trim_start_matches("in force  "))
    );
}
