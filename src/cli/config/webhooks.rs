//! `[webhooks.NAME]`: who is told about decisions. What may be secret is repeated nowhere.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use std::str::FromStr;

use toml::Spanned;

use super::file::WebhookTable;
use super::finder::{Finder, wrong};
use super::{Origin, Setting};
use crate::domain::limits::MAX_WEBHOOKS;
use crate::events::{SecretSource, Webhook, Webhooks};
use crate::gate::GateError;

impl Finder<'_> {
    /// The webhooks, with secrets in files named from the configuration's own directory.
    pub(super) fn webhooks(
        &self,
        tables: BTreeMap<Spanned<String>, WebhookTable>,
        directory: &Path,
    ) -> Result<Setting<Webhooks>, GateError> {
        let (mut all, mut first) = (Vec::new(), Origin::Default);
        for (name, table) in tables {
            let origin = self.line(name.span().start);
            if all.len() >= MAX_WEBHOOKS {
                return Err(wrong(&origin, "webhooks", &format!("expected at most {MAX_WEBHOOKS} webhooks")));
            }
            let parsed = name.get_ref().parse().map_err(|error| wrong(&origin, "webhooks", &error))?;
            let url = Webhook::url(table.url.get_ref())
                .map_err(|error| wrong(&self.line(table.url.span().start), "url", &error))?;
            all.push(Webhook {
                name: parsed,
                url,
                secret: secret_beside(directory, &table.secret),
                projects: self.each("projects", &table.projects)?,
                environments: self.each("environments", &table.environments)?,
                addresses: self.each("addresses", &table.addresses)?,
            });
            first = if first == Origin::Default { origin } else { first };
        }
        Ok(Setting { value: Webhooks::new(all), origin: first })
    }

    fn each<T: FromStr<Err: fmt::Display>>(&self, key: &str, texts: &[Spanned<String>]) -> Result<Vec<T>, GateError> {
        let one = |text: &Spanned<String>| {
            text.get_ref().parse().map_err(|error: T::Err| wrong(&self.line(text.span().start), key, &error))
        };
        texts.iter().map(one).collect()
    }
}

/// A secret in a file beside the configuration, or in the environment.
fn secret_beside(directory: &Path, text: &str) -> SecretSource {
    match SecretSource::of(text) {
        SecretSource::File(path) => SecretSource::File(directory.join(path)),
        other => other,
    }
}
