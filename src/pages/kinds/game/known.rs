//! What is known of the course of a match, as one drawing: the touchline from kick-off to the last whistle. Where only the
//! scores at two moments are known, each side's goals between them are a bar over that time, because that is what we know;
//! a goal with its minute is a tick.

use schemars::JsonSchema;
use serde::Serialize;

use crate::archive::{Club, Half, Id, KickOff, Match, MatchStatus};
use crate::locale::Arg;
use crate::pages::clubs_css::are_near;
use crate::pages::context::PageContext;
use crate::sport::{DecidedIn, FinalScore, Score, Sport};

/// What the component `known` draws. Places are in per cent of the width.
#[derive(Debug, JsonSchema, Serialize)]
pub(super) struct Known<'a> {
    /// All of it in words.
    label: String,
    /// The moments at which the score is known.
    moments: Vec<Moment>,
    /// The goals of the home side.
    home: Vec<Bar<'a>>,
    /// The goals of the away side.
    away: Vec<Bar<'a>>,
    /// Where the home side scored, when the minute is known.
    home_ticks: Vec<f64>,
    /// Where the away side scored, when the minute is known.
    away_ticks: Vec<f64>,
    /// The class that sets the colours of the home side.
    home_colours: &'a str,
    /// The class that sets the colours of the away side.
    away_colours: &'a str,
    /// The first colours of both are near each other: the away side takes its second.
    alternate: bool,
}

/// A moment at which the score is known.
#[derive(Debug, JsonSchema, Serialize)]
struct Moment {
    /// From the left.
    x: f64,
    /// Where its text stands: `start`, `middle` or `end`.
    anchor: &'static str,
    /// What the moment is called.
    label: String,
    /// The score at that moment.
    score: String,
}

/// Goals of one side between two moments.
#[derive(Debug, JsonSchema, Serialize)]
struct Bar<'a> {
    /// Where it begins.
    from: f64,
    /// Where it ends.
    to: f64,
    /// The bar within its ink outline.
    inner_from: f64,
    /// Where the bar within its outline ends.
    inner_to: f64,
    /// Where its text stands.
    x: f64,
    /// Where its text stands: `start`, `middle` or `end`.
    anchor: &'static str,
    /// `KV Mechelen scoort`; not said where three texts stand side by side.
    heading: Option<String>,
    /// `eenmaal, minuut onbekend`
    text: String,
    #[serde(skip)]
    club: &'a str,
    #[serde(skip)]
    goals: u16,
}

/// A moment: where it is, what it is called, the score.
type Point = (f64, &'static str, Score);

/// The drawing of a match that was played; None when no score at any moment but the last can be told from it.
pub(super) fn known<'a>(context: &'a PageContext<'a>, game: &Match) -> Option<Known<'a>> {
    let MatchStatus::Played(score) = &game.status else { return None };
    // Its minutes are those of football.
    if context.archive.stages[game.stage].sport != Sport::Football {
        return None;
    }
    let points = points(score);
    let length = if score.decided_in == DecidedIn::ExtraTime { 120.0 } else { 90.0 };
    let ticks = |side: Half| ticks(game, side, length);
    let (home_ticks, away_ticks) = (ticks(Half::Home), ticks(Half::Away));
    let bars = |side: Half, club: Id<Club>, ticks: &[f64]| bars(context, &points, side, context.club(club).name, ticks);
    let home = bars(Half::Home, game.home, &home_ticks);
    let away = bars(Half::Away, game.away, &away_ticks);
    let first_colour = |club: Id<Club>| context.archive.clubs[club].colours.first().copied();
    let alternate = match (first_colour(game.home), first_colour(game.away)) {
        (Some(one), Some(other)) => are_near(one, other),
        _ => false,
    };
    Some(Known {
        label: label(context, game, &points, &home, &away),
        moments: points.iter().map(|point| moment(context, game, *point)).collect(),
        home,
        away,
        home_ticks,
        away_ticks,
        home_colours: context.colours_of(game.home),
        away_colours: context.colours_of(game.away),
        alternate,
    })
}

/// The moments at which the score is known, from kick-off to the end.
fn points(score: &FinalScore) -> Vec<Point> {
    let extra_time = score.decided_in == DecidedIn::ExtraTime;
    let half_time = score.half_time().map(|half_time| (if extra_time { 37.5 } else { 50.0 }, "match_interval", half_time));
    let regular = score.after_regular_time().filter(|_| extra_time).map(|regular| (75.0, "", regular));
    let kick_off = (0.0, "match_kick_off", Score::new(0, 0));
    let end = (100.0, "match_end", score.result);
    [Some(kick_off), half_time, regular, Some(end)].into_iter().flatten().collect()
}

fn moment(context: &PageContext<'_>, game: &Match, (x, word, score): Point) -> Moment {
    let locale = context.locale;
    let text = locale.score(score.home.into(), score.away.into());
    let label = match (word, &game.kick_off) {
        ("match_kick_off", KickOff::At(moment)) => {
            let time = locale.time_short(moment.time());
            locale.words("match_kick_off_at", &[("time", Arg::Text(&time))])
        }
        ("", _) => "90’".to_owned(),
        (word, _) => context.word(word).to_owned(),
    };
    Moment { x, anchor: anchor(x, x), label, score: text }
}

/// Text at the edges stays inside.
fn anchor(from: f64, to: f64) -> &'static str {
    match (from, to) {
        (from, _) if from <= 0.0 => "start",
        (_, to) if to >= 100.0 => "end",
        _ => "middle",
    }
}

