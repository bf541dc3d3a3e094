//! Why one club stands above another, in words: `13. Cercle Brugge: evenveel punten (32) als Dender, maar minder zeges: 7
//! tegen 8.`

use schemars::JsonSchema;
use serde::Serialize;

use crate::archive::{Archive, Club, Id, Ranking, Stage};
use crate::facts::{HomeAway, LeagueTable, Measure, Standing, TieBreak, TieBreakBy, measure_record};
use crate::locale::{Arg, Family};
use crate::pages::context::PageContext;
use crate::pages::parts::dates;
use crate::records::values::{RankingBy, StageKind};
use crate::sport::{Criterion, Definition, Scored};

/// More sentences than these are folded.
const MOST_OPEN: usize = 2;

/// What the component `why_order` shows below a table.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct WhyOrder {
    /// It is shown unfolded.
    pub(crate) open: bool,
    /// A sentence each.
    pub(crate) lines: Vec<String>,
}

/// What parted the clubs of one table, or of one group, that have as many points; None where the points say it all.
pub(crate) fn why_order(
    context: &PageContext<'_>,
    table: &LeagueTable,
    lines: &[Standing],
    parted: &[TieBreak],
) -> Option<WhyOrder> {
    let mut said = Vec::new();
    let mut told: Option<&[(Id<Club>, HomeAway)]> = None;
    for level in lines.chunk_by(|one, next| one.rank == next.rank) {
        let above = parted.iter().find(|parted| level.iter().any(|line| line.club == parted.below));
        if let Some(above) = above {
            let mut sentence = sentence(context, table.stage, level[0].rank, above);
            if let TieBreakBy::Meetings { criterion, table: meetings, .. } = &above.by
                && meetings.len() > 2
                && told != Some(meetings.as_slice())
            {
                sentence = format!("{sentence} {}", meetings_of(context, table.stage, criterion, meetings));
                told = Some(meetings);
            }
            said.push(sentence);
        }
        if level.len() > 1 {
            let clubs: Vec<&str> = level.iter().map(|line| context.club(line.club).name).collect();
            let (clubs, rank) = (context.locale.list(&clubs), level[0].rank.to_string());
            let count = Arg::Number(level.len() as i64);
            said.push(
                context
                    .locale
                    .words("tie_shared", &[("clubs", Arg::Text(&clubs)), ("rank", Arg::Text(&rank)), ("count", count)]),
            );
        }
    }
    (!said.is_empty()).then_some(WhyOrder { open: said.len() <= MOST_OPEN, lines: said })
}

/// What parted a club from the one right above it.
pub(crate) fn sentence(context: &PageContext<'_>, stage: Id<Stage>, rank: u16, parted: &TieBreak) -> String {
    let locale = context.locale;
    let level: Vec<String> =
        parted.level.iter().filter_map(|(criterion, value)| level(context, stage, criterion, *value)).collect();
    let (level, rank) = (locale.list(&level), rank.to_string());
    let (reason, note) = reason(context, stage, parted);
    let names = [parted.below, parted.above].map(|club| context.club(club).name);
    let args = [
        ("rank", Arg::Text(&rank)),
        ("club", Arg::Text(names[0])),
        ("other", Arg::Text(names[1])),
        ("reason", Arg::Text(&reason)),
        ("level", Arg::Text(&level)),
    ];
    let said = match level.is_empty() {
        true => locale.words("tie_break_at_once", &args[..4]),
        false => locale.words("tie_break", &args),
    };
    match note {
        Some(note) => format!("{said} {}.", note.trim_end_matches('.')),
        None => said,
    }
}

/// `evenveel zeges (8)`; None for what goes without saying.
fn level(context: &PageContext<'_>, stage: Id<Stage>, criterion: &Criterion, value: Measure) -> Option<String> {
    if matches!(criterion, Criterion::Rank(_)) {
        return None;
    }
    let value = measured(context, criterion, value, 2);
    let key = format!("level_{}", key_of(context, stage, criterion));
    Some(context.locale.words(&key, &[("value", Arg::Text(&value))]))
}

