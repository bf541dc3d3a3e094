//! What is known of the course of a match, as one drawing: the touchline from kick-off to the last whistle, the home side above
//! it and the other below. Where only the scores at two moments are known, each side's goals between them are a bar over that
//! time, because that is what we know; what has a minute stands where it happened.

use schemars::JsonSchema;
use serde::Serialize;

use super::axis::Axis;
use super::timeline::{Course, Placed, PlacedGoal};
use crate::archive::{Club, Half, Id, KickOff, Match, MatchStatus};
use crate::locale::Arg;
use crate::pages::context::PageContext;
use crate::sport::{FinalScore, Score, Sport};

/// Pixels from the touchline to a bar of its own, and from what has a minute to the bar beyond it.
const BAR: u16 = 28;
const BAR_BEYOND: u16 = 16;
/// From a bar to its first line of text, from line to line, and what a line takes; above the touchline a text stands on its
/// foot, below it hangs from it.
const TEXT: [u16; 2] = [16, 26];
const NEXT_TEXT: u16 = 18;
const LINE_OF_TEXT: u16 = 18;
/// How far the strokes at kick-off and whistle reach.
const STROKE: u16 = 16;
/// Below everything: the moments and the score at each.
const MOMENT: u16 = 28;
const SCORE: u16 = 52;
const FOOT: u16 = 62;

/// What the component `known` draws. Places along the line are in per cent, all others pixels from the top.
#[derive(Debug, JsonSchema, Serialize)]
pub(super) struct Known<'a> {
    /// All of it in words.
    label: String,
    /// Of the whole drawing.
    height: u16,
    /// How many steps of room the names near the end of the line need beside it.
    room: u16,
    /// Where the touchline lies.
    line: u16,
    /// The moments at which the score is known.
    moments: Vec<Moment>,
    /// Where their names stand.
    moment_y: u16,
    /// Where their scores stand.
    score_y: u16,
    /// The home side, then the away side.
    sides: Vec<SideOfKnown<'a>>,
}

/// Above or below the line.
#[derive(Debug, JsonSchema, Serialize)]
struct SideOfKnown<'a> {
    /// The class that sets the colours of the club.
    colours: &'a str,
    /// The first colours of both are near each other: this one takes its second.
    alternate: bool,
    /// The club, where no bar says whose side it is.
    name: Option<&'a str>,
    /// Where its name stands.
    name_y: u16,
    /// Cards, substitutions, goals that did not come.
    marks: Vec<Placed>,
    /// Goals with a minute.
    goals: Vec<PlacedGoal>,
    /// Goals without one.
    bars: Vec<Bar<'a>>,
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
    /// Where the bar lies.
    y: u16,
    /// Where its heading stands.
    heading_y: u16,
    /// Where its text stands, from the top.
    text_y: u16,
    /// Where its text stands, along the line.
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

/// With more moments there is no room for a heading over each bar.
const MOST_HEADINGS: usize = 3;

/// The drawing of a match that was played; None of a sport whose minutes are others.
pub(super) fn known<'a>(context: &'a PageContext<'a>, game: &'a Match, alternate: bool) -> Option<Known<'a>> {
    let MatchStatus::Played(score) = &game.status else { return None };
    if context.archive.stages[game.stage].sport != Sport::Football {
        return None;
    }
    let axis = Axis::of(game, score);
    let points = points(&axis, score);
    let mut courses = [Half::Home, Half::Away].map(|side| Course::of(context, game, side, &axis));
    let room = courses.iter().map(Course::room).max().unwrap_or_default();
    for course in &mut courses {
        course.set_rows(room);
    }
    let label = label(context, game, &points, &courses);
    let [home, away] = courses;
    let (line, home) = side(context, &points, (game.home, Half::Home), false, home, 0);
    let (foot, away) = side(context, &points, (game.away, Half::Away), alternate, away, line);
    Some(Known {
        label,
        height: foot + FOOT,
        room,
        line,
        moments: points.iter().map(|point| moment(context, game, *point)).collect(),
        moment_y: foot + MOMENT,
        score_y: foot + SCORE,
        sides: vec![home, away],
    })
}

