//! `postgres://USER@HOST:PORT/NAME`, and its password kept to itself.

use std::fmt;
use std::str::FromStr;

use sqlx::postgres::PgConnectOptions;

use super::error::bounded;

/// The address of a database on a server, as `--database` takes it. Shows everything but the password.
#[derive(Clone)]
pub struct ServerUrl {
    options: PgConnectOptions,
    shown: String,
}

/// A text is no address of a database that the gate can use.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected `postgres://USER@HOST:PORT/NAME`, found {found}")]
pub struct ParseServerUrlError {
    /// What is wrong with it, without anything that may be a secret.
    pub found: String,
}

/// What an address begins with.
const SCHEMES: [&str; 2] = ["postgres", "postgresql"];
/// What the connection may be told in the address, as `psql` is. Anything else is an error: a misspelt `sslmode` must
/// not be an unprotected connection.
const PARAMETERS: [&str; 15] = [
    "sslmode",
    "ssl-mode",
    "sslrootcert",
    "ssl-root-cert",
    "ssl-ca",
    "sslcert",
    "ssl-cert",
    "sslkey",
    "ssl-key",
    "host",
    "hostaddr",
    "port",
    "dbname",
    "user",
    "application_name",
];

impl ServerUrl {
    pub(super) const fn options(&self) -> &PgConnectOptions {
        &self.options
    }
}

impl FromStr for ServerUrl {
    type Err = ParseServerUrlError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let error = |found: &str| ParseServerUrlError { found: found.to_owned() };
        let mut url = url::Url::parse(text).map_err(|_| error("something that is no URL"))?;
        if !SCHEMES.contains(&url.scheme()) {
            return Err(error(&format!("a URL of the scheme `{}`", bounded(url.scheme()))));
        }
        for (name, _) in url.query_pairs() {
            if name == "password" {
                return Err(error(
                    "a password behind the `?`, where it would be shown; put it before the `@`, into \
                                  `PGPASSWORD` or into `~/.pgpass`",
                ));
            }
            if !PARAMETERS.contains(&name.as_ref()) {
                return Err(error(&format!("the parameter `{}`, which is not known", bounded(&name))));
            }
        }
        let options: PgConnectOptions = text.parse().map_err(|_| error("a URL whose parameters do not parse"))?;
        if options.get_database().is_none() {
            return Err(error("no name of a database"));
        }
        if url.password().is_some() {
            // A URL with a user can have a password; this one has.
            let _ = url.set_password(Some("***"));
        }
        Ok(Self { options, shown: bounded(url.as_str()) })
    }
}

impl fmt::Display for ServerUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown)
    }
}

impl fmt::Debug for ServerUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ServerUrl({})", self.shown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_of_an_address_has_no_password() {
        let table = [
            ("postgres://gate@db.example.com/gate", "postgres://gate@db.example.com/gate"),
            (
                "postgresql://gate:s3cret@db:5433/gate?sslmode=verify-full",
                "postgresql://gate:***@db:5433/gate?sslmode=verify-full",
            ),
            ("postgres://gate:p%40ss@%2Frun%2Fpostgresql/gate", "postgres://gate:***@%2Frun%2Fpostgresql/gate"),
        ];
        for (given, shown) in table {
            let parsed: ServerUrl = given.parse().unwrap();
            assert_eq!(parsed.to_string(), shown);
            assert!(!format!("{parsed:?}").contains("s3cret"));
        }
    }

    #[test]
    fn what_is_no_address_is_refused_without_repeating_a_secret() {
        let table = [
            ("gate.db", "no URL"),
            ("mysql://root:s3cret@db/gate", "scheme `mysql`"),
            ("postgres://gate:s3cret@db/gate?ssl_mode=verify-full", "`ssl_mode`"),
            ("postgres://gate:s3cret@db/gate?sslmode=maybe", "do not parse"),
            ("postgres://gate@db/gate?password=s3cret", "where it would be shown"),
        ];
        for (given, expected) in table {
            let error = given.parse::<ServerUrl>().unwrap_err().to_string();
            assert!(error.contains(expected), "{error}");
            assert!(!error.contains("s3cret"), "{error}");
        }
    }
}
