//! What was counted for the claims of a story: a small list below it, to which the words of a claim lead. Only claims that
//! are true stand in it: it says what was found, never what could not be.

use schemars::JsonSchema;
use serde::Serialize;

use super::dates;
use super::person::Name;
use crate::archive::{
    Archive, Claim, ClaimWithin, ClaimWritten, Claimed, Club, Counter, Id, Match, Person, RunKind, Stage, Story,
    Subject, What,
};
use crate::facts::{CheckedClaim, ClaimedOf, CountedMatches, Facts, Known, TableLine, Until, Verdict, Working};
use crate::locale::Arg;
use crate::pages::context::PageContext;
use crate::pages::key::PageKey;
use crate::pages::parts::table::progress_name;

/// An entry of the list.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct CheckedLine<'a> {
    /// From 1; the words of the text lead to `#claim-1`.
    pub(crate) number: usize,
    /// What was claimed, in the words of the story; of the front matter its values.
    pub(crate) words: String,
    /// What was counted.
    pub(crate) working: String,
    /// Where it can be looked up.
    pub(crate) to: Option<Name<'a>>,
}

/// What several claims have in common, so that they share an entry: three figures of one line of one table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Source {
    Table(Id<Stage>, Until, Id<Club>),
    Matches(Option<ClaimedOf>, Option<(Id<Match>, Id<Match>)>),
    Match(Id<Match>),
    Birth(Option<ClaimedOf>),
}

type True<'a> = (&'a Claim, &'a CheckedClaim);

