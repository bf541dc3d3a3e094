//! Claims that are false or cannot be decided, as faults: all of them in one run.

use super::contradictions::check_contradictions;
use super::{CheckedClaim, Evidence, Verdict, messages};
use crate::archive::{Archive, Asserted, Claim, ClaimWithin, Claimed, Id, Story, What};
use crate::facts::Facts;
use crate::source::{Code, Diagnostics};

/// Reports every claim that is false, that the archive cannot decide, or that is about nothing; and stories that give one
/// match different scores.
pub fn check_claims(archive: &Archive, facts: &Facts, found: &mut Diagnostics) {
    for (id, story) in archive.stories.iter() {
        let claims = story.claims.iter().zip(&facts.claims[id]);
        // What a translation took over is reported with the story that wrote it.
        for (claim, checked) in claims.filter(|(claim, _)| claim.inherited_from.is_none()) {
            if checked.subject.is_none() {
                report_without_subject(claim, found);
            }
            for (asserted, finding) in claim.asserted.iter().zip(&checked.findings) {
                let code = match finding.verdict {
                    Verdict::True => continue,
                    Verdict::False => Code::ClaimFalse,
                    Verdict::Unknown => Code::ClaimUnknown,
                };
                match &finding.answer {
                    Err(lack) => {
                        let (lacking, cure) = messages::lack(archive, lack);
                        let message = format!("this cannot be decided: {lacking}");
                        found.report(code, asserted.place, message).help(cure);
                    }
                    Ok(known) => {
                        let [message, cure] = messages::false_message(archive, checked, asserted, known);
                        let reported = found.report(code, asserted.place, message);
                        reported.help(messages::working(archive, known));
                        if let Some(hint) = hint(archive, facts, id, claim, asserted) {
                            reported.help(hint);
                        }
                        reported.help(cure);
                    }
                }
            }
        }
    }
    check_contradictions(archive, facts, found);
}

fn report_without_subject(claim: &Claim, found: &mut Diagnostics) {
    let Some(Asserted { claimed, place }) = claim.asserted.first() else { return };
    let help = match claimed.what() {
        What::Score | What::Date => "write the match behind `match=`, or the match of the story in `matches`",
        _ => "write the club behind `of=`, or as the first of `about`",
    };
    let message = match claimed.what() {
        What::Score | What::Date => "this story has no one match that the claim could be about",
        _ => "this story has no club that the claim could be about",
    };
    found.report(Code::ClaimWithoutSubject, *place, message).help(help);
}

/// The most common slip: it is true once the cup counts too.
fn hint(
    archive: &Archive,
    facts: &Facts,
    story: Id<Story>,
    claim: &Claim,
    asserted: &Asserted,
) -> Option<&'static str> {
    let is_counted = !matches!(
        asserted.claimed,
        Claimed::Position(_) | Claimed::PointsAhead(_) | Claimed::Score(_) | Claimed::Age(_) | Claimed::Date(_)
    );
    if claim.scope.within != ClaimWithin::UnderWay || !is_counted {
        return None;
    }
    let alone = Claim { asserted: vec![*asserted], ..claim.clone() };
    let wider = facts.judge(archive, |evidence: Evidence<'_>| evidence.with_all_competitions(story, &alone));
    (wider == Verdict::True).then_some("it is true when all competitions count: write `in=all`")
}

/// The claims of a story with what became of them.
pub(super) fn checked_of<'a>(
    archive: &'a Archive,
    facts: &'a Facts,
    story: Id<Story>,
) -> impl Iterator<Item = (&'a Claim, &'a CheckedClaim)> {
    archive.stories[story].claims.iter().zip(&facts.claims[story])
}
