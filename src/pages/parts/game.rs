//! A match where it is named: as a line of results, as a duel, as a plate with big figures.

use rayon::prelude::*;
use schemars::JsonSchema;
use serde::Serialize;

use super::club::ClubLink;
use super::columns::has_half_time;
use super::dates::{self, When};
use super::decisions::withdrew;
use super::spot::spot_words;
use crate::archive::{Club, Id, KickOff, Match, MatchStatus};
use crate::facts::{Outcome, outcome, went_on};
use crate::locale::{Arg, Locale};
use crate::pages::context::PageContext;
use crate::pages::key::PageKey;
use crate::pages::shared::Shared;
use crate::sport::{DecidedIn, FinalScore, Score, Sport};

/// What stands where the score stands.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub(crate) struct ScoreView {
    /// `1–0`; of a match to come its hour; empty when that is not known.
    pub(crate) text: String,
    /// True for a result, false for an hour or a word.
    pub(crate) counted: bool,
    /// A result that counts no more.
    pub(crate) struck: bool,
    /// What a reader must know beside it: `n.v.`, `4–3 n.s.`, `toeg.`
    pub(crate) remark: Option<String>,
}

/// A match as one of its clubs sees it.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub(crate) struct ClubGame<'a> {
    /// The page of the match.
    pub(crate) link: &'a str,
    /// Its day, with its hour where that is known.
    pub(crate) when: When,
    /// The other side.
    pub(crate) opponent: ClubLink<'a>,
    /// `thuis`, `uit`
    pub(crate) place: &'a str,
    /// The score, or what stands in its place.
    pub(crate) score: ScoreView,
    /// Won, drawn or lost; missing when it was not decided by play.
    pub(crate) outcome: Option<OutcomeView<'a>>,
}

/// Won, drawn or lost, by letter, word and shape.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub(crate) struct OutcomeView<'a> {
    /// For the style sheet: `W`, `G` or `V`, whatever the language.
    pub(crate) class: &'static str,
    /// `W`, `G` or `V`, in the letters of the language.
    pub(crate) letter: &'a str,
    /// The word for it.
    pub(crate) word: &'a str,
}

/// A match with both clubs on one line.
pub(crate) type Duel<'a> = Shared<ListedDuel<'a>>;

/// What the component `duels` shows of each match.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct ListedDuel<'a> {
    /// The page of the match.
    pub(crate) link: &'a str,
    /// Not shown where the list is by day.
    pub(crate) when: When,
    /// The home side.
    pub(crate) home: ClubLink<'a>,
    /// The away side.
    pub(crate) away: ClubLink<'a>,
    /// The score, or what stands in its place.
    pub(crate) score: ScoreView,
    /// The side that lost, be it on kicks: `home`, `away`.
    pub(crate) less: Option<&'static str>,
}

/// A match as a card.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub(crate) struct Plate<'a> {
    /// The page of the match.
    pub(crate) link: &'a str,
    /// `Speeldag 28, zo 2 maart 2025`
    pub(crate) occasion: String,
    /// The home side.
    pub(crate) home: PlateSide<'a>,
    /// The away side.
    pub(crate) away: PlateSide<'a>,
    /// `Rust 1–0`, what decided it, or how it stands.
    pub(crate) remarks: Vec<String>,
}

/// A side of a plate.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub(crate) struct PlateSide<'a> {
    /// The club.
    pub(crate) club: ClubLink<'a>,
    /// None while there is no result.
    pub(crate) goals: Option<u16>,
    /// It lost.
    pub(crate) lost: bool,
}

fn score_text(locale: &Locale, score: Score) -> String {
    locale.score(score.home.into(), score.away.into())
}

