//! What somebody did on the pitch, by season and club, and the matches that they refereed. What the archive does not know
//! stays blank: a nought would be a statement.

use schemars::JsonSchema;
use serde::Serialize;

use crate::archive::{Id, Match, Person};
use crate::facts::{Appearances, Cards, KnownMatches, PlayerSeason, RefereeSeason, Scope, player_seasons, refereed};
use crate::locale::Arg;
use crate::pages::context::PageContext;
use crate::pages::key::PageKey;
use crate::pages::parts::game::{short_when, title};
use crate::pages::parts::person::Name;
use crate::pages::parts::record::{RecordColumn, RecordRow, RecordTable};
use crate::pages::parts::spot::spot_words;
use crate::records::values::CompetitionKind;

/// The matches that somebody refereed in a season.
#[derive(Debug, JsonSchema, Serialize)]
pub(super) struct RefereedView<'a> {
    /// `Pro League 2024-25`
    season: Name<'a>,
    /// `12 wedstrijden; kaarten bekend in 3 van de 12 wedstrijden`
    summary: String,
    /// The last match first.
    table: RecordTable<'a>,
}

fn column<'a>(context: &PageContext<'a>, short: &str, full: &str) -> RecordColumn<'a> {
    RecordColumn { short: context.word(short), full: context.word(full).into() }
}

/// Each season in which something is known; None when nothing is.
pub(super) fn on_the_pitch<'a>(context: &'a PageContext<'a>, id: Id<Person>) -> Option<RecordTable<'a>> {
    let seasons = player_seasons(context.archive, context.facts, id, &Scope::default());
    let kind = |season: &PlayerSeason| {
        context.archive.competitions[context.archive.seasons[season.season].competition].kind
    };
    let part = |wanted: CompetitionKind| {
        let of_kind: Vec<&PlayerSeason> = seasons.iter().rev().filter(|season| kind(season) == wanted).collect();
        let mut rows: Vec<RecordRow<'a>> = of_kind.iter().map(|season| season_row(context, season)).collect();
        if rows.len() > 1 {
            rows.push(total_row(context, &of_kind));
        }
        rows
    };
    let parts = [CompetitionKind::League, CompetitionKind::Cup, CompetitionKind::Friendly].map(part);
    let parts: Vec<Vec<RecordRow<'a>>> = parts.into_iter().filter(|rows| !rows.is_empty()).collect();
    let name = context.text(&context.archive.people[id].name);
    (!parts.is_empty()).then(|| RecordTable {
        caption: context.locale.words("person_on_the_pitch_caption", &[("person", Arg::Text(name))]),
        head: context.word("column_season"),
        columns: vec![
            column(context, "column_played_short", "column_appearances"),
            column(context, "column_came_on_short", "column_came_on"),
            column(context, "column_goals_short", "column_goals"),
            column(context, "column_assists_short", "column_assists"),
            column(context, "column_minutes_short", "column_minutes"),
            column(context, "column_yellow_cards_short", "column_yellow_cards"),
            column(context, "column_sent_off_short", "column_sent_off"),
        ],
        parts,
    })
}

fn season_row<'a>(context: &'a PageContext<'a>, season: &PlayerSeason) -> RecordRow<'a> {
    let club = context.club(season.club).name.to_owned();
    let remarks = std::iter::once(club).chain(remarks(context, season));
    RecordRow {
        name: Name {
            name: context.season_name(season.season).into(),
            link: context.link(&PageKey::Season(season.season)),
        },
        remark: remarks.collect::<Vec<_>>().join("; "),
        cells: cells(context, &season.appearances, &season.known),
        sum: false,
    }
}

fn total_row<'a>(context: &'a PageContext<'a>, seasons: &[&PlayerSeason]) -> RecordRow<'a> {
    let (mut did, mut known) = (Appearances::default(), KnownMatches::default());
    for season in seasons {
        did += season.appearances;
        known += season.known;
    }
    RecordRow {
        name: Name { name: context.word("person_record_total").into(), link: None },
        remark: goal_remarks(context, seasons).join("; "),
        cells: cells(context, &did, &known),
        sum: true,
    }
}

