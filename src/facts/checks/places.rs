//! From things of the archive back to where they are written. It is only asked once a fault is found, so it may look long.

use crate::archive::{Archive, Club, Competition, Id, Match, Season, Stage};
use crate::records::match_line::{MatchLine, Side};
use crate::records::values::Slug;
use crate::records::{Record, Records, season};
use crate::source::Span;

/// The archive and the records that it was made of.
pub(super) struct Places<'a> {
    pub(super) records: &'a Records,
    pub(super) archive: &'a Archive,
}

impl<'a> Places<'a> {
    /// The season of a record; None when it is not shown.
    pub(super) fn season(&self, record: &Record<season::Season>) -> Option<Id<Season>> {
        let is_named = |competition: &Competition| competition.slug == record.within[0];
        let (_, competition) = self.archive.competitions.iter().find(|(_, competition)| is_named(competition))?;
        competition.seasons.iter().copied().find(|season| self.archive.seasons[*season].label == record.slug)
    }

    /// A stage of a season by its name of today.
    pub(super) fn stage(&self, season: Id<Season>, name: &str) -> Option<Id<Stage>> {
        let stages = &self.archive.seasons[season].stages;
        stages.iter().copied().find(|stage| self.archive.stages[*stage].slug.as_str() == name)
    }

    /// True when the slug is or was that of the club.
    pub(super) fn names(&self, slug: &Slug, club: Id<Club>) -> bool {
        let club = &self.archive.clubs[club];
        club.slug == *slug || club.former_slugs.contains(slug)
    }

    pub(super) fn club(&self, slug: &Slug) -> Option<Id<Club>> {
        self.archive.clubs.ids().find(|club| self.names(slug, *club))
    }

    /// Where the line of a match names one of its clubs.
    pub(super) fn club_in_line(&self, game: Id<Match>, club: Id<Club>) -> Option<Span> {
        let side = |line: &'a MatchLine| [&line.home, &line.away];
        let game = &self.archive.matches[game];
        let season = &self.archive.seasons[game.season];
        let competition = &self.archive.competitions[season.competition].slug;
        let files = self.records.match_lines.iter();
        let files = files.filter(|file| file.competition == *competition && file.season == season.label);
        let stage = &self.archive.stages[game.stage];
        let names_stage = |written: &str| {
            stage.slug.as_str() == written || stage.former_slugs.iter().any(|former| former.as_str() == written)
        };
        let is_club = |side: &Side, club| matches!(side, Side::Club(slug) if self.names(slug, club));
        let is_it = |line: &&MatchLine| {
            names_stage(&line.stage.0)
                && line.meeting == game.meeting
                && is_club(&line.home.0, game.home)
                && is_club(&line.away.0, game.away)
        };
        let line = files.flat_map(|file| &file.lines).find(is_it)?;
        side(line).into_iter().find(|(side, _)| is_club(side, club)).map(|(_, place)| *place)
    }
}
