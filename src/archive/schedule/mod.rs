//! From lines to matches with ids: which stage, which clubs, which slug; then the rounds of each stage.
//!
//! A line that is at fault costs itself only: its match is known by name as far as the line says it, so that neither the
//! match's file nor a story about it is said to be at fault too.

mod checks;
mod order;

pub(super) use checks::{check_rounds, check_within};
pub(super) use order::rounds;

use std::collections::HashMap;

use super::entering::{Entered, EnteredSeason};
use super::identity::{Found, Identities, Use, report_former};
use super::{Club, Id, Match, OpenMatch, Stage};
use crate::records::match_line::{BrokenLine, MatchLine, Side};
use crate::records::values::{At, Slug};
use crate::records::{Records, club, season};
use crate::source::{Code, Diagnostics, Span, near_miss};

/// A line that is a match of the archive.
pub(super) struct Scheduled<'r> {
    pub line: &'r MatchLine,
    /// The index of its season in the list of entered seasons.
    pub season: usize,
    pub stage: Id<Stage>,
    pub stage_record: &'r season::Stage,
    pub home: Id<Club>,
    pub away: Id<Club>,
    pub slug: Slug,
}

/// A line with a place that is not filled yet.
pub(super) struct Open<'r> {
    pub line: &'r MatchLine,
    pub season: usize,
    pub stage: Id<Stage>,
    pub home: Result<Id<Club>, String>,
    pub away: Result<Id<Club>, String>,
}

/// All lines of the content in the order of play; the place of a scheduled match in the list is its id.
#[derive(Default)]
pub(super) struct Schedule<'r> {
    pub matches: Vec<Scheduled<'r>>,
    pub open: Vec<Open<'r>>,
}

/// Competition, season, stage and match.
type MatchKey = (Slug, Slug, Slug, Slug);

/// Looks up stage and clubs of every line and gives the matches their ids.
pub(super) fn schedule<'r>(
    records: &'r Records,
    seasons: &[EnteredSeason<'r>],
    clubs: &[Entered<'r, club::Club, Club>],
    identities: &mut Identities,
    found: &mut Diagnostics,
) -> Schedule<'r> {
    let mut placing = Placing { identities, schedule: Schedule::default(), aside: Vec::new(), found };
    for file in &records.match_lines {
        let key = |season: &EnteredSeason<'_>| {
            season.record.within[0] == file.competition && season.record.slug == file.season
        };
        let Some(index) = seasons.iter().position(key) else {
            let key = (file.competition.clone(), file.season.clone());
            // Once is enough, in whatever number of files the lines are.
            if placing.identities.broken_seasons.insert(key) {
                placing
                    .found
                    .report(
                        Code::UnknownSeason,
                        Span::start_of(file.file),
                        "there is no `season.toml` beside these lines",
                    )
                    .help("write one with at least `[stages.league]`");
            }
            continue;
        };
        for line in &file.lines {
            placing.place(line, index, &seasons[index]);
        }
        for line in &file.broken {
            placing.set_aside_broken(line, &seasons[index]);
        }
    }
    let Placing { mut schedule, aside, .. } = placing;
    order::sort(&mut schedule, seasons);
    enter_matches(&schedule, seasons, identities, found);
    for (key, standing, place) in aside {
        // A line that is right goes before one that is not.
        if identities.matches.find(&key) == Found::Missing {
            identities.matches.enter(key, standing, place).expect("the name is free");
        }
    }
    enter_former_matches(&schedule, seasons, clubs, identities);
    schedule
}

/// Lines on their way into the schedule.
struct Placing<'r, 'a> {
    identities: &'a mut Identities,
    schedule: Schedule<'r>,
    /// Matches that are not shown, or that a fault keeps out.
    aside: Vec<(MatchKey, Found<Id<Match>>, Span)>,
    found: &'a mut Diagnostics,
}