/// How some of the goals fell, and of how many matches it is known at all.
fn remarks(context: &PageContext<'_>, season: &PlayerSeason) -> Vec<String> {
    let known = &season.known;
    let mut remarks = goal_remarks(context, &[season]);
    let mut partly = |key: &str, known_of: u32| {
        if known_of < known.matches {
            let known_of = known_of.to_string();
            let args = [("known", Arg::Text(&known_of)), ("count", Arg::Number(known.matches.into()))];
            remarks.push(context.locale.words(key, &args));
        }
    };
    partly("person_line_ups_known", known.line_ups);
    partly("person_scorers_known", known.scorers);
    remarks
}

/// How some of the goals of these seasons fell, in the words of the sport of each.
fn goal_remarks(context: &PageContext<'_>, seasons: &[&PlayerSeason]) -> Vec<String> {
    let mut counts: Vec<(&str, u32)> = Vec::new();
    for season in seasons {
        let competition = context.archive.seasons[season.season].competition;
        let key = spot_words(context.archive.competitions[competition].sport).goals;
        match counts.iter_mut().find(|(known, _)| *known == key) {
            Some((_, count)) => *count += season.appearances.penalties,
            None => counts.push((key, season.appearances.penalties)),
        }
    }
    counts.push(("person_own_goals", seasons.iter().map(|season| season.appearances.own_goals).sum()));
    let said = counts.into_iter().filter(|(_, count)| *count > 0);
    said.map(|(key, count)| context.locale.words(key, &[("count", Arg::Number(count.into()))])).collect()
}

/// A nought stands only where everything is known.
fn cells(context: &PageContext<'_>, did: &Appearances, known: &KnownMatches) -> Vec<String> {
    let number = |count: u32, all_known: bool| match count {
        0 if !all_known => String::new(),
        count => context.locale.number(count.into()),
    };
    vec![
        number(did.matches(), known.has_all_line_ups()),
        number(did.came_on, known.has_all_line_ups()),
        number(did.goals, known.has_all_scorers()),
        number(did.assists, false),
        did.all_minutes().map_or_else(String::new, |minutes| context.locale.number(minutes.into())),
        number(did.cards.yellow, false),
        number(did.cards.sent_off(), false),
    ]
}

/// The seasons of a referee, the last one first.
pub(super) fn refereed_seasons<'a>(context: &'a PageContext<'a>, id: Id<Person>) -> Vec<RefereedView<'a>> {
    let seasons = refereed(context.archive, context.facts, id);
    seasons.iter().rev().map(|season| refereed_season(context, id, season)).collect()
}

fn refereed_season<'a>(context: &'a PageContext<'a>, id: Id<Person>, season: &RefereeSeason) -> RefereedView<'a> {
    let locale = context.locale;
    let name = context.season_name(season.season);
    let cells = |cards: Option<Cards>| match cards {
        Some(cards) => [cards.yellow, cards.sent_off()].map(|count| locale.number(count.into())).into(),
        None => vec![String::new(); 2],
    };
    let row = |game: Id<Match>, cards: Option<Cards>| RecordRow {
        name: Name { name: title(context, game).into(), link: context.link(&PageKey::Match(game)) },
        remark: short_when(context, &context.archive.matches[game], true).text,
        cells: cells(cards),
        sum: false,
    };
    let mut rows: Vec<RecordRow<'a>> = season.matches.iter().rev().map(|game| row(game.game, game.cards)).collect();
    let (matches, with_cards) = (season.matches.len(), season.matches_with_cards());
    if with_cards > 1 {
        rows.push(RecordRow {
            name: Name { name: context.word("person_record_total").into(), link: None },
            remark: String::new(),
            cells: cells(Some(season.cards())),
            sum: true,
        });
    }
    let count = ("count", Arg::Number(matches as i64));
    let known = with_cards.to_string();
    let summary = match with_cards {
        0 => locale.words("count_matches", &[count]),
        _ => locale.words("person_cards_known", &[("known", Arg::Text(&known)), count]),
    };
    let person = context.text(&context.archive.people[id].name);
    let args = [("person", Arg::Text(person)), ("season", Arg::Text(&name))];
    RefereedView {
        summary: locale.sentence_case(&summary),
        table: RecordTable {
            caption: locale.words("person_as_referee_caption", &args),
            head: context.word("column_match"),
            columns: vec![
                column(context, "column_yellow_cards_short", "column_yellow_cards"),
                column(context, "column_sent_off_short", "column_sent_off"),
            ],
            parts: vec![rows],
        },
        season: Name { name: name.into(), link: context.link(&PageKey::Season(season.season)) },
    }
}