/// What decided, and what somebody noted about it.
fn reason(context: &PageContext<'_>, stage: Id<Stage>, parted: &TieBreak) -> (String, Option<String>) {
    match &parted.by {
        TieBreakBy::Criterion { criterion, values } => {
            let what = behind(context, stage, criterion);
            (with_numbers(context, criterion, *values, &what), None)
        }
        TieBreakBy::Meetings { criterion, values, .. } => {
            let what = behind(context, stage, criterion);
            let what = context.locale.words("tie_in_meetings", &[("what", Arg::Text(&what))]);
            (with_numbers(context, criterion, *values, &what), None)
        }
        TieBreakBy::TestMatch => (test_match(context, stage), None),
        TieBreakBy::People => by_people(context, stage, [parted.above, parted.below]),
    }
}

/// `minder zeges`
fn behind(context: &PageContext<'_>, stage: Id<Stage>, criterion: &Criterion) -> String {
    let locale = context.locale;
    match criterion {
        Criterion::Rank(slug) => {
            let name = earlier_stage(context.archive, stage, slug).map(|other| context.stage_name(other));
            let name = name.unwrap_or_else(|| slug.clone());
            locale.words("behind_rank", &[("stage", Arg::Text(&name))])
        }
        _ => locale.words(&format!("behind_{}", key_of(context, stage, criterion)), &[]),
    }
}

fn earlier_stage(archive: &Archive, stage: Id<Stage>, slug: &str) -> Option<Id<Stage>> {
    let stages = &archive.seasons[archive.stages[stage].season].stages;
    stages.iter().copied().find(|other| archive.stages[*other].slug.as_str() == slug)
}

fn key_of(context: &PageContext<'_>, stage: Id<Stage>, criterion: &Criterion) -> String {
    key_in(context.archive.stages[stage].sport.definition(), criterion)
}

/// A criterion as its words are keyed. What is scored is called goals only where it is goals.
fn key_in(sport: &Definition, criterion: &Criterion) -> String {
    match (criterion, sport.scored) {
        (Criterion::HomeGoals, Scored::Points | Scored::Sets) => "home_scored".to_owned(),
        (Criterion::AwayGoals, Scored::Points | Scored::Sets) => "away_scored".to_owned(),
        (Criterion::OpponentsGoals, Scored::Points | Scored::Sets) => "opponents_scored".to_owned(),
        _ => criterion.word(sport).replace('-', "_"),
    }
}

/// `minder zeges: 7 tegen 8`. Of shares as many figures as it takes to see which is more.
fn with_numbers(context: &PageContext<'_>, criterion: &Criterion, [above, below]: [Measure; 2], what: &str) -> String {
    const MOST_FIGURES: u32 = 9;
    let both = |figures| [above, below].map(|value| measured(context, criterion, value, figures));
    let [above, below] =
        (2..MOST_FIGURES).map(both).find(|[above, below]| above != below).unwrap_or_else(|| both(MOST_FIGURES));
    let args = [("what", Arg::Text(what)), ("below", Arg::Text(&below)), ("above", Arg::Text(&above))];
    context.locale.words("tie_numbers", &args)
}

/// A value as exactly as it is. Quotients of goals stand as both numbers; shares of matches with so many figures.
fn measured(context: &PageContext<'_>, criterion: &Criterion, value: Measure, figures: u32) -> String {
    let locale = context.locale;
    match (value, criterion) {
        (Measure::Number(doubled), Criterion::UnroundedPoints) => match doubled % 2 {
            0 => locale.number(doubled / 2),
            _ => locale.ratio(doubled, 2, 1).unwrap_or_default(),
        },
        (
            Measure::Number(number),
            Criterion::GoalDifference
            | Criterion::HomeGoalDifference
            | Criterion::AwayGoalDifference
            | Criterion::SetPointDifference
            | Criterion::TryDifference
            | Criterion::OpponentsGoalDifference,
        ) => locale.signed(number),
        (Measure::Number(number), _) => locale.number(number),
        (Measure::Ratio(won, of), Criterion::WinPercentage) => {
            let share = locale.ratio(100 * won as i64, of as i64, figures - 1);
            share.map_or_else(|| "–".to_owned(), |share| super::columns::percentage(context, &share))
        }
        (Measure::Ratio(over, under), _) => format!("{over}:{under}"),
        (Measure::PerMatch(points, matches), _) => {
            locale.ratio(points, matches as i64, figures).unwrap_or_else(|| "–".to_owned())
        }
        // It was not in that stage.
        (Measure::Rank(u16::MAX), _) => "–".to_owned(),
        (Measure::Rank(rank), _) => locale.ordinal(rank.into()),
    }
}

