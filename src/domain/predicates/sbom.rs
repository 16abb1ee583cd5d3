//! Bills of materials: which format, how much is in it, and when it was made. Components are counted, not listed.

use serde_json::{Value, json};

use super::read::{Malformed, Reader};
use crate::domain::limits::MAX_JSON_DEPTH;
use crate::domain::time::Timestamp;

/// `https://cyclonedx.org/bom`.
pub(super) fn cyclonedx(document: Reader<'_>) -> Result<Value, Malformed> {
    document.one_of("/bomFormat", &["CycloneDX"], "`CycloneDX`")?;
    let version = document.required("/specVersion")?;
    document.count("/components")?;
    let components = document.any("/components").map_or(0, |components| nested(components, 0));
    Ok(sbom("cyclonedx", version, components, document.time("/metadata/timestamp")?, document.text("/serialNumber")?))
}

/// `https://spdx.dev/Document`: the version is in the document.
pub(super) fn spdx(document: Reader<'_>) -> Result<Value, Malformed> {
    if document.any("/@graph").is_some() { spdx_3(document) } else { spdx_2(document) }
}

/// SPDX 2.
pub(super) fn spdx_2(document: Reader<'_>) -> Result<Value, Malformed> {
    let version = document.required("/spdxVersion")?;
    let Some(version) = version.strip_prefix("SPDX-2.") else {
        return Err(document.malformed("/spdxVersion", "`SPDX-2.…`"));
    };
    let components = document.count("/packages")?.unwrap_or(0);
    let created = document.time("/creationInfo/created")?;
    Ok(sbom("spdx", &format!("2.{version}"), components, created, document.text("/documentNamespace")?))
}

/// SPDX 3: a graph of elements, of which the packages are the components.
pub(super) fn spdx_3(document: Reader<'_>) -> Result<Value, Malformed> {
    document.count("/@graph")?.ok_or_else(|| document.malformed("/@graph", "a list of elements"))?;
    let elements = document.any("/@graph").and_then(Value::as_array).map_or(&[] as &[Value], Vec::as_slice);
    let of = |kind: &'static str| {
        elements.iter().filter(move |element| element.get("type").and_then(Value::as_str) == Some(kind))
    };
    let packages = of("software_Package").count();
    let Some(info) = of("CreationInfo").next() else {
        return Err(document.malformed("/@graph", "an element of type `CreationInfo`"));
    };
    let info = Reader::new(info);
    let namespace = of("SpdxDocument").next().and_then(|element| element.get("spdxId")?.as_str());
    Ok(sbom("spdx", info.required("/specVersion")?, packages, info.time("/created")?, namespace))
}

fn sbom(format: &str, version: &str, components: usize, created: Option<Timestamp>, id: Option<&str>) -> Value {
    json!({
        "kind": "sbom",
        "format": format,
        "version": version,
        "components": components,
        "document_created": created,
        "document_id": id,
    })
}

/// Components may hold components.
fn nested(components: &Value, depth: usize) -> usize {
    if depth > MAX_JSON_DEPTH {
        return 0;
    }
    let each = components.as_array().map_or(&[] as &[Value], Vec::as_slice);
    let inner =
        |component: &Value| component.get("components").map_or(0, |inner| nested(inner, depth.saturating_add(1)));
    each.iter().map(inner).fold(each.len(), usize::saturating_add)
}
