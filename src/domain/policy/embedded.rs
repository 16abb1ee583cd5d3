//! The packs that this binary brings: to copy, to extend, and one of them in force where nobody chose another.

use super::files::PackFiles;

/// Names the files of one pack once; a test compares each list with its directory.
macro_rules! embedded {
    ($pack:literal: $($path:literal),* $(,)?) => {
        ($pack, &[$(($path, include_str!(concat!("../../../policies/", $pack, "/", $path)))),*])
    };
}

/// A pack by its name, with its files in the order of their paths.
type Embedded = (&'static str, &'static [(&'static str, &'static str)]);

static EMBEDDED: &[Embedded] = &[
    embedded![
        "ai":
        "README.md",
        "fixtures/environment/cases.json",
        "fixtures/evaluation/cases.json",
        "fixtures/model/cases.json",
        "lib/evaluations.rego",
        "lib/evidence.rego",
        "lib/evidence_test.rego",
        "lib/inputs.rego",
        "pack.toml",
        "rules/aibom/present.rego",
        "rules/environment/before.rego",
        "rules/environment/before_test.rego",
        "rules/evaluation/newer.rego",
        "rules/evaluation/thresholds.rego",
        "rules/inputs/datasets.rego",
        "rules/inputs/prompts.rego",
        "rules/model/signed.rego",
    ],
    embedded![
        "break-glass":
        "README.md",
        "fixtures/emergency/cases.json",
        "lib/emergency.rego",
        "lib/evidence.rego",
        "lib/evidence_test.rego",
        "lib/people.rego",
        "lib/people_test.rego",
        "pack.toml",
        "rules/emergency/declared.rego",
        "rules/emergency/known.rego",
        "rules/emergency/reviewed.rego",
        "rules/signature/present.rego",
        "rules/signature/present_test.rego",
    ],
    embedded![
        "quality":
        "README.md",
        "fixtures/coverage/cases.json",
        "fixtures/environment/cases.json",
        "fixtures/production/cases.json",
        "fixtures/tests/cases.json",
        "lib/evidence.rego",
        "lib/evidence_test.rego",
        "lib/people.rego",
        "lib/people_test.rego",
        "pack.toml",
        "rules/coverage/enough.rego",
        "rules/environment/before.rego",
        "rules/environment/before_test.rego",
        "rules/freeze/open.rego",
        "rules/review/distinct.rego",
        "rules/smoke/fresh.rego",
        "rules/smoke/fresh_test.rego",
        "rules/smoke/passed.rego",
        "rules/smoke/passed_test.rego",
        "rules/soak/long.rego",
        "rules/tests/passed.rego",
        "rules/tests/steady.rego",
    ],
    embedded![
        "slsa":
        "README.md",
        "fixtures/build/cases.json",
        "fixtures/environment/cases.json",
        "fixtures/source/cases.json",
        "lib/evidence.rego",
        "lib/evidence_test.rego",
        "lib/provenance.rego",
        "lib/vsa.rego",
        "lib/vsa_test.rego",
        "pack.toml",
        "rules/environment/before.rego",
        "rules/environment/before_test.rego",
        "rules/slsa/dependencies.rego",
        "rules/slsa/level.rego",
        "rules/slsa/parameters.rego",
        "rules/slsa/ref.rego",
        "rules/slsa/source.rego",
        "rules/slsa/workflow.rego",
        "rules/source/level.rego",
    ],
    embedded![
        "standard":
        "README.md",
        "fixtures/environment/cases.json",
        "fixtures/provenance/cases.json",
        "fixtures/review/cases.json",
        "fixtures/signature/cases.json",
        "fixtures/smoke/cases.json",
        "lib/evidence.rego",
        "lib/evidence_test.rego",
        "lib/provenance.rego",
        "lib/vsa.rego",
        "lib/vsa_test.rego",
        "pack.toml",
        "rules/environment/before.rego",
        "rules/environment/before_test.rego",
        "rules/provenance/builder.rego",
        "rules/provenance/builder_test.rego",
        "rules/provenance/clean.rego",
        "rules/provenance/clean_test.rego",
        "rules/provenance/present.rego",
        "rules/provenance/present_test.rego",
        "rules/provenance/source.rego",
        "rules/provenance/source_test.rego",
        "rules/review/approved.rego",
        "rules/review/approved_test.rego",
        "rules/signature/present.rego",
        "rules/signature/present_test.rego",
        "rules/smoke/fresh.rego",
        "rules/smoke/fresh_test.rego",
        "rules/smoke/passed.rego",
        "rules/smoke/passed_test.rego",
    ],
    embedded![
        "supply-chain":
        "README.md",
        "fixtures/base/cases.json",
        "fixtures/environment/cases.json",
        "fixtures/sbom/cases.json",
        "fixtures/vulnerabilities/cases.json",
        "lib/evidence.rego",
        "lib/evidence_test.rego",
        "lib/provenance.rego",
        "lib/sbom.rego",
        "lib/scans.rego",
        "lib/scores.rego",
        "lib/vex.rego",
        "pack.toml",
        "rules/base/known.rego",
        "rules/environment/before.rego",
        "rules/environment/before_test.rego",
        "rules/lockfile/provenance.rego",
        "rules/sbom/complete.rego",
        "rules/sbom/licences.rego",
        "rules/sbom/present.rego",
        "rules/vulnerabilities/scanned.rego",
        "rules/vulnerabilities/severity.rego",
    ],
];

