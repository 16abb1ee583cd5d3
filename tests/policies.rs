//! Policy packs: what loads, what does not, and what a loaded one answers.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use countersign::domain::policy::{Pack, PackFiles, TestOutcome};

/// The files below `directory`, by their path there.
fn files_below(directory: &Path) -> BTreeMap<String, Vec<u8>> {
    let (mut files, mut pending) = (BTreeMap::new(), vec![directory.to_path_buf()]);
    while let Some(next) = pending.pop() {
        for entry in std::fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                pending.push(path);
            } else {
                let name = path.strip_prefix(directory).unwrap().to_str().unwrap().to_owned();
                files.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    files
}

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/policies")
}

/// Each directory holds what differs from `base`, and in `expected.txt` all errors that loading it gives.
///
/// With `COUNTERSIGN_BLESS` set, what is found is written down to be read and committed.
#[test]
fn a_bad_pack_is_refused_with_every_error_and_its_place() {
    let base = files_below(&cases().join("base"));
    assert!(Pack::load(&PackFiles::new(base.clone()).unwrap()).is_ok());
    let mut wrong = Vec::new();
    let mut seen = 0;
    for entry in std::fs::read_dir(cases()).unwrap() {
        let directory = entry.unwrap().path();
        let name = directory.file_name().unwrap().to_str().unwrap().to_owned();
        if name == "base" {
            continue;
        }
        seen += 1;
        let mut files = base.clone();
        files.extend(files_below(&directory));
        let expected = files.remove("expected.txt").map(|bytes| String::from_utf8(bytes).unwrap()).unwrap_or_default();
        let found = match PackFiles::new(files).and_then(|files| Pack::load(&files)) {
            Ok(_) => "it loads".to_owned(),
            Err(errors) => errors.to_string(),
        };
        if std::env::var_os("COUNTERSIGN_BLESS").is_some() {
            std::fs::write(directory.join("expected.txt"), format!("{found}\n")).unwrap();
        } else if expected.trim_end() != found {
            wrong.push(format!("{name}\n  expected: {}\n  found:    {found}", expected.trim_end()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(seen > 100);
}

#[test]
fn the_standard_pack_loads_and_its_tests_pass() {
    let pack = Pack::load(&PackFiles::standard()).unwrap_or_else(|errors| panic!("{errors}"));
    let report = pack.test();
    let failures: Vec<_> = report.failures().collect();
    assert!(report.passed(), "{failures:#?}");
    assert!(report.cases.len() > 60);
    assert!(report.cases.iter().all(|case| case.outcome == TestOutcome::Passed));
}
