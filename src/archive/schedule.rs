//! From lines to matches with ids: which stage, which clubs, which slug; then the rounds of each stage.

use std::collections::HashMap;

use super::entering::EnteredSeason;
use super::identity::{Identities, Use};
use super::{Club, Id, Match, OpenMatch, Round, RoundName, Season, Stage};
use crate::records::match_line::{MatchDay, MatchLine, MatchResult, Side};
use crate::records::values::{Date, Slug};
use crate::records::{Records, season};
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

/// Looks up stage and clubs of every line and gives the matches their ids.
pub(super) fn schedule<'r>(
    records: &'r Records,
    seasons: &[EnteredSeason<'r>],
    club_slugs: &HashMap<Id<Club>, Slug>,
    identities: &mut Identities,
    found: &mut Diagnostics,
) -> Schedule<'r> {
    let mut schedule = Schedule::default();
    for file in &records.match_lines {
        let key = |season: &EnteredSeason<'_>| {
            season.record.within[0] == file.competition && season.record.slug == file.season
        };
        let Some(index) = seasons.iter().position(key) else {
            found
                .report(Code::UnknownSeason, Span::start_of(file.file), "there is no `season.toml` beside these lines")
                .help("write one with at least `[stages.league]`");
            continue;
        };
        for line in &file.lines {
            place_line(line, index, &seasons[index], club_slugs, identities, &mut schedule, found);
        }
    }
    sort(&mut schedule, seasons);
    enter_matches(&schedule, seasons, identities, found);
    schedule
}

fn place_line<'r>(
    line: &'r MatchLine,
    season: usize,
    entered: &EnteredSeason<'r>,
    club_slugs: &HashMap<Id<Club>, Slug>,
    identities: &Identities,
    schedule: &mut Schedule<'r>,
    found: &mut Diagnostics,
) {
    let stages = &entered.record.fields.stages;
    let (name, place) = &line.stage;
    let Some((_, stage_record)) = stages.iter().find(|(stage, _)| stage.get_ref() == name) else {
        let known = stages.keys().map(|stage| stage.get_ref().as_str());
        found
            .report(Code::UnknownStage, *place, format!("this season has no stage `{name}`"))
            .did_you_mean(near_miss(name, known))
            .help(format!("or write `[stages.{name}]` in season.toml"));
        return;
    };
    // A line of a season that is not shown needs no published clubs.
    let need = if entered.id.is_some() { Use::Required } else { Use::Optional };
    let mut club = |side: &(Side, Span)| match &side.0 {
        Side::Club(slug) => identities.club(slug, side.1, need, found).map(Ok),
        Side::Place(written) => Some(Err(written.clone())),
    };
    let (home, away) = (club(&line.home), club(&line.away));
    let (Some(home), Some(away)) = (home, away) else { return };
    let slug = Slug::parse(name).ok();
    let key = slug.map(|slug| (entered.record.within[0].clone(), entered.record.slug.clone(), slug));
    let Some(stage) = key.and_then(|key| identities.stages.find(&key).shown()) else { return };
    match (home, away) {
        (Ok(home), Ok(away)) => {
            let stem = format!("{}-{}", club_slugs[&home], club_slugs[&away]);
            let stem = if line.meeting > 1 { format!("{stem}-{}", line.meeting) } else { stem };
            let slug = Slug::parse(&stem).expect("two slugs with a hyphen between are one");
            schedule.matches.push(Scheduled { line, season, stage, stage_record, home, away, slug });
        }
        (home, away) => schedule.open.push(Open { line, season, stage, home, away }),
    }
}

/// The order in which lines are played, as far as the lines themselves tell.
fn moment(line: &MatchLine) -> (jiff::civil::Date, jiff::civil::Time) {
    use jiff::civil;
    match &line.day.0 {
        MatchDay::NotSet | MatchDay::On(Date::Unknown) => (civil::Date::MAX, civil::Time::MAX),
        MatchDay::On(Date::Known(date)) => (date.earliest(), civil::Time::MIN),
        MatchDay::At(moment) => (moment.day(), moment.clock().map_or(civil::Time::MIN, |clock| clock.time())),
    }
}

