//! What happened on one side of the touchline, minute by minute: cards and substitutions in lanes near the line, goals beyond
//! them with their minute and their scorer. Nothing lies on anything else, however much happened at once.

use schemars::JsonSchema;
use serde::Serialize;

use super::axis::Axis;
use super::deeds::{Deed, card_mark, minute_text};
use super::events::goals_of;
use crate::archive::{Goal, Half, Match, Who};
use crate::locale::Arg;
use crate::pages::context::PageContext;
use crate::records::values::Minute;

/// Pixels from the touchline to the first lane, from lane to lane, and from row to row.
const FIRST_LANE: u16 = 15;
const LANE: u16 = 15;
const ROW: u16 = 18;
/// The narrowest drawing for which marks are laid, and the narrowest that shows names; in pixels.
const NARROW: f64 = 288.0;
const WIDE: f64 = 480.0;
/// What a letter and what a mark take, rather more than less; in pixels.
const LETTER: f64 = 6.0;
const MARK: f64 = 14.5;
/// Longer names lose their first words.
const LONGEST_NAME: usize = 18;
/// A step of room beside the line, and how many of them there are at most.
const STEP: f64 = 48.0;
const MOST_ROOM: u16 = 4;

/// Everything that one side did, as it is drawn. Distances are pixels from the touchline, places per cent of its length.
#[derive(Debug, Default)]
pub(super) struct Course {
    pub(super) marks: Vec<Placed>,
    pub(super) goals: Vec<PlacedGoal>,
    /// From the line to the outermost of them.
    pub(super) depth: u16,
}

/// A card, a substitution, a goal that did not come.
#[derive(Debug, JsonSchema, Serialize)]
pub(super) struct Placed {
    /// Along the line, in per cent.
    pub(super) x: f64,
    /// From the top of the drawing, once that is known.
    pub(super) y: u16,
    #[serde(skip)]
    pub(super) distance: u16,
    /// The shape that stands for it.
    pub(super) mark: &'static str,
}

/// A goal at its stem.
#[derive(Debug, JsonSchema, Serialize)]
pub(super) struct PlacedGoal {
    /// Along the line, in per cent.
    pub(super) x: f64,
    /// From the top of the drawing, once that is known.
    pub(super) y: u16,
    #[serde(skip)]
    pub(super) distance: u16,
    /// The shape that stands for it: a goal, an own goal.
    pub(super) mark: &'static str,
    /// `23’ De Wit`; of an own goal `23’ De Wit (e.d.)`
    pub(super) text: String,
    /// `23’`
    #[serde(skip)]
    pub(super) minute: String,
}

impl Course {
    /// What has a minute; goals that do not count are no goals.
    pub(super) fn of(context: &PageContext<'_>, game: &Match, side: Half, axis: &Axis) -> Course {
        let mut course = Course { marks: lanes(marks(game, side, axis)), ..Course::default() };
        let of_marks = course.marks.iter().map(|placed| placed.distance + LANE / 2).max().unwrap_or_default();
        let goal = |goal: &Goal| {
            let minute = goal.minute?;
            let text = minute_text(context, goal.minute);
            let named = short_name(context, &goal.scorer).map(|name| format!("{text} {name}"));
            let text_shown = named.unwrap_or_else(|| text.clone());
            Some(PlacedGoal {
                x: axis.place(minute),
                y: 0,
                distance: 0,
                mark: if goal.own_goal { Deed::OwnGoal.mark() } else { Deed::Goal.mark() },
                text: if goal.own_goal { marked_own(context, &text_shown) } else { text_shown },
                minute: text,
            })
        };
        course.goals = goals_of(game, side).filter_map(goal).collect();
        course.goals.sort_by(|one, other| one.x.total_cmp(&other.x));
        course.depth = of_marks;
        if !course.goals.is_empty() {
            course.depth = of_marks.max(ROW / 2) + ROW / 2;
        }
        course
    }

    /// How many steps of room the names near the end of the line need beside it.
    pub(super) fn room(&self) -> u16 {
        // The nearer to the end, the more of the line's own length is left of the name.
        let fits = |goal: &PlacedGoal, room: u16| length(room) * goal.x / 100.0 + width(goal) <= WIDE;
        let least = |goal: &PlacedGoal| (0..MOST_ROOM).find(|room| fits(goal, *room)).unwrap_or(MOST_ROOM);
        self.goals.iter().map(least).max().unwrap_or_default()
    }

    /// Gives each goal its row: a name that would run into the stem of a later goal stands farther from the line than that goal.
    pub(super) fn set_rows(&mut self, room: u16) {
        let first = self.depth;
        let mut rows: Vec<(f64, f64, u16)> = Vec::new();
        for goal in self.goals.iter_mut().rev() {
            let end = goal.x + width(goal) / length(room) * 100.0;
            let in_the_way = rows.iter().filter(|(from, to, _)| *from <= end && *to >= goal.x);
            let row = in_the_way.map(|(_, _, row)| row + 1).max().unwrap_or_default();
            rows.push((goal.x, end, row));
            goal.distance = first + row * ROW;
            self.depth = self.depth.max(goal.distance);
        }
    }
}

/// The pixels of a line with so many steps of room beside it.
fn length(room: u16) -> f64 {
    WIDE - STEP * f64::from(room)
}