/// The score of a match, or what stands in its place.
pub(crate) fn score_view(context: &PageContext<'_>, game: &Match) -> ScoreView {
    let locale = context.locale;
    let counted = |score: Score, remark: Option<String>| ScoreView {
        text: score_text(locale, score),
        counted: true,
        struck: false,
        remark,
    };
    let word =
        |key: &str| ScoreView { text: locale.word(key).into_owned(), counted: false, struck: false, remark: None };
    if let Some(withdrawn) = game.withdrawn {
        return match (withdrawn.score, game.counting_score()) {
            (Some(score), _) => counted(score, Some(locale.word("status_awarded_short").into_owned())),
            (None, Some(score)) => {
                let remark = Some(locale.word("status_counts_no_more_short").into_owned());
                ScoreView { text: score_text(locale, score), counted: false, struck: true, remark }
            }
            (None, None) => word("status_off_short"),
        };
    }
    match &game.status {
        MatchStatus::Scheduled => {
            let text = match &game.kick_off {
                KickOff::At(moment) => locale.time_short(moment.time()),
                KickOff::On(_) | KickOff::NotSet => String::new(),
            };
            ScoreView { text, counted: false, struck: false, remark: None }
        }
        MatchStatus::Played(score) => {
            let sport = context.archive.stages[game.stage].sport;
            counted(score.result, decided_short(locale, sport, score))
        }
        MatchStatus::ScoreUnknown { .. } => word("status_score_unknown_short"),
        MatchStatus::Awarded { score, .. } => counted(*score, Some(locale.word("status_awarded_short").into_owned())),
        MatchStatus::Abandoned { .. } => word("status_abandoned_short"),
        MatchStatus::Void { .. } => word("status_void_short"),
        MatchStatus::Postponed => word("status_postponed_short"),
        MatchStatus::Cancelled => word("status_cancelled_short"),
    }
}

/// What decided a match beyond its regular time, as short as a line has room for.
fn decided_short(locale: &Locale, sport: Sport, score: &FinalScore) -> Option<String> {
    if let Some(kicks) = score.shoot_out {
        let kicks = score_text(locale, kicks);
        return Some(locale.words(spot_words(sport).wins_short, &[("score", Arg::Text(&kicks))]));
    }
    match score.decided_in {
        DecidedIn::RegularTime => None,
        DecidedIn::ExtraTime => Some(locale.word("after_extra_time_short").into_owned()),
        DecidedIn::Overtime(_) => Some(locale.word("after_overtime_short").into_owned()),
        DecidedIn::ShootOut => Some(locale.word("after_shoot_out").into_owned()),
    }
}

/// Everything that a page of the match says beside its score: half-time, what decided it, how it stands.
pub(crate) fn remarks(context: &PageContext<'_>, game: &Match) -> Vec<String> {
    let locale = context.locale;
    let word = |key: &str| locale.sentence_case(&locale.word(key));
    let sport = context.archive.stages[game.stage].sport;
    let mut remarks = Vec::new();
    if let Some(withdrawn) = game.withdrawn {
        let fact = match (withdrawn.score, game.counting_score()) {
            (Some(_), _) => word("status_awarded"),
            (None, Some(_)) => word("status_counts_no_more"),
            (None, None) => word("status_off"),
        };
        remarks.push(match who_left(context, game) {
            Some(left) => locale.words("label_and_value", &[("label", Arg::Text(&fact)), ("value", Arg::Text(&left))]),
            None => fact,
        });
        return remarks;
    }
    match &game.status {
        MatchStatus::Played(score) => {
            if let Some(half_time) = score.half_time().filter(|_| has_half_time(sport)) {
                let text = score_text(locale, half_time);
                remarks.push(locale.words("match_half_time", &[("score", Arg::Text(&text))]));
            }
            match score.decided_in {
                DecidedIn::RegularTime => {}
                DecidedIn::ExtraTime => {
                    remarks.push(word("after_extra_time"));
                    if let Some(regular) = score.after_regular_time() {
                        let text = score_text(locale, regular);
                        let key = if sport == Sport::Football { "match_after_90" } else { "match_after_regular_time" };
                        remarks.push(locale.words(key, &[("score", Arg::Text(&text))]));
                    }
                }
                DecidedIn::Overtime(1) => remarks.push(word("after_overtime")),
                DecidedIn::Overtime(count) => {
                    let words = locale.words("after_overtimes", &[("count", Arg::Number(count.into()))]);
                    remarks.push(locale.sentence_case(&words));
                }
                DecidedIn::ShootOut => remarks.push(word("after_shoot_out")),
            }
            if let (Some(kicks), Some(winner)) = (score.shoot_out, went_on(game)) {
                let kicks = score_text(locale, kicks);
                let args = [("club", Arg::Text(context.club(winner).name)), ("score", Arg::Text(&kicks))];
                remarks.push(locale.words(spot_words(sport).wins, &args));
            }
        }
        MatchStatus::Scheduled => {}
        MatchStatus::ScoreUnknown { .. } => remarks.push(word("status_score_unknown")),
        MatchStatus::Awarded { .. } => {
            remarks.push(word("status_awarded"));
            if let Some(pitch) = &game.pitch {
                remarks.push(locale.words(
                    "match_on_the_pitch",
                    &[("score", Arg::Text(&pitch.replace('-', &locale.word("score_sign"))))],
                ));
            }
        }
        MatchStatus::Abandoned { score } | MatchStatus::Void { score } => {
            let key = match &game.status {
                MatchStatus::Void { .. } => "status_void",
                _ => "status_abandoned",
            };
            remarks.push(word(key));
            if let Some(score) = score {
                let text = score_text(locale, *score);
                remarks.push(locale.words("match_on_the_pitch", &[("score", Arg::Text(&text))]));
            }
        }
        MatchStatus::Postponed => remarks.push(word("status_postponed")),
        MatchStatus::Cancelled => remarks.push(word("status_cancelled")),
    }
    remarks
}