impl PackFiles {
    /// The names of the packs that this binary brings, sorted.
    pub fn embedded_names() -> impl Iterator<Item = &'static str> {
        EMBEDDED.iter().map(|(name, _)| *name)
    }

    /// A pack that this binary brings.
    #[must_use]
    pub fn embedded(name: &str) -> Option<Self> {
        let (_, files) = EMBEDDED.iter().find(|(known, _)| *known == name)?;
        Some(Self::of_embedded(files))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::path::Path;

    use super::*;
    use crate::domain::policy::Pack;

    #[test]
    fn each_embedded_pack_is_its_directory() {
        fn walk(directory: &Path, root: &Path, found: &mut BTreeMap<String, Vec<u8>>) {
            for entry in std::fs::read_dir(directory).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    walk(&path, root, found);
                } else {
                    let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
                    found.insert(name, std::fs::read(&path).unwrap());
                }
            }
        }
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("policies");
        let mut directories: Vec<String> =
            std::fs::read_dir(&root).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
        directories.sort();
        assert_eq!(PackFiles::embedded_names().collect::<Vec<_>>(), directories);
        for name in directories {
            let mut found = BTreeMap::new();
            walk(&root.join(&name), &root.join(&name), &mut found);
            let embedded = PackFiles::embedded(&name).unwrap();
            assert_eq!(
                embedded.clone().into_map().keys().collect::<Vec<_>>(),
                found.keys().collect::<Vec<_>>(),
                "{name}"
            );
            assert_eq!(PackFiles::new(found).unwrap(), embedded);
        }
        assert_eq!(PackFiles::embedded("standard").unwrap(), PackFiles::standard());
        assert!(PackFiles::embedded("nobody").is_none());
    }

    /// Each is read, tested and shown both ways: no rule always holds, and none never does.
    #[test]
    fn each_embedded_pack_passes_its_tests_and_its_tables_show_every_rule_both_ways() {
        for name in PackFiles::embedded_names() {
            let pack =
                Pack::load(&PackFiles::embedded(name).unwrap()).unwrap_or_else(|errors| panic!("{name}:\n{errors}"));
            let report = pack.test();
            assert!(report.passed(), "{name}: {:#?}", report.failures().collect::<Vec<_>>());
            for rule in &report.coverage.rules {
                assert!(rule.shown > 0 && rule.not_shown > 0, "{name}: {rule:?}");
            }
            assert!(report.coverage.percent() >= 90, "{name}: {:?}", report.coverage);
            if name == "standard" {
                assert_eq!(report.coverage.percent(), 100, "{:?}", report.coverage);
            }
        }
    }
}
