//! Who scored most in a season, with how much of it the archive knows.

use schemars::JsonSchema;
use serde::Serialize;

use super::club::ClubLink;
use super::person::{Name, named};
use super::record::RecordColumn;
use super::spot::spot_words;
use crate::archive::{Club, Id, Match};
use crate::facts::{Scorer, Scorers, scorers};
use crate::locale::Arg;
use crate::pages::context::PageContext;
use crate::sport::{Scored, Sport};

/// The list ends with those who share the last number of goals that fits in so many lines.
const MOST_LINES: usize = 12;

/// What the component `scorers` shows.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct TopScorers<'a> {
    /// Most goals first.
    lines: Vec<ScorerLine<'a>>,
    /// The head over the penalties, or what the sport has for them; none when nobody scored from one.
    penalties: Option<RecordColumn<'a>>,
    /// `Van 12 van de 30 wedstrijden zijn alle doelpuntenmakers bekend.` None when of all of them.
    note: Option<String>,
}

/// Somebody's goals.
#[derive(Debug, JsonSchema, Serialize)]
struct ScorerLine<'a> {
    /// Shared by those who scored as often.
    rank: usize,
    /// Who scored.
    who: Name<'a>,
    /// For whom; empty where the page says it of all of them.
    clubs: Vec<ClubLink<'a>>,
    /// How often.
    goals: u32,
    /// Penalties among them.
    penalties: u32,
}

/// Of these matches of one sport, for this club when one is given; None where goals are no goals of one player each, and where too little is known.
pub(crate) fn top_scorers<'a>(
    context: &PageContext<'a>,
    sport: Sport,
    matches: &[Id<Match>],
    of: Option<Id<Club>>,
) -> Option<TopScorers<'a>> {
    if sport.definition().scored != Scored::Goals {
        return None;
    }
    let found = scorers(context.archive, matches, of);
    if !found.are_telling() {
        return None;
    }
    let mut ranked: Vec<(usize, &Scorer<'a>)> = Vec::new();
    for (place, scorer) in found.scorers.iter().enumerate() {
        match ranked.last() {
            Some((rank, before)) if before.goals == scorer.goals => ranked.push((*rank, scorer)),
            Some(_) | None => ranked.push((place + 1, scorer)),
        }
    }
    // Nobody is left out who scored as often as somebody who is in.
    let fits = ranked.get(MOST_LINES).map_or(0, |(_, first_left_out)| first_left_out.goals);
    let shown = ranked.iter().filter(|(_, scorer)| scorer.goals > fits);
    let mut lines: Vec<ScorerLine<'a>> = shown.filter_map(|(rank, scorer)| line(context, *rank, scorer, of)).collect();
    if lines.is_empty() {
        return None;
    }
    lines.sort_by_cached_key(|line| (line.rank, context.locale.sort_key(&line.who.name)));
    let spot = spot_words(sport);
    let penalties = lines
        .iter()
        .any(|line| line.penalties > 0)
        .then(|| RecordColumn { short: context.word(spot.column_short), full: context.word(spot.column).into() });
    Some(TopScorers { penalties, lines, note: note(context, &found) })
}

fn line<'a>(
    context: &PageContext<'a>,
    rank: usize,
    scorer: &Scorer<'a>,
    of: Option<Id<Club>>,
) -> Option<ScorerLine<'a>> {
    let who = named(context, scorer.who)?;
    let clubs = scorer.clubs.iter().filter(|_| of.is_none()).map(|club| context.club(*club).clone()).collect();
    Some(ScorerLine { rank, who, clubs, goals: scorer.goals, penalties: scorer.penalties })
}

fn note(context: &PageContext<'_>, found: &Scorers<'_>) -> Option<String> {
    let args = [("known", Arg::Number(found.known.into())), ("count", Arg::Number(found.matches.into()))];
    (!found.are_complete()).then(|| context.locale.words("season_scorers_known", &args))
}