/// The score that counts today, also where a club left the season.
pub(crate) fn score_that_counts(game: &Match) -> Option<Score> {
    match game.withdrawn {
        Some(withdrawn) => withdrawn.score,
        None => game.counting_score(),
    }
}

/// `X trok zich terug op 3 maart 2025`, of the club of this match that left.
fn who_left(context: &PageContext<'_>, game: &Match) -> Option<String> {
    let withdrawals = context.archive.seasons[game.season].withdrawals.iter();
    let mut of_match = withdrawals.filter(|left| game.involves(left.club));
    let left = of_match.find(|left| game.withdrawn.is_some_and(|withdrawn| withdrawn.date == left.date))?;
    Some(withdrew(context, left))
}

/// `KV Mechelen 1–1 Sint-Truiden`, `KV Mechelen – Dender`
pub(crate) fn title(context: &PageContext<'_>, id: Id<Match>) -> String {
    let game = &context.archive.matches[id];
    let (home, away) = (context.club(game.home).name, context.club(game.away).name);
    let clubs = [("home", Arg::Text(home)), ("away", Arg::Text(away))];
    match score_that_counts(game) {
        Some(score) => {
            let score = score_text(context.locale, score);
            context.locale.words("match_title", &[clubs[0], clubs[1], ("score", Arg::Text(&score))])
        }
        None => context.locale.words("match_title_unplayed", &clubs),
    }
}

/// Won, drawn or lost for a club; None when nothing counts.
pub(crate) fn outcome_view<'a>(context: &PageContext<'a>, game: &Match, club: Id<Club>) -> Option<OutcomeView<'a>> {
    outcome(game, club).map(|outcome| outcome_words(context, outcome))
}

/// The letter and the word of an outcome.
pub(crate) fn outcome_words<'a>(context: &PageContext<'a>, outcome: Outcome) -> OutcomeView<'a> {
    let (class, letter, word) = match outcome {
        Outcome::Won => ("W", "result_won_letter", "result_won"),
        Outcome::Drawn => ("G", "result_drawn_letter", "result_drawn"),
        Outcome::Lost => ("V", "result_lost_letter", "result_lost"),
    };
    OutcomeView { class, letter: context.word(letter), word: context.word(word) }
}

