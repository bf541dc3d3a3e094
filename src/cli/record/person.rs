//! The record of a person: spells at the head of a team, matches on the pitch, matches refereed.

use super::Printing;
use super::columns::{Line, columns, said};
use crate::archive::{Id, Match, Person};
use crate::facts::{Appearances, CoachSpell, PlayerSeason, Record, Scope, SpellOf, known_by, player_seasons, refereed};
use crate::locale::Arg;
use crate::pages::parts::columns::Custom;
use crate::pages::parts::person::{period_in_charge, role_name};
use crate::pages::parts::record::{record_cells, record_columns};
use crate::records::values::CompetitionKind;

pub(super) fn record(printing: &Printing<'_>, id: Id<Person>) -> String {
    let context = printing.context;
    let name = context.text(&context.archive.people[id].name);
    let spells = (0..context.archive.people[id].spells.len()).rev().map(|spell| SpellOf { person: id, spell });
    let mut parts: Vec<String> = spells.filter_map(|of| coached(printing, of)).collect();
    parts.extend(on_the_pitch(printing, id));
    parts.extend(refereed_matches(printing, id));
    if parts.is_empty() {
        parts.push(context.locale.words("person_nothing_to_count", &[("person", Arg::Text(name))]) + "\n");
    }
    format!("{name}\n\n{}", parts.join("\n"))
}

/// A spell at the head of a team; None of one without a match.
fn coached(printing: &Printing<'_>, of: SpellOf) -> Option<String> {
    let context = printing.context;
    let spell = printing.as_known(of.spell(context.archive))?;
    let coached = context.facts.coaching(of)?;
    let known;
    let coached: &CoachSpell = match printing.on {
        None => coached,
        Some(until) => {
            known = coached.known_by(context.archive, until.moment);
            &known
        }
    };
    if coached.matches.is_empty() {
        return None;
    }
    let role = context.locale.sentence_case(&role_name(context, of.person, &spell));
    let period = crate::pages::parts::dates::spell_period(context.locale, &spell);
    let mut text = format!("{role}, {}, {period}\n", context.club(coached.club).name);
    text += &columns(&lines(printing, coached));
    let neighbour = |of: Option<SpellOf>| {
        let spell = printing.as_known(of?.spell(context.archive))?;
        let name = context.text(&context.archive.people[of?.person].name);
        Some(format!("{name} ({})", period_in_charge(context, &spell)))
    };
    let neighbours = coached.neighbours;
    for (key, of) in [("person_predecessor", neighbours.predecessor), ("person_successor", neighbours.successor)] {
        if let Some(neighbour) = neighbour(of) {
            text += &said(context.word(key), &neighbour);
        }
    }
    if coached.begun_before_results || coached.uncertain_matches > 0 {
        text += &format!("  {}\n", context.word("person_record_only_where_known"));
    }
    Some(text)
}

/// League matches by stage, their sum, at home and away; then those of cups and friendlies.
fn lines(printing: &Printing<'_>, coached: &CoachSpell) -> Vec<Line> {
    let context = printing.context;
    let custom = Custom::of_club(context, coached.club);
    let cells = |record: &Record| record_cells(context, custom, record);
    let heads = record_columns(context, custom).into_iter().map(|column| column.short.to_owned());
    let mut lines = vec![Line::new("", heads.collect())];
    for stage in &coached.stages {
        let label = context.archive.seasons[context.archive.stages[stage.stage].season].label.as_str();
        let name = format!("{label} {}", context.stage_name(stage.stage));
        lines.push(Line::new(name, cells(&stage.record.total())));
    }
    let league = &coached.record.league;
    if !league.is_empty() {
        lines.push(Line::new(context.word("person_record_total"), cells(&league.total())));
        lines.push(Line::new(context.word("home_total"), cells(&league.home)));
        lines.push(Line::new(context.word("away_total"), cells(&league.away)));
    }
    for (kind, key) in [(CompetitionKind::Cup, "kind_cup"), (CompetitionKind::Friendly, "kind_friendly")] {
        let record = coached.record.of_kind(kind).total();
        if !record.is_empty() {
            let mut cells = cells(&record);
            // Points are a league's.
            cells.pop();
            lines.push(Line::new(context.locale.sentence_case(context.word(key)), cells));
        }
    }
    lines
}

