//! Matches as their lines say them; the file that adds to one is read elsewhere.

use jiff::Zoned;
use jiff::tz::TimeZone;

use super::Resolver;
use super::score_shape::check_score_shape;
use crate::archive::identity::Use;
use crate::archive::{Club, Id, KickOff, Match, MatchStatus, Season, Stage, Venue, Winner};
use crate::records::match_line::{MatchDay, MatchLine, MatchResult, Winner as WrittenWinner};
use crate::records::values::{Date, KnownDate, Slug};
use crate::source::{Code, Diagnostics, Span};
use crate::sport::Sport;

/// A line whose clubs are known, with what it needs to become a match.
pub(in crate::archive) struct LineOfSeason<'a> {
    pub line: &'a MatchLine,
    pub season: Id<Season>,
    pub stage: Id<Stage>,
    pub slug: Slug,
    pub home: Id<Club>,
    pub away: Id<Club>,
    pub sport: Sport,
    /// The zone of the season, the competition or the site.
    pub zone: TimeZone,
    pub neutral: bool,
    /// Whether the stage gives points for a shoot-out.
    pub shoot_out_counts: bool,
    /// The venue that the line, the stage or the home ground gives, with its own zone if it has one.
    pub venue: Option<Id<Venue>>,
}

/// When a line's match is, in this zone. An hour that does not exist once is reported.
pub(in crate::archive) fn line_kick_off(
    day: &MatchDay,
    place: Span,
    zone: &TimeZone,
    found: &mut Diagnostics,
) -> KickOff {
    match day {
        MatchDay::NotSet | MatchDay::On(Date::Unknown) => KickOff::NotSet,
        MatchDay::On(Date::Known(date)) => KickOff::On(*date),
        MatchDay::At(moment) if moment.clock().is_none() => KickOff::On(KnownDate::day(moment.day())),
        MatchDay::At(moment) => match moment.in_zone(zone) {
            Ok(kick_off) => KickOff::At(kick_off),
            Err(_) => {
                let name = zone.iana_name().unwrap_or("the zone of this match");
                found
                    .report(Code::TimeAmbiguous, place, format!("this hour does not exist once in {name}"))
                    .help("write the offset behind the hour: `02:30+01:00`");
                KickOff::On(KnownDate::day(moment.day()))
            }
        },
    }
}

impl Resolver<'_> {
    /// The match of a line, before its file is read.
    pub(in crate::archive) fn game(&self, of: &LineOfSeason<'_>, found: &mut Diagnostics) -> Match {
        let line = of.line;
        let kick_off = line_kick_off(&line.day.0, line.day.1, &of.zone, found);
        let winner = line.winner.as_ref().and_then(|(winner, place)| match winner {
            WrittenWinner::Nobody => Some(Winner::Nobody),
            WrittenWinner::Club(slug) => self.identities.club(slug, *place, Use::Optional, found).map(Winner::Club),
        });
        let status = match &line.result.0 {
            MatchResult::NotPlayed => MatchStatus::Scheduled,
            MatchResult::Played(score) => MatchStatus::Played(score.clone()),
            MatchResult::ScoreUnknown => MatchStatus::ScoreUnknown { winner },
            MatchResult::Awarded { score } => MatchStatus::Awarded { score: *score, winner },
            MatchResult::Abandoned { score } => MatchStatus::Abandoned { score: *score },
            MatchResult::Void { score } => MatchStatus::Void { score: *score },
            MatchResult::Postponed => MatchStatus::Postponed,
            MatchResult::Cancelled => MatchStatus::Cancelled,
        };
        if let MatchStatus::Played(score) = &status {
            check_score_shape(of.sport, score, line.result.1, found);
        }
        let counts_from = kick_off.counts_from(of.sport.nominal_length(), &of.zone);
        self.check_played(&kick_off, line, found);
        let referee = line.referee.as_ref().map(|(who, place)| self.who(who, *place, found));
        let was = line.was.iter().map(|(moment, place)| line_kick_off(&MatchDay::At(*moment), *place, &of.zone, found));
        let was = was.collect();
        for (counter, _, place) in &line.counters {
            if !of.sport.line_counters().contains(&counter.as_str()) {
                let message = format!("{} does not count `{counter}` on a line", of.sport.word());
                found
                    .report(Code::BadMatchLine, *place, message)
                    .help("leave it out, or mend the `sport` of the competition");
            }
        }
        Match {
            season: of.season,
            stage: of.stage,
            slug: of.slug.clone(),
            former_slugs: Vec::new(),
            home: of.home,
            away: of.away,
            meeting: line.meeting,
            round: line.round.as_ref().map(|(round, _)| round.clone()),
            was,
            counts_from: counts_from.filter(|_| matches!(status, MatchStatus::Played(_) | MatchStatus::Awarded { .. })),
            kick_off,
            status,
            winner,
            venue: of.venue,
            neutral: of.neutral,
            attendance: line.attendance,
            referee,
            goals: Vec::new(),
            missed_penalties: Vec::new(),
            cards: Vec::new(),
            substitutions: Vec::new(),
            shoot_out: Vec::new(),
            home_line_up: None,
            away_line_up: None,
            officials: Vec::new(),
            statistics: Vec::new(),
            counters: line.counters.iter().map(|(counter, score, _)| (counter.clone(), *score)).collect(),
            withdrawn: None,
            shoot_out_counts: of.shoot_out_counts,
            pitch: None,
            rulings: Vec::new(),
            notes: None,
            picture: None,
            sources: Vec::new(),
        }
    }

    /// A day that has passed wants a result.
    pub(in crate::archive) fn check_played(&self, kick_off: &KickOff, line: &MatchLine, found: &mut Diagnostics) {
        let today = Zoned::new(self.now, self.site.zone.clone()).date();
        let last_day = match kick_off {
            KickOff::NotSet => None,
            KickOff::On(date) => Some(date.latest()),
            KickOff::At(moment) => Some(moment.date()),
        };
        if line.result.0 == MatchResult::NotPlayed && last_day.is_some_and(|day| day < today) {
            found
                .report(
                    Code::DateWithoutResult,
                    line.result.1,
                    "the day of this match has passed, and it has no result",
                )
                .help("write the result, `?` when it is lost, or `postponed`");
        }
    }
}
