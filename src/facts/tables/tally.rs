//! Adding results up, club by club. Rounds can be added one after the other, so that the tables of a whole season cost no
//! more than its matches.

use crate::archive::{Card, Club, Half, Id, Match, Stage, Who};
use crate::records::values::CardColour;
use crate::sport::Criterion;

use super::counting::Counted;
use super::table::HalfPoint;
use crate::facts::results::record::{HomeAway, Record};

/// A club before anything is ranked.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(in crate::facts) club: Id<Club>,
    pub(in crate::facts) group: u16,
    pub(in crate::facts) record: HomeAway,
    pub(in crate::facts) start_points: i32,
    pub(in crate::facts) half_point: HalfPoint,
    pub(in crate::facts) adjusted: i32,
    /// The rank in each stage that the order names, in the order of the order.
    pub(super) earlier_ranks: Vec<u16>,
    /// Points for cards, or as the stage writes them.
    pub(super) fair_play: i32,
    /// It left the season, and its results were erased.
    pub(in crate::facts) erased: bool,
    /// It left the season, whatever became of its results.
    pub(in crate::facts) withdrawn: bool,
}

impl Row {
    pub(in crate::facts) fn new(club: Id<Club>, group: u16) -> Row {
        Row {
            club,
            group,
            record: HomeAway::default(),
            start_points: 0,
            half_point: HalfPoint::None,
            adjusted: 0,
            earlier_ranks: Vec::new(),
            fair_play: 0,
            erased: false,
            withdrawn: false,
        }
    }

    pub(in crate::facts) fn points(&self) -> i32 {
        self.start_points + self.record.home.points + self.record.away.points + self.adjusted
    }

    /// Twice the points before halving rounded them.
    pub(super) fn doubled_points(&self) -> i32 {
        let half = match self.half_point {
            HalfPoint::None => 0,
            HalfPoint::Given => -1,
            HalfPoint::CutOff => 1,
        };
        2 * self.points() + half
    }
}

/// The rows of a stage, and who did what against whom when the order asks for that.
#[derive(Clone, Debug)]
pub(super) struct Tally<'a> {
    /// By club.
    pub(super) rows: Vec<Row>,
    stage: &'a Stage,
    meetings: Option<Meetings>,
    cards: Cards,
}

/// Whether and how fair play is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cards {
    /// The order does not ask.
    NotAsked,
    Written,
    /// From the cards of the matches, of which none is known yet.
    NoneKnown,
    Known,
}

/// For each home and away club what both made of it.
#[derive(Clone, Debug)]
struct Meetings {
    clubs: usize,
    /// The home club's record and the away club's, row by row.
    cells: Vec<(Record, Record)>,
}

