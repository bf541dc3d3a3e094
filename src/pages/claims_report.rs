//! What became of the claims of a story, for programs: part of the JSON beside each story.

use serde::Serialize;

use crate::archive::{Archive, Claimed, Id, Story, Subject};
use crate::facts::{CheckedClaim, ClaimedOf, Facts};

/// One claimed value.
#[derive(Debug, Serialize)]
pub struct ReportedClaim<'a> {
    /// Bytes of the file in which it stands.
    pub start: u32,
    pub end: u32,
    /// Below the content folder: a translation takes over claims of the story that was written first.
    pub file: &'a str,
    /// As it stands in the file.
    pub text: &'a str,
    /// The record that it is about; none when there was none.
    pub about: Option<String>,
    /// `points`, `position`, ...
    pub what: &'static str,
    pub claimed: String,
    /// What the archive says; none where it cannot tell.
    pub found: Option<String>,
    /// `true`, `false` or `unknown`.
    pub verdict: &'static str,
    /// The last day that counts.
    pub on: String,
}

/// The claims of a story, value by value.
pub(super) fn reported_claims<'a>(archive: &'a Archive, facts: &Facts, story: Id<Story>) -> Vec<ReportedClaim<'a>> {
    let mut reported = Vec::new();
    for (claim, checked) in archive.stories[story].claims.iter().zip(&facts.claims[story]) {
        for (asserted, finding) in claim.asserted.iter().zip(&checked.findings) {
            let found = finding.answer.as_ref().ok().map(|known| known.value);
            reported.push(ReportedClaim {
                start: asserted.place.start,
                end: asserted.place.end,
                file: archive.path_of(asserted.place),
                text: archive.text(asserted.place),
                about: about(archive, checked),
                what: asserted.claimed.what().word(),
                claimed: plain(asserted.claimed),
                found: found.map(plain),
                verdict: finding.verdict.word(),
                on: checked.day.to_string(),
            });
        }
    }
    reported
}

fn about(archive: &Archive, checked: &CheckedClaim) -> Option<String> {
    let subject = match checked.subject? {
        ClaimedOf::Club(club) => Subject::Club(club),
        ClaimedOf::Person(person) => Subject::Person(person),
        ClaimedOf::Match(game) => Subject::Match(game),
    };
    Some(archive.reference_of(subject))
}

/// A value as a writer writes it.
fn plain(value: Claimed) -> String {
    let of = |number: String, of: Option<u32>| match of {
        Some(of) => format!("{number}/{of}"),
        None => number,
    };
    match value {
        Claimed::Position(number) | Claimed::Age(number) | Claimed::Caps(number) => number.to_string(),
        Claimed::Points { points, of: in_all } => of(points.to_string(), in_all),
        Claimed::PointsAhead(points) => points.to_string(),
        Claimed::Count { count, of: in_all, .. } => of(count.to_string(), in_all),
        Claimed::Run { length, kind } => format!("{length} {}", kind.word()),
        Claimed::Score(score) => score.to_string(),
        Claimed::Date(date) => date.to_string(),
        Claimed::Record { wins, draws, losses } => format!("{wins}-{draws}-{losses}"),
    }
}
