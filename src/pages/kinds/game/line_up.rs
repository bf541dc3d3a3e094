//! Who played for each side. With a formation and as many players as it places, the list itself stands on a pitch: its order
//! is the order in which it is read. Within a line the first stands at the right hand of the goalkeeper, since line-ups begin
//! with the right back.

use schemars::JsonSchema;
use serde::Serialize;

use super::deeds::{PlayerDeed, deeds_of};
use crate::archive::{Half, Id, LineUp, Match, Subject, Who};
use crate::locale::{Arg, Family};
use crate::pages::context::PageContext;
use crate::pages::parts::club::ClubLink;
use crate::pages::parts::person::{Name, named};

/// More players than this in one line leave no room for their names.
const MOST_IN_A_LINE: usize = 6;

/// One side's players.
#[derive(Debug, JsonSchema, Serialize)]
pub(super) struct LineUpView<'a> {
    /// `home` or `away`
    side: &'static str,
    /// The club.
    club: ClubLink<'a>,
    /// The shirts are in the second colour.
    alternate: bool,
    /// `Opstelling 4-4-2`
    formation: Option<String>,
    /// The formation has a place for each of the eleven.
    on_pitch: bool,
    /// Who began.
    eleven: Vec<Player<'a>>,
    /// Who could come on.
    bench: Vec<Player<'a>>,
    /// The coach.
    coach: Option<Name<'a>>,
    /// Who could not play.
    absent: Vec<Absent<'a>>,
}

impl LineUpView<'_> {
    pub(super) fn on_pitch(&self) -> bool {
        self.on_pitch
    }
}

/// A player of a line-up.
#[derive(Debug, JsonSchema, Serialize)]
struct Player<'a> {
    /// The number on the shirt.
    shirt: Option<u16>,
    /// The player; missing when nobody knows who it was.
    who: Option<Name<'a>>,
    /// Wore the armband.
    captain: bool,
    /// Goals, cards and changes, each with its minute.
    deeds: Vec<PlayerDeed<'a>>,
    /// How many stand in the same line of the pitch; 0 beside it.
    abreast: usize,
}

/// Somebody who could not play.
#[derive(Debug, JsonSchema, Serialize)]
struct Absent<'a> {
    /// Who it is; missing when nobody knows.
    who: Option<Name<'a>>,
    /// Why.
    reason: Option<String>,
}

/// Of the sides whose players are known. `alternate`: the first colours of both are near each other.
pub(super) fn line_ups<'a>(context: &'a PageContext<'a>, id: Id<Match>, alternate: bool) -> Vec<LineUpView<'a>> {
    let game = &context.archive.matches[id];
    let home = game.home_line_up.as_ref().map(|line_up| line_up_view(context, id, (Half::Home, false), line_up));
    let away = game.away_line_up.as_ref().map(|line_up| line_up_view(context, id, (Half::Away, alternate), line_up));
    home.into_iter().chain(away).collect()
}

fn line_up_view<'a>(
    context: &'a PageContext<'a>,
    id: Id<Match>,
    (side, alternate): (Half, bool),
    line_up: &'a LineUp,
) -> LineUpView<'a> {
    let game = &context.archive.matches[id];
    let facts = &context.facts.matches[id];
    let (name, club, known_coach) = match side {
        Half::Home => ("home", game.home, facts.home_coach),
        Half::Away => ("away", game.away, facts.away_coach),
    };
    let lines = line_up.formation.as_deref().and_then(|formation| lines(formation, line_up.eleven.len()));
    let abreast = lines.iter().flatten().flat_map(|line| std::iter::repeat_n(*line, *line));
    let abreast = abreast.chain(std::iter::repeat(0));
    let player = |(shirt, who): &'a (Option<u16>, Who), abreast: usize| Player {
        shirt: *shirt,
        who: named(context, who),
        captain: line_up.captain.as_ref() == Some(who),
        deeds: deeds_of(context, game, side, who),
        abreast,
    };
    let coach = match (&line_up.coach, known_coach) {
        (Some(written), _) => named(context, written),
        (None, Some(coach)) => {
            let subject = Subject::Person(coach);
            Some(Name { name: context.subject_name(subject), link: context.subject_link(subject) })
        }
        (None, None) => None,
    };
    let absent = line_up.absent.iter().map(|(who, reason)| Absent {
        who: named(context, who),
        reason: reason.as_deref().and_then(|reason| context.locale.name_of(Family::Absent, reason)),
    });
    let formation = line_up.formation.as_ref();
    LineUpView {
        side: name,
        club: context.club(club).clone(),
        alternate,
        formation: formation.map(|written| context.locale.words("match_formation", &[("formation", Arg::Text(written))])),
        on_pitch: lines.is_some(),
        eleven: line_up.eleven.iter().zip(abreast).map(|(listed, abreast)| player(listed, abreast)).collect(),
        bench: line_up.bench.iter().map(|listed| player(listed, 0)).collect(),
        coach,
        absent: absent.collect(),
    }
}

/// How many stand in each line, with the goalkeeper in a line of their own. None when that does not place every player.
fn lines(formation: &str, players: usize) -> Option<Vec<usize>> {
    let field: Option<Vec<usize>> = formation.split('-').map(|line| line.parse().ok()).collect();
    let lines: Vec<usize> = std::iter::once(1).chain(field?).collect();
    let fits = lines.iter().all(|line| (1..=MOST_IN_A_LINE).contains(line)) && lines.iter().sum::<usize>() == players;
    fits.then_some(lines)
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn a_formation_places_the_goalkeeper_and_then_line_by_line() {
        assert_eq!(lines("4-4-2", 11), Some(vec![1, 4, 4, 2]));
        assert_eq!(lines("4-2-3-1", 11), Some(vec![1, 4, 2, 3, 1]));
        assert_eq!(lines("3-4-1-2", 11), Some(vec![1, 3, 4, 1, 2]));
        assert_eq!(lines("2-3-1", 7), Some(vec![1, 2, 3, 1]), "seven a side");
    }

    #[test]
    fn a_formation_that_leaves_somebody_over_places_nobody() {
        assert_eq!(lines("4-4-2", 10), None);
        assert_eq!(lines("4-4-1", 11), None);
        assert_eq!(lines("8-1-1", 11), None, "eight do not fit in one line");
        assert_eq!(lines("libero", 11), None);
    }
}
