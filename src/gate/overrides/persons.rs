//! Who may say something about an override, and who may not: of those whom the pack names, but for whoever asked, made the change or
//! broke the glass.

use super::step::{Opened, conflict};
use crate::domain::facts::Signer;
use crate::domain::names::ApproverSetName;
use crate::domain::overrides::{Way, same_signer};
use crate::domain::policy::Pack;
use crate::gate::GateError;

/// The person of those who may approve who `signer` is.
pub(super) fn approver(over: &Opened, signer: &Signer, verb: &str) -> Result<(ApproverSetName, String), GateError> {
    let (facts, pack) = (&over.facts, &over.pack);
    let terms = facts.terms(pack).map_err(|lack| conflict(over, &format!("is void: {lack}")))?;
    match pack.approver_person(terms.group, signer) {
        Some(person) => Ok((terms.group.clone(), person)),
        None => Err(GateError::NotAllowed {
            detail: format!(
                "{} is nobody of `{}`, who may approve `{}`",
                shown(signer),
                terms.group,
                facts.permits.rule
            ),
            hint: Some(asks(over, verb, None)),
        }),
    }
}

/// Who can be asked instead, and what they run.
fn asks(over: &Opened, verb: &str, but: Option<&str>) -> String {
    let (facts, pack) = (&over.facts, &over.pack);
    let authors = over.authors();
    let who = facts.terms(pack).map(|terms| match verb {
        "approve" => facts.awaited_people(pack, &terms, &authors),
        _ => terms.approvers.people.keys().cloned().collect(),
    });
    let who: Vec<String> = who.unwrap_or_default().into_iter().filter(|name| but != Some(name.as_str())).collect();
    let who =
        if who.is_empty() { "nobody else is left who could".to_owned() } else { format!("ask {}", who.join(" or ")) };
    format!("{who}: countersign override {verb} {} --key FILE", facts.id)
}

/// The same, who neither asked for it nor made the change.
pub(super) fn approving_person(over: &Opened, signer: &Signer) -> Result<String, GateError> {
    let (facts, pack) = (&over.facts, &over.pack);
    let (_, person) = approver(over, signer, "approve")?;
    let another = || Some(asks(over, "approve", Some(&person)));
    let refused = |detail| Err(GateError::NotAllowed { detail, hint: another() });
    // By the pack in force she is who asked; by earlier ones she may be, or have her name since.
    let (asked, made) = (facts.requesting_people(pack), facts.making_people(pack, &over.authors()));
    let is_requester = same_signer(signer, &facts.requester) || pack.people_among([&facts.requester]).contains(&person);
    if facts.permits.way == Way::Ordinary && is_requester {
        return refused(format!("{person} asked for this override and cannot approve it"));
    }
    if facts.permits.way == Way::Ordinary && asked.contains(&person) {
        return refused(perhaps(&person, "asked for this override", "approve it"));
    }
    if pack.people_among(&over.authors).contains(&person) {
        return refused(format!("{person} signed the provenance of this subject and cannot approve what it lacks"));
    }
    if made.contains(&person) {
        return refused(perhaps(&person, "signed the provenance of this subject", "approve what it lacks"));
    }
    Ok(person)
}

/// Of somebody who may be who did something, as far as earlier packs tell.
fn perhaps(person: &str, did: &str, cannot: &str) -> String {
    format!(
        "{person} cannot {cannot}: by earlier packs whoever {did} is {person} with another key, or had that name before, and which of \
         the two nobody can tell"
    )
}

/// The person who `signer` is, of those who look at it afterwards.
pub(super) fn reviewing_person(over: &Opened, signer: &Signer) -> Result<String, GateError> {
    let Opened { as_signed: facts, pack, taking_part: breaking, .. } = over;
    if facts.permits.way != Way::BreakGlass {
        return Err(GateError::Conflict {
            detail: format!("override {} broke no glass: there is nothing to look at afterwards", facts.id),
        });
    }
    let Some(glass) = &pack.manifest().break_glass else {
        return Err(GateError::Conflict {
            detail: format!(
                "override {}: the pack in force has no [break-glass], so it names nobody who looks at broken glass; activate \
                 one that names `reviewers`",
                facts.id
            ),
        });
    };
    let Some(person) = pack.approver_person(&glass.reviewers, signer) else {
        return Err(GateError::NotAllowed {
            detail: format!("{} is nobody of `{}`, who look at broken glass", shown(signer), glass.reviewers),
            hint: Some(format!("ask one of: {}", people(pack, &glass.reviewers))),
        });
    };
    let itself = std::iter::once(&facts.requester).chain(&facts.approvals).any(|one| same_signer(one, signer));
    if itself || breaking.contains(&person) {
        let reviewers = pack.approvers(&glass.reviewers).into_iter().flat_map(|group| group.people.keys());
        let others: Vec<&str> =
            reviewers.map(String::as_str).filter(|other| *other != person && !breaking.contains(*other)).collect();
        let by_key = pack.people_among(std::iter::once(&facts.requester).chain(&facts.approvals));
        return Err(GateError::NotAllowed {
            detail: if itself || by_key.contains(&person) {
                format!("{person} broke the glass and cannot be who looks at it afterwards")
            } else {
                perhaps(&person, "broke the glass", "be who looks at it afterwards")
            },
            hint: Some(match others.as_slice() {
                [] => format!("`{}` has nobody else: the pack has to name somebody", glass.reviewers),
                others => format!("ask one of: {}", others.join(", ")),
            }),
        });
    }
    Ok(person)
}

/// Refuses who neither asked for an override nor may approve it.
pub(super) fn require_concerned(over: &Opened, signer: &Signer) -> Result<(), GateError> {
    let (facts, pack) = (&over.facts, &over.pack);
    // Whoever may be her by another key takes nothing but away.
    let may_have_asked = || !pack.people_who_are(signer).is_disjoint(&facts.requesting_people(pack));
    if approver(over, signer, "revoke").is_ok() || same_signer(signer, &facts.requester) || may_have_asked() {
        return Ok(());
    }
    Err(GateError::NotAllowed {
        detail: format!("{} neither asked for this override nor may approve it", shown(signer)),
        hint: None,
    })
}

fn people(pack: &Pack, group: &ApproverSetName) -> String {
    let names = pack.approvers(group).map(|approvers| approvers.people.keys().cloned().collect::<Vec<_>>());
    match names {
        Some(names) if !names.is_empty() => names.join(", "),
        _ => "nobody yet: the pack names no approver".into(),
    }
}

fn shown(signer: &Signer) -> String {
    signer.key.map_or_else(|| signer.to_string(), |key| format!("key {}", key.short()))
}
