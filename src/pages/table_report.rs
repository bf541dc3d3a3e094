//! A table as figures, for programs: what `touchline table --format json` prints.

use serde::Serialize;

use crate::archive::{Archive, Subject};
use crate::facts::{HalfPoint, LeagueTable, Standing, Until};

/// A table of a stage.
#[derive(Debug, Serialize)]
pub struct TableReport<'a> {
    /// `pro-league/2024-25/regular`
    pub stage: String,
    /// The round after which it stands, when that was asked for.
    pub after: Option<String>,
    /// The moment at which it stands, when that was asked for.
    pub at: Option<String>,
    /// By rank, group after group.
    pub standings: Vec<ReportedStanding<'a>>,
}

/// A line of it.
#[derive(Debug, Serialize)]
pub struct ReportedStanding<'a> {
    /// The letter of its group, when there are groups.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    pub rank: u16,
    /// Nothing parts this club from another one.
    pub shared: bool,
    pub club: &'a str,
    pub name: &'a str,
    pub played: u32,
    pub wins: u32,
    pub draws: u32,
    pub losses: u32,
    /// Of the wins and defeats, those in overtime or by a shoot-out.
    pub late_wins: u32,
    pub late_losses: u32,
    /// Goals, points or sets, as the sport counts.
    pub goals_for: u32,
    pub goals_against: u32,
    pub goal_difference: i32,
    /// The points inside the sets.
    pub set_points_for: u32,
    pub set_points_against: u32,
    pub tries: u32,
    pub bonus: i32,
    pub points: i32,
    /// Carried from an earlier stage; part of the points.
    pub start_points: i32,
    /// `given` or `cut-off`, when an odd sum was halved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub half_point: Option<&'static str>,
    /// Given or taken by decision; part of the points.
    pub adjusted: i32,
}

impl<'a> TableReport<'a> {
    pub fn of(archive: &'a Archive, table: &LeagueTable) -> TableReport<'a> {
        let stage = &archive.stages[table.stage];
        let (after, at) = match table.until {
            Until::AfterRound(place) => (stage.rounds.get(place).map(|round| round.name.to_string()), None),
            Until::Moment(moment) | Until::PlayedBy(moment) => (None, Some(moment.to_string())),
            Until::Everything => (None, None),
        };
        let lines = table.groups(archive).flat_map(|(group, lines)| lines.iter().map(move |line| (group, line)));
        TableReport {
            stage: archive.reference_of(Subject::Stage(table.stage)),
            after,
            at,
            standings: lines.map(|(group, line)| reported_standing(archive, group, line)).collect(),
        }
    }
}

/// A line as figures.
pub(super) fn reported_standing<'a>(
    archive: &'a Archive,
    group: Option<&str>,
    line: &Standing,
) -> ReportedStanding<'a> {
    let total = line.total();
    let club = &archive.clubs[line.club];
    ReportedStanding {
        group: group.map(str::to_owned),
        rank: line.rank,
        shared: line.shared,
        club: club.slug.as_str(),
        name: club.name.in_language(archive.site.main_language().id(), archive.site.main_language().id()),
        played: total.played(),
        wins: total.wins,
        draws: total.draws,
        losses: total.losses,
        late_wins: total.late_wins,
        late_losses: total.late_losses,
        goals_for: total.goals_for,
        goals_against: total.goals_against,
        goal_difference: total.goal_difference(),
        set_points_for: total.set_points_for,
        set_points_against: total.set_points_against,
        tries: total.tries_for,
        bonus: total.bonus,
        points: line.points,
        start_points: line.start_points,
        half_point: match line.half_point {
            HalfPoint::None => None,
            HalfPoint::Given => Some("given"),
            HalfPoint::CutOff => Some("cut-off"),
        },
        adjusted: line.adjusted,
    }
}
