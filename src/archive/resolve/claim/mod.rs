//! Claims of stories, those of the front matter and those on words alike: what they refer to must exist, and a value must
//! fit what it is said of.

mod fits;

use super::Desk;
use crate::archive::claim::{
    Asserted, Claim, ClaimScope, ClaimSubject, ClaimThan, ClaimWithin, ClaimWritten, Claimed, Counter, What,
};
use crate::archive::identity::Use;
use crate::archive::{Club, Half, Id, Role, Story, Subject};
use crate::records::claim::{Claim as WrittenEntry, Than};
use crate::records::claimed::example_of;
use crate::records::markdown::WrittenClaim;
use crate::records::story;
use crate::records::values::{At, Date, KnownDate, ROLES};
use crate::records::{Record, Records};
use crate::source::{Code, Diagnostics, Span, near_miss};

/// A claim on its way: what it refers to as written, with the place of each reference.
#[derive(Default)]
struct Parts<'w> {
    club: Option<(&'w str, Span)>,
    person: Option<(&'w str, Span)>,
    game: Option<(&'w str, Span)>,
    /// A subject of whichever kind.
    of: Option<(&'w str, Span)>,
    within: Option<(&'w str, Span)>,
    at: Option<(&'w str, Span)>,
    than: Option<(Than, Span)>,
    role: Option<(&'w str, Span)>,
    on: Option<(Option<jiff::civil::Date>, Span)>,
    last: Option<(u16, Span)>,
    after: Option<(u16, Span)>,
    venue: Option<(&'w str, Span)>,
    asserted: Vec<Asserted>,
}

impl Desk<'_, story::Story> {
    /// The claims of the story: those of its front matter or of the story that it translates, then those on its words.
    pub(super) fn claims(&mut self, original: Option<(Id<Story>, &Record<story::Story>)>) -> Vec<Claim> {
        let record = self.record;
        let mut claims: Vec<Claim> = match &record.fields.claims {
            Some(own) => own.iter().filter_map(|entry| self.claim_of_entry(record, entry)).collect(),
            None => Vec::new(),
        };
        if let (None, Some((id, original))) = (&record.fields.claims, original) {
            // Faults of the original are reported with the original.
            let reported = self.found.len();
            let entries = original.fields.claims.iter().flatten();
            let inherited: Vec<Claim> = entries.filter_map(|entry| self.claim_of_entry(original, entry)).collect();
            claims.extend(inherited.into_iter().map(|claim| Claim { inherited_from: Some(id), ..claim }));
            self.found.truncate(reported);
        }
        let on_words = record.prose.claims.iter().filter_map(|written| self.claim_on_words(written));
        claims.extend(on_words.collect::<Vec<_>>());
        claims
    }

    fn claim_of_entry(&mut self, record: &Record<story::Story>, entry: &At<WrittenEntry>) -> Option<Claim> {
        let written = entry.get_ref();
        let place = record.span(entry);
        fn text<'w>(record: &Record<story::Story>, value: &'w Option<At<String>>) -> Option<(&'w str, Span)> {
            value.as_ref().map(|value| (value.get_ref().as_str(), record.span(value)))
        }
        let reported = self.found.len();
        let number = |value: &Option<At<u16>>| value.as_ref().map(|value| (*value.get_ref(), record.span(value)));
        let parts = Parts {
            club: text(record, &written.club),
            person: text(record, &written.person),
            game: text(record, &written.game),
            of: None,
            within: text(record, &written.scope),
            at: text(record, &written.at),
            than: written.than.as_ref().map(|than| (than.get_ref().clone(), record.span(than))),
            role: text(record, &written.role),
            on: written.on.as_ref().map(|on| (on.get_ref().known().and_then(KnownDate::exact), record.span(on))),
            last: number(&written.last),
            after: number(&written.after),
            venue: text(record, &written.venue),
            asserted: self.asserted(record, written),
        };
        if parts.asserted.is_empty() && self.found.len() == reported && !record.has_lost_of(entry) {
            let known = What::ALL.map(|(_, word)| word.replace('-', "_"));
            self.found
                .report(Code::BadClaim, place, "this claim asserts nothing")
                .help(format!("write at least one of {}", known.join(", ")));
        }
        self.claim(parts, place, ClaimWritten::FrontMatter)
    }

    /// The values of an entry, in the order of the list of kinds.
    fn asserted(&mut self, record: &Record<story::Story>, written: &WrittenEntry) -> Vec<Asserted> {
        let mut asserted = Vec::new();
        let mut add = |claimed: Claimed, place: Span| asserted.push(Asserted { claimed, place });
        let mut number = |value: &Option<At<u16>>, of: &dyn Fn(u32) -> Claimed| {
            if let Some(value) = value {
                add(of(u32::from(*value.get_ref())), record.span(value));
            }
        };
        let count = |counter: Counter| move |count: u32| Claimed::Count { counter, count, of: None };
        number(&written.position, &Claimed::Position);
        number(&written.played, &count(Counter::Played));
        number(&written.wins, &count(Counter::Wins));
        number(&written.draws, &count(Counter::Draws));
        number(&written.losses, &count(Counter::Losses));
        number(&written.goals, &count(Counter::Goals));
        number(&written.goals_for, &count(Counter::GoalsFor));
        number(&written.goals_against, &count(Counter::GoalsAgainst));
        number(&written.age, &Claimed::Age);
        number(&written.caps, &Claimed::Caps);
        if let Some(points) = &written.points {
            add(Claimed::Points { points: *points.get_ref(), of: None }, record.span(points));
        }
        if let Some(points) = &written.points_ahead {
            add(Claimed::PointsAhead(*points.get_ref()), record.span(points));
        }
        let texts = [(What::Run, &written.run), (What::Score, &written.score), (What::Record, &written.record)];
        for (what, value) in texts.into_iter().filter_map(|(what, value)| Some((what, value.as_ref()?))) {
            match Claimed::parse(what, value.get_ref()) {
                Some(claimed) => asserted.push(Asserted { claimed, place: record.span(value) }),
                None => self.report_value(what, value.get_ref(), record.span(value)),
            }
        }
        if let Some(date) = &written.date {
            let plain = |date: &KnownDate| !date.about && !date.uncertain && !date.at_latest;
            match date.get_ref() {
                Date::Known(known) if plain(known) => {
                    asserted.push(Asserted { claimed: Claimed::Date(*known), place: record.span(date) });
                }
                Date::Known(_) | Date::Unknown => self.report_value(What::Date, "this date", record.span(date)),
            }
        }
        asserted
    }

    fn report_value(&mut self, what: What, value: &str, place: Span) {
        let example = example_of(what).split_once('=').map_or("", |(_, example)| example);
        self.found
            .report(Code::BadClaim, place, format!("`{value}` cannot be claimed as `{}`", what.word()))
            .help(format!("write for example `\"{example}\"`"));
    }

    fn claim_on_words(&mut self, written: &WrittenClaim) -> Option<Claim> {
        let place = written.span;
        let setting = |key: &str| {
            let found = written.claim.settings.iter().find(|(known, _)| known == key);
            found.map(|(_, value)| (value.as_str(), place))
        };
        let number = |key: &str| setting(key).and_then(|(value, place)| Some((value.parse().ok()?, place)));
        let parts = Parts {
            club: setting("club"),
            person: setting("person"),
            game: setting("match"),
            of: setting("of"),
            within: setting("in"),
            at: setting("at"),
            than: setting("than").map(|(than, place)| (Than::parse(than), place)),
            role: setting("role"),
            on: setting("on").map(|(on, place)| (KnownDate::parse(on).and_then(KnownDate::exact), place)),
            last: number("last"),
            after: number("after"),
            venue: setting("venue"),
            asserted: vec![Asserted { claimed: written.claim.claimed, place }],
        };
        let words = ClaimWritten::OnWords { at: written.at, words: written.words.clone() };
        self.claim(parts, place, words)
    }

    /// None when something of it leads nowhere, or may not be shown.
    fn claim(&mut self, parts: Parts<'_>, place: Span, written: ClaimWritten) -> Option<Claim> {
        // Every reference is looked up before any is missed, so that all faults are reported.
        let subject = self.subject(&parts, place);
        let within = match parts.within {
            None => Some(ClaimWithin::UnderWay),
            Some(("all", _)) => Some(ClaimWithin::All),
            Some((written, place)) => self.within(written, place),
        };
        let at = parts.at.map(|(written, place)| self.club_of(written, place));
        let than = match &parts.than {
            None => None,
            Some((Than::Place(rank), _)) => Some(Some(ClaimThan::Place(*rank))),
            Some((Than::Club(written), place)) => Some(self.club_of(written, *place).map(ClaimThan::Club)),
        };
        let venue = parts.venue.map(|(written, place)| match written {
            "home" => Some(Half::Home),
            "away" => Some(Half::Away),
            _ => {
                self.bad(place, format!("`{written}` is not where a club plays"), "write `home` or `away`");
                None
            }
        });
        if let Some((role, place)) = parts.role
            && let Some(near) = near_miss(role, ROLES).filter(|_| !ROLES.contains(&role))
        {
            self.found
                .report(Code::UnknownWord, place, format!("`{role}` is not a word for this key"))
                .did_you_mean(Some(near));
        }
        let on = parts.on.map(|(day, place)| {
            if day.is_none() {
                self.bad(place, "a claim is about a day".to_owned(), "write the day: `2025-03-04`");
            }
            day
        });
        for (number, place) in [parts.last, parts.after].into_iter().flatten() {
            if number == 0 {
                self.bad(place, "this cannot be 0".to_owned(), "write a number such as `10`");
                return None;
            }
        }
        let claim = Claim {
            written,
            subject: subject?,
            scope: ClaimScope {
                within: within?,
                on: unless_lost(on)?,
                last: parts.last.map(|(last, _)| u32::from(last)),
                after: parts.after.map(|(after, _)| after),
                venue: unless_lost(venue)?,
                role: parts.role.map(|(role, _)| Role(role.to_owned())),
                at: unless_lost(at)?,
                than: unless_lost(than)?,
            },
            asserted: parts.asserted,
            inherited_from: None,
        };
        (!claim.asserted.is_empty() && self.fits(&claim, place)).then_some(claim)
    }

    fn subject(&mut self, parts: &Parts<'_>, place: Span) -> Option<ClaimSubject> {
        let written = [parts.club, parts.person, parts.game, parts.of];
        if written.iter().flatten().count() > 1 {
            self.bad(place, "a claim has one subject".to_owned(), "write a claim of its own for each");
        }
        if let Some((game, place)) = parts.game {
            return self.match_of(game, place).map(ClaimSubject::Match);
        }
        if let Some((club, place)) = parts.club {
            return self.club_of(club, place).map(ClaimSubject::Club);
        }
        let Some((written, place)) = parts.person.or(parts.of) else { return Some(ClaimSubject::OfStory) };
        let subject = match parts.person {
            Some(_) => self.person_of(written, place)?,
            None => self.resolver.identities.reference(written, place, Use::Optional, self.found)?,
        };
        match subject {
            Subject::Person(person) => Some(ClaimSubject::Person(person)),
            Subject::Club(club) => Some(ClaimSubject::Club(club)),
            Subject::Match(game) => Some(ClaimSubject::Match(game)),
            _ => {
                self.bad(place, format!("nothing can be claimed of `{written}`"), "write a club, a person or a match");
                None
            }
        }
    }

    fn person_of(&mut self, written: &str, place: Span) -> Option<Subject> {
        match crate::records::values::Slug::parse(written) {
            Ok(slug) => self.resolver.identities.person(&slug, place, Use::Optional, self.found).map(Subject::Person),
            Err(bad) => {
                bad.report(written, place, self.found);
                None
            }
        }
    }

    fn club_of(&mut self, written: &str, place: Span) -> Option<Id<Club>> {
        match crate::records::values::Slug::parse(written) {
            Ok(slug) => self.resolver.identities.club(&slug, place, Use::Optional, self.found),
            Err(bad) => {
                bad.report(written, place, self.found);
                None
            }
        }
    }

    fn within(&mut self, written: &str, place: Span) -> Option<ClaimWithin> {
        match self.resolver.identities.reference(written, place, Use::Optional, self.found)? {
            Subject::Competition(competition) => Some(ClaimWithin::Competition(competition)),
            Subject::Season(season) => Some(ClaimWithin::Season(season)),
            Subject::Stage(stage) => Some(ClaimWithin::Stage(stage)),
            _ => {
                self.bad(
                    place,
                    format!("`{written}` has no matches to count"),
                    "write a competition, a season, a stage, or `all`",
                );
                None
            }
        }
    }

    pub(super) fn bad(&mut self, place: Span, message: String, help: &str) {
        self.found.report(Code::BadClaim, place, message).help(help);
    }
}

/// A claim in any other prose has no moment at which it could be judged.
pub(in crate::archive) fn check_claims_elsewhere(records: &Records, found: &mut Diagnostics) {
    let prose = records.people.iter().map(|record| &record.prose);
    let prose = prose.chain(records.clubs.iter().map(|record| &record.prose));
    let prose = prose.chain(records.venues.iter().map(|record| &record.prose));
    let prose = prose.chain(records.competitions.iter().map(|record| &record.prose));
    let prose = prose.chain(records.threads.iter().map(|record| &record.prose));
    let prose = prose.chain(records.pages.iter().map(|record| &record.prose));
    for claim in prose.flat_map(|prose| &prose.claims) {
        found
            .report(Code::BadClaim, claim.span, "only a story can claim: this text has no day")
            .help("leave the words without the claim");
    }
}

/// Nothing was written, or what was written is there; None when it was lost on the way.
fn unless_lost<T>(written: Option<Option<T>>) -> Option<Option<T>> {
    match written {
        None => Some(None),
        Some(found) => found.map(Some),
    }
}