/// A side, and where it ends: for the home side where the touchline lies, for the other one the foot of the drawing.
fn side<'a>(
    context: &'a PageContext<'a>,
    points: &[Point],
    (club, half): (Id<Club>, Half),
    alternate: bool,
    course: Course,
    line: u16,
) -> (u16, SideOfKnown<'a>) {
    let has_minutes = course.depth > 0;
    let bars = bars(context, points, half, context.club(club).name, &course);
    let is_crowded = points.len() > MOST_HEADINGS;
    let bar = if has_minutes { course.depth + BAR_BEYOND } else { BAR };
    let text = bar + TEXT[usize::from(half == Half::Away)];
    let heading = text + if half == Half::Home { NEXT_TEXT } else { 0 };
    let text = text + if half == Half::Away && !is_crowded { NEXT_TEXT } else { 0 };
    let has_bars = !bars.is_empty();
    // The name of a side stands beyond everything that it did.
    let name = has_minutes && (!has_bars || is_crowded);
    let beyond = match (has_bars, has_minutes) {
        (true, _) => text.max(heading),
        (false, true) => course.depth + TEXT[0] / 2,
        (false, false) => BAR,
    };
    let name_at = beyond + if name && half == Half::Away { LINE_OF_TEXT } else { 2 };
    let depth = match (name, half) {
        (true, Half::Home) => name_at + LINE_OF_TEXT,
        (true, Half::Away) => name_at,
        (false, Half::Home) => beyond + TEXT[0],
        (false, Half::Away) => beyond,
    };
    let line = if half == Half::Home { depth } else { line };
    let y = |distance: u16| if half == Half::Home { line.saturating_sub(distance) } else { line + distance };
    let placed = |bar_of: Bar<'a>| Bar { y: y(bar), heading_y: y(heading), text_y: y(text), ..bar_of };
    let shown = SideOfKnown {
        colours: context.colours_of(club),
        alternate,
        name: name.then(|| context.club(club).name),
        name_y: y(name_at),
        marks: course.marks.into_iter().map(|mark| Placed { y: y(mark.distance), ..mark }).collect(),
        goals: course.goals.into_iter().map(|goal| PlacedGoal { y: y(goal.distance), ..goal }).collect(),
        bars: bars.into_iter().map(placed).collect(),
    };
    (if half == Half::Home { line } else { line + depth.max(STROKE) }, shown)
}

/// The moments at which the score is known, from kick-off to the end.
fn points(axis: &Axis, score: &FinalScore) -> Vec<Point> {
    let extra_time = axis.length() > 90;
    let half_time = score.half_time().map(|half_time| (axis.whistle(45), "match_interval", half_time));
    let regular = score.after_regular_time().filter(|_| extra_time).map(|regular| (axis.whistle(90), "", regular));
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

/// A bar for the goals between two moments that have no tick of their own.
fn bars<'a>(context: &PageContext<'_>, points: &[Point], side: Half, club: &'a str, course: &Course) -> Vec<Bar<'a>> {
    let of = |score: Score| if side == Half::Home { score.home } else { score.away };
    let spans = points.windows(2).map(|pair| (pair[0], pair[1]));
    let bar = |((from, _, before), (to, _, after)): (Point, Point)| {
        let timed = course.goals.iter().filter(|goal| goal.x > from && goal.x <= to).count();
        let goals = of(after).saturating_sub(of(before)).saturating_sub(timed as u16);
        let count = Arg::Number(goals.into());
        let crowded = points.len() > MOST_HEADINGS;
        let anchor = anchor(from, to);
        (goals > 0).then(|| Bar {
            from: from + 2.0,
            to: to - 2.0,
            inner_from: from + 2.3,
            inner_to: to - 2.3,
            y: 0,
            heading_y: 0,
            text_y: 0,
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

/// Everything that the drawing shows, in words: the moments, the goals with their minute, how many have none. Cards and
/// substitutions stand in the list below it.
fn label(context: &PageContext<'_>, game: &Match, points: &[Point], courses: &[Course; 2]) -> String {
    let pair = |label: &str, value: &str| {
        context.locale.words("label_and_value", &[("label", Arg::Text(label)), ("value", Arg::Text(value))])
    };
    let moments = points.iter().map(|point| moment(context, game, *point));
    let mut facts: Vec<String> = moments.map(|moment| pair(&moment.label, &moment.score)).collect();
    let half_time_known = points.len() == 3;
    for (club, side, course) in [(game.home, Half::Home, &courses[0]), (game.away, Half::Away, &courses[1])] {
        let name = context.club(club).name;
        if !course.goals.is_empty() {
            let minutes: Vec<&str> = course.goals.iter().map(|goal| goal.minute.as_str()).collect();
            let minutes = context.locale.list(&minutes);
            let args = [("club", Arg::Text(name)), ("minutes", Arg::Text(&minutes))];
            facts.push(context.locale.words("match_goals_in_minutes", &args));
        }
        for bar in bars(context, points, side, name, course) {
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
    }
    context.locale.words("match_known_label", &[("facts", Arg::Text(&facts.join("; ")))])
}
