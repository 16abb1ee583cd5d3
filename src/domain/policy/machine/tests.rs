//! The machine beside the interpreter: what both give must be the same, and what only one gives is the interpreter's.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use proptest::prelude::*;
use regorus::Value;
use serde_json::json;

use crate::domain::policy::engine::{Engine, EvaluationError, Turn};
use crate::domain::policy::flat::Places;
use crate::domain::policy::{Pack, PackFiles};

const TABLE: &str = include_str!("../../../../tests/cases/engine/constructs.json");
const RULE: &str = "package countersign\n\nshown if {\n\tcount([each | each := v]) > 0\n\tinput.change != {}\n}\n\n\
                    found := json.marshal([each | each := v])\n\n";
const LONG: Duration = Duration::from_mins(1);

fn engine(text: &str) -> Result<Engine, String> {
    let mut engine =
        Engine::new(text, &Places::default(), &json!({"pack": {"list": [1, 2]}})).map_err(|error| error.to_string())?;
    engine.compile("data.countersign.v").map_err(|error| error.to_string())?;
    Ok(engine)
}

/// Whether the machine had an answer; it must be the interpreter's.
fn same(engine: &Engine, input: &Value, path: &str) -> Result<bool, String> {
    let by_interpreter = engine.value_of(input, path, LONG);
    match (engine.quick_value_of(input, path, LONG), by_interpreter) {
        (None, _) => Ok(false),
        (Some(quick), slow) if quick == slow && quick.is_ok() => Ok(true),
        (quick, slow) => Err(format!("the machine: {quick:?}, the interpreter: {slow:?}")),
    }
}

