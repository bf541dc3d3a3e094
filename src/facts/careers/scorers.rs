//! Who scored most in some matches, as far as the archive knows. Goals are counted as on the page of a person: of matches that
//! were played to an end, penalties among them, own goals and disallowed ones not. What was awarded, annulled or stopped gives
//! nobody a goal.

use std::collections::HashMap;

use crate::archive::{Archive, Club, Half, Id, Match, Person, Who};

use super::appearances::{club_of, has_all_scorers, side_of, was_played};

/// The goals of matches by who scored them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scorers<'a> {
    /// Most goals first; those with as many stand in no order.
    pub scorers: Vec<Scorer<'a>>,
    /// Matches that were played.
    pub matches: u32,
    /// Those of which it is known who scored each goal, also when there was none.
    pub known: u32,
}

/// Somebody's goals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scorer<'a> {
    pub who: &'a Who,
    /// For whom, in the order of the goals.
    pub clubs: Vec<Id<Club>>,
    pub goals: u32,
    /// Among them.
    pub penalties: u32,
}

/// One scorer: a person of the archive, or a name as it was printed at one club. The same printed name at another club may be
/// somebody else.
#[derive(PartialEq, Eq, Hash)]
enum Key<'a> {
    Person(Id<Person>),
    Printed(&'a str, Id<Club>),
}

/// Who scored in these matches, for this club when one is given: then it does not matter who scored for the others.
pub fn scorers<'a>(archive: &'a Archive, matches: &[Id<Match>], of: Option<Id<Club>>) -> Scorers<'a> {
    let mut found = Scorers::default();
    let mut places: HashMap<Key<'a>, usize> = HashMap::new();
    let played = matches.iter().map(|id| &archive.matches[*id]).filter(|game| was_played(game));
    for game in played {
        found.matches += 1;
        let sides = of.map_or_else(|| vec![Half::Home, Half::Away], |club| vec![side_of(game, club)]);
        let is_known = sides.iter().all(|side| has_all_scorers(game, club_of(game, *side), *side));
        found.known += u32::from(is_known);
        for goal in game.goals.iter().filter(|goal| goal.disallowed.is_none() && !goal.own_goal) {
            let club = club_of(game, goal.side);
            if of.is_some_and(|of| of != club) {
                continue;
            }
            let key = match &goal.scorer {
                Who::Person(person) => Key::Person(*person),
                Who::Printed(name) => Key::Printed(name, club),
                Who::Unknown => continue,
            };
            let place = *places.entry(key).or_insert_with(|| {
                found.scorers.push(Scorer { who: &goal.scorer, clubs: Vec::new(), goals: 0, penalties: 0 });
                found.scorers.len() - 1
            });
            let scorer = &mut found.scorers[place];
            scorer.goals += 1;
            scorer.penalties += u32::from(goal.penalty);
            if !scorer.clubs.contains(&club) {
                scorer.clubs.push(club);
            }
        }
    }
    found.scorers.sort_by_key(|scorer| std::cmp::Reverse(scorer.goals));
    found
}

impl Scorers<'_> {
    /// Whether the list says something about the whole: of half the matches at least it is known who scored, and somebody
    /// scored more than once.
    pub fn are_telling(&self) -> bool {
        self.scorers.first().is_some_and(|first| first.goals > 1) && self.known * 2 >= self.matches
    }

    pub fn are_complete(&self) -> bool {
        self.known == self.matches
    }
}
