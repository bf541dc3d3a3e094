//! The record of a club: its seasons with the places where it ended, its feats and runs, those who led it.

use std::borrow::Cow;

use super::Printing;
use super::columns::{Line, columns, said};
use crate::archive::{Club, Id, Match, Stage};
use crate::facts::{CoachSpell, SeasonOfClub, Until, feats, kind_of, known_by, record_of, runs};
use crate::locale::Arg;
use crate::pages::parts::columns::Custom;
use crate::pages::parts::feat::{SHORTEST_RUN, kinds_of_run};
use crate::pages::parts::game::{short_when, title};
use crate::pages::parts::person::period_in_charge;
use crate::pages::parts::record::{record_cells, record_columns};
use crate::records::values::CompetitionKind;

pub(super) fn record(printing: &Printing<'_>, id: Id<Club>) -> String {
    let context = printing.context;
    let name = context.club(id).name;
    let parts = [seasons(printing, id), records(printing, id), coaches(printing, id)];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() {
        return format!("{name}\n\n{}\n", context.locale.words("club_nothing_to_count", &[("club", Arg::Text(name))]));
    }
    format!("{name}\n\n{}", parts.join("\n"))
}

/// Those of these matches that counted on the day.
fn known<'m>(printing: &Printing<'_>, games: &'m [Id<Match>]) -> Cow<'m, [Id<Match>]> {
    match printing.on {
        None => Cow::Borrowed(games),
        Some(until) => Cow::Owned(known_by(printing.context.archive, games, until.moment)),
    }
}

fn in_leagues(printing: &Printing<'_>, games: &[Id<Match>]) -> Vec<Id<Match>> {
    let archive = printing.context.archive;
    games.iter().copied().filter(|game| kind_of(archive, *game) == CompetitionKind::League).collect()
}

fn heads(printing: &Printing<'_>, id: Id<Club>) -> Line {
    let custom = Custom::of_club(printing.context, id);
    let columns = record_columns(printing.context, custom).into_iter();
    Line::new("", columns.map(|column| column.short.to_owned()).collect())
}

fn seasons(printing: &Printing<'_>, id: Id<Club>) -> Option<String> {
    let context = printing.context;
    let custom = Custom::of_club(context, id);
    let mut lines = vec![heads(printing, id)];
    for season in context.facts.clubs[id].seasons.iter().rev() {
        let games = known(printing, &season.matches);
        let league = record_of(context.archive, id, &games).league.total();
        if !league.is_empty() {
            let name = format!("{} {}", season.label, places(printing, id, season));
            lines.push(Line::new(name.trim_end(), record_cells(context, custom, &league)));
        }
    }
    (lines.len() > 1).then(|| format!("{}\n{}", context.word("club_seasons"), columns(&lines)))
}

/// The places in the tables of a season: `reguliere competitie 9de, Europe Play-offs 2de`; with the place over the whole
/// season before them where it is another.
fn places(printing: &Printing<'_>, id: Id<Club>, season: &SeasonOfClub) -> String {
    let context = printing.context;
    let until = printing.on.map_or(Until::Everything, |until| Until::Moment(until.moment));
    let place = |stage: &Id<Stage>| {
        let table = context.facts.table(context.archive, *stage, until).filter(|table| !table.is_blank())?;
        let rank = table.standing(id)?.rank;
        let overall = context.facts.stages[*stage].places_above + rank;
        let (name, rank) = (context.stage_name(*stage), context.locale.ordinal(rank.into()));
        let text = [("stage", Arg::Text(&name)), ("rank", Arg::Text(&rank))];
        Some((context.locale.ordinal(overall.into()), context.locale.words("club_place_in_stage", &text)))
    };
    let stages = season.campaigns.iter().flat_map(|campaign| &context.archive.seasons[campaign.season].stages);
    let places: Vec<(String, String)> = stages.filter_map(place).collect();
    let by_stage = places.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join(", ");
    match places.as_slice() {
        [] => String::new(),
        [(overall, _)] => overall.clone(),
        [.., (overall, _)] => {
            let args = [("text", Arg::Text(overall)), ("remark", Arg::Text(&by_stage))];
            context.locale.words("with_remark", &args)
        }
    }
}

fn records(printing: &Printing<'_>, id: Id<Club>) -> Option<String> {
    let context = printing.context;
    let games = in_leagues(printing, &known(printing, &context.facts.clubs[id].matches));
    let day = |game: Id<Match>| short_when(context, &context.archive.matches[game], true).text;
    let feats = feats(context.archive, id, &games);
    let kinds = [
        ("feat_home_win", &feats.biggest_home_win),
        ("feat_away_win", &feats.biggest_away_win),
        ("feat_defeat", &feats.heaviest_defeat),
        ("feat_most_goals", &feats.most_goals),
    ];
    let mut text = String::new();
    for (key, games) in kinds.into_iter().filter(|(_, games)| !games.is_empty()) {
        let games = games.iter().rev().map(|game| format!("{} ({})", title(context, *game), day(*game)));
        text += &said(context.word(key), &games.collect::<Vec<_>>().join(", "));
    }
    let runs = kinds_of_run(&runs(context.archive, id, &games)).into_iter();
    for (key, run) in runs.filter_map(|(key, run)| Some((key, run.filter(|run| run.length >= SHORTEST_RUN)?))) {
        let count = context.locale.words("count_matches", &[("count", Arg::Number(run.length as i64))]);
        text += &said(context.word(key), &format!("{count}, {} – {}", day(run.first), day(run.last)));
    }
    (!text.is_empty()).then(|| format!("{}\n{text}", context.word("club_records")))
}

fn coaches(printing: &Printing<'_>, id: Id<Club>) -> Option<String> {
    let context = printing.context;
    let custom = Custom::of_club(context, id);
    let mut lines = vec![heads(printing, id)];
    for coach in context.facts.clubs[id].coaches.iter().rev() {
        let of = coach.of;
        let Some(spell) = printing.as_known(of.spell(context.archive)) else { continue };
        let record = |coach: &CoachSpell| coach.record.league.total();
        let record = match printing.on {
            None => record(coach),
            Some(until) => record(&coach.known_by(context.archive, until.moment)),
        };
        let name = context.text(&context.archive.people[of.person].name);
        let name = format!("{name}, {}", period_in_charge(context, &spell));
        let cells = if record.is_empty() { Vec::new() } else { record_cells(context, custom, &record) };
        lines.push(Line::new(name, cells));
    }
    (lines.len() > 1).then(|| format!("{}\n{}", context.word("club_head_coaches"), columns(&lines)))
}