/// The true claims of a story, those with the same sources together.
fn groups<'a>(archive: &'a Archive, facts: &'a Facts, story: Id<Story>) -> Vec<(Vec<Source>, Vec<True<'a>>)> {
    let mut groups: Vec<(Vec<Source>, Vec<True<'_>>)> = Vec::new();
    let claims = archive.stories[story].claims.iter().zip(&facts.claims[story]);
    // What stands in the text comes first, in its order.
    let on_words = claims.clone().filter(|(claim, _)| claim.written != ClaimWritten::FrontMatter);
    let entries = claims.filter(|(claim, _)| claim.written == ClaimWritten::FrontMatter);
    for (claim, checked) in on_words.chain(entries).filter(|(_, checked)| checked.verdict() == Verdict::True) {
        let mut sources: Vec<Source> = Vec::new();
        for known in known(checked) {
            let source = match &known.working {
                Working::Table(line) => Source::Table(line.stage, line.until, line.club),
                Working::Matches(counted) => Source::Matches(checked.subject, counted.between),
                Working::Match(game) => Source::Match(*game),
                Working::Birth(_) => Source::Birth(checked.subject),
            };
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
        match groups.iter_mut().find(|(known, _)| *known == sources) {
            Some((_, group)) => group.push((claim, checked)),
            None => groups.push((sources, vec![(claim, checked)])),
        }
    }
    groups
}

fn known(checked: &CheckedClaim) -> impl Iterator<Item = &Known> {
    checked.findings.iter().filter_map(|finding| finding.answer.as_ref().ok())
}

/// The places in the text of a story at which the words of a true claim begin, each with the number of its entry.
pub(crate) fn places_of_claims(archive: &Archive, facts: &Facts, story: Id<Story>) -> Vec<(usize, usize)> {
    let mut places = Vec::new();
    for (number, (_, group)) in groups(archive, facts, story).into_iter().enumerate() {
        for (claim, _) in group {
            if let ClaimWritten::OnWords { at, .. } = &claim.written {
                places.push((*at as usize, number + 1));
            }
        }
    }
    places.sort_unstable();
    places
}

/// The list of a story.
pub(crate) fn checked_lines<'a>(context: &'a PageContext<'a>, story: Id<Story>) -> Vec<CheckedLine<'a>> {
    let groups = groups(context.archive, context.facts, story);
    let line = |(place, (sources, claims)): (usize, (Vec<Source>, Vec<True<'a>>))| CheckedLine {
        number: place + 1,
        words: claimed_words(context, &claims),
        working: workings(context, &claims),
        to: sources.first().and_then(|source| target(context, *source, &claims)),
    };
    groups.into_iter().enumerate().map(line).collect()
}

/// The words of the text; of the front matter the values that the text does not say.
fn claimed_words(context: &PageContext<'_>, claims: &[True<'_>]) -> String {
    let mut all: Vec<String> = Vec::new();
    let mut said: Vec<What> = Vec::new();
    for (claim, checked) in claims {
        let words = match &claim.written {
            ClaimWritten::OnWords { words, .. } => {
                for what in claim.asserted.iter().map(|asserted| asserted.claimed.what()) {
                    said.push(what);
                    if what == What::Record {
                        said.extend([Counter::Wins, Counter::Draws, Counter::Losses].map(What::Count));
                    }
                }
                vec![words.clone()]
            }
            ClaimWritten::FrontMatter => {
                let unsaid = known(checked).filter(|known| !said.contains(&known.value.what()));
                unsaid.map(|known| value(context, known)).collect()
            }
        };
        for words in words {
            // `Zeventien voor, zeventien tegen` are the same words, whichever begins its sentence.
            if !all.iter().any(|said| said.to_lowercase() == words.to_lowercase()) {
                all.push(words);
            }
        }
    }
    context.locale.sentence_case(&all.join(" · "))
}

/// `13de`, `31 punten`, `6 wedstrijden zonder zege`
fn value(context: &PageContext<'_>, known: &Known) -> String {
    let locale = context.locale;
    let count = |key: &str, count: u32| locale.words(key, &[("count", Arg::Number(count.into()))]);
    match known.value {
        Claimed::Position(rank) => locale.ordinal(rank),
        Claimed::Points { points, .. } => locale.words("count_points", &[("count", Arg::Number(points.into()))]),
        Claimed::PointsAhead(points) => locale.words("claim_points_ahead", &[("count", Arg::Number(points.into()))]),
        Claimed::Count { counter, count: number, .. } => match counter {
            Counter::Played => count("count_matches", number),
            Counter::Wins => count("claim_wins", number),
            Counter::Draws => count("claim_draws", number),
            Counter::Losses => count("claim_losses", number),
            Counter::Goals => count("count_goals", number),
            Counter::GoalsFor => count("claim_goals_for", number),
            Counter::GoalsAgainst => count("claim_goals_against", number),
        },
        Claimed::Run { length, kind } => match kind {
            RunKind::Winning => count("run_won", length),
            RunKind::Drawing => count("run_drawn", length),
            RunKind::Losing => count("run_lost", length),
            RunKind::Unbeaten => count("run_unbeaten", length),
            RunKind::WithoutWin => count("run_without_win", length),
            RunKind::WithoutDraw => count("run_without_draw", length),
            RunKind::Scoring => count("run_scoring", length),
            RunKind::WithoutGoal => count("run_without_goal", length),
            RunKind::CleanSheets => count("run_clean_sheets", length),
        },
        Claimed::Score(score) => locale.score(score.home.into(), score.away.into()),
        Claimed::Age(age) => count("count_years_old", age),
        Claimed::Date(date) => dates::known(locale, date),
        Claimed::Caps(caps) => count("claim_caps", caps),
        Claimed::Record { wins, draws, losses } => won_drawn_lost(context, [wins, draws, losses]),
    }
}

fn won_drawn_lost(context: &PageContext<'_>, outcomes: [u32; 3]) -> String {
    let [won, drawn, lost] = outcomes.map(|count| context.locale.number(count.into()));
    let args = [("won", Arg::Text(&won)), ("drawn", Arg::Text(&drawn)), ("lost", Arg::Text(&lost))];
    context.locale.words("won_drawn_lost", &args)
}

/// What was counted for these claims, each thing said once.
fn workings(context: &PageContext<'_>, claims: &[True<'_>]) -> String {
    let mut sentences: Vec<String> = Vec::new();
    let mut say = |sentence: String| {
        if !sentence.is_empty() && !sentences.contains(&sentence) {
            sentences.push(sentence);
        }
    };
    for (claim, checked) in claims {
        for known in known(checked) {
            match &known.working {
                Working::Table(line) => {
                    say(table(context, line, checked));
                    say(line_of(context, line));
                    say(other_line(context, line));
                    say(place_of_season(context, line, &known.value));
                }
                Working::Matches(counted) => {
                    say(matches(context, counted));
                    say(scope(context, claim, counted));
                    say(sum(context, known, counted));
                }
                Working::Match(game) => {
                    if let Some(day) = context.archive.matches[*game].kick_off.day() {
                        let day = context.locale.date_long(day);
                        say(context.locale.words("match_played_on", &[("date", Arg::Text(&day))]) + ":");
                    }
                }
                Working::Birth(born) => {
                    let Claimed::Age(age) = known.value else { continue };
                    let (born, day) = (dates::date(context.locale, *born), context.locale.date_long(checked.day));
                    let args =
                        [("date", Arg::Text(&born)), ("day", Arg::Text(&day)), ("count", Arg::Number(age.into()))];
                    say(context.locale.words("claim_age", &args));
                }
            }
        }
    }
    sentences.join(" ")
}

/// `Stand Pro League, op 4 maart 2025, na speeldag 28.`; of the table after a round without a day.
fn table(context: &PageContext<'_>, line: &TableLine, checked: &CheckedClaim) -> String {
    let date = context.locale.date_long(checked.day);
    let of = competition(context, line.stage);
    let round = progress_name(context, line.stage, line.progress).unwrap_or_default();
    let (of, date) = (("competition", Arg::Text(&of)), ("date", Arg::Text(&date)));
    let after = ("round", Arg::Text(&round));
    match line.until {
        Until::AfterRound(_) => context.locale.words("claim_table_after_round", &[of, after]),
        Until::Moment(_) | Until::PlayedBy(_) | Until::Everything if round.is_empty() => {
            context.locale.words("claim_table_without_round", &[of, date])
        }
        Until::Moment(_) | Until::PlayedBy(_) | Until::Everything => {
            context.locale.words("claim_table", &[of, date, after])
        }
    }
}

/// The competition, with the stage where a season has several.
fn competition(context: &PageContext<'_>, stage: Id<Stage>) -> String {
    let season = &context.archive.seasons[context.archive.stages[stage].season];
    let competition = context.subject_name(Subject::Competition(season.competition));
    match season.stages.len() {
        1 => competition.into_owned(),
        _ => {
            let stage = context.stage_name(stage);
            let args = [("competition", Arg::Text(&competition)), ("round", Arg::Text(&stage))];
            context.locale.words("match_competition_and_round", &args)
        }
    }
}

/// `KV Mechelen: 10de, 32 punten uit 28 wedstrijden, 8 gewonnen, 8 gelijk, 12 verloren, doelpunten 42–39.`
fn line_of(context: &PageContext<'_>, line: &TableLine) -> String {
    let locale = context.locale;
    let record = &line.record;
    let rank = locale.ordinal(line.rank.into());
    let points = locale.words("count_points", &[("count", Arg::Number(line.points.into()))]);
    let matches = locale.words("count_matches", &[("count", Arg::Number(record.played().into()))]);
    let results = won_drawn_lost(context, [record.wins, record.draws, record.losses]);
    let goals = locale.score(record.goals_for, record.goals_against);
    let args = [
        ("club", Arg::Text(context.club(line.club).name)),
        ("rank", Arg::Text(&rank)),
        ("points", Arg::Text(&points)),
        ("matches", Arg::Text(&matches)),
        ("results", Arg::Text(&results)),
        ("goals", Arg::Text(&goals)),
    ];
    locale.words("claim_line", &args)
}

fn other_line(context: &PageContext<'_>, line: &TableLine) -> String {
    let Some((club, rank, points)) = line.than else { return String::new() };
    let rank = context.locale.ordinal(rank.into());
    let points = context.locale.words("count_points", &[("count", Arg::Number(points.into()))]);
    let args =
        [("club", Arg::Text(context.club(club).name)), ("rank", Arg::Text(&rank)), ("points", Arg::Text(&points))];
    context.locale.words("claim_other_line", &args)
}

/// `Over het hele seizoen: 9de.`, where the table is only of some places of it.
fn place_of_season(context: &PageContext<'_>, line: &TableLine, value: &Claimed) -> String {
    match value {
        Claimed::Position(place) if *place != u32::from(line.rank) => {
            let place = context.locale.ordinal(*place);
            context.locale.words("claim_place_of_season", &[("rank", Arg::Text(&place))])
        }
        _ => String::new(),
    }
}

/// `20 december 2024 tot 2 maart 2025: 10 wedstrijden, 1 gewonnen, 4 gelijk, 5 verloren.`
fn matches(context: &PageContext<'_>, counted: &CountedMatches) -> String {
    let Some((first, last)) = counted.between else { return context.word("claim_no_match").to_owned() };
    let day = |game: Id<Match>| {
        let day = context.archive.matches[game].kick_off.day();
        day.map_or_else(|| context.word("date_unknown").to_owned(), |day| context.locale.date_long(day))
    };
    let record = &counted.record;
    let results = won_drawn_lost(context, [record.wins, record.draws, record.losses]);
    let (from, to) = (day(first), day(last));
    let args = [
        ("from", Arg::Text(&from)),
        ("to", Arg::Text(&to)),
        ("results", Arg::Text(&results)),
        ("count", Arg::Number(record.played().into())),
    ];
    context.locale.words("claim_matches", &args)
}

/// Which competitions were counted.
fn scope(context: &PageContext<'_>, claim: &Claim, counted: &CountedMatches) -> String {
    let scope = match (claim.scope.within, counted.between) {
        (ClaimWithin::All, _) => context.word("claim_scope_all").to_owned(),
        (ClaimWithin::Competition(competition), _) => {
            context.subject_name(Subject::Competition(competition)).into_owned()
        }
        (ClaimWithin::Season(season), _) => context.season_name(season),
        (ClaimWithin::Stage(stage), _) => competition(context, stage),
        (ClaimWithin::UnderWay, Some((_, last))) => competition(context, context.archive.matches[last].stage),
        (ClaimWithin::UnderWay, None) => return String::new(),
    };
    context.locale.words("claim_scope", &[("scope", Arg::Text(&scope))])
}

/// The points or goals of the matches, when they were what was claimed.
fn sum(context: &PageContext<'_>, known: &Known, counted: &CountedMatches) -> String {
    let locale = context.locale;
    match known.value {
        Claimed::Points { points, of } => {
            let of = locale.number(of.unwrap_or_default().into());
            locale.words("claim_points_of", &[("count", Arg::Number(points.into())), ("of", Arg::Text(&of))])
        }
        Claimed::Count { counter: Counter::GoalsFor | Counter::GoalsAgainst | Counter::Goals, .. } => {
            let goals = locale.score(counted.record.goals_for, counted.record.goals_against);
            locale.words("claim_goals", &[("goals", Arg::Text(&goals))])
        }
        Claimed::Position(_)
        | Claimed::PointsAhead(_)
        | Claimed::Count { .. }
        | Claimed::Run { .. }
        | Claimed::Score(_)
        | Claimed::Age(_)
        | Claimed::Date(_)
        | Claimed::Caps(_)
        | Claimed::Record { .. } => String::new(),
    }
}

/// The page where what was counted can be seen.
fn target<'a>(context: &'a PageContext<'a>, source: Source, claims: &[True<'_>]) -> Option<Name<'a>> {
    let person = |person: Id<Person>| {
        Some(Name { name: context.subject_name(Subject::Person(person)), link: context.link(&PageKey::Person(person)) })
    };
    match source {
        Source::Table(stage, _, _) => {
            let line =
                claims.iter().flat_map(|(_, checked)| known(checked)).find_map(|known| match &known.working {
                    Working::Table(line) => Some(line),
                    Working::Matches(_) | Working::Match(_) | Working::Birth(_) => None,
                })?;
            let round = match line.progress {
                crate::facts::Progress::After(round) => u16::try_from(round).ok(),
                crate::facts::Progress::During(_) | crate::facts::Progress::NoRound => None,
            };
            let page = round.and_then(|round| context.link(&PageKey::Round(stage, round)));
            let name = progress_name(context, stage, line.progress).filter(|_| page.is_some());
            let name = name.unwrap_or_else(|| context.stage_name(stage));
            let link = page.or_else(|| context.link(&PageKey::Stage(stage)));
            Some(Name { name: context.locale.sentence_case(&name).into(), link })
        }
        Source::Matches(Some(ClaimedOf::Club(club)), Some((_, last))) => {
            let season = &context.archive.seasons[context.archive.matches[last].season];
            let link = context.link(&PageKey::ClubSeason(club, season.label.clone()))?;
            let name = format!("{} {}", context.club(club).name, season.label);
            Some(Name { name: name.into(), link: Some(link) })
        }
        Source::Matches(Some(ClaimedOf::Person(of)), _) | Source::Birth(Some(ClaimedOf::Person(of))) => person(of),
        Source::Match(game) => {
            Some(Name { name: context.subject_name(Subject::Match(game)), link: context.link(&PageKey::Match(game)) })
        }
        Source::Matches(Some(ClaimedOf::Club(club)), None) => {
            Some(Name { name: context.club(club).name.into(), link: context.link(&PageKey::Club(club)) })
        }
        Source::Matches(_, _) | Source::Birth(_) => None,
    }
}
