//! From a source to the edits that bring it into the content: clubs and stages are found, lines made, and put beside what
//! is there. Pure: the command line prints the plan and applies it.

use std::collections::{BTreeMap, BTreeSet};

use super::clubs::{ClubFinder, FoundClubs};
use super::imported::ImportedSeason;
use super::line::{PlannedLine, planned_line};
use super::merge::{OwnFile, merge};
use super::new_files::{self, NewStage, name_of_title};
use super::rounds::group_key;
use super::stages::{FoundStages, StageFinder, likely_kind, new_stage_kind};
use super::{Context, ImportFault, Importer, Summary};
use crate::records::match_line::{MatchResult, Side, read_match_lines};
use crate::records::season::Season;
use crate::records::values::{CompetitionKind, Date, Slug, StageKind, season_year};
use crate::records::{Record, Records};
use crate::source::{Diagnostics, Edit, Sources};

/// What a person says about an import.
#[derive(Clone, Debug)]
pub struct ImportOptions {
    pub competition: Slug,
    pub season: Slug,
    /// The rule set: written into the competition's record when it has none yet, else into a new season's when they differ.
    pub rules: Option<String>,
    /// Clubs that are not known get a record instead of being a fault.
    pub new_clubs: bool,
    /// For a competition that has no record yet; else the source's title.
    pub competition_name: Option<String>,
    /// For a competition that has no record yet; else it is told from the rounds.
    pub competition_kind: Option<CompetitionKind>,
}

/// What an import would do.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Empty when the content says all that the source says.
    pub edits: Vec<Edit>,
    pub summary: Summary,
}

/// Plans an import of one season into one season.
///
/// # Errors
/// With every reason at once: text that is not understood, clubs and stages that are not known. Then nothing is to be
/// written.
pub fn plan_import(
    records: &Records,
    sources: &Sources,
    importer: &Importer,
    text: &str,
    options: &ImportOptions,
) -> Result<Plan, Vec<ImportFault>> {
    let days = season_year(options.season.as_str());
    let imported = (importer.read)(text, &Context { season: days })?;
    let competition = records.competitions.iter().find(|record| record.slug == options.competition);
    let season = records
        .seasons
        .iter()
        .find(|record| record.slug == options.season && record.within.first() == Some(&options.competition));
    let kind = match competition {
        Some(competition) => competition.fields.kind.unwrap_or(CompetitionKind::League),
        None => options.competition_kind.unwrap_or_else(|| likely_kind(&imported)),
    };
    let mut faults = Vec::new();
    let own = own_files(sources, options, &mut faults);
    check_season(&imported, season, options, &mut faults);
    let names = records.club_names.as_ref().map(|record| &record.fields);
    let finder = StageFinder { options, kind, season: season.map(|record| &record.fields), names };
    let stages = finder.find_all(&imported, &mut faults);
    let clubs = ClubFinder::new(records, importer.name, &options.season).find_all(
        &names_of(&imported),
        options.new_clubs,
        &mut faults,
    );
    if !faults.is_empty() {
        return Err(faults);
    }
    let stages_of_season = new_stages(&imported, &stages, &clubs);
    let is_knock_out = |stage: &Slug| match season {
        Some(season) => {
            season.fields.stages.get(stage.as_str()).and_then(|stage| stage.kind) == Some(StageKind::KnockOut)
        }
        None => stages_of_season.iter().any(|new| new.slug == *stage && new.kind == StageKind::KnockOut),
    };
    let mut lines = Vec::new();
    for game in &imported.matches {
        let stage = stages.of(game);
        let (home, away) = (&clubs.by_name[&game.home], &clubs.by_name[&game.away]);
        match planned_line(game, stage, is_knock_out(stage), home, away) {
            Ok(line) => lines.push(line),
            Err(fault) => faults.push(fault),
        }
    }
    let mut summary =
        Summary { new_clubs: clubs.new.clone(), left_out: imported.left_out.clone(), ..Summary::default() };
    let lines = without_repeats(lines, &mut summary, &mut faults);
    if !faults.is_empty() {
        return Err(faults);
    }
    summary.stages = stages
        .used
        .iter()
        .map(|stage| (stage.clone(), lines.iter().filter(|line| line.stage == *stage).count()))
        .collect();
    note_open_ends(&lines, &own, &mut summary);
    if season.is_none() {
        note_later_stages(&stages_of_season, &mut summary);
    }

    let folder = format!("competitions/{}", options.competition);
    let mut edits: Vec<Edit> =
        clubs.new.iter().map(|(slug, name)| Edit::create(format!("clubs/{slug}.md"), new_files::club(name))).collect();
    if competition.is_none() {
        let title = imported.title.as_deref().map(name_of_title).filter(|title| !title.is_empty());
        let name = options.competition_name.as_deref().or(title).unwrap_or(options.competition.as_str());
        edits.push(Edit::create(
            format!("{folder}/competition.md"),
            new_files::competition(name, kind, options.rules.as_deref()),
        ));
    }
    if season.is_none() {
        let taking_part: BTreeSet<Slug> = clubs.by_name.values().cloned().collect();
        let of_competition =
            competition.map(|record| record.fields.rules.as_ref().map(|rules| rules.get_ref().as_str()));
        let rules = options.rules.as_deref().filter(|rules| of_competition.is_some_and(|known| known != Some(*rules)));
        let text = new_files::season(&taking_part, &stages_of_season, rules);
        edits.push(Edit::create(format!("{folder}/{}/season.toml", options.season), text));
    }
    let path = format!("{folder}/{}/matches.txt", options.season);
    edits.extend(merge(&own, lines, &stages.used, &path, &mut summary));
    Ok(Plan { edits, summary })
}

