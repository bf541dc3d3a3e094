//! Whoever does something on the pitch is on it at that minute.

use super::sheet::{Listed, Sheet};
use super::{FileOfMatch, other};
use crate::archive::checks::certain::same;
use crate::archive::resolve::side_of;
use crate::archive::{Half, Who};
use crate::records::values::{At, Minute, Who as WrittenWho};
use crate::source::{Code, Diagnostics, Span};

pub(super) fn check_pitch(file: &FileOfMatch<'_>, sheets: &[Sheet; 2], found: &mut Diagnostics) {
    if file.play.is_none() {
        return;
    }
    let mut checking = Checking { file, sheets, found };
    checking.check_goals();
    checking.check_cards();
    checking.check_both_sides();
    for half in [Half::Home, Half::Away] {
        checking.check_changes(half);
    }
}

struct Checking<'a, 'f> {
    file: &'a FileOfMatch<'f>,
    sheets: &'a [Sheet; 2],
    found: &'a mut Diagnostics,
}

impl<'a> Checking<'a, '_> {
    fn sheet(&self, half: Half) -> &'a Sheet {
        let [home, away] = self.sheets;
        match half {
            Half::Home => home,
            Half::Away => away,
        }
    }

    fn check_goals(&mut self) {
        let fields = &self.file.record.fields;
        for goal in &fields.goals {
            let goal = goal.get_ref();
            let Some((side, scorer)) = side_of(&goal.home, &goal.away) else { continue };
            let (half, deed) = if goal.own_goal { (other(side), "scores an own goal") } else { (side, "scores") };
            self.check_on(half, scorer, goal.minute, deed);
            if let Some(assist) = &goal.assist {
                self.check_on(side, assist, goal.minute, "gives the assist");
            }
        }
        for missed in &fields.missed_penalties {
            let missed = missed.get_ref();
            if let Some((side, player)) = side_of(&missed.home, &missed.away) {
                self.check_on(side, player, missed.minute, "misses a penalty");
            }
        }
        // Whoever takes a kick was on the pitch when the match ended.
        let end = Minute { minute: u16::MAX, added: 0 };
        for kick in &fields.shoot_out {
            let kick = kick.get_ref();
            if let Some((side, taker)) = side_of(&kick.home, &kick.away) {
                self.check_on(side, taker, Some(end), "takes a kick of the shoot-out");
            }
        }
    }

    /// What somebody does for a side, who must be on the pitch for it.
    fn check_on(&mut self, half: Half, written: &At<WrittenWho>, minute: Option<Minute>, deed: &str) {
        let who = self.file.who(written.get_ref());
        let place = self.file.span(written);
        let absence = self.of_the_other_side(half, &who).or_else(|| self.sheet(half).absence(self.file, &who, minute));
        if let Some(absence) = absence {
            self.report(place, &format!("{} {deed} and {absence}", self.file.name(&who)));
        }
    }

    fn of_the_other_side(&self, half: Half, who: &Who) -> Option<String> {
        let is_other = self.sheet(other(half)).lists(who) && !self.sheet(half).lists(who);
        is_other.then(|| "plays for the other side".to_owned())
    }

    /// Without line-ups too, nobody can do something for both sides; an own goal is a deed of the other side.
    fn check_both_sides(&mut self) {
        let fields = &self.file.record.fields;
        let goals = fields.goals.iter().filter_map(|goal| {
            let goal = goal.get_ref();
            let (side, scorer) = side_of(&goal.home, &goal.away)?;
            Some((if goal.own_goal { other(side) } else { side }, scorer))
        });
        let missed =
            fields.missed_penalties.iter().map(|missed| side_of(&missed.get_ref().home, &missed.get_ref().away));
        let cards = fields.cards.iter().map(|card| side_of(&card.get_ref().home, &card.get_ref().away));
        let kicks = fields.shoot_out.iter().map(|kick| side_of(&kick.get_ref().home, &kick.get_ref().away));
        let deeds: Vec<(Half, Who, Span)> = goals
            .chain(missed.chain(cards).chain(kicks).flatten())
            .map(|(half, written)| (half, self.file.who(written.get_ref()), self.file.span(written)))
            // Of a line-up it has been asked already.
            .filter(|(_, who, _)| matches!(who, Who::Person(_)) && !self.sheets.iter().any(|sheet| sheet.lists(who)))
            .collect();
        for (index, (half, who, place)) in deeds.iter().enumerate() {
            let first = deeds[..index].iter().find(|(_, known, _)| known == who);
            if let Some((_, _, elsewhere)) = first.filter(|(known, _, _)| known != half) {
                self.found
                    .report(
                        Code::NotOnThePitch,
                        *place,
                        format!("{} is on both sides in this match", self.file.name(who)),
                    )
                    .also(*elsewhere, "on the other side here")
                    .help("mend one of the two names or sides; an own goal has `own_goal = true`");
            }
        }
    }

    fn report(&mut self, place: Span, message: &str) {
        self.found
            .report(Code::NotOnThePitch, place, message)
            .help("mend the name, the side or the minute here, or the line-up and substitutions");
    }

    /// A card can be shown to whoever sits on the bench, but not to the other side, nor after a red one.
    fn check_cards(&mut self) {
        for card in &self.file.record.fields.cards {
            let card = card.get_ref();
            let Some((half, written)) = side_of(&card.home, &card.away) else { continue };
            let who = self.file.who(written.get_ref());
            let place = self.file.span(written);
            let sent_off = self.sheet(half).sent_off_before(&who, card.minute);
            let reason = match sent_off {
                Some(minute) => Some(format!("was sent off in minute {minute}")),
                None => self.of_the_other_side(half, &who).or_else(|| self.is_nobody_of(half, &who)),
            };
            if let Some(reason) = reason {
                self.report(place, &format!("{} is shown a card and {reason}", self.file.name(&who)));
            }
        }
    }

    /// Somebody who plays for a living, and is neither in the line-up nor on a bench that is written.
    fn is_nobody_of(&self, half: Half, who: &Who) -> Option<String> {
        let Who::Person(person) = who else { return None };
        let sheet = self.sheet(half);
        let side = self.file.side(half)?;
        let coach = side.coach.as_ref().map(|coach| self.file.who(coach.get_ref()));
        // Whose spells are not known may be of the staff.
        let spells = &self.file.archive.people[*person].spells;
        let only_plays = !spells.is_empty() && spells.iter().all(|spell| spell.role.is_player());
        if sheet.bench.is_empty() || !only_plays || coach.is_some_and(|coach| same(&coach, who)) {
            return None;
        }
        sheet.absence(self.file, who, None).filter(|_| !sheet.lists(who))
    }

    fn check_changes(&mut self, half: Half) {
        for (index, change) in self.sheet(half).changes.iter().enumerate() {
            let sheet = self.sheet(half);
            let on = &change.on;
            let name = self.file.name(&on.who);
            let was_on = |listed: &&Listed| same(&listed.who, &on.who);
            let earlier = sheet.changes[..index].iter().map(|change| &change.on);
            let twice = sheet.starters.iter().chain(earlier).find(was_on).filter(|_| !self.file.is_friendly);
            let not_on = match sheet.sent_off_before(&on.who, change.minute) {
                Some(minute) => Some(format!("was sent off in minute {minute}")),
                None => {
                    let is_other = self.sheet(other(half)).starters.iter().any(|player| was_on(&player));
                    is_other.then(|| "plays for the other side".to_owned())
                }
            };
            let off = change.off.as_ref().and_then(|off| {
                let absence = self.of_the_other_side(half, &off.who);
                let absence = absence.or_else(|| sheet.absence(self.file, &off.who, change.minute))?;
                Some((off.place, format!("{} goes off and {absence}", self.file.name(&off.who))))
            });
            if let Some(first) = twice {
                let first = first.place;
                self.found
                    .report(Code::CameOnTwice, on.place, format!("{name} comes on and was on the pitch already"))
                    .also(first, "here")
                    .help("mend one of the two names, or leave this substitution out");
            } else if let Some(reason) = not_on {
                self.report(on.place, &format!("{name} comes on and {reason}"));
            }
            if let Some((place, message)) = off {
                self.report(place, &message);
            }
        }
    }
}