impl<'a> Tally<'a> {
    /// Rows that are counted by the points of this stage.
    pub(in crate::facts) fn new(mut rows: Vec<Row>, stage: &'a Stage) -> Tally<'a> {
        rows.sort_by_key(|row| row.club);
        let clubs = rows.len();
        let asks = |wanted: fn(&Criterion) -> bool| stage.order.iter().any(wanted);
        let of_meetings = |criterion: &Criterion| {
            matches!(
                criterion,
                Criterion::HeadToHead
                    | Criterion::OpponentsPoints
                    | Criterion::OpponentsGoalDifference
                    | Criterion::OpponentsGoals
            )
        };
        let meetings = asks(of_meetings).then(|| Meetings { clubs, cells: vec![Default::default(); clubs * clubs] });
        let cards = match (&stage.fair_play, asks(|criterion| *criterion == Criterion::FairPlay)) {
            (_, false) => Cards::NotAsked,
            (Some(written), true) => {
                for row in &mut rows {
                    let of_club = written.iter().find(|(club, _)| *club == row.club);
                    row.fair_play = of_club.map_or(0, |(_, points)| *points);
                }
                Cards::Written
            }
            (None, true) => Cards::NoneKnown,
        };
        Tally { rows, stage, meetings, cards }
    }

    fn place(&self, club: Id<Club>) -> Option<usize> {
        self.rows.binary_search_by_key(&club, |row| row.club).ok()
    }

    /// A match between clubs of which one is not in the stage counts for the other only.
    pub(in crate::facts) fn add(&mut self, counted: Counted<'_>) {
        let game = counted.game;
        let (home, away) = (self.place(game.home), self.place(game.away));
        let points = &self.stage.points;
        let awarded_set = self.stage.sport.definition().bracket.points_of_awarded_set();
        let add = |record: &mut Record, at_home: bool| {
            counted.add_to(record, at_home, points);
            if let Some(awarded_set) = awarded_set {
                counted.add_sets_to(record, at_home, awarded_set);
            }
        };
        if let Some(home) = home {
            add(&mut self.rows[home].record.home, true);
        }
        if let Some(away) = away {
            add(&mut self.rows[away].record.away, false);
        }
        if let (Some(home), Some(away), Some(meetings)) = (home, away, &mut self.meetings) {
            let cell = &mut meetings.cells[home * meetings.clubs + away];
            add(&mut cell.0, true);
            add(&mut cell.1, false);
        }
        if matches!(self.cards, Cards::NoneKnown | Cards::Known) && !game.cards.is_empty() {
            self.cards = Cards::Known;
            for (place, side) in [(home, Half::Home), (away, Half::Away)] {
                if let Some(place) = place {
                    self.rows[place].fair_play += fair_play(game, side);
                }
            }
        }
    }

    /// False while nothing says how fair anybody played.
    pub(super) fn fair_play_is_known(&self) -> bool {
        match self.cards {
            Cards::Written | Cards::Known => true,
            Cards::NotAsked | Cards::NoneKnown => false,
        }
    }

    /// What a club did against these others.
    pub(in crate::facts) fn against(&self, club: usize, others: &[usize]) -> HomeAway {
        let mut sum = HomeAway::default();
        if let Some(meetings) = &self.meetings {
            for other in others.iter().filter(|other| **other != club) {
                sum.home += meetings.cells[club * meetings.clubs + other].0;
                sum.away += meetings.cells[other * meetings.clubs + club].1;
            }
        }
        sum
    }

    /// True when any two of these have met so many times.
    pub(super) fn all_met(&self, rows: &[usize], times: u32) -> bool {
        let met = |one: usize, other: usize| self.against(one, &[other]).total().played();
        rows.iter().enumerate().all(|(index, one)| rows[..index].iter().all(|other| met(*one, *other) >= times))
    }

    /// Something of each opponent, added up match by match.
    pub(super) fn of_opponents(&self, club: usize, what: impl Fn(&Row) -> i64) -> i64 {
        let opponents = (0..self.rows.len()).filter(|other| *other != club);
        opponents.map(|other| i64::from(self.against(club, &[other]).total().played()) * what(&self.rows[other])).sum()
    }
}

/// Fair play as FIFA counts it: for each player of a match the worst of what was shown, a yellow card -1, a second one -3,
/// a red one -4, a yellow and then a red one -5.
fn fair_play(game: &Match, side: Half) -> i32 {
    let mut players: Vec<(&Who, Vec<CardColour>)> = Vec::new();
    let of_side = |card: &&Card| card.side == side;
    for card in game.cards.iter().filter(of_side) {
        let known = players.iter_mut().find(|(who, _)| **who == card.person && card.person != Who::Unknown);
        match known {
            Some((_, colours)) => colours.push(card.colour),
            None => players.push((&card.person, vec![card.colour])),
        }
    }
    let worth = |colours: &[CardColour]| {
        let shown = |colour| colours.contains(&colour);
        match (shown(CardColour::Red), shown(CardColour::SecondYellow), shown(CardColour::Yellow)) {
            (true, _, true) => -5,
            (true, _, false) => -4,
            (false, true, _) => -3,
            (false, false, true) => -1,
            (false, false, false) => 0,
        }
    };
    players.iter().map(|(_, colours)| worth(colours)).sum()
}