/// `Onderlinge duels van A, B en C, punten: 7, 4 en 1.`
fn meetings_of(
    context: &PageContext<'_>,
    stage: Id<Stage>,
    criterion: &Criterion,
    meetings: &[(Id<Club>, HomeAway)],
) -> String {
    let locale = context.locale;
    let clubs: Vec<&str> = meetings.iter().map(|(club, _)| context.club(*club).name).collect();
    let values: Vec<String> =
        meetings.iter().map(|(_, record)| measured(context, criterion, measure_record(criterion, record), 2)).collect();
    let word = criterion.word(context.archive.stages[stage].sport.definition());
    let criterion = locale.name_of(Family::Criterion, word).unwrap_or_default();
    let (clubs, values) = (locale.list(&clubs), locale.list(&values));
    let args = [("clubs", Arg::Text(&clubs)), ("criterion", Arg::Text(&criterion)), ("values", Arg::Text(&values))];
    locale.words("tie_meetings_of", &args)
}

/// The stage that was played for the purpose, and what the lower club did in it.
fn test_match(context: &PageContext<'_>, stage: Id<Stage>) -> String {
    let archive = context.archive;
    let stages = &archive.seasons[archive.stages[stage].season].stages;
    let deciding = stages.iter().copied().find(|other| archive.stages[*other].decides == Some(stage));
    let name = deciding.map_or_else(String::new, |deciding| context.stage_name(deciding));
    let key = match deciding.map(|deciding| archive.stages[deciding].kind) {
        Some(StageKind::League) => "tie_lower_in",
        Some(StageKind::KnockOut | StageKind::Matches) | None => "tie_lost_decider",
    };
    context.locale.words(key, &[("stage", Arg::Text(&name))])
}

/// Lots, a play-off or a decision, with the day and the note of whoever wrote it down.
fn by_people(context: &PageContext<'_>, stage: Id<Stage>, clubs: [Id<Club>; 2]) -> (String, Option<String>) {
    let season = &context.archive.seasons[context.archive.stages[stage].season];
    let is_about = |ranking: &&Ranking| ranking.stage == stage && clubs.iter().all(|club| ranking.clubs.contains(club));
    let Some(ranking) = season.rankings.iter().find(is_about) else {
        return (context.word("tie_by_decision").to_owned(), None);
    };
    let reason = context.word(match ranking.by {
        RankingBy::Lots => "tie_by_lots",
        RankingBy::PlayOff => "tie_by_play_off",
        RankingBy::Decision => "tie_by_decision",
    });
    let reason = match ranking.date {
        Some(date) => {
            let date = dates::date(context.locale, date);
            context.locale.words("with_remark", &[("text", Arg::Text(reason)), ("remark", Arg::Text(&date))])
        }
        None => reason.to_owned(),
    };
    (reason, ranking.note.as_ref().map(|note| context.text(note).to_owned()))
}

#[cfg(test)]
mod tests {
    use super::key_in;
    use crate::locale::{Family, Locales};
    use crate::sport::{Criterion, SPORTS};

    #[test]
    fn every_criterion_of_every_sport_has_its_words() {
        let locales = Locales::load();
        let locale = locales.iter().next().expect("a language");
        for sport in SPORTS {
            for criterion in Criterion::words().filter_map(Criterion::parse) {
                let criterion = criterion.in_sport(sport);
                let key = key_in(sport, &criterion);
                let word = criterion.word(sport);
                assert!(locale.name_of(Family::Criterion, word).is_some(), "{}: criterion {word}", sport.word);
                let of_one_row = !matches!(
                    criterion,
                    Criterion::HeadToHead
                        | Criterion::FairPlay
                        | Criterion::OpponentsPoints
                        | Criterion::OpponentsGoalDifference
                        | Criterion::OpponentsGoals
                        | Criterion::Decided(_)
                );
                let level = format!("level_{key}");
                assert!(!of_one_row || locale.has_word(&level), "{}: {level}", sport.word);
                let decides = !matches!(criterion, Criterion::HeadToHead | Criterion::Decided(_));
                let behind = format!("behind_{key}");
                assert!(!decides || locale.has_word(&behind), "{}: {behind}", sport.word);
            }
        }
    }
}
