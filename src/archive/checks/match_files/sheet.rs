//! Who began for a side, sat on its bench, came on, went off and was sent off.

use super::{FileOfMatch, key_of};
use crate::archive::checks::certain::{may_be, same};
use crate::archive::resolve::side_of;
use crate::archive::{Half, Who};
use crate::records::values::{At, CardColour, Minute, Numbered};
use crate::source::Span;

/// Somebody in a list, and where.
pub(in crate::archive::checks) struct Listed {
    pub who: Who,
    pub number: Option<u16>,
    pub place: Span,
}

pub(super) struct Change {
    pub on: Listed,
    pub off: Option<Listed>,
    pub minute: Option<Minute>,
}

/// One side of a match, as its file tells it.
pub(in crate::archive::checks) struct Sheet {
    pub half: Half,
    pub starters: Vec<Listed>,
    pub bench: Vec<Listed>,
    pub(super) changes: Vec<Change>,
    pub(super) sent_off: Vec<(Who, Minute)>,
    /// Everybody who began is written, in a sport where that decides who can be on the pitch.
    pub is_whole: bool,
}

impl Sheet {
    pub(super) fn of(file: &FileOfMatch<'_>, half: Half) -> Sheet {
        let fields = &file.record.fields;
        let side = file.side(half);
        let listed = |list: &[At<Numbered>]| -> Vec<Listed> {
            let one = |written: &At<Numbered>| Listed {
                who: file.who(&written.get_ref().who),
                number: written.get_ref().number,
                place: file.span(written),
            };
            list.iter().map(one).collect()
        };
        let starters = side.map(|side| listed(&side.line_up)).unwrap_or_default();
        let changes = fields.substitutions.iter().filter_map(|change| {
            let change = change.get_ref();
            let (_, on) = side_of(&change.home, &change.away).filter(|(side, _)| *side == half)?;
            let listed = |who: &At<_>| Listed { who: file.who(who.get_ref()), number: None, place: file.span(who) };
            Some(Change { on: listed(on), off: change.off.as_ref().map(listed), minute: change.minute })
        });
        let sent_off = fields.cards.iter().filter_map(|card| {
            let card = card.get_ref();
            let (_, who) = side_of(&card.home, &card.away).filter(|(side, _)| *side == half)?;
            let is_off = matches!(card.card?, CardColour::Red | CardColour::SecondYellow);
            is_off.then_some((file.who(who.get_ref()), card.minute?))
        });
        let is_read = !file.record.lost.any_key(&[key_of(half), "substitutions"]);
        let all_named = starters.iter().all(|player| player.who != Who::Unknown);
        Sheet {
            half,
            bench: side.map(|side| listed(&side.bench)).unwrap_or_default(),
            changes: changes.collect(),
            sent_off: sent_off.collect(),
            is_whole: is_read && all_named && file.play.is_some_and(|play| starters.len() >= usize::from(play.players)),
            starters,
        }
    }

    /// Everybody in the lists of this side.
    pub(in crate::archive::checks) fn everybody(&self) -> impl Iterator<Item = &Listed> {
        self.starters.iter().chain(&self.bench).chain(self.changes.iter().map(|change| &change.on))
    }

    pub(super) fn begins(&self, who: &Who) -> bool {
        self.starters.iter().any(|player| same(&player.who, who))
    }

    pub(super) fn lists(&self, who: &Who) -> bool {
        self.everybody().any(|listed| same(&listed.who, who))
    }

    /// The minute in which somebody was sent off, when that was before this one.
    pub(super) fn sent_off_before(&self, who: &Who, minute: Option<Minute>) -> Option<Minute> {
        let is_before = |sent_off: Minute| minute.is_some_and(|minute| sent_off.minute < minute.minute);
        let of = self.sent_off.iter().filter(|(sent_off, _)| same(sent_off, who)).map(|(_, minute)| *minute);
        of.filter(|minute| is_before(*minute)).min()
    }

    /// Why somebody cannot be on the pitch in this minute; None when he can, or when it cannot be told. Within a minute
    /// everything can have been in any order.
    pub(super) fn absence(&self, file: &FileOfMatch<'_>, who: &Who, minute: Option<Minute>) -> Option<String> {
        if let Some(sent_off) = self.sent_off_before(who, minute) {
            return Some(format!("was sent off in minute {sent_off}"));
        }
        let entries = || self.changes.iter().filter(|change| same(&change.on.who, who));
        let exits = || self.changes.iter().filter(|change| change.off.as_ref().is_some_and(|off| same(&off.who, who)));
        if let Some(minute) = minute {
            let gone = exits().filter_map(|change| change.minute).filter(|off| off.minute < minute.minute).min();
            let may_return = entries().any(|change| {
                change.minute.is_none_or(|on| on.minute <= minute.minute && gone.is_none_or(|gone| on >= gone))
            });
            if let Some(gone) = gone.filter(|_| !may_return) {
                return Some(format!("went off in minute {gone}"));
            }
            let first_on = entries().map(|change| change.minute).min().flatten();
            if let Some(on) = first_on.filter(|on| on.minute > minute.minute && !self.begins(who) && gone.is_none()) {
                return Some(format!("comes on only in minute {on}"));
            }
        }
        let Who::Person(_) = who else {
            // A printed name that is not found may be spelt in another way, but one on the bench is the same.
            let sits = self.bench.iter().any(|player| same(&player.who, who));
            let stays = sits && self.is_whole && !self.changes.is_empty() && entries().next().is_none();
            return (stays && !self.begins(who)).then(|| "stays on the bench".to_owned());
        };
        if !self.is_whole || self.begins(who) || entries().next().is_some() {
            return None;
        }
        let may_be_among = |list: &[Listed]| list.iter().any(|player| may_be(file.archive, &player.who, who));
        let may_come_on = self.changes.iter().any(|change| may_be(file.archive, &change.on.who, who));
        if may_be_among(&self.starters) || may_come_on {
            return None;
        }
        // Without one substitution written, those from the bench may merely not be known.
        match (self.changes.is_empty(), self.bench.is_empty()) {
            (false, _) => Some("is not in the line-up and does not come on".to_owned()),
            (true, false) if !may_be_among(&self.bench) => {
                Some("is neither in the line-up nor on the bench".to_owned())
            }
            (true, _) => None,
        }
    }
}
