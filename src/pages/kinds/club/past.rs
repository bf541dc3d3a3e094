//! What a club did before: its seasons, its records, and its meetings with others.

use std::collections::HashSet;

use schemars::JsonSchema;
use serde::Serialize;

use crate::archive::{Club, Id, Subject};
use crate::facts::{Campaign, Opponent, SeasonOfClub};
use crate::locale::Arg;
use crate::pages::context::PageContext;
use crate::pages::key::PageKey;
use crate::pages::parts::columns::Custom;
use crate::pages::parts::bars::{MeetingBar, meeting_bars};
use crate::pages::parts::feat::{Feat, LongestRun, feat, kinds_of_run, longest_run};
use crate::pages::parts::person::Name;
use crate::pages::parts::record::{RecordRow, RecordTable, record_cells, record_columns};

/// The past of a club.
#[derive(Debug, JsonSchema, Serialize)]
pub(super) struct Past<'a> {
    /// The clubs that it met most, a bar each.
    meetings: Vec<MeetingBar<'a>>,
    /// `Competitie sinds juli 2023, tegen de clubs van dit seizoen.`
    meetings_note: Option<String>,
    /// Everybody whom the club met, by name; none where the bars above have them all.
    opponents: Vec<OpponentLine<'a>>,
    /// `Alle 40 tegenstanders`
    opponents_heading: String,
    /// Matches that stand out: the biggest win, the most goals.
    feats: Vec<Feat<'a>>,
    /// The longest runs.
    runs: Vec<LongestRun<'a>>,
    /// The last one first.
    seasons: Option<RecordTable<'a>>,
}

/// A club that this one met, with the page of the two.
#[derive(Debug, JsonSchema, Serialize)]
struct OpponentLine<'a> {
    /// The page of the two clubs.
    link: &'a str,
    /// The name of the opponent.
    name: &'a str,
    /// The class that sets the opponent's colours.
    colours: &'a str,
    /// `6 wedstrijden`
    remark: String,
}

pub(super) fn past<'a>(context: &'a PageContext<'a>, id: Id<Club>) -> Past<'a> {
    let facts = &context.facts.clubs[id];
    let league = opponents_of_this_season(context, id);
    let meetings = meeting_bars(context, Custom::of_club(context, id), id, &league);
    let first = league
        .iter()
        .flat_map(|opponent| &opponent.matches)
        .filter_map(|game| context.archive.matches[*game].kick_off.day())
        .min();
    let since = first.filter(|_| !meetings.is_empty()).map(|day| {
        let date = context.locale.month_year(day.year(), day.month());
        context.locale.words("club_head_to_heads_note", &[("month", Arg::Text(&date))])
    });
    let opponents = opponents(context, id, &meetings);
    let feats = [
        ("feat_home_win", &facts.feats.biggest_home_win),
        ("feat_away_win", &facts.feats.biggest_away_win),
        ("feat_defeat", &facts.feats.heaviest_defeat),
        ("feat_most_goals", &facts.feats.most_goals),
    ];
    let runs = kinds_of_run(&facts.runs).into_iter();
    Past {
        meetings,
        meetings_note: since,
        opponents_heading: context
            .locale
            .words("club_all_opponents", &[("count", Arg::Number(opponents.len() as i64))]),
        opponents,
        feats: feats.into_iter().filter_map(|(key, games)| feat(context, context.word(key), games)).collect(),
        runs: runs.filter_map(|(key, run)| longest_run(context, context.word(key), run)).collect(),
        seasons: seasons(context, id),
    }
}

/// Those who play in the league of the club's last season.
fn opponents_of_this_season<'a>(context: &'a PageContext<'a>, id: Id<Club>) -> Vec<&'a Opponent> {
    let facts = &context.facts.clubs[id];
    let league =
        facts.seasons.iter().rev().flat_map(|season| &season.campaigns).find(|campaign| campaign.finish.is_some());
    let Some(league) = league else { return Vec::new() };
    let clubs = &context.archive.seasons[league.season].clubs;
    facts.opponents.iter().filter(|opponent| clubs.contains(&opponent.club)).collect()
}

/// Everybody with whom the club has a page, unless the bars lead to all of these.
fn opponents<'a>(context: &'a PageContext<'a>, id: Id<Club>, bars: &[MeetingBar<'a>]) -> Vec<OpponentLine<'a>> {
    let line = |opponent: &Opponent| {
        let club = context.club(opponent.club);
        let count = [("count", Arg::Number(opponent.matches.len() as i64))];
        Some(OpponentLine {
            link: context.link(&PageKey::of_pair(id, opponent.club))?,
            name: club.name,
            colours: club.colours,
            remark: context.locale.words("count_matches", &count),
        })
    };
    let mut lines: Vec<OpponentLine<'a>> = context.facts.clubs[id].opponents.iter().filter_map(line).collect();
    let shown: HashSet<&str> = bars.iter().filter_map(|bar| bar.duels).collect();
    if lines.iter().all(|line| shown.contains(line.link)) {
        return Vec::new();
    }
    lines.sort_by(|one, other| context.locale.compare(one.name, other.name));
    lines
}

/// Each season with its places, and what the club made of its league matches.
fn seasons<'a>(context: &'a PageContext<'a>, id: Id<Club>) -> Option<RecordTable<'a>> {
    let custom = Custom::of_club(context, id);
    let seasons = &context.facts.clubs[id].seasons;
    let any_league = seasons.iter().any(|season| !season.record.league.is_empty());
    let columns = if any_league { record_columns(context, custom) } else { Vec::new() };
    let row = |season: &'a SeasonOfClub| {
        let record = season.record.league.total();
        let campaigns: Vec<String> = season.campaigns.iter().map(|campaign| campaign_text(context, campaign)).collect();
        RecordRow {
            name: Name {
                name: season.label.as_str().into(),
                link: Some(context.link_to(&PageKey::ClubSeason(id, season.label.clone()))),
            },
            remark: campaigns.join("; "),
            cells: match record.is_empty() {
                true => vec![String::new(); columns.len()],
                false => record_cells(context, custom, &record),
            },
            sum: false,
        }
    };
    let rows: Vec<RecordRow<'a>> = seasons.iter().rev().map(row).collect();
    (!rows.is_empty()).then(|| RecordTable {
        caption: context.word("club_seasons").to_owned(),
        head: context.word("column_season"),
        columns,
        parts: vec![rows],
    })
}

/// `Pro League: 8ste (reguliere competitie 9de, Europe Play-offs 2de)`
fn campaign_text(context: &PageContext<'_>, campaign: &Campaign) -> String {
    let locale = context.locale;
    let competition = context.archive.seasons[campaign.season].competition;
    let name = context.subject_name(Subject::Competition(competition));
    let Some(finish) = campaign.finish else { return name.into_owned() };
    let rank = locale.ordinal(finish.overall.into());
    let text = locale.words("label_and_value", &[("label", Arg::Text(&name)), ("value", Arg::Text(&rank))]);
    if campaign.finishes.len() < 2 {
        return text;
    }
    let place = |finish: &crate::facts::Finish| {
        let (stage, rank) = (context.stage_name(finish.stage), locale.ordinal(finish.rank.into()));
        locale.words("club_place_in_stage", &[("stage", Arg::Text(&stage)), ("rank", Arg::Text(&rank))])
    };
    let places = campaign.finishes.iter().map(place).collect::<Vec<_>>().join(", ");
    locale.words("with_remark", &[("text", Arg::Text(&text)), ("remark", Arg::Text(&places))])
}