impl<'r> Placing<'r, '_> {
    fn place(&mut self, line: &'r MatchLine, season: usize, entered: &EnteredSeason<'r>) {
        let Some((stage_name, stage_record)) = self.stage_of(line, entered) else { return };
        // A line of a season that is not shown needs no published clubs.
        let need = if entered.id.is_some() { Use::Required } else { Use::Optional };
        let sides = [&line.home, &line.away].map(|side| self.side(side, need, entered));
        let [competition, label] = [&entered.record.within[0], &entered.record.slug];
        let key = |slug: Slug| (competition.clone(), label.clone(), stage_name.clone(), slug);
        let stage_key = (competition.clone(), label.clone(), stage_name.clone());
        let stage = self.identities.stages.find(&stage_key);
        if let [Found::Shown(home), Found::Shown(away)] = &sides
            && let Some(stage) = stage.shown()
        {
            match (home.clone(), away.clone()) {
                (Ok(home), Ok(away)) => {
                    let slug = self.stem(&line.home.0, &line.away.0, line.meeting).expect("both sides are clubs");
                    self.schedule.matches.push(Scheduled { line, season, stage, stage_record, home, away, slug });
                }
                (home, away) => self.schedule.open.push(Open { line, season, stage, home, away }),
            }
            return;
        }
        // A hidden club in a season that is shown has been reported: the line is at fault.
        let standing = if stage == Found::Hidden { Found::Hidden } else { Found::Broken };
        for home in self.meant(&line.home.0) {
            for away in self.meant(&line.away.0) {
                let stem = self.stem(&home, &away, line.meeting);
                self.aside.extend(stem.map(|stem| (key(stem), standing, line.span)));
            }
        }
    }

    /// The stage below whose heading the line stands, by its name of today.
    fn stage_of(&mut self, line: &MatchLine, entered: &EnteredSeason<'r>) -> Option<(Slug, &'r season::Stage)> {
        let record = entered.record;
        let (written, place) = &line.stage;
        let had_it = |stage: &season::Stage| stage.former_slugs.iter().any(|slug| slug.get_ref().as_str() == written);
        let stages = &record.fields.stages;
        let now = stages.iter().find(|(name, _)| name.get_ref() == written);
        let Some((name, stage)) = now.or_else(|| stages.iter().find(|(_, stage)| had_it(stage))) else {
            let key = (record.within[0].clone(), record.slug.clone());
            self.identities.broken_seasons.insert(key);
            if !record.lost.entries_of("stages") {
                let known = stages.keys().map(|stage| stage.get_ref().as_str());
                self.found
                    .report(Code::UnknownStage, *place, format!("this season has no stage `{written}`"))
                    .did_you_mean(near_miss(written, known))
                    .help(format!("write `[stages.{written}]` in season.toml if it is a stage of its own"));
            }
            return None;
        };
        if name.get_ref() != written {
            report_former(written, name.get_ref(), *place, self.found);
        }
        Some((Slug::parse(name.get_ref()).ok()?, stage))
    }

    /// The club of a side, or the place that is not filled yet.
    fn side(
        &mut self,
        (side, place): &(Side, Span),
        need: Use,
        entered: &EnteredSeason<'_>,
    ) -> Found<Result<Id<Club>, String>> {
        match side {
            Side::Club(slug) => {
                let club = self.identities.club(slug, *place, need, self.found);
                club.map_or(Found::Broken, |club| Found::Shown(Ok(club)))
            }
            Side::Place(written) => {
                let (stage, _) =
                    written.split_once(':').expect("a place is a stage or a match, and a rank or number in it");
                let stages = || entered.record.fields.stages.keys().map(|name| name.get_ref().as_str());
                if !["winner", "loser"].contains(&stage)
                    && stages().all(|name| name != stage)
                    && !entered.record.lost.entries_of("stages")
                {
                    self.found
                        .report(Code::UnknownStage, *place, format!("this season has no stage `{stage}`"))
                        .did_you_mean(near_miss(stage, stages()))
                        .help("a place that is not filled yet is `groups:a1`, `regular:3` or `winner:61`");
                }
                Found::Shown(Err(written.clone()))
            }
        }
    }

    /// The side as written and, when there is no such club, the one that it comes nearest to.
    fn meant(&self, side: &Side) -> Vec<Side> {
        let Side::Club(slug) = side else { return Vec::new() };
        let near = match self.identities.clubs.find(slug) {
            Found::Missing => self.identities.club_like(slug),
            Found::Shown(_) | Found::Hidden | Found::Broken => None,
        };
        std::iter::once(slug.clone()).chain(near).map(Side::Club).collect()
    }

    /// `home-away`, by the clubs' slugs of today; none when a side is not filled yet.
    fn stem(&self, home: &Side, away: &Side, meeting: u8) -> Option<Slug> {
        let (Side::Club(home), Side::Club(away)) = (home, away) else { return None };
        let now = |slug| self.identities.clubs.now(slug).unwrap_or(slug);
        Some(stem(now(home), now(away), meeting))
    }

    /// What a line that cannot be read may have been about: any two of its words.
    fn set_aside_broken(&mut self, line: &BrokenLine, entered: &EnteredSeason<'r>) {
        let [competition, label] = [&entered.record.within[0], &entered.record.slug];
        let Some(stage) = &line.stage else {
            self.identities.broken_seasons.insert((competition.clone(), label.clone()));
            return;
        };
        for (index, home) in line.slugs.iter().enumerate() {
            for away in &line.slugs[index + 1..] {
                for meeting in [1].into_iter().chain(line.meeting) {
                    let sides = [home, away].map(|slug| Side::Club(slug.clone()));
                    let Some(stem) = self.stem(&sides[0], &sides[1], meeting) else { continue };
                    let key = (competition.clone(), label.clone(), stage.clone(), stem);
                    self.aside.push((key, Found::Broken, line.span));
                }
            }
        }
    }
}