/// When a match is or was, in the words of a list: `2 mrt`; with its year where the list spans several.
pub(crate) fn short_when(context: &PageContext<'_>, game: &Match, with_year: bool) -> When {
    let locale = context.locale;
    let text = match (game.kick_off.day(), &game.kick_off) {
        (Some(day), _) if with_year => locale.date_short_with_year(day),
        (Some(day), _) => locale.date_short(day),
        (None, KickOff::On(date)) => dates::known(locale, *date),
        (None, _) => locale.word("match_day_unknown").into_owned(),
    };
    When { machine: dates::machine_kick_off(&game.kick_off), text }
}

/// A match as one of its clubs sees it.
pub(crate) fn club_game<'a>(context: &PageContext<'a>, id: Id<Match>, club: Id<Club>, with_year: bool) -> ClubGame<'a> {
    let game = &context.archive.matches[id];
    let place = match (game.neutral, game.home == club) {
        (true, _) => "on_neutral_ground",
        (false, true) => "at_home",
        (false, false) => "away",
    };
    ClubGame {
        link: context.link_to(&PageKey::Match(id)),
        when: short_when(context, game, with_year),
        opponent: context.club(game.opponent_of(club)).clone(),
        place: context.word(place),
        score: score_view(context, game),
        outcome: outcome_view(context, game, club),
    }
}

/// Every match as lists of this language show it, by its id.
pub(crate) fn duels<'a>(context: &PageContext<'a>) -> Vec<Duel<'a>> {
    let matches: Vec<Id<Match>> = context.archive.matches.ids().collect();
    matches.into_par_iter().map(|id| Shared::new(listed(context, id))).collect()
}

fn listed<'a>(context: &PageContext<'a>, id: Id<Match>) -> ListedDuel<'a> {
    let game = &context.archive.matches[id];
    let kicks = match &game.status {
        MatchStatus::Played(score) => score.shoot_out,
        _ => None,
    };
    let less = match (outcome(game, game.home), outcome(game, game.away)) {
        (Some(Outcome::Lost), Some(Outcome::Won)) => Some("home"),
        (Some(Outcome::Won), Some(Outcome::Lost)) => Some("away"),
        // A draw to the tables; who goes on is known all the same.
        _ => match (kicks, went_on(game)) {
            (Some(_), Some(winner)) => Some(if winner == game.away { "home" } else { "away" }),
            _ => None,
        },
    };
    ListedDuel {
        link: context.link_to(&PageKey::Match(id)),
        when: short_when(context, game, true),
        home: context.club(game.home).clone(),
        away: context.club(game.away).clone(),
        score: score_view(context, game),
        less,
    }
}

/// A match with both clubs.
pub(crate) fn duel<'a>(context: &PageContext<'a>, id: Id<Match>) -> Duel<'a> {
    context.duel(id).clone()
}

/// Round and day of a match: `Speeldag 28, zo 2 maart 2025`.
pub(crate) fn occasion(context: &PageContext<'_>, id: Id<Match>) -> String {
    let game = &context.archive.matches[id];
    let day = match (game.kick_off.day(), &game.kick_off) {
        (Some(day), _) => context.locale.weekday_short_date(day),
        (None, KickOff::On(date)) => dates::known(context.locale, *date),
        (None, _) => context.locale.word("match_day_unknown").into_owned(),
    };
    let round = context.round_name(id);
    let parts = round.into_iter().chain([day]).collect::<Vec<_>>().join(", ");
    context.locale.sentence_case(&parts)
}

/// A match as a card.
pub(crate) fn plate<'a>(context: &PageContext<'a>, id: Id<Match>) -> Plate<'a> {
    let game = &context.archive.matches[id];
    let score = score_that_counts(game);
    let side = |club: Id<Club>, goals: Option<u16>| PlateSide {
        club: context.club(club).clone(),
        goals,
        lost: outcome(game, club) == Some(Outcome::Lost),
    };
    Plate {
        link: context.link_to(&PageKey::Match(id)),
        occasion: occasion(context, id),
        home: side(game.home, score.map(|score| score.home)),
        away: side(game.away, score.map(|score| score.away)),
        remarks: remarks(context, game),
    }
}
