//! What people did on the pitch: in the line-up, come on, minutes, goals, cards. All of it comes from the files of matches,
//! and most matches have none: so that whoever counts is told beside the sum of how many matches the archive knows it.
//!
//! Only matches that were played to an end count. What happened in one that was awarded, stopped or annulled stays on the
//! page of that match.

use jiff::Timestamp;

use crate::archive::{Archive, Club, Half, Id, Match, MatchStatus, Person, Season, Who};
use crate::records::values::{CardColour, CompetitionKind, Date};

use super::minutes::minutes;
use super::people::{line_up, person_of};
use crate::facts::Facts;
use crate::facts::results::record::kind_of;
use crate::facts::tables::counting::ended;

/// Which matches are counted. What is not said does not matter: the plain scope is everything.
#[derive(Clone, Copy, Debug, Default)]
pub struct Scope {
    /// For this club.
    pub club: Option<Id<Club>>,
    pub season: Option<Id<Season>>,
    pub kind: Option<CompetitionKind>,
    /// Those that were over by then.
    pub until: Option<Timestamp>,
}

/// What somebody did in some matches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Appearances {
    /// In the line-up.
    pub starts: u32,
    pub came_on: u32,
    /// On the pitch for certain, since the person scored there or was replaced, without a line-up that says how.
    pub otherwise: u32,
    /// Of the appearances whose minutes are known.
    pub minutes: u32,
    /// Appearances whose minutes are not known.
    pub without_minutes: u32,
    /// Penalties among them; own goals not.
    pub goals: u32,
    pub penalties: u32,
    pub own_goals: u32,
    pub assists: u32,
    pub cards: Cards,
}

/// Cards by their colour. A second yellow one that sent somebody off is counted as that and nothing else.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cards {
    pub yellow: u32,
    pub second_yellow: u32,
    pub red: u32,
}

/// Of how many matches of a club the archive knows what it counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct KnownMatches {
    /// Those that were played while the person may have been there.
    pub matches: u32,
    /// With the line-up of the club.
    pub line_ups: u32,
    /// With everybody who scored for the club.
    pub scorers: u32,
}

/// Somebody's matches for a club in one season of a competition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlayerSeason {
    pub season: Id<Season>,
    pub club: Id<Club>,
    pub appearances: Appearances,
    pub known: KnownMatches,
}

impl Appearances {
    /// Matches in which the person was on the pitch.
    pub fn matches(&self) -> u32 {
        self.starts + self.came_on + self.otherwise
    }

    pub fn is_empty(&self) -> bool {
        *self == Appearances::default()
    }

    /// All minutes; None as soon as those of one appearance are not known.
    pub fn all_minutes(&self) -> Option<u32> {
        (self.matches() > 0 && self.without_minutes == 0).then_some(self.minutes)
    }
}

impl std::ops::AddAssign for Appearances {
    fn add_assign(&mut self, other: Appearances) {
        self.starts += other.starts;
        self.came_on += other.came_on;
        self.otherwise += other.otherwise;
        self.minutes += other.minutes;
        self.without_minutes += other.without_minutes;
        self.goals += other.goals;
        self.penalties += other.penalties;
        self.own_goals += other.own_goals;
        self.assists += other.assists;
        self.cards += other.cards;
    }
}

impl Cards {
    pub fn add(&mut self, colour: CardColour) {
        match colour {
            CardColour::Yellow => self.yellow += 1,
            CardColour::SecondYellow => self.second_yellow += 1,
            CardColour::Red => self.red += 1,
        }
    }

    /// Sent off by it, either way.
    pub fn sent_off(&self) -> u32 {
        self.second_yellow + self.red
    }
}

impl std::ops::AddAssign for Cards {
    fn add_assign(&mut self, other: Cards) {
        self.yellow += other.yellow;
        self.second_yellow += other.second_yellow;
        self.red += other.red;
    }
}

impl KnownMatches {
    /// Whether appearances that were counted are all that there were.
    pub fn has_all_line_ups(&self) -> bool {
        self.line_ups == self.matches
    }

    /// Whether goals that were counted are all that there were.
    pub fn has_all_scorers(&self) -> bool {
        self.scorers == self.matches
    }
}

impl std::ops::AddAssign for KnownMatches {
    fn add_assign(&mut self, other: KnownMatches) {
        self.matches += other.matches;
        self.line_ups += other.line_ups;
        self.scorers += other.scorers;
    }
}