/// By stage, round, day and clubs. Named rounds go by the order that the stage writes, else by their first day.
fn sort(schedule: &mut Schedule<'_>, seasons: &[EnteredSeason<'_>]) {
    let mut first_day: HashMap<(Id<Stage>, Slug), jiff::civil::Date> = HashMap::new();
    for game in &schedule.matches {
        if let Some((RoundName::Named(name), _)) = &game.line.round {
            let day = moment(game.line).0;
            let first = first_day.entry((game.stage, name.clone())).or_insert(day);
            *first = day.min(*first);
        }
    }
    let round_key = |stage: Id<Stage>, stage_record: &season::Stage, line: &MatchLine| match &line.round {
        None => (0, 0, None),
        Some((RoundName::Number(number), _)) => (1, usize::from(*number), None),
        Some((RoundName::Named(name), _)) => {
            let written = stage_record.round_order.iter().flatten().position(|known| known == name);
            (2, written.unwrap_or(usize::MAX), first_day.get(&(stage, name.clone())).copied())
        }
    };
    schedule.matches.sort_by_cached_key(|game| {
        let round = round_key(game.stage, game.stage_record, game.line);
        (game.stage, round, moment(game.line), game.slug.clone())
    });
    schedule.open.sort_by_cached_key(|game| (game.stage, moment(game.line), seasons[game.season].record.slug.clone()));
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
        let record = seasons[game.season].record;
        let key = (
            record.within[0].clone(),
            record.slug.clone(),
            Slug::parse(&game.line.stage.0).expect("the stage was found by its slug"),
            game.slug.clone(),
        );
        let Err(other) = identities.matches.enter(key, Some(Id::new(index)), game.line.span) else { continue };
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

/// The rounds of a stage, from its matches in the order of play.
pub(super) fn rounds(matches: &[(Id<Match>, &Match)]) -> Vec<Round> {
    let mut rounds: Vec<Round> = Vec::new();
    for (id, game) in matches {
        let Some(name) = &game.round else { continue };
        match rounds.last_mut() {
            Some(round) if round.name == *name => round.matches.push(*id),
            _ => rounds.push(Round { name: name.clone(), matches: vec![*id] }),
        }
    }
    rounds
}

/// A club that plays twice in one round of a league: mostly a slip in the number.
pub(super) fn check_rounds(schedule: &Schedule<'_>, found: &mut Diagnostics) {
    use crate::records::values::StageKind;
    let mut seen: HashMap<(Id<Stage>, &RoundName, Id<Club>), Span> = HashMap::new();
    for game in &schedule.matches {
        let league = game.stage_record.kind.unwrap_or(StageKind::League) == StageKind::League;
        let takes_place = !matches!(
            game.line.result.0,
            MatchResult::Void { .. } | MatchResult::Abandoned { .. } | MatchResult::Postponed | MatchResult::Cancelled
        );
        let Some((round, place)) = game.line.round.as_ref().filter(|_| league && takes_place) else { continue };
        for club in [game.home, game.away] {
            if let Some(other) = seen.insert((game.stage, round, club), *place) {
                found
                    .report(Code::ClubTwiceInRound, *place, format!("a club plays twice in round {round}"))
                    .also(other, "also here");
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

/// Checks that a line lies within its season: its clubs and its day.
pub(super) fn check_within(
    game: &Scheduled<'_>,
    day: Option<jiff::civil::Date>,
    season: &Season,
    found: &mut Diagnostics,
) {
    if !season.clubs.is_empty() {
        for (club, side) in [(game.home, &game.line.home), (game.away, &game.line.away)] {
            if !season.clubs.contains(&club) {
                let Side::Club(slug) = &side.0 else { continue };
                found
                    .report(Code::ClubNotInSeason, side.1, format!("`{slug}` is not among the clubs of this season"))
                    .help("add it to `clubs` in season.toml, or mend the line");
            }
        }
    }
    if let (Some(day), Some((from, to))) = (day, super::resolve::days_of(season))
        && (day < from || day > to)
    {
        found
            .report(Code::MatchOutsideSeason, game.line.day.1, format!("{day} lies outside the season, {from} to {to}"))
            .help("mend the date, or write `from` and `to` in season.toml");
    }
}
