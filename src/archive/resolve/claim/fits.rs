//! Whether what is claimed can be said of its subject, and whether every setting is of use.

use crate::archive::claim::{Asserted, Claim, ClaimSubject, ClaimWithin, What};
use crate::archive::resolve::Desk;
use crate::records::story;
use crate::source::{Code, Span};

impl Desk<'_, story::Story> {
    /// Whether every value can be said of the subject, and every setting is of use to one of them.
    pub(super) fn fits(&mut self, claim: &Claim, place: Span) -> bool {
        let reported = self.found.len();
        for asserted in &claim.asserted {
            self.check_value(claim, asserted);
        }
        let scope = &claim.scope;
        let is_person = matches!(claim.subject, ClaimSubject::Person(_));
        let used = |by: &dyn Fn(What) -> bool| claim.asserted.iter().any(|asserted| by(asserted.claimed.what()));
        let matches_are_counted = |what: What| matches!(what, What::Points | What::Count(_) | What::Run | What::Record);
        let tables_are_read = |what: What| matches!(what, What::Position | What::PointsAhead);
        let of_spells = |what: What| is_person && (matches_are_counted(what) || what == What::Caps);
        let settings: [(&str, bool, bool); 8] = [
            (
                "in",
                scope.within != ClaimWithin::UnderWay,
                used(&|what| matches_are_counted(what) || tables_are_read(what)),
            ),
            ("on", scope.on.is_some(), used(&|what| what != What::Date)),
            ("last", scope.last.is_some(), used(&matches_are_counted)),
            (
                "after",
                scope.after.is_some(),
                !is_person && used(&|what| matches_are_counted(what) || tables_are_read(what)),
            ),
            ("venue", scope.venue.is_some(), used(&matches_are_counted)),
            ("role", scope.role.is_some(), used(&of_spells)),
            ("at", scope.at.is_some(), used(&of_spells)),
            ("than", scope.than.is_some(), used(&|what| what == What::PointsAhead)),
        ];
        for (key, _, _) in settings.into_iter().filter(|(_, is_written, is_used)| *is_written && !is_used) {
            self.bad(place, format!("the setting `{key}` says nothing for what is claimed here"), "take it out");
        }
        let of_match = |what: What| matches!(what, What::Score | What::Date);
        if claim.subject == ClaimSubject::OfStory && used(&of_match) && used(&|what| !of_match(what)) {
            self.bad(
                place,
                "a score is of a match and the rest is not".to_owned(),
                "write a claim of its own for each",
            );
        }
        let spans_stages = matches!(scope.within, ClaimWithin::Competition(_) | ClaimWithin::All);
        if scope.after.is_some() && spans_stages {
            self.bad(place, "`after` counts the rounds of one stage".to_owned(), "write the stage behind `in`");
        }
        if scope.within == ClaimWithin::All && claim.asserted.iter().any(|value| tables_are_read(value.claimed.what()))
        {
            self.bad(
                place,
                "no table holds all matches".to_owned(),
                "write a competition, a season or a stage behind `in`",
            );
        }
        self.found.len() == reported
    }

    fn check_value(&mut self, claim: &Claim, asserted: &Asserted) {
        let (what, place) = (asserted.claimed.what(), asserted.place);
        let needs = match (what, claim.subject) {
            (What::Age | What::Caps, ClaimSubject::OfStory) => {
                self.found
                    .report(
                        Code::ClaimWithoutSubject,
                        place,
                        format!("nobody is named whose `{}` this is", what.word()),
                    )
                    .help(format!(
                        "write the person: `claim:{}?of=PERSON`, in the front matter `person = \"PERSON\"`",
                        what.word()
                    ));
                return;
            }
            (What::Age | What::Caps, ClaimSubject::Club(_) | ClaimSubject::Match(_)) => "a person",
            (What::Score | What::Date, ClaimSubject::Club(_) | ClaimSubject::Person(_)) => "a match",
            (What::Position | What::PointsAhead, ClaimSubject::Person(_) | ClaimSubject::Match(_)) => "a club",
            (What::Points | What::Count(_) | What::Run | What::Record, ClaimSubject::Match(_)) => "a club or a person",
            _ => "",
        };
        if !needs.is_empty() {
            self.bad(
                place,
                format!("`{}` can only be claimed of {needs}", what.word()),
                "write another subject, or claim something else",
            );
        }
        if what == What::PointsAhead && claim.scope.than.is_none() {
            self.bad(
                place,
                "`points-ahead` does not say of whom".to_owned(),
                "write a place or a club: `than=13`, `than=gent`",
            );
        }
    }
}