#[test]
fn every_construct_gives_what_the_interpreter_gives() {
    let table: serde_json::Value = serde_json::from_str(TABLE).unwrap();
    let (mut left, mut wrong, mut asked) = (Vec::new(), Vec::new(), 0);
    for construct in table["constructs"].as_array().unwrap() {
        let Ok(engine) = engine(&format!("{RULE}{}\n", construct["rego"].as_str().unwrap())) else { continue };
        if engine.number("data.countersign.found").is_none() {
            left.push(construct["name"].as_str().unwrap());
            continue;
        }
        for (name, change) in table["inputs"].as_object().unwrap() {
            let input = Value::from(json!({"change": change}));
            match same(&engine, &input, "data.countersign.found") {
                Ok(is_answered) => {
                    asked += 1;
                    let failed = engine.value_of(&input, "data.countersign.found", LONG).is_err();
                    if is_answered == failed {
                        wrong.push(format!("{} on {name}: answered {is_answered}, failed {failed}", construct["name"]));
                    }
                }
                Err(how) => wrong.push(format!("{} on {name}: {how}", construct["name"])),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(asked > 1_900, "{asked}");
    assert!(left.len() <= 40, "{left:?}");
    assert!(left.contains(&"not loop") && left.contains(&"pat assign"), "{left:?}");
}

#[test]
fn what_is_not_certain_to_be_the_same_is_left_to_the_interpreter() {
    for text in [
        "v if w with input as {}\nw if input.x",
        "v if not input.l[_].x",
        "v := x if { {\"x\": x} := input }",
        "v if { x := 1 } { y := 2 }",
        "v := [input.l[_].x | true]",
        "v := data",
        "v := data.other",
        "default v := [x | some x in input.l]\nv := 1 if input.x",
        "v if { some i; input.l[[i, 1]] }",
        "v if { _ = input.x }",
        "v := y if { [x, y] = input.l }",
    ] {
        match engine(&format!("package countersign\n\n{text}\n")) {
            Ok(engine) => assert_eq!(engine.number("data.countersign.v"), None, "{text}"),
            Err(error) => assert!(!error.is_empty()),
        }
    }
    assert!(engine("package countersign\n\nv if data.pack.list[0] == 1\n").unwrap().is_quick());
}

#[test]
fn what_is_left_to_the_interpreter_takes_along_what_needs_it_and_nothing_else() {
    let text = "package countersign\n\nodd(text) := part if { [_, part] = split(text, \"/\") }\n\nby_odd if odd(\"a/b\") == \"b\"\n\n\
                far if { input.x; by_odd }\n\nv if input.x\n\nboth if { input.y }\nboth if { input.x; [a, _] = [1, 2]; a == 1 }\n\n\
                end if both\n";
    let engine = engine(text).unwrap();
    let input = Value::from(json!({"x": true}));
    for (name, by_machine) in [("by_odd", false), ("far", false), ("v", true), ("both", false), ("end", false)] {
        let path = format!("data.countersign.{name}");
        assert_eq!(engine.number(&path).is_some(), by_machine, "{name}");
        assert_eq!(same(&engine, &input, &path), Ok(by_machine), "{name}");
        assert_eq!(engine.value_of(&input, &path, LONG), Ok(Some(Value::Bool(true))), "{name}");
    }
}

#[test]
fn what_fails_is_said_by_the_interpreter_and_what_takes_too_long_by_nobody() {
    let fails = engine("package countersign\n\nv := to_number(input.x)\n").unwrap();
    assert!(fails.is_quick());
    let text = Value::from(json!({"x": "no"}));
    assert_eq!(fails.quick_value_of(&text, "data.countersign.v", LONG), None);
    let two = engine("package countersign\n\nv := x if some x in input.l\n").unwrap();
    assert_eq!(two.quick_value_of(&Value::from(json!({"l": [1, 2]})), "data.countersign.v", LONG), None);
    let list = Value::from(json!({"l": (0..2_000).collect::<Vec<_>>()}));
    let loops = "some a in input.l; some b in input.l; some c in input.l";
    let late = engine(&format!("package countersign\n\nv if {{ {loops}; a + b + c == -1 }}\n")).unwrap();
    assert!(late.is_quick());
    let out_of_time = |allowed_ms| Some(Err(EvaluationError::OutOfTime { allowed_ms }));
    let answer = late.quick_value_of(&list, "data.countersign.v", Duration::from_millis(20));
    assert_eq!(answer, out_of_time(20), "the interpreter would take longer");
    let much = engine(&format!("package countersign\n\nv := count([[a, b, c] | {loops}])\n")).unwrap();
    assert!(much.is_quick());
    let answer = much.quick_value_of(&list, "data.countersign.v", Duration::from_mins(10));
    assert_eq!(answer, out_of_time(600_000), "there is no room for it");
}

#[test]
fn what_one_rule_has_begun_and_not_ended_is_worked_out_for_the_next() {
    let loops = "some a in input.l; some b in input.l";
    let text = format!("package countersign\n\nv := w + 1\n\nu := w + 2\n\nw := count([1 | {loops}; a < b])\n");
    let engine = engine(&text).unwrap();
    let input = Value::from(json!({"l": (0..50).collect::<Vec<_>>()}));
    let number = |name: &str| engine.number(&format!("data.countersign.{name}")).unwrap();
    let mut session = engine.session(&input).unwrap();
    let mut ask = |name: &str, allowed| session.value(number(name), &Turn::alone(allowed));
    let late = Some(Err(EvaluationError::OutOfTime { allowed_ms: 0 }));
    assert_eq!(ask("v", Duration::ZERO), late);
    assert_eq!(ask("u", LONG), Some(Ok(Some(Value::from(1_227)))));
    assert_eq!(ask("v", LONG), Some(Ok(Some(Value::from(1_226)))));
}

/// Takes out one member of an object or item of a list, the one before which there are `left` others.
fn without(value: &mut serde_json::Value, left: &mut usize) -> bool {
    let names: Vec<String> = match value {
        serde_json::Value::Object(members) => members.keys().cloned().collect(),
        serde_json::Value::Array(items) => (0..items.len()).map(|index| index.to_string()).collect(),
        _ => return false,
    };
    for name in names {
        if *left == 0 {
            match value {
                serde_json::Value::Object(members) => drop(members.remove(&name)),
                serde_json::Value::Array(items) => drop(items.remove(name.parse().unwrap())),
                _ => {}
            }
            return true;
        }
        *left -= 1;
        let inner = value.pointer_mut(&format!("/{}", name.replace('~', "~0").replace('/', "~1"))).unwrap();
        if without(inner, left) {
            return true;
        }
    }
    false
}

#[test]
fn the_packs_that_come_with_the_gate_are_run_by_the_machine_and_say_the_same() {
    let names = ["ai", "break-glass", "quality", "slsa", "standard", "supply-chain"];
    let packs: Vec<Pack> = names.iter().map(|name| Pack::load(&PackFiles::embedded(name).unwrap()).unwrap()).collect();
    let cases: Vec<Vec<serde_json::Value>> =
        packs.iter().map(|pack| pack.case_questions().unwrap().into_iter().map(|case| case.input).collect()).collect();
    assert!(cases.iter().map(Vec::len).sum::<usize>() > 150);
    let mut wrong = Vec::new();
    for ((name, pack), own) in names.iter().zip(&packs).zip(&cases) {
        let engine = pack.engine();
        assert!(engine.is_quick(), "{name}");
        let mut inputs = own.clone();
        // Inputs of another pack lack what this one looks for.
        inputs.extend(cases.iter().flatten().step_by(7).cloned());
        // And so does what has lost a part.
        for (number, input) in own.iter().enumerate().step_by(3) {
            for part in (number % 11..).step_by(31) {
                let mut changed = input.clone();
                let mut left = part;
                if !without(&mut changed, &mut left) {
                    break;
                }
                inputs.push(changed);
            }
        }
        let environment = pack.environments().last().unwrap();
        let path = pack.loaded.together.path(&environment.name).unwrap();
        wrong.extend(inputs.into_iter().filter_map(|input| same(&engine, &Value::from(input), &path).err()));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Statements, each with those that define what it needs.
const STATEMENTS: &[(&str, &[usize])] = &[
    ("some a in input.l", &[]),
    ("some k, b in a.m", &[0]),
    ("x := a.n", &[0]),
    ("y := [x, b]", &[2, 1]),
    ("input.n[i] == x", &[2]),
    ("not b == 3", &[1]),
    ("z := count({c | some c in input.k; c != b})", &[1]),
    ("some c in input.k", &[]),
    ("every q in input.k { q != 9 }", &[]),
    ("b in input.k", &[1]),
    ("p := [c, b]", &[7, 1]),
    ("w = x + 1", &[2]),
    ("every q in input.k { input.l[q] }", &[]),
    ("t := input.n[_]", &[]),
    ("to_number(b) > 0", &[1]),
    ("input.o[k2] != b", &[1]),
];

/// What is given, and the statement that defines it.
const GIVEN: &[(&str, usize)] = &[
    ("a.n", 0),
    ("b", 1),
    ("k", 1),
    ("y", 3),
    ("i", 4),
    ("z", 6),
    ("c", 7),
    ("p", 10),
    ("w", 11),
    ("t", 13),
    ("k2", 15),
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    /// The order of a list is that of the loops, and what fails first fails.
    #[test]
    fn statements_in_any_order_give_the_same(
        order in Just((0..STATEMENTS.len()).collect::<Vec<_>>()).prop_shuffle(),
        taken in 2usize..9,
        lists in proptest::collection::vec(proptest::collection::vec(0u8..4, 0..4), 5),
        has_words in any::<bool>(),
    ) {
        let mut chosen: BTreeSet<usize> = order.iter().copied().take(taken).collect();
        // Two steps lead to all that is needed.
        for _ in 0..2 {
            let needed: Vec<usize> = chosen.iter().flat_map(|index| STATEMENTS[*index].1.iter().copied()).collect();
            chosen.extend(needed);
        }
        let body: Vec<&str> = order.iter().filter(|index| chosen.contains(index)).map(|index| STATEMENTS[*index].0).collect();
        let given: Vec<&str> = GIVEN.iter().filter(|(_, by)| chosen.contains(by)).map(|(name, _)| *name).collect();
        let text = format!("package countersign\n\nv := [[{}] | {}]\n", given.join(", "), body.join("; "));
        let [l, m, n, k, rest] = lists.try_into().unwrap();
        let object: BTreeMap<String, u8> = rest.iter().map(|one| (format!("k{one}"), *one)).collect();
        let word = |one: &u8| if has_words && *one == 2 { json!("s") } else { json!(one) };
        let words: Vec<_> = m.iter().map(word).collect();
        let item = |one: &u8| json!({"n": one, "m": if one.is_multiple_of(2) { json!(words) } else { json!(object) }});
        let items: Vec<_> = l.iter().map(item).collect();
        let input = Value::from(json!({"l": items, "n": n, "k": k, "o": object}));
        // What is declared twice does not load.
        if let Ok(engine) = engine(&text) {
            prop_assert!(engine.is_quick(), "{text}");
            let outcome = same(&engine, &input, "data.countersign.v");
            let fails = engine.value_of(&input, "data.countersign.v", LONG).is_err();
            prop_assert_eq!(&outcome, &Ok(!fails), "{}\n{}", text, input);
        }
    }
}
