//! What the places of a table mean: as the season says, and derived from who enters the later stages.

use crate::archive::{Archive, EntrantSource, Id, Stage};
use crate::records::values::{Ranks, Text};

use super::carry::one_down;
use super::counting::Until;
use super::earlier::{Earlier, until_before};
use super::table::{LeagueTable, Standing};

/// Places of a table that mean something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlacedZone {
    /// The group, as in [`crate::facts::Standing::group`].
    pub group: u16,
    /// Places within the group, from 1, both inclusive.
    pub first: u16,
    pub last: u16,
    pub meaning: Meaning,
}

/// What a place means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// A word of the format's list (`champion`), with words of the season's own.
    Word { word: String, label: Option<Text> },
    /// Goes on to this stage.
    GoesOnTo(Id<Stage>),
}

impl PlacedZone {
    pub fn holds(&self, group: u16, place: u16) -> bool {
        self.group == group && (self.first..=self.last).contains(&place)
    }
}

/// True when the zones of a stage depend on who stands where, and not only on how many clubs there are.
pub(super) fn any_zone_moves(archive: &Archive, stage: Id<Stage>) -> bool {
    let own = archive.stages[stage].zones.iter().any(|zone| zone.club.is_some() || zone.one_down_if.is_some());
    own || entries(archive, stage).any(|entry| entry.one_down_if.is_some())
}

/// How clubs of this stage enter a later one.
struct Entry<'a> {
    to: Id<Stage>,
    ranks: Ranks,
    group: Option<&'a str>,
    one_down_if: Option<&'a crate::archive::OneDownIf>,
}

fn entries(archive: &Archive, stage: Id<Stage>) -> impl Iterator<Item = Entry<'_>> {
    let later = archive.seasons[archive.stages[stage].season].stages.iter().filter(move |later| **later > stage);
    later.flat_map(move |to| {
        archive.stages[*to].entrants.iter().filter_map(move |entrant| match &entrant.from {
            EntrantSource::Ranks { stage: from, ranks, group, .. } if *from == stage => Some(Entry {
                to: *to,
                ranks: *ranks,
                group: group.as_deref(),
                one_down_if: entrant.one_down_if.as_ref(),
            }),
            EntrantSource::Ranks { .. } | EntrantSource::Club(_) | EntrantSource::WinnerOf(_) => None,
        })
    })
}

/// The later stages of the season that take clubs from this one, each once.
pub(super) fn leads_to(archive: &Archive, stage: Id<Stage>) -> Vec<Id<Stage>> {
    let mut stages: Vec<Id<Stage>> = entries(archive, stage).map(|entry| entry.to).collect();
    stages.dedup();
    stages
}

/// Which of the two places went on, seen from who played there: for when the winner that decides it is not in the archive.
fn seen_in(
    archive: &Archive,
    entry: &Entry<'_>,
    table: &LeagueTable,
    lines: &[Standing],
    earlier: &dyn Earlier,
) -> Option<usize> {
    if !earlier.is_complete(table.stage, until_before(table.until)) || matches!(table.until, Until::AfterRound(_)) {
        return None;
    }
    let (first, last) = entry.ranks.among(lines.len())?;
    let plays = |line: &Standing| archive.stages[entry.to].clubs.contains(&line.club);
    (0..=1).find(|down| lines.get(first - 1 + down..last + down).is_some_and(|taken| taken.iter().all(plays)))
}

/// The zones of a table, from the top.
pub(super) fn placed_zones(archive: &Archive, table: &LeagueTable, earlier: &dyn Earlier) -> Vec<PlacedZone> {
    let mut placed = Vec::new();
    for (letter, lines) in table.groups(archive) {
        let group = lines[0].group;
        let mut place = |ranks: Ranks, down: usize, meaning: Meaning| {
            if let Some((first, last)) = ranks.among(lines.len()).filter(|(first, _)| first + down <= lines.len()) {
                let last = (last + down).min(lines.len()) as u16;
                placed.push(PlacedZone { group, first: (first + down) as u16, last, meaning });
            }
        };
        for zone in &archive.stages[table.stage].zones {
            // Nobody can say yet which place is meant: then it is left out.
            let down = one_down(zone.one_down_if.as_ref(), table, table.until, earlier);
            let Some(down) = down else { continue };
            let meaning = Meaning::Word { word: zone.means.clone(), label: zone.label.clone() };
            let of_club = zone.club.and_then(|club| lines.iter().position(|line| line.club == club));
            match (zone.ranks, of_club) {
                (Some(ranks), _) => place(ranks, down, meaning),
                (None, Some(at)) => place(Ranks::Between(at as u16 + 1, at as u16 + 1), 0, meaning),
                (None, None) => {}
            }
        }
        for entry in entries(archive, table.stage).filter(|entry| entry.group.is_none() || entry.group == letter) {
            let known = one_down(entry.one_down_if, table, table.until, earlier);
            if let Some(down) = known.or_else(|| seen_in(archive, &entry, table, lines, earlier)) {
                place(entry.ranks, down, Meaning::GoesOnTo(entry.to));
            }
        }
    }
    // Broad zones before the narrow ones that begin at the same place.
    placed.sort_by_key(|zone| (zone.group, zone.first, std::cmp::Reverse(zone.last)));
    placed
}
