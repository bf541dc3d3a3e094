//! Seasons in themselves: clubs that are not in the stage, ranks that it cannot have, decisions of other years, matches that
//! lack once it is over, and recorded tables.

mod recorded;

use jiff::civil::Date as Day;
use jiff::{ToSpan, Zoned};

use super::certain::bounds;
use crate::archive::entering::EnteredSeason;
use crate::archive::resolve::Resolver;
use crate::archive::{Archive, Club, Id, Season, Stage};
use crate::records::match_line::MatchResult;
use crate::records::season::{self, Entrant};
use crate::records::values::{At, Date, Ranks, Slug, StageKind};
use crate::records::{Record, Records};
use crate::source::{Code, Diagnostics, Span};

pub(in crate::archive) fn check_seasons(
    seasons: &[EnteredSeason<'_>],
    records: &Records,
    resolver: &Resolver<'_>,
    archive: &Archive,
    found: &mut Diagnostics,
) {
    for entered in seasons {
        let Some(id) = entered.id else { continue };
        let mut checking = Checking { record: entered.record, id, records, resolver, archive, found };
        checking.check_clubs();
        checking.check_dates();
        let stages: Vec<_> = entered.record.fields.stages.iter().collect();
        for (name, stage) in stages {
            let Some(stage_id) = checking.stage_named(name.get_ref()) else { continue };
            checking.check_ranks(stage, stage_id);
            checking.check_complete(name, stage, stage_id);
            recorded::check_recorded(&mut checking, stage, stage_id);
        }
    }
}

struct Checking<'a> {
    record: &'a Record<season::Season>,
    id: Id<Season>,
    records: &'a Records,
    resolver: &'a Resolver<'a>,
    archive: &'a Archive,
    found: &'a mut Diagnostics,
}

