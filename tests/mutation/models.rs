//! Signed statements about a model, changed, and the model itself: what is accepted says the same of the same files.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use countersign::domain::json;
use countersign::domain::model::{MODEL_DIGESTS_V0_1, MODEL_SIGNATURE_V1, ModelManifest, ModelPath, Piece};
use countersign::domain::statement::Statement;
use countersign::host::model::{Look, observe};
use serde_json::Value;

use super::mutants::of_json;
use super::specimens::files;
use super::{Hint, Of, Unlisted, donors_among, hint, lines};
use crate::support::directory::TempDir;

const UNKNOWN: &str = "a field that nothing reads (in-toto's parsing rules)";
const LEFT_OUT: &str = "what the signer left out is let be only where the one who verifies says so";
const A_NAME: &str = "what its signer calls the model: for people";

/// What a statement of v1.0 may say otherwise, to the same effect.
const HINTS: &[Hint] = &[
    hint("/predicate", &["a field more", "name in other case"], Of::All, UNKNOWN),
    hint("/predicate", &["of another"], Of::All, LEFT_OUT),
    hint("/predicate/extension", &[], Of::All, UNKNOWN),
    hint("/predicate/extension/anything", &[], Of::All, UNKNOWN),
    hint("/predicate/resources/*", &["a field more"], Of::All, UNKNOWN),
    hint("/predicate/serialization", &["a field more"], Of::All, UNKNOWN),
    hint("/predicate/serialization", &["name in other case", "of another"], Of::All, LEFT_OUT),
    hint(
        "/predicate/serialization/allow_symlinks",
        &["negated", "of another"],
        Of::All,
        "no link is followed, whatever the signer allowed",
    ),
    hint("/predicate/serialization/ignore_paths", &[], Of::All, LEFT_OUT),
    hint("/predicate/serialization/ignore_paths/*", &[], Of::All, LEFT_OUT),
    hint("/predicate/serialization/later", &[], Of::All, UNKNOWN),
    hint("/subject/*", &["a field more", "name in other case"], Of::All, UNKNOWN),
    hint("/subject/*/digest", &["a field more"], Of::All, UNKNOWN),
    hint("/subject/*/name", &[], Of::All, A_NAME),
];

const NOTHING: &str = "the form before v1.0 has nothing in its predicate";

/// The same of the form before it, whose files are its subjects.
const OLDER_HINTS: &[Hint] = &[
    hint("/predicate", &[], Of::All, NOTHING),
    hint("/predicate/unused", &[], Of::All, NOTHING),
    hint("/subject", &["reversed"], Of::All, "files have no order"),
    hint("/subject/*", &["a field more"], Of::All, UNKNOWN),
    hint("/subject/*/digest", &["a field more"], Of::All, UNKNOWN),
];

type Pieces = BTreeMap<ModelPath, Vec<Piece>>;

/// The directory that the statements under `tests/cases/models` are about.
fn directory() -> TempDir {
    let home = TempDir::new().unwrap();
    std::fs::create_dir(home.path().join("sub")).unwrap();
    std::fs::write(home.path().join("a.txt"), "hi\n").unwrap();
    std::fs::write(home.path().join("sub/b.bin"), "yo\n").unwrap();
    home
}

/// The signed files, where the statement is one, and the directory holds them and nothing else.
fn accepted(statement: &[u8], root: &Path) -> Option<Pieces> {
    Statement::parse(statement).ok()?;
    let manifest = ModelManifest::read(&json::parse(statement).ok()?).ok()?;
    let (allowed, signature) = (BTreeSet::new(), PathBuf::from("elsewhere.sig"));
    let look = Look { root, manifest: &manifest, allowed: &allowed, signature: &signature };
    let seen = manifest.compare(observe(&look).unwrap(), &allowed);
    let pieces = manifest.files().map(|(path, pieces)| (path.clone(), pieces.to_vec()));
    seen.differences().is_empty().then(|| pieces.collect())
}

fn statements() -> Vec<(String, Value)> {
    let files = files("models", |name| name.ends_with(".accepted.json"));
    files.into_iter().map(|(name, path)| (name, json::parse(&std::fs::read(path).unwrap()).unwrap())).collect()
}

