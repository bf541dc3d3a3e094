//! Match files beside their lines: what is looked at in each, and what all of those checks ask.

mod decisions;
mod events;
mod goals;
mod line_ups;
mod pitch;
mod sheet;

use rayon::prelude::*;

use super::lives::check_life_at_match;
use crate::archive::resolve::Resolver;
use crate::archive::{Archive, Half, Match, Person, Who};
use crate::records::match_file::{Goal, MatchFile, Side};
use crate::records::values::{At, CompetitionKind, Slug, Who as WrittenWho};
use crate::records::{Record, Records};
use crate::source::{Diagnostics, Span};
use crate::sport::Play;

pub(super) use sheet::Sheet;

/// Every match file beside the match that it adds to.
pub(in crate::archive) fn check_match_files(
    records: &Records,
    resolver: &Resolver<'_>,
    archive: &Archive,
    found: &mut Diagnostics,
) {
    let faults: Vec<Diagnostics> =
        records.match_files.par_iter().filter_map(|record| check_match_file(record, resolver, archive)).collect();
    faults.into_iter().for_each(|faults| found.append(faults));
}

fn check_match_file(record: &Record<MatchFile>, resolver: &Resolver<'_>, archive: &Archive) -> Option<Diagnostics> {
    let [competition, season, stage] = record.within.as_slice() else { return None };
    let key: (Slug, Slug, Slug, Slug) = (competition.clone(), season.clone(), stage.clone(), record.slug.clone());
    let game = &archive.matches[resolver.identities.matches.find(&key).shown()?];
    let competition = &archive.competitions[archive.seasons[game.season].competition];
    let file = FileOfMatch {
        record,
        game,
        archive,
        resolver,
        play: competition.sport.play(),
        is_friendly: competition.kind == CompetitionKind::Friendly,
    };
    let sheets = [Half::Home, Half::Away].map(|half| Sheet::of(&file, half));
    let mut found = Diagnostics::default();
    goals::check_goals(&file, &mut found);
    goals::check_kicks(&file, &mut found);
    line_ups::check_line_ups(&file, &sheets, &mut found);
    pitch::check_pitch(&file, &sheets, &mut found);
    events::check_events(&file, &mut found);
    decisions::check_decisions(&file, &mut found);
    check_life_at_match(&file, &sheets, &mut found);
    Some(found)
}

/// A match file, the match that it adds to, and what its checks ask.
pub(super) struct FileOfMatch<'a> {
    record: &'a Record<MatchFile>,
    pub(super) game: &'a Match,
    pub(super) archive: &'a Archive,
    resolver: &'a Resolver<'a>,
    /// None where players come and go as they like.
    play: Option<Play>,
    /// In friendlies players may return, and the minutes are what was agreed.
    is_friendly: bool,
}

impl<'a> FileOfMatch<'a> {
    /// Who is meant; nobody that can be told where the person may not be shown or does not exist.
    pub(super) fn who(&self, written: &WrittenWho) -> Who {
        match written {
            WrittenWho::Person(slug) => {
                self.resolver.identities.people.find(slug).shown().map_or(Who::Unknown, Who::Person)
            }
            WrittenWho::Printed(name) => Who::Printed(name.clone()),
            WrittenWho::Unknown => Who::Unknown,
        }
    }

    fn side(&self, half: Half) -> Option<&'a Side> {
        match half {
            Half::Home => self.record.fields.home.as_ref(),
            Half::Away => self.record.fields.away.as_ref(),
        }
    }

    pub(super) fn goals(&self) -> &'a [At<Goal>] {
        &self.record.fields.goals
    }

    pub(super) fn span<T>(&self, value: &At<T>) -> Span {
        self.record.span(value)
    }

    /// As a message names somebody.
    pub(super) fn name(&self, who: &Who) -> String {
        match who {
            Who::Person(person) => {
                let person: &Person = &self.archive.people[*person];
                format!("`{}`", person.slug)
            }
            Who::Printed(name) => format!("`{name}`"),
            Who::Unknown => "nobody".to_owned(),
        }
    }
}

/// The key of a side.
fn key_of(half: Half) -> &'static str {
    match half {
        Half::Home => "home",
        Half::Away => "away",
    }
}

fn other(half: Half) -> Half {
    match half {
        Half::Home => Half::Away,
        Half::Away => Half::Home,
    }
}
