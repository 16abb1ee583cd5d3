//! Policy packs (stub until the policy floor lands).
#![allow(missing_docs, clippy::pedantic)]

use std::collections::{BTreeMap, BTreeSet};

use super::decision::{PackRef, Severity};
use super::digest::Digest;
use super::names::{ApproverSetName, EnvironmentName, PackName, RuleId, SignerSetName};
use super::time::{Span, Timestamp};

#[derive(Clone, Debug)]
pub struct PackFiles(BTreeMap<String, Vec<u8>>);

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{detail}")]
pub struct LoadError {
    pub file: String,
    pub line: u32,
    pub column: u32,
    pub detail: String,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("stub")]
pub struct LoadErrors(Vec<LoadError>);

impl LoadErrors {
    pub fn all(&self) -> &[LoadError] {
        &self.0
    }
}

impl PackFiles {
    pub fn new(files: BTreeMap<String, Vec<u8>>) -> Result<Self, LoadErrors> {
        Ok(Self(files))
    }
    pub fn standard() -> Self {
        Self(BTreeMap::new())
    }
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(k, v)| (k.as_str(), v.as_slice()))
    }
    pub fn digest(&self) -> Digest {
        Digest::of(b"")
    }
}

pub fn new_pack(_name: &PackName, _owner: &str) -> Result<PackFiles, LoadErrors> {
    Err(LoadErrors(Vec::new()))
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Members;

impl Members {
    pub fn is_empty(&self) -> bool {
        true
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    pub name: PackName,
    pub version: u64,
    pub owner: String,
    pub signers: BTreeMap<SignerSetName, Members>,
    pub approvers: BTreeMap<ApproverSetName, Approvers>,
    pub environments: Vec<Environment>,
    pub rules: Vec<Rule>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approvers {
    pub quorum: u32,
    pub people: BTreeMap<String, Person>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Environment {
    pub name: EnvironmentName,
    pub after: Option<EnvironmentName>,
    pub protected: bool,
    pub decision_lifetime: Option<Span>,
    pub log_entry: LogEntry,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogEntry {
    Optional,
    Required,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    pub id: RuleId,
    pub title: String,
    pub owner: String,
    pub severity: Severity,
    pub effective_on: Option<Timestamp>,
    pub environments: Option<BTreeSet<EnvironmentName>>,
    pub fix: String,
    pub overridable_by: Option<ApproverSetName>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TestReport {
    pub cases: Vec<TestCase>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TestCase {
    pub name: String,
    pub file: String,
    pub line: u32,
    pub outcome: TestOutcome,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TestOutcome {
    Error(String),
    Failed,
    Passed,
}

impl TestReport {
    pub fn passed(&self) -> bool {
        !self.cases.is_empty() && self.cases.iter().all(|case| case.outcome == TestOutcome::Passed)
    }
}

#[derive(Clone, Debug)]
pub struct Pack(Manifest);

impl Pack {
    pub fn load(_files: &PackFiles) -> Result<Self, LoadErrors> {
        Err(LoadErrors(Vec::new()))
    }
    pub fn manifest(&self) -> &Manifest {
        &self.0
    }
    pub fn reference(&self) -> PackRef {
        PackRef { name: self.0.name.clone(), version: self.0.version, digest: Digest::of(b"") }
    }
    pub fn test(&self) -> TestReport {
        TestReport { cases: Vec::new() }
    }
}