impl Checking<'_> {
    fn season(&self) -> &Season {
        &self.archive.seasons[self.id]
    }

    /// A stage of this season.
    fn stage_named(&self, name: &str) -> Option<Id<Stage>> {
        let key = (self.record.within[0].clone(), self.record.slug.clone(), Slug::parse(name).ok()?);
        self.resolver.identities.stages.find(&key).shown()
    }

    fn club(&self, written: &At<Slug>) -> Option<Id<Club>> {
        self.resolver.identities.clubs.find(written.get_ref()).shown()
    }

    /// Clubs of adjustments, withdrawals, rankings and zones take part in the stage, or at least in the season.
    fn check_clubs(&mut self) {
        let fields = &self.record.fields;
        for adjustment in &fields.adjustments {
            let stage = adjustment.stage.as_ref().and_then(|stage| self.stage_named(stage.get_ref()));
            let of_other_season = adjustment.stage.is_some() && stage.is_none();
            if !of_other_season {
                self.check_club(&adjustment.club, stage, "an adjustment");
            }
        }
        for withdrawal in &fields.withdrawals {
            self.check_club(&withdrawal.club, None, "a withdrawal");
        }
        for ranking in &fields.rankings {
            let Some(stage) = self.stage_named(ranking.stage.get_ref()) else { continue };
            for club in &ranking.clubs {
                self.check_club(club, Some(stage), "a ranking");
            }
        }
        for (name, stage) in &fields.stages {
            let Some(id) = self.stage_named(name.get_ref()) else { continue };
            for club in stage.zones.iter().filter_map(|zone| zone.get_ref().club.as_ref()) {
                self.check_club(club, Some(id), "a zone");
            }
        }
    }

    fn check_club(&mut self, written: &At<Slug>, stage: Option<Id<Stage>>, what: &str) {
        let Some(club) = self.club(written) else { return };
        let season = self.season();
        // Who enters by rank may have no match yet.
        let of_stage = stage.map(|stage| &self.archive.stages[stage]).filter(|stage| stage.entrants.is_empty());
        let clubs = of_stage.map_or(&season.clubs, |stage| &stage.clubs);
        let clubs = if clubs.is_empty() { &season.clubs } else { clubs };
        let unread = self.record.lost.any_key(&["stages", "clubs"])
            || self.resolver.identities.is_broken(&self.record.within[0], &self.record.slug)
            || self.has_broken_lines();
        if clubs.is_empty() || clubs.contains(&club) || unread {
            return;
        }
        let within = of_stage.map_or("this season".to_owned(), |stage| format!("the stage `{}`", stage.slug));
        let message = format!("{what} is about `{}`, which is not in {within}", self.archive.clubs[club].slug);
        self.found
            .report(Code::ClubNotInStage, self.record.span(written), message)
            .help("mend the club or the stage, or add the club to the `clubs` of the stage");
    }

    fn has_broken_lines(&self) -> bool {
        let of_season = self.lines_of_season();
        of_season.into_iter().any(|lines| !lines.broken.is_empty())
    }

    fn lines_of_season(&self) -> impl Iterator<Item = &crate::records::SeasonLines> {
        let (competition, label) = (&self.record.within[0], &self.record.slug);
        self.records.match_lines.iter().filter(move |file| file.competition == *competition && file.season == *label)
    }

    /// Deductions are decided before and after a season too, but hardly in another year.
    fn check_dates(&mut self) {
        let season = self.season();
        let (Some(from), Some(to)) = (season.from, season.to) else { return };
        let fields = &self.record.fields;
        let adjusted = fields.adjustments.iter().map(|adjustment| &adjustment.date);
        let withdrawn = fields.withdrawals.iter().map(|withdrawal| &withdrawal.date);
        let dates: Vec<&At<Date>> = adjusted.chain(withdrawn).collect();
        for written in dates {
            let Some((first, last)) = bounds(*written.get_ref()) else { continue };
            let early = from.checked_sub(6.months()).is_ok_and(|earliest| last < earliest);
            let late = to.checked_add(1.year()).is_ok_and(|latest| first > latest);
            if early || late {
                self.found
                    .report(
                        Code::DecisionOutsideSeason,
                        self.record.span(written),
                        format!("this is far from the season, {from} to {to}"),
                    )
                    .help("mend the date; it is the day from which the decision is in force");
            }
        }
    }

    /// Zones and entrants by ranks that the stage in question can have.
    fn check_ranks(&mut self, stage: &season::Stage, id: Id<Stage>) {
        if self.record.lost.any_key(&["stages", "clubs"]) {
            return;
        }
        if let Some(most) = self.most_clubs(stage, id) {
            for zone in &stage.zones {
                if let Some(ranks) = zone.get_ref().ranks.filter(|ranks| reach(*ranks) > most) {
                    let place = self.record.span(zone);
                    self.report_ranks(place, &format!("a zone reaches to rank {}", reach(ranks)), most);
                }
            }
        }
        for entrant in stage.entrants.iter().flatten() {
            self.check_entrant(entrant);
        }
    }

    fn check_entrant(&mut self, entrant: &At<Entrant>) {
        let written = entrant.get_ref();
        let Some(name) = &written.stage else { return };
        let fields = &self.record.fields;
        // A stage of another season is looked at there.
        let Some((_, from)) = fields.stages.iter().find(|(known, _)| known.get_ref() == name.get_ref()) else { return };
        let Some(id) = self.stage_named(name.get_ref()) else { return };
        let letters: Vec<&str> = from.groups.iter().flatten().map(|(letter, _)| letter.as_str()).collect();
        if let Some(group) = written.group.as_ref().filter(|group| !letters.contains(&group.get_ref().as_str())) {
            let message = match letters.is_empty() {
                true => format!("`{}` has no groups", name.get_ref()),
                false => format!("`{}` has no group `{}`", name.get_ref(), group.get_ref()),
            };
            self.found
                .report(Code::RankNotInStage, self.record.span(group), message)
                .help("write a group of that stage, or leave `group` out");
        }
        let most = self.most_clubs(from, id);
        if let (Some(ranks), Some(most)) = (written.ranks, most)
            && reach(ranks) > most
        {
            let place = self.record.span(entrant);
            self.report_ranks(place, &format!("rank {} of `{}` is asked for", reach(ranks), name.get_ref()), most);
        }
    }

    fn report_ranks(&mut self, place: Span, what: &str, most: usize) {
        self.found
            .report(Code::RankNotInStage, place, format!("{what}, and there are {most} places"))
            .help("mend the ranks, or the `clubs`, `groups` or `entrants` of that stage");
    }

    /// How many clubs a table of the stage has at most; None when nothing says it.
    fn most_clubs(&self, stage: &season::Stage, id: Id<Stage>) -> Option<usize> {
        if let Some(groups) = &stage.groups {
            return groups.values().map(Vec::len).max();
        }
        let written = match (&stage.clubs, &stage.entrants, &self.record.fields.clubs) {
            (Some(clubs), _, _) => clubs.len(),
            (None, Some(entrants), _) => {
                let counts: Option<Vec<usize>> = entrants.iter().map(|entrant| self.entering(entrant)).collect();
                counts?.iter().sum()
            }
            (None, None, Some(clubs)) => clubs.len(),
            (None, None, None) => return None,
        };
        Some(written.max(self.archive.stages[id].clubs.len()))
    }

    /// How many clubs enter by one entry.
    fn entering(&self, entrant: &At<Entrant>) -> Option<usize> {
        let entrant = entrant.get_ref();
        let (Some(name), Some(ranks)) = (&entrant.stage, entrant.ranks) else { return Some(1) };
        let (_, from) = self.record.fields.stages.iter().find(|(known, _)| known.get_ref() == name.get_ref())?;
        let groups = match (&entrant.group, &from.groups) {
            (None, Some(groups)) => groups.len(),
            (Some(_), _) | (None, None) => 1,
        };
        let each = match ranks {
            Ranks::Between(first, last) => usize::from(last - first) + 1,
            Ranks::Last(count) => usize::from(count),
        };
        Some(groups * each)
    }

    /// Once the season is over, as many matches as its rounds ask for. Where a club withdrew or a line cannot be read, nobody
    /// can tell how many that is.
    fn check_complete(&mut self, name: &At<String>, stage: &season::Stage, id: Id<Stage>) {
        let resolved = &self.archive.stages[id];
        let today = Zoned::new(self.resolver.now, self.resolver.site.zone.clone()).date();
        let is_over = |to: Day| to < today;
        let fields = &self.record.fields;
        let (Some(rounds), StageKind::League) = (stage.rounds, resolved.kind) else { return };
        if resolved.matches.is_empty()
            || !self.season().to.is_some_and(is_over)
            || !fields.withdrawals.is_empty()
            || self.record.lost.any_key(&["withdrawals", "stages"])
            || self.has_broken_lines()
        {
            return;
        }
        let is_named = |written: &str| {
            written == name.get_ref() || stage.former_slugs.iter().any(|slug| slug.get_ref().as_str() == written)
        };
        let lines = self
            .lines_of_season()
            .flat_map(|file| &file.lines)
            .filter(|line| is_named(&line.stage.0) && !matches!(line.result.0, MatchResult::Void { .. }));
        let (count, clubs) = (lines.count(), &resolved.clubs);
        let groups: Vec<usize> = match resolved.groups.as_slice() {
            [] => vec![clubs.len()],
            groups => groups.iter().map(|(_, clubs)| clubs.len()).collect(),
        };
        // With an odd number of clubs one has no match in each round.
        let expected = groups.iter().map(|clubs| clubs / 2).sum::<usize>() * usize::from(rounds);
        if count < expected {
            let message = format!("{rounds} rounds of this stage have {expected} matches, and {count} are here");
            self.found
                .report(Code::TableIncomplete, self.record.span(name), message)
                .help("add the lines that are missing, `cancelled` for what was never played, or mend `rounds`");
        }
    }
}

/// The last rank of these, from whichever end they are counted.
fn reach(ranks: Ranks) -> usize {
    usize::from(match ranks {
        Ranks::Between(_, last) => last,
        Ranks::Last(count) => count,
    })
}