impl Scope {
    fn holds(&self, archive: &Archive, game: Id<Match>) -> bool {
        let record = &archive.matches[game];
        was_played(record)
            && self.season.is_none_or(|season| record.season == season)
            && self.kind.is_none_or(|kind| kind_of(archive, game) == kind)
            && self.until.is_none_or(|until| ended(archive, record).is_some_and(|end| end <= until))
    }
}

/// Everything that somebody did in a scope, and of how many matches of their clubs in that scope it is known.
pub fn appearances(archive: &Archive, facts: &Facts, person: Id<Person>, scope: &Scope) -> (Appearances, KnownMatches) {
    let mut clubs: Vec<Id<Club>> = match scope.club {
        Some(club) => vec![club],
        None => {
            let playing = archive.people[person].spells.iter().filter(|spell| spell.role.is_player());
            playing.filter_map(|spell| spell.club).collect()
        }
    };
    let mut sum = Appearances::default();
    for (_, club, did) in deeds(archive, facts, person, scope) {
        sum += did;
        clubs.push(club);
    }
    clubs.sort_unstable();
    clubs.dedup();
    let mut known = KnownMatches::default();
    for club in clubs {
        known += known_of(archive, person, club, &facts.clubs[club].matches, scope);
    }
    (sum, known)
}

/// The same by season and club, oldest first; only where something is known.
pub fn player_seasons(archive: &Archive, facts: &Facts, person: Id<Person>, scope: &Scope) -> Vec<PlayerSeason> {
    let mut seasons: Vec<PlayerSeason> = Vec::new();
    for (game, club, did) in deeds(archive, facts, person, scope) {
        let season = archive.matches[game].season;
        match seasons.iter_mut().find(|known| (known.season, known.club) == (season, club)) {
            Some(known) => known.appearances += did,
            None => {
                let matches = facts.clubs[club].campaign(season).map_or(&[][..], |campaign| &campaign.matches);
                let known = known_of(archive, person, club, matches, scope);
                seasons.push(PlayerSeason { season, club, appearances: did, known });
            }
        }
    }
    seasons
}

/// What somebody did for a club in some of its matches, and of how many of them it is known.
pub fn appearances_in(
    archive: &Archive,
    person: Id<Person>,
    club: Id<Club>,
    matches: &[Id<Match>],
) -> (Appearances, KnownMatches) {
    let mut sum = Appearances::default();
    for game in matches.iter().map(|game| &archive.matches[*game]).filter(|game| was_played(game)) {
        sum += did_in(archive, game, side_of(game, club), person);
    }
    (sum, known_of(archive, person, club, matches, &Scope::default()))
}

/// Of which of these matches of a club the archive knows the line-up and the scorers, whoever was there.
pub fn known_matches(archive: &Archive, club: Id<Club>, matches: &[Id<Match>]) -> KnownMatches {
    let mut known = KnownMatches::default();
    for game in matches.iter().map(|game| &archive.matches[*game]).filter(|game| was_played(game)) {
        known += known_in(game, club);
    }
    known
}

/// Each match of a scope in which somebody did something for a club, in the order of play.
fn deeds<'a>(
    archive: &'a Archive,
    facts: &'a Facts,
    person: Id<Person>,
    scope: &'a Scope,
) -> impl Iterator<Item = (Id<Match>, Id<Club>, Appearances)> + 'a {
    let games = facts.people[person].named_in.iter().copied().filter(|game| scope.holds(archive, *game));
    let sides = games.flat_map(|game| [(game, Half::Home), (game, Half::Away)]);
    sides.filter_map(move |(id, side)| {
        let game = &archive.matches[id];
        let club = club_of(game, side);
        let did = did_in(archive, game, side, person);
        (scope.club.is_none_or(|wanted| wanted == club) && !did.is_empty()).then_some((id, club, did))
    })
}

/// It was played to an end, with a score or one that is lost.
pub(super) fn was_played(game: &Match) -> bool {
    match game.status {
        MatchStatus::Played(_) | MatchStatus::ScoreUnknown { .. } => true,
        MatchStatus::Scheduled
        | MatchStatus::Awarded { .. }
        | MatchStatus::Abandoned { .. }
        | MatchStatus::Void { .. }
        | MatchStatus::Postponed
        | MatchStatus::Cancelled => false,
    }
}