/// The files of lines that the season has. A line at fault would be imported a second time, so it must be mended first.
fn own_files<'a>(sources: &'a Sources, options: &ImportOptions, faults: &mut Vec<ImportFault>) -> Vec<OwnFile<'a>> {
    let folder = format!("competitions/{}/{}/", options.competition, options.season);
    let mut own = Vec::new();
    for file in sources.ids() {
        let source = sources.file(file);
        let is_lines =
            source.path.strip_prefix(&folder).is_some_and(|name| name.ends_with(".txt") && !name.contains('/'));
        if !is_lines {
            continue;
        }
        let mut found = Diagnostics::default();
        let read = read_match_lines(file, &source.text, &mut found);
        for fault in found.iter() {
            let place = format!("{}:{}", source.path, sources.place(fault.span).line);
            faults.push(ImportFault::new(&fault.message).at(place).help("mend this line before the import"));
        }
        own.push(OwnFile { source, read });
    }
    own
}

/// A source of another season is not what was meant.
fn check_season(
    imported: &ImportedSeason,
    season: Option<&Record<Season>>,
    options: &ImportOptions,
    faults: &mut Vec<ImportFault>,
) {
    if imported.matches.is_empty() {
        faults.push(ImportFault::new("the source holds no match"));
    }
    let Some((mut first, mut last)) = season_year(options.season.as_str()) else { return };
    if let Some(season) = season {
        let known =
            |date: &Option<crate::records::values::At<Date>>| date.as_ref().and_then(|date| date.get_ref().known());
        first = known(&season.fields.from).map_or(first, |from| from.earliest());
        last = known(&season.fields.to).map_or(last, |to| to.latest());
    }
    let mut days = imported.matches.iter().filter_map(|game| game.date).peekable();
    if let Some(day) = days.peek().copied()
        && !days.any(|day| (first..=last).contains(&day))
    {
        let message = format!("no match of the source lies in {}: it begins on {day}", options.season);
        faults.push(ImportFault::new(message).help("name the season that the source is about"));
    }
}

fn names_of(imported: &ImportedSeason) -> BTreeMap<&str, Vec<&str>> {
    let mut names: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for game in &imported.matches {
        for side in [&game.home, &game.away] {
            names.entry(side).or_default().push(&game.place);
        }
    }
    names
}

