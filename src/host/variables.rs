//! Environment variables as a value, so that what reads them can be shown any environment.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fmt;

/// A set of environment variables; [`Variables::of_this_process`] or one made up.
///
/// `Debug` prints the names only: the values are where secrets are.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Variables(BTreeMap<OsString, OsString>);

impl Variables {
    /// The environment this process was started with.
    #[must_use]
    pub fn of_this_process() -> Self {
        Self(std::env::vars_os().collect())
    }

    /// The value of `name`; `None` if it is not set, empty, or not UTF-8.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.0.get(OsStr::new(name)).and_then(|v| v.to_str()).filter(|v| !v.is_empty())
    }

    /// The value of `name` as the system gives it.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<&OsStr> {
        self.0.get(OsStr::new(name)).map(OsString::as_os_str)
    }

    /// Every variable, in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = (&OsStr, &OsStr)> {
        self.0.iter().map(|(name, value)| (name.as_os_str(), value.as_os_str()))
    }
}

impl<N: Into<OsString>, V: Into<OsString>> FromIterator<(N, V)> for Variables {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(variables: I) -> Self {
        Self(variables.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}

impl fmt::Debug for Variables {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

/// Whether a variable of this name may hold a secret.
#[must_use]
pub fn names_a_secret(name: &str) -> bool {
    const SECRET: [&str; 9] =
        ["TOKEN", "SECRET", "PASSWORD", "PASSWD", "PASSPHRASE", "KEY", "CREDENTIAL", "AUTH", "COOKIE"];
    let name = name.to_ascii_uppercase();
    SECRET.iter().any(|part| name.contains(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_not_in_the_debug_form() {
        let variables: Variables = [("COUNTERSIGN_KEY_PASSWORD", "hunter2")].into_iter().collect();
        assert_eq!(format!("{variables:?}"), r#"{"COUNTERSIGN_KEY_PASSWORD"}"#);
    }

    #[test]
    fn an_empty_variable_is_as_good_as_none() {
        let variables: Variables = [("A", ""), ("B", "b")].into_iter().collect();
        assert_eq!((variables.text("A"), variables.text("B"), variables.text("C")), (None, Some("b"), None));
    }
}