/// The pixels that a goal and its words take.
fn width(goal: &PlacedGoal) -> f64 {
    let letters = u16::try_from(goal.text.chars().count()).unwrap_or(u16::MAX);
    f64::from(letters) * LETTER + MARK
}

/// It stands on the side that it counts for.
fn marked_own(context: &PageContext<'_>, text: &str) -> String {
    let args = [("text", Arg::Text(text)), ("remark", Arg::Text(context.word("own_goal_short")))];
    context.locale.words("with_remark", &args)
}

/// The surname of somebody of the archive; of a printed name as many of its last words as there is room for.
fn short_name(context: &PageContext<'_>, who: &Who) -> Option<String> {
    let name = match who {
        Who::Person(person) => context.archive.people[*person].surname.as_str(),
        Who::Printed(name) => name.as_str(),
        Who::Unknown => return None,
    };
    let mut rest = name;
    while rest.chars().count() > LONGEST_NAME
        && let Some((_, shorter)) = rest.split_once(' ')
    {
        rest = shorter;
    }
    let cut: String = rest.chars().take(LONGEST_NAME).collect();
    Some(if cut.len() < rest.len() { format!("{cut}…") } else { cut })
}

/// Cards, substitutions, missed penalties and goals that did not count, each where its minute lies. Those who came on in one
/// minute share a mark.
fn marks(game: &Match, side: Half, axis: &Axis) -> Vec<(f64, &'static str)> {
    let place = |minute: Option<Minute>| minute.map(|minute| axis.place(minute));
    let cards = game.cards.iter().filter(|card| card.side == side);
    let cards = cards.filter_map(|card| Some((place(card.minute)?, card_mark(card.colour))));
    let missed = game.missed_penalties.iter().filter(|missed| missed.side == side);
    let missed = missed.filter_map(|missed| Some((place(missed.minute)?, Deed::MissedPenalty.mark())));
    let disallowed = game.goals.iter().filter(|goal| goal.side == side && goal.disallowed.is_some());
    let disallowed = disallowed.filter_map(|goal| Some((place(goal.minute)?, Deed::MissedPenalty.mark())));
    let changes = game.substitutions.iter().filter(|change| change.side == side);
    let mut changes: Vec<(f64, &'static str)> =
        changes.filter_map(|change| Some((place(change.minute)?, Deed::Substitution.mark()))).collect();
    changes.dedup();
    let mut marks: Vec<(f64, &'static str)> = cards.chain(missed).chain(disallowed).chain(changes).collect();
    marks.sort_by(|one, other| one.0.total_cmp(&other.0));
    marks
}

/// Each in the lane nearest to the line in which it touches no other, on the narrowest drawing too.
fn lanes(marks: Vec<(f64, &'static str)>) -> Vec<Placed> {
    let apart = MARK / NARROW * 100.0;
    let mut last_of_lane: Vec<f64> = Vec::new();
    let placed = marks.into_iter().map(|(x, mark)| {
        let lane = last_of_lane.iter().position(|last| x - last >= apart).unwrap_or(last_of_lane.len());
        if lane == last_of_lane.len() {
            last_of_lane.push(x);
        } else {
            last_of_lane[lane] = x;
        }
        Placed { x, y: 0, distance: FIRST_LANE + LANE * lane as u16, mark }
    });
    placed.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn goal(x: f64, text: &str) -> PlacedGoal {
        PlacedGoal { x, y: 0, distance: 0, mark: "goal", text: text.to_owned(), minute: String::new() }
    }

    /// The rows of goals at these places, each with a name of ten letters; from the touchline, counted from 0.
    fn check_rows(places: &[f64], rows: &[u16]) {
        let goals: Vec<PlacedGoal> = places.iter().map(|x| goal(*x, "1’ Van Aken")).collect();
        let mut course = Course { goals, ..Course::default() };
        let room = course.room();
        course.set_rows(room);
        let found: Vec<u16> = course.goals.iter().map(|goal| goal.distance / ROW).collect();
        assert_eq!(found, rows, "{places:?}");
        for goal in &course.goals {
            assert!(goal.x / 100.0 * length(room) + width(goal) <= WIDE, "{goal:?} runs over the side");
        }
    }

    #[test]
    fn no_name_runs_into_another_or_into_the_stem_of_a_later_goal() {
        check_rows(&[10.0, 60.0], &[0, 0]);
        check_rows(&[10.0, 12.0, 14.0], &[2, 1, 0]);
        check_rows(&[10.0, 25.0, 60.0, 62.0], &[1, 0, 1, 0]);
        check_rows(&[94.0, 97.0, 100.0], &[2, 1, 0]);
        check_rows(&[30.0, 31.0, 32.0, 33.0, 34.0, 35.0, 36.0], &[6, 5, 4, 3, 2, 1, 0]);
        check_rows(&[], &[]);
    }

    #[test]
    fn marks_of_the_same_minutes_lie_in_lanes() {
        let lanes = lanes(vec![(50.0, "yellow"), (51.0, "change"), (52.0, "red"), (56.0, "change")]);
        let found: Vec<u16> = lanes.iter().map(|placed| (placed.distance - FIRST_LANE) / LANE).collect();
        assert_eq!(found, [0, 1, 2, 0]);
    }
}