/// The stages of a season that is new, with the clubs of their groups.
fn new_stages(imported: &ImportedSeason, stages: &FoundStages, clubs: &FoundClubs) -> Vec<NewStage> {
    let stage = |slug: &Slug| {
        let games = || imported.matches.iter().filter(|game| stages.of(game) == slug);
        let kind = new_stage_kind(slug, games().filter_map(|game| game.round.as_deref()));
        let mut groups: BTreeMap<String, BTreeSet<Slug>> = BTreeMap::new();
        for (game, group) in games().filter_map(|game| Some((game, game.group.as_deref()?))) {
            let sides = [&game.home, &game.away].map(|side| clubs.by_name[side].clone());
            groups.entry(group_key(group)).or_default().extend(sides);
        }
        NewStage { slug: slug.clone(), name: stages.name_of(slug).map(str::to_owned), kind, groups }
    };
    stages.used.iter().map(stage).collect()
}

/// Sources hold some matches twice. The same pair on the same day is one match; two results for it are a fault.
fn without_repeats(lines: Vec<PlannedLine>, summary: &mut Summary, faults: &mut Vec<ImportFault>) -> Vec<PlannedLine> {
    let mut kept: Vec<PlannedLine> = Vec::with_capacity(lines.len());
    for line in lines {
        let is_repeat = |other: &&mut PlannedLine| {
            let same_sides = other.stage == line.stage && other.home == line.home && other.away == line.away;
            let same_day = super::merge::exact_day(other.values.day) == super::merge::exact_day(line.values.day);
            same_sides && same_day && other.values.round == line.values.round
        };
        let Some(first) = kept.iter_mut().find(is_repeat) else {
            kept.push(line);
            continue;
        };
        let pair = format!("{} v {}", line.home, line.away);
        if line.values.result != MatchResult::NotPlayed && first.values.result == MatchResult::NotPlayed {
            first.values = line.values;
        } else if line.values.result != MatchResult::NotPlayed && first.values.result != line.values.result {
            let message = format!("{pair} stands here with another result than at {}", first.place);
            faults.push(ImportFault::new(message).at(line.place));
            continue;
        }
        summary.notes.push(format!("{pair} stands twice in the source: {} and {}", first.place, line.place));
    }
    kept
}

/// A source never says who enters a later stage and with how many points, and a table that begins from nothing looks as
/// right as any other.
fn note_later_stages(stages: &[NewStage], summary: &mut Summary) {
    let leagues: Vec<&str> =
        stages.iter().filter(|stage| stage.kind == StageKind::League).map(|stage| stage.slug.as_str()).collect();
    if let [first, later @ ..] = leagues.as_slice()
        && !later.is_empty()
    {
        let example = format!("entrants = [{{ stage = \"{first}\", ranks = \"1-6\" }}]");
        let carry = format!("carry = {{ from = \"{first}\", points = \"half-up\" }}");
        summary.notes.push(format!(
            "what comes after {first} begins from nothing ({}); if it takes points along, write so in season.toml, as in {example} and {carry}",
            later.join(", ")
        ));
    }
}

/// What a person should look at: awards that do not say who won, and lines that wait for clubs.
fn note_open_ends(lines: &[PlannedLine], own: &[OwnFile<'_>], summary: &mut Summary) {
    for line in lines {
        if let MatchResult::Awarded { score } = line.values.result
            && score.home == score.away
        {
            let message = format!("{}: {} v {} was awarded at {score}", line.place, line.home, line.away);
            summary.notes.push(format!("{message}; if somebody won, write `winner=` in its line"));
        }
    }
    for file in own {
        let waiting = file.read.lines.iter().filter(|line| {
            [&line.home.0, &line.away.0].into_iter().any(|side| matches!(side, Side::Place(_)))
                && lines.iter().any(|new| {
                    new.stage.as_str() == line.stage.0
                        && super::merge::exact_day(new.values.day).is_some()
                        && super::merge::exact_day(new.values.day) == super::merge::exact_day(line.day.0)
                })
        });
        for line in waiting {
            let number = file.source.text[..line.span.range().start].matches('\n').count() + 1;
            let sides = format!("{} v {}", line.home.0, line.away.0);
            summary
                .notes
                .push(format!("{}:{number}: {sides} still waits for its clubs; is it played now?", file.source.path));
        }
    }
}
