//! `policy show`: a pack, for people and as data.

use std::fmt::Write as _;
use std::path::Path;

use super::confined;
use super::directory::load;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::paint::Paint;
use crate::cli::policy_trust;
use crate::cli::render::safe;
use crate::domain::digest::Digest;
use crate::domain::policy::{Manifest, Pack};
use crate::gate::GateError;
use crate::gate::policies::pack_shape;

/// Name, version and digest.
pub(super) fn pack_line(pack: &Pack) -> String {
    let reference = pack.reference();
    format!("{} version {}  {}", reference.name, reference.version, reference.digest)
}

/// Prints the pack in a directory; a child looks at it.
///
/// # Errors
///
/// As [`load`] and [`confined::again`].
pub(super) async fn directory(context: &Context, directory: &Path) -> Result<Exit, GateError> {
    let share = confined::Share::default();
    if !confined::is_child(context) {
        return confined::again(&format!("the pack `{}`", directory.display()), share).await;
    }
    confined::bound(share)?;
    show(context, &load(directory)?.1)
}

/// Prints a pack.
///
/// # Errors
///
/// As [`Context::emit`].
pub(super) fn show(context: &Context, pack: &Pack) -> Result<Exit, GateError> {
    context.emit(&pack_shape(pack), |paint| pack_in_words(pack, paint))?;
    Ok(Exit::Done)
}

/// Prints the pack in force, or one that was, here or on a server.
///
/// # Errors
///
/// As [`Backend::policy`](crate::cli::backend::Backend::policy).
pub(super) async fn kept(context: &Context, digest: Option<Digest>) -> Result<Exit, GateError> {
    let pack = context.backend_to_read().await?.policy(&context.settings.project.value, digest).await?;
    show(context, &pack)
}

fn pack_in_words(pack: &Pack, paint: Paint) -> String {
    let manifest = pack.manifest();
    let mut out =
        format!("{}\n{}\n", paint.bold(&pack_line(pack)), paint.faint(&format!("owner {}", safe(&manifest.owner))));
    for parent in pack.parents() {
        let _ = writeln!(out, "{}", paint.faint(&format!("extends {}", pack_line(&parent.pack))));
    }
    for one in pack.filled_in() {
        let _ = writeln!(
            out,
            "  {}",
            paint.faint(&format!("fills in {}: {}", one.parent, safe(&one.loosening.to_string())))
        );
    }
    for one in pack.loosened() {
        let _ =
            writeln!(out, "  {} than {}: {}", paint.warn("asks less"), one.parent, safe(&one.loosening.to_string()));
    }
    let _ = writeln!(out, "\n{}", paint.bold("Environments"));
    for environment in &manifest.environments {
        let mut traits = Vec::new();
        traits.extend(environment.after.as_ref().map(|after| format!("after {after}")));
        traits.extend(environment.protected.then(|| "protected".to_owned()));
        traits.extend(environment.decision_lifetime.map(|span| format!("decisions hold {span}")));
        traits.extend(environment.max_override_lifetime.map(|span| format!("overrides last {span} at most")));
        traits.extend((environment.log_entries > 0).then(|| format!("logged in {}", environment.log_entries)));
        traits.extend((environment.timestamps > 0).then(|| format!("timestamps of {}", environment.timestamps)));
        traits.extend(environment.trusted_roots.as_ref().map(|roots| {
            let names: Vec<String> = roots.iter().map(|name| safe(name)).collect();
            format!("trusting {}", names.join(" and "))
        }));
        let _ = writeln!(out, "  {}  {}", environment.name, paint.faint(&traits.join(", ")));
        for weakening in manifest.weakenings(environment) {
            let because = environment.accepted_weakenings.get(&weakening).map(|reason| format!(": {}", safe(reason)));
            let _ =
                writeln!(out, "    {} {}{}", paint.warn("weaker"), weakening.meaning(), because.unwrap_or_default());
        }
    }
    let _ = writeln!(out, "\n{}", paint.bold("Rules"));
    for rule in &manifest.rules {
        let mut traits = vec![rule.id.to_string(), safe(&rule.owner)];
        traits.extend(rule.environments.as_ref().map(|names| {
            let names: Vec<String> = names.iter().map(ToString::to_string).collect();
            format!("in {}", names.join(", "))
        }));
        traits.extend(
            rule.effective_on
                .map(|day| format!("warns, required from {}", day.to_string().split('T').next().unwrap_or_default())),
        );
        traits.extend(rule.overridable_by.as_ref().map(|group| {
            let longest = rule.max_override_lifetime.map(|span| format!(" for {span} at most")).unwrap_or_default();
            format!("overridable by {group}{longest}")
        }));
        let _ = writeln!(out, "  {}  {}", safe(&rule.title), paint.faint(&traits.join(" · ")));
    }
    signers_and_approvers(&mut out, manifest, paint);
    out
}

fn signers_and_approvers(out: &mut String, manifest: &Manifest, paint: Paint) {
    let _ = writeln!(out, "\n{}", paint.bold("Signers"));
    for (name, members) in &manifest.signers {
        let words = if members.is_empty() { format!("  {}", paint.warn("nobody yet")) } else { String::new() };
        let _ = writeln!(out, "  {name}{words}");
        policy_trust::members_in_words(out, members, paint);
    }
    policy_trust::in_words(out, manifest, paint);
    if !manifest.approvers.is_empty() {
        let _ = writeln!(out, "\n{}", paint.bold("Approvers"));
    }
    for (name, group) in &manifest.approvers {
        let people: Vec<String> = group.people.keys().map(|person| safe(person)).collect();
        let people = if people.is_empty() { paint.warn("nobody yet") } else { people.join(", ") };
        let _ = writeln!(out, "  {name}  {} of {people}", group.quorum);
        for (person, held) in &group.people {
            for words in held.holds.in_words() {
                let _ = writeln!(out, "    {}  {}", safe(person), paint.faint(&safe(&words)));
            }
        }
    }
    if let Some(glass) = &manifest.break_glass {
        let places: Vec<String> = glass.environments.iter().map(ToString::to_string).collect();
        let _ = writeln!(out, "\n{}", paint.bold("Break-glass"));
        let _ = writeln!(
            out,
            "  one of {} for {} at most, in {}; reviewed by {}",
            glass.approvers,
            glass.max_lifetime,
            places.join(", "),
            glass.reviewers
        );
    }
}
