//! `[projects.NAME]`: where what a project promotes may lie.

use std::collections::BTreeMap;

use toml::Spanned;

use super::file::ProjectTable;
use super::finder::{Finder, wrong};
use super::{Origin, Setting};
use crate::domain::limits::MAX_PLACES;
use crate::domain::names::ProjectName;
use crate::domain::places::{PlacePattern, Places};
use crate::gate::GateError;

impl Finder<'_> {
    /// The places of each project that lists some.
    pub(super) fn places(
        &self,
        tables: BTreeMap<Spanned<String>, ProjectTable>,
    ) -> Result<Setting<BTreeMap<ProjectName, Places>>, GateError> {
        let (mut all, mut first) = (BTreeMap::new(), Origin::Default);
        for (name, table) in tables {
            let origin = self.line(name.span().start);
            let project: ProjectName = name.get_ref().parse().map_err(|error| wrong(&origin, "projects", &error))?;
            let (line, key) = (self.line(table.places.span().start), format!("projects.{project}.places"));
            let texts = table.places.into_inner();
            if texts.is_empty() || texts.len() > MAX_PLACES {
                let found = texts.len();
                return Err(wrong(
                    &line,
                    &key,
                    &format!("expected at least one place and at most {MAX_PLACES}, found {found}"),
                ));
            }
            let patterns: Result<Vec<PlacePattern>, _> = texts.iter().map(|text| text.parse()).collect();
            all.insert(project, Places::new(patterns.map_err(|error| wrong(&line, &key, &error))?));
            first = if first == Origin::Default { origin } else { first };
        }
        Ok(Setting { value: all, origin: first })
    }
}