/// The minutes of a side's goals as places; empty unless every goal that is written has one.
fn ticks(game: &Match, side: Half, length: f64) -> Vec<f64> {
    let goals = game.goals.iter().filter(|goal| goal.side == side && goal.disallowed.is_none());
    let minutes: Option<Vec<f64>> = goals.map(|goal| goal.minute.map(|minute| f64::from(minute.minute))).collect();
    let place = |minute: f64| (minute.min(length) / length * 1000.0).round() / 10.0;
    minutes.unwrap_or_default().into_iter().map(place).collect()
}

/// A bar for the goals between two moments that have no tick of their own.
fn bars<'a>(context: &PageContext<'_>, points: &[Point], side: Half, club: &'a str, ticks: &[f64]) -> Vec<Bar<'a>> {
    let of = |score: Score| if side == Half::Home { score.home } else { score.away };
    let spans = points.windows(2).map(|pair| (pair[0], pair[1]));
    let bar = |((from, _, before), (to, _, after)): (Point, Point)| {
        let ticked = ticks.iter().filter(|tick| **tick > from && **tick <= to).count();
        let goals = of(after).saturating_sub(of(before)).saturating_sub(ticked as u16);
        let count = Arg::Number(goals.into());
        let crowded = points.len() > 3;
        let anchor = anchor(from, to);
        (goals > 0).then(|| Bar {
            from: from + 2.0,
            to: to - 2.0,
            inner_from: from + 2.3,
            inner_to: to - 2.3,
            x: match anchor {
                "start" => from + 2.0,
                "end" => to - 2.0,
                _ => (from + to) / 2.0,
            },
            anchor,
            heading: (!crowded).then(|| context.locale.words("match_scores", &[("club", Arg::Text(club))])),
            text: match crowded {
                true => context.locale.words("count_times", &[("count", count)]),
                false => context.locale.words("match_scores_minute_unknown", &[("count", count)]),
            },
            club,
            goals,
        })
    };
    spans.filter_map(bar).collect()
}

/// Everything that the drawing shows, in words.
fn label(
    context: &PageContext<'_>,
    game: &Match,
    points: &[Point],
    home: &[Bar<'_>],
    away: &[Bar<'_>],
) -> String {
    let mut facts = Vec::new();
    for point in points {
        let moment = moment(context, game, *point);
        let text = [("label", Arg::Text(&moment.label)), ("value", Arg::Text(&moment.score))];
        facts.push(context.locale.words("label_and_value", &text));
    }
    let half_time_known = points.len() == 3;
    for bar in home.iter().chain(away) {
        let key = match (half_time_known, bar.anchor) {
            (true, "start") => "match_goals_in_first_half",
            (true, _) => "match_goals_in_second_half",
            (false, _) => "",
        };
        let args = [("club", Arg::Text(bar.club)), ("count", Arg::Number(bar.goals.into()))];
        facts.push(match key {
            "" => format!("{}, {}", bar.club, context.locale.words("count_goals", &args[1..])),
            key => context.locale.words(key, &args),
        });
    }
    context.locale.words("match_known_label", &[("facts", Arg::Text(&facts.join("; ")))])
}