fn stem(home: &Slug, away: &Slug, meeting: u8) -> Slug {
    let stem = if meeting > 1 { format!("{home}-{away}-{meeting}") } else { format!("{home}-{away}") };
    Slug::parse(&stem).expect("two slugs with a hyphen between are one")
}

fn match_key(game: &Scheduled<'_>, seasons: &[EnteredSeason<'_>], slug: Slug) -> MatchKey {
    let record = seasons[game.season].record;
    let stage = record.fields.stages.iter().find(|(_, stage)| std::ptr::eq(*stage, game.stage_record));
    let (stage, _) = stage.expect("the stage was found in this season");
    let stage = Slug::parse(stage.get_ref()).expect("the stage was found by its slug");
    (record.within[0].clone(), record.slug.clone(), stage, slug)
}

fn enter_matches(
    schedule: &Schedule<'_>,
    seasons: &[EnteredSeason<'_>],
    identities: &mut Identities,
    found: &mut Diagnostics,
) {
    let mut pairs: HashMap<&Slug, (Id<Club>, Id<Club>)> = HashMap::new();
    let mut stage = None;
    for (index, game) in schedule.matches.iter().enumerate() {
        if stage != Some(game.stage) {
            pairs.clear();
            stage = Some(game.stage);
        }
        let pair = (game.home, game.away);
        let first_pair = *pairs.entry(&game.slug).or_insert(pair);
        let key = match_key(game, seasons, game.slug.clone());
        let Err(other) = identities.matches.enter(key, Found::Shown(Id::new(index)), game.line.span) else { continue };
        if first_pair == pair {
            found
                .report(Code::TwoResultsForOneMatch, game.line.span, "this match has a line already")
                .also(other, "this one")
                .help("if they met twice, write `(2)` behind the second line");
        } else {
            found
                .report(Code::AddressClash, game.line.span, format!("two matches would stand at `{}`", game.slug))
                .also(other, "the other one")
                .help("rename one of the clubs");
        }
    }
}

/// Former names of matches: those that follow from the former names of their clubs.
fn enter_former_matches(
    schedule: &Schedule<'_>,
    seasons: &[EnteredSeason<'_>],
    clubs: &[Entered<'_, club::Club, Club>],
    identities: &mut Identities,
) {
    let names: HashMap<Id<Club>, (&Slug, &[At<Slug>])> = clubs
        .iter()
        .filter_map(|club| Some((club.id?, (&club.record.slug, club.record.fields.former_slugs.as_slice()))))
        .collect();
    for game in &schedule.matches {
        let (home, away) = (names[&game.home], names[&game.away]);
        if home.1.is_empty() && away.1.is_empty() {
            continue;
        }
        let all = |(now, former): (&'_ Slug, &'_ [At<Slug>])| -> Vec<Slug> {
            std::iter::once(now.clone()).chain(former.iter().map(|slug| slug.get_ref().clone())).collect()
        };
        let now = match_key(game, seasons, game.slug.clone());
        for home in all(home) {
            for away in all(away) {
                let former = match_key(game, seasons, stem(&home, &away, game.line.meeting));
                // Where another match has that name today, the old one is forgotten.
                if identities.matches.find(&former) == Found::Missing {
                    identities.matches.enter_former(former, game.line.span, &now).expect("the name is free");
                }
            }
        }
    }
}

/// A match whose clubs are not known yet, as the archive keeps it.
pub(super) fn open_match(open: &Open<'_>, kick_off: super::KickOff) -> OpenMatch {
    OpenMatch {
        round: open.line.round.as_ref().map(|(round, _)| round.clone()),
        kick_off,
        home: open.home.clone(),
        away: open.away.clone(),
    }
}
