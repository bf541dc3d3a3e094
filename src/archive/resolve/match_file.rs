//! The file that adds to a match what is more than one value.

use super::Desk;
use crate::archive::{Card, Goal, Half, Kick, LineUp, Match, MatchStatus, MissedPenalty, Ruling, Substitution, Who};
use crate::records::match_file::{self, MatchFile, Side};
use crate::records::values::{At, Numbered, OFFICIALS, Who as WrittenWho};

/// A side and who: an event names one of the two.
pub(in crate::archive) fn side_of<'a>(
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
                    how: written.how.map(|how| how.word().to_owned()),
                });
            }
        }
        for card in &fields.cards {
            let written = card.get_ref();
            let Some((side, person)) = self.event(card, &written.home, &written.away) else { continue };
            let Some(colour) = written.card else {
                self.missing_in(
                    card,
                    "a card needs its `card`",
                    "write `card = \"yellow\"`, `\"second-yellow\"` or `\"red\"`",
                );
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
            let how = written.how;
            if let Some((side, taker)) = self.event(kick, &written.home, &written.away) {
                game.shoot_out.push(Kick {
                    side,
                    taker,
                    scored: written.scored,
                    how: how.map(|how| how.word().to_owned()),
                });
            }
        }
        game.home_line_up = fields.home.as_ref().map(|side| self.line_up(side));
        game.away_line_up = fields.away.as_ref().map(|side| self.line_up(side));
        let officials = fields.officials.iter().map(|official| {
            self.check_open_word(&official.role, &OFFICIALS);
            let place = self.record.span(&official.person);
            (official.role.get_ref().clone(), self.resolver.who(official.person.get_ref(), place, self.found))
        });
        game.officials = officials.collect();
        game.statistics = fields.statistics.iter().map(|(name, counts)| (name.get_ref().clone(), *counts)).collect();
        if let Some(pitch) = fields.pitch.as_ref().filter(|pitch| pitch.get_ref() != "not-started") {
            self.check_score(pitch);
        }
        game.pitch = fields.pitch.as_ref().map(|pitch| pitch.get_ref().clone());
        self.check_decisions();
        game.rulings = fields.decisions.iter().map(|decision| ruling(decision.get_ref())).collect();
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
    }

    fn event<Event>(
        &mut self,
        event: &At<Event>,
        home: &Option<At<WrittenWho>>,
        away: &Option<At<WrittenWho>>,
    ) -> Option<(Half, Who)> {
        let Some((half, who)) = side_of(home, away) else {
            let message = "this needs a side and a name: `home = ...` or `away = ...`, one of the two";
            match home {
                Some(_) => self.bad_value(event, "this can be of one side only", "keep `home = ...` or `away = ...`"),
                None => self.missing_in(event, message, "write who it was under the key of the side"),
            }
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
            formation: side.formation.as_ref().map(|formation| {
                self.check_formation(formation);
                formation.get_ref().clone()
            }),
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
        (
            self.resolver.who(absence.player.get_ref(), place, self.found),
            absence.reason.map(|reason| reason.word().to_owned()),
        )
    }

    fn check_formation(&mut self, written: &At<String>) {
        let lines = written.get_ref().split('-').map(|line| line.parse::<u8>().ok().filter(|players| *players > 0));
        if lines.clone().count() < 2 || lines.clone().any(|line| line.is_none()) {
            self.bad_value(written, &format!("`{}` is not a formation", written.get_ref()), "write `4-4-2`");
        }
    }

    /// The last decision is what the line says; those before it have a score of their own.
    fn check_decisions(&mut self) {
        let Some((last, earlier)) = self.record.fields.decisions.split_last() else { return };
        if let Some(score) = &last.get_ref().score {
            let message = "the last decision is what the line says, and has no score of its own";
            self.bad_value(score, message, "leave the score out here, and write it in the line");
        }
        for decision in earlier {
            match &decision.get_ref().score {
                Some(score) => self.check_score(score),
                None => self.missing_in(decision, "an earlier decision needs its `score`", "write `score = \"2-1\"`"),
            }
        }
    }
}

fn ruling(decision: &match_file::Decision) -> Ruling {
    Ruling {
        date: decision.date,
        by: decision.by.clone(),
        score: decision.score.as_ref().map(|score| score.get_ref().clone()),
        reason: decision.reason.clone(),
    }
}
