//! in-toto test results.

use serde_json::{Value, json};

use super::read::{Malformed, Reader};

/// `https://in-toto.io/attestation/test-result/v0.1`.
pub(super) fn v0_1(predicate: Reader<'_>) -> Result<Value, Malformed> {
    let results = ["PASSED", "WARNED", "FAILED"];
    let result = predicate.one_of("/result", &results, "`PASSED`, `WARNED` or `FAILED`")?;
    predicate.required_list("/configuration")?;
    Ok(json!({
        "kind": "test-result",
        "result": result,
        "name": predicate.text("/name")?,
        "configuration": predicate.count("/configuration")?,
        "url": predicate.text("/url")?,
        "passed": predicate.count("/passedTests")?,
        "warned": predicate.count("/warnedTests")?,
        "failed": predicate.count("/failedTests")?,
        "finished_on": predicate.time("/finishedOn")?,
    }))
}