/// Matches and goals by season; None where nothing is known.
fn on_the_pitch(printing: &Printing<'_>, id: Id<Person>) -> Option<String> {
    let context = printing.context;
    let scope = Scope { until: printing.on.map(|until| until.moment), ..Scope::default() };
    let seasons = player_seasons(context.archive, context.facts, id, &scope);
    if seasons.is_empty() {
        return None;
    }
    let heads = [
        "column_played_short",
        "column_came_on_short",
        "column_goals_short",
        "column_assists_short",
        "column_minutes_short",
        "column_yellow_cards_short",
        "column_sent_off_short",
    ];
    let mut lines = vec![Line::new("", heads.map(|key| context.word(key).to_owned()).into())];
    let mut notes = String::new();
    let kind =
        |season: &PlayerSeason| context.archive.competitions[context.archive.seasons[season.season].competition].kind;
    for wanted in [CompetitionKind::League, CompetitionKind::Cup, CompetitionKind::Friendly] {
        let mut sum = Appearances::default();
        let of_kind: Vec<&PlayerSeason> = seasons.iter().rev().filter(|season| kind(season) == wanted).collect();
        for season in &of_kind {
            sum += season.appearances;
            lines.push(season_line(printing, season));
            notes += &known_only_in_part(printing, season);
        }
        if of_kind.len() > 1 {
            lines.push(Line::new(context.word("person_record_total"), figures(printing, &sum)));
        }
    }
    let heading = context.word("person_on_the_pitch");
    Some(format!("{heading}\n{}{notes}", columns(&lines)))
}

fn name_of(printing: &Printing<'_>, season: &PlayerSeason) -> String {
    let context = printing.context;
    format!("{}, {}", context.season_name(season.season), context.club(season.club).name)
}

fn season_line(printing: &Printing<'_>, season: &PlayerSeason) -> Line {
    Line::new(name_of(printing, season), figures(printing, &season.appearances))
}

/// Of how many matches the line-ups and the scorers are known, where that is not all of them.
fn known_only_in_part(printing: &Printing<'_>, season: &PlayerSeason) -> String {
    let known = &season.known;
    let counts = [("person_line_ups_known", known.line_ups), ("person_scorers_known", known.scorers)];
    let partly = counts.into_iter().filter(|(_, of)| *of < known.matches).map(|(key, of)| {
        let of = of.to_string();
        let args = [("known", Arg::Text(&of)), ("count", Arg::Number(known.matches.into()))];
        printing.context.locale.words(key, &args)
    });
    let partly: Vec<String> = partly.collect();
    if partly.is_empty() { String::new() } else { said(&name_of(printing, season), &partly.join("; ")) }
}

/// A blank is not known; no nought is printed.
fn figures(printing: &Printing<'_>, did: &Appearances) -> Vec<String> {
    let number = |count: u32| if count == 0 { String::new() } else { printing.context.locale.number(count.into()) };
    let minutes = did.all_minutes().map_or_else(String::new, number);
    vec![
        number(did.matches()),
        number(did.came_on),
        number(did.goals),
        number(did.assists),
        minutes,
        number(did.cards.yellow),
        number(did.cards.sent_off()),
    ]
}

/// Matches refereed by season with the cards that are known; None where there is no match.
fn refereed_matches(printing: &Printing<'_>, id: Id<Person>) -> Option<String> {
    let context = printing.context;
    let number = |count: u32| context.locale.number(count.into());
    let heads = ["column_played_short", "column_yellow_cards_short", "column_sent_off_short"];
    let mut lines = vec![Line::new("", heads.map(|key| context.word(key).to_owned()).into())];
    for mut season in refereed(context.archive, context.facts, id).into_iter().rev() {
        if let Some(until) = printing.on {
            let games: Vec<Id<Match>> = season.matches.iter().map(|refereed| refereed.game).collect();
            let known = known_by(context.archive, &games, until.moment);
            season.matches.retain(|refereed| known.contains(&refereed.game));
        }
        if season.matches.is_empty() {
            continue;
        }
        let cards = season.cards();
        let cards = match season.matches_with_cards() {
            0 => vec![],
            _ => vec![number(cards.yellow), number(cards.sent_off())],
        };
        let matches = context.locale.number(season.matches.len() as i64);
        let figures = std::iter::once(matches).chain(cards).collect();
        lines.push(Line::new(context.season_name(season.season), figures));
    }
    (lines.len() > 1).then(|| format!("{}\n{}", context.word("person_as_referee"), columns(&lines)))
}