pub(in crate::facts) fn club_of(game: &Match, side: Half) -> Id<Club> {
    match side {
        Half::Home => game.home,
        Half::Away => game.away,
    }
}

pub(super) fn side_of(game: &Match, club: Id<Club>) -> Half {
    if game.home == club { Half::Home } else { Half::Away }
}

/// What a person did for one side of a match.
fn did_in(archive: &Archive, game: &Match, side: Half, person: Id<Person>) -> Appearances {
    let is_person = |who: &Who| person_of(who) == Some(person);
    let is_one = |who: &Option<Who>| who.as_ref().is_some_and(is_person);
    let mut did = Appearances::default();
    let mut was_on = false;
    for goal in game.goals.iter().filter(|goal| goal.disallowed.is_none()) {
        // An own goal counts for the other side.
        let scored = is_person(&goal.scorer) && (goal.side == side) != goal.own_goal;
        did.goals += u32::from(scored && !goal.own_goal);
        did.penalties += u32::from(scored && !goal.own_goal && goal.penalty);
        did.own_goals += u32::from(scored && goal.own_goal);
        let assisted = goal.side == side && is_one(&goal.assist);
        did.assists += u32::from(assisted);
        was_on |= scored || assisted;
    }
    for card in game.cards.iter().filter(|card| card.side == side && is_person(&card.person)) {
        did.cards.add(card.colour);
    }
    was_on |= game.missed_penalties.iter().any(|missed| missed.side == side && is_person(&missed.player));
    was_on |= game.shoot_out.iter().any(|kick| kick.side == side && is_person(&kick.taker));
    let mut changes = game.substitutions.iter().filter(|change| change.side == side);
    let came_on = changes.clone().any(|change| is_person(&change.on));
    was_on |= changes.any(|change| is_one(&change.off));
    let started = line_up(game, side).is_some_and(|line_up| line_up.eleven.iter().any(|(_, who)| is_person(who)));
    match (started, came_on, was_on) {
        (true, _, _) => did.starts = 1,
        (false, true, _) => did.came_on = 1,
        (false, false, true) => did.otherwise = 1,
        (false, false, false) => return did,
    }
    match minutes(archive, game, side, person) {
        Some(minutes) => did.minutes = minutes,
        None => did.without_minutes = 1,
    }
    did
}

/// Of which of these matches of a club the archive knows the line-up and the scorers, as far as the person may have been there.
fn known_of(
    archive: &Archive,
    person: Id<Person>,
    club: Id<Club>,
    matches: &[Id<Match>],
    scope: &Scope,
) -> KnownMatches {
    let mut known = KnownMatches::default();
    let games = matches.iter().copied().filter(|game| scope.holds(archive, *game));
    for game in games.map(|game| &archive.matches[game]).filter(|game| may_have_been(archive, person, club, game)) {
        known += known_in(game, club);
    }
    known
}

/// What the archive knows of one match.
fn known_in(game: &Match, club: Id<Club>) -> KnownMatches {
    let side = side_of(game, club);
    KnownMatches {
        matches: 1,
        line_ups: u32::from(line_up(game, side).is_some_and(|line_up| !line_up.eleven.is_empty())),
        scorers: u32::from(has_all_scorers(game, club, side)),
    }
}

/// Everybody who scored for a side is written, as often as it scored.
pub(in crate::facts) fn has_all_scorers(game: &Match, club: Id<Club>, side: Half) -> bool {
    let written = game.goals.iter().filter(|goal| goal.side == side && goal.disallowed.is_none());
    let named = written.filter(|goal| goal.scorer != Who::Unknown).count();
    game.score_for(club).is_some_and(|(goals, _)| named == usize::from(goals))
}

/// Whether a person may have been at a club on the day of a match: nobody wrote a spell there, or one that may cover it.
fn may_have_been(archive: &Archive, person: Id<Person>, club: Id<Club>, game: &Match) -> bool {
    let mut spells = archive.people[person].spells_at(club).peekable();
    let Some(day) = game.kick_off.day() else { return true };
    spells.peek().is_none()
        || spells.any(|spell| {
            let ends = if spell.to == Some(Date::Unknown) { None } else { spell.ends() };
            spell.begins().is_none_or(|begins| begins <= day) && ends.is_none_or(|ends| day <= ends)
        })
}
