//! Matches: a line, and the file that adds to it.

use jiff::Zoned;
use jiff::tz::TimeZone;

use super::{Desk, Resolver};
use crate::archive::identity::Use;
use crate::archive::{
    Card, Club, Goal, Half, Id, Kick, KickOff, LineUp, Match, MatchStatus, MissedPenalty, Ruling, Season, Stage,
    Substitution, Venue, Who, Winner,
};
use crate::records::match_file::{self, MatchFile, Side};
use crate::records::match_line::{MatchDay, MatchLine, MatchResult, Winner as WrittenWinner};
use crate::records::values::{At, Date, KnownDate, Numbered, Slug, Who as WrittenWho};
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
        let counts_from = kick_off.counts_from(of.sport.nominal_length(), &of.zone);
        self.check_played(&kick_off, &status, line, found);
        let referee = line.referee.as_ref().map(|(who, place)| self.who(who, *place, found));
        let was = line.was.iter().map(|moment| match (moment.clock(), moment.in_zone(&of.zone)) {
            (Some(_), Ok(kick_off)) => KickOff::At(kick_off),
            _ => KickOff::On(KnownDate::day(moment.day())),
        });
        Match {
            season: of.season,
            stage: of.stage,
            slug: of.slug.clone(),
            former_slugs: Vec::new(),
            home: of.home,
            away: of.away,
            meeting: line.meeting,
            round: line.round.as_ref().map(|(round, _)| round.clone()),
            was: was.collect(),
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
            pitch: None,
            rulings: Vec::new(),
            notes: None,
            picture: None,
            sources: Vec::new(),
        }
    }

    /// A day that has passed wants a result.
    fn check_played(&self, kick_off: &KickOff, status: &MatchStatus, line: &MatchLine, found: &mut Diagnostics) {
        let today = Zoned::new(self.now, self.site.zone.clone()).date();
        let last_day = match kick_off {
            KickOff::NotSet => None,
            KickOff::On(date) => Some(date.latest()),
            KickOff::At(moment) => Some(moment.date()),
        };
        if *status == MatchStatus::Scheduled && last_day.is_some_and(|day| day < today) {
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

/// A side and who: an event names one of the two.
fn side_of<'a>(
    home: &'a Option<At<WrittenWho>>,
    away: &'a Option<At<WrittenWho>>,
) -> Option<(Half, &'a At<WrittenWho>)> {
    match (home, away) {
        (Some(who), None) => Some((Half::Home, who)),
        (None, Some(who)) => Some((Half::Away, who)),
        (Some(_), Some(_)) | (None, None) => None,
    }
}

impl Desk<'_, MatchFile> {
    /// Adds what the file says to the match of its line.
    pub(in crate::archive) fn add_to(mut self, game: &mut Match) {
        let fields = &self.record.fields;
        for goal in &fields.goals {
            let Some((side, scorer)) = self.event(goal, &goal.get_ref().home, &goal.get_ref().away) else { continue };
            let written = goal.get_ref();
            game.goals.push(Goal {
                side,
                scorer,
                minute: written.minute,
                assist: self.optional_who(&written.assist),
                penalty: written.penalty,
                own_goal: written.own_goal,
                free_kick: written.free_kick,
                disallowed: written.disallowed.clone(),
            });
        }
        for missed in &fields.missed_penalties {
            let written = missed.get_ref();
            if let Some((side, player)) = self.event(missed, &written.home, &written.away) {
                game.missed_penalties.push(MissedPenalty {
                    side,
                    player,
                    minute: written.minute,
                    how: written.how.clone(),
                });
            }
        }
        for card in &fields.cards {
            let written = card.get_ref();
            let Some((side, person)) = self.event(card, &written.home, &written.away) else { continue };
            let Some(colour) = written.card else {
                let place = self.span(card);
                self.found
                    .report(Code::MissingKey, place, "a card needs its `card`")
                    .help("write `card = \"yellow\"`, `\"second-yellow\"` or `\"red\"`");
                continue;
            };
            game.cards.push(Card { side, person, minute: written.minute, colour, reason: written.reason.clone() });
        }
        for substitution in &fields.substitutions {
            let written = substitution.get_ref();
            if let Some((side, on)) = self.event(substitution, &written.home, &written.away) {
                let off = self.optional_who(&written.off);
                game.substitutions.push(Substitution { side, on, off, minute: written.minute, injury: written.injury });
            }
        }
        for kick in &fields.shoot_out {
            let written = kick.get_ref();
            if let Some((side, taker)) = self.event(kick, &written.home, &written.away) {
                game.shoot_out.push(Kick { side, taker, scored: written.scored, how: written.how.clone() });
            }
        }
        game.home_line_up = fields.home.as_ref().map(|side| self.line_up(side));
        game.away_line_up = fields.away.as_ref().map(|side| self.line_up(side));
        let officials = fields.officials.iter().map(|official| {
            let place = self.record.span(&official.person);
            (official.role.clone(), self.resolver.who(official.person.get_ref(), place, self.found))
        });
        game.officials = officials.collect();
        game.statistics = fields.statistics.iter().map(|(name, counts)| (name.clone(), *counts)).collect();
        game.pitch = fields.pitch.as_ref().map(|pitch| pitch.get_ref().clone());
        game.rulings = fields.decisions.iter().map(ruling).collect();
        game.notes = fields.notes.clone();
        game.picture = self.picture(&fields.picture);
        game.sources = fields.sources.clone();
        game.former_slugs = fields.former_slugs.iter().map(|slug| slug.get_ref().clone()).collect();
        // What was decided at a table counts from the day of the decision: a table of the day before did not know it.
        let decided = game.rulings.last().and_then(|ruling| ruling.date.known()).map(|date| date.earliest());
        if let (MatchStatus::Awarded { .. }, Some(day)) = (&game.status, decided) {
            let zone = &self.resolver.site.zone;
            game.counts_from = day.to_zoned(zone.clone()).ok().map(|start| start.timestamp());
        }
        self.check_goals(game);
    }

    fn event<Event>(
        &mut self,
        event: &At<Event>,
        home: &Option<At<WrittenWho>>,
        away: &Option<At<WrittenWho>>,
    ) -> Option<(Half, Who)> {
        let Some((half, who)) = side_of(home, away) else {
            let place = self.span(event);
            self.found.report(
                Code::MissingKey,
                place,
                "this needs a side and a name: `home = ...` or `away = ...`, one of the two",
            );
            return None;
        };
        let place = self.span(who);
        Some((half, self.resolver.who(who.get_ref(), place, self.found)))
    }

    fn optional_who(&mut self, who: &Option<At<WrittenWho>>) -> Option<Who> {
        let who = who.as_ref()?;
        let place = self.span(who);
        Some(self.resolver.who(who.get_ref(), place, self.found))
    }

    fn line_up(&mut self, side: &Side) -> LineUp {
        LineUp {
            formation: side.formation.clone(),
            eleven: self.numbered(&side.line_up),
            bench: self.numbered(&side.bench),
            captain: self.optional_who(&side.captain),
            coach: self.optional_who(&side.coach),
            absent: side.absent.iter().map(|absence| self.absence(absence)).collect(),
        }
    }

    fn numbered(&mut self, list: &[At<Numbered>]) -> Vec<(Option<u16>, Who)> {
        let player = |written: &At<Numbered>| {
            let place = self.record.span(written);
            (written.get_ref().number, self.resolver.who(&written.get_ref().who, place, self.found))
        };
        list.iter().map(player).collect()
    }

    fn absence(&mut self, absence: &match_file::Absence) -> (Who, Option<String>) {
        let place = self.span(&absence.player);
        (self.resolver.who(absence.player.get_ref(), place, self.found), absence.reason.clone())
    }

    /// More goals than the score of a side cannot be; fewer can, since not all need be known.
    fn check_goals(&mut self, game: &Match) {
        let MatchStatus::Played(score) = &game.status else { return };
        for (half, scored, word) in [(Half::Home, score.result.home, "home"), (Half::Away, score.result.away, "away")] {
            let counted = self.record.fields.goals.iter().filter(|goal| {
                let goal = goal.get_ref();
                goal.disallowed.is_none() && side_of(&goal.home, &goal.away).is_some_and(|(side, _)| side == half)
            });
            let counted: Vec<&At<match_file::Goal>> = counted.collect();
            if let Some(surplus) = counted.get(usize::from(scored)) {
                let place = self.record.span(surplus);
                let message = format!("the {word} side has {} goals here and {scored} in the line", counted.len());
                self.found.report(Code::GoalsDoNotAddUp, place, message);
            }
        }
    }
}

fn ruling(decision: &match_file::Decision) -> Ruling {
    Ruling {
        date: decision.date,
        by: decision.by.clone(),
        score: decision.score.clone(),
        reason: decision.reason.clone(),
    }
}