#[test]
fn no_change_of_what_is_signed_of_a_model_is_accepted_but_of_the_named_hints() {
    let home = directory();
    let all = statements();
    let (mut tried, mut accepted_too) = (0_usize, 0_usize);
    for (kind, hints) in [(MODEL_SIGNATURE_V1, HINTS), (MODEL_DIGESTS_V0_1, OLDER_HINTS)] {
        let of_kind: Vec<_> = all.iter().filter(|(_, statement)| statement["predicateType"] == kind).collect();
        let documents: Vec<&Value> = of_kind.iter().map(|(_, statement)| statement).collect();
        let (mut met, mut unlisted) = (BTreeSet::new(), Unlisted::new());
        for (index, (name, statement)) in of_kind.iter().enumerate() {
            let signed = accepted(statement.to_string().as_bytes(), home.path()).unwrap_or_else(|| panic!("{name}"));
            let donors = donors_among(&documents, index, documents.len());
            of_json(statement, &donors, &mut |at: &str, how, bytes: &[u8]| {
                tried += 1;
                let Some(seen) = accepted(bytes, home.path()) else { return };
                accepted_too += 1;
                let fits = |hint: &&Hint| hint.at == at && (hint.how.is_empty() || hint.how.contains(&how));
                if let (Some(hint), true) = (hints.iter().find(fits), seen == signed) {
                    met.insert((hint.at, hint.how.first()));
                } else {
                    unlisted.entry((at.to_owned(), how)).or_default().insert(name.clone());
                }
            });
        }
        assert!(unlisted.is_empty(), "accepted, and on no list: {:#?}", lines(&unlisted));
        let needless = hints.iter().filter(|hint| !met.contains(&(hint.at, hint.how.first())) || hint.why.is_empty());
        let needless: Vec<&str> = needless.map(|hint| hint.at).collect();
        assert!(needless.is_empty(), "listed, and never accepted: {needless:?}");
    }
    eprintln!("{} statements about a model, {tried} mutants, {accepted_too} accepted", all.len());
    assert!(tried > 2_000, "{tried}");
}

type Change = fn(&Path);

/// Changes of the directory, each of which somebody could make who cannot sign.
const CHANGES: &[(&str, Change)] = &[
    ("a bit", |root| std::fs::write(root.join("a.txt"), "ii\n").unwrap()),
    ("a byte more", |root| std::fs::write(root.join("a.txt"), "hi\n\n").unwrap()),
    ("a byte less", |root| std::fs::write(root.join("a.txt"), "hi").unwrap()),
    ("a shard more", |root| std::fs::write(root.join("a.txt"), "hi\nhi").unwrap()),
    ("a shard less", |root| std::fs::write(root.join("sub/b.bin"), "yo").unwrap()),
    ("emptied", |root| std::fs::write(root.join("sub/b.bin"), "").unwrap()),
    ("removed", |root| std::fs::remove_file(root.join("a.txt")).unwrap()),
    ("the directory removed", |root| std::fs::remove_dir_all(root.join("sub")).unwrap()),
    ("contents exchanged", |root| {
        std::fs::write(root.join("a.txt"), "yo\n").unwrap();
        std::fs::write(root.join("sub/b.bin"), "hi\n").unwrap();
    }),
    ("in another case", |root| std::fs::rename(root.join("a.txt"), root.join("A.txt")).unwrap()),
    ("moved up", |root| std::fs::rename(root.join("sub/b.bin"), root.join("b.bin")).unwrap()),
    ("moved down", |root| std::fs::rename(root.join("a.txt"), root.join("sub/a.txt")).unwrap()),
    ("a file more", |root| std::fs::write(root.join("loader.py"), "").unwrap()),
    ("a file more, deeper", |root| std::fs::write(root.join("sub/.hidden"), "").unwrap()),
    ("the same file twice", |root| assert!(std::fs::copy(root.join("a.txt"), root.join("a.txt.1")).is_ok())),
    ("a hard link more", |root| std::fs::hard_link(root.join("a.txt"), root.join("c.txt")).unwrap()),
    ("a link in its place", |root| {
        std::fs::rename(root.join("a.txt"), root.join("sub/a")).unwrap();
        std::os::unix::fs::symlink("sub/a", root.join("a.txt")).unwrap();
    }),
    ("a link to a directory more", |root| std::os::unix::fs::symlink("sub", root.join("again")).unwrap()),
    ("a directory in its place", |root| {
        std::fs::remove_file(root.join("a.txt")).unwrap();
        std::fs::create_dir(root.join("a.txt")).unwrap();
    }),
    ("a file in the place of a directory", |root| {
        std::fs::remove_dir_all(root.join("sub")).unwrap();
        std::fs::write(root.join("sub"), "yo\n").unwrap();
    }),
    ("git's files deeper", |root| {
        std::fs::create_dir(root.join("sub/.git")).unwrap();
        std::fs::write(root.join("sub/.git/config"), "").unwrap();
    }),
    ("a name that continues another's", |root| {
        std::fs::create_dir(root.join("sub-2")).unwrap();
        std::fs::write(root.join("sub-2/b.bin"), "yo\n").unwrap();
    }),
];

#[test]
fn no_change_of_a_signed_model_is_accepted() {
    let mut unseen = vec![];
    for (name, statement) in statements() {
        let statement = statement.to_string();
        for (change, make) in CHANGES {
            let home = directory();
            make(home.path());
            if accepted(statement.as_bytes(), home.path()).is_some() {
                unseen.push(format!("{name}: {change}"));
            }
        }
        // An empty directory holds nothing that could be loaded, and the format knows none.
        let home = directory();
        std::fs::create_dir(home.path().join("empty")).unwrap();
        assert!(accepted(statement.as_bytes(), home.path()).is_some(), "{name}");
    }
    assert!(unseen.is_empty(), "{unseen:#?}");
}
