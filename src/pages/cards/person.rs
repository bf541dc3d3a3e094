//! The card of a person: what they are or were last, with its days; born where and when; what was counted of it.

use super::{Card, Head, plain as plain_figures};
use crate::archive::{Id, Match, Person, Spell};
use crate::facts::{Appearances, KnownMatches, Scope, SpellOf, player_seasons};
use crate::locale::Arg;
use crate::pages::context::PageContext;
use crate::pages::parts::columns::{Custom, percentage, share_won};
use crate::pages::parts::dates;
use crate::pages::parts::figures::{Figure, counted};
use crate::pages::parts::person::{date_in_place, initials, last_spell, positions, role_at_club, role_name};
use crate::pages::parts::picture::thumbnail;
use crate::pictures::Frame;

pub(super) fn card<'a>(context: &'a PageContext<'a>, id: Id<Person>) -> Card<'a> {
    let person = &context.archive.people[id];
    let name = context.text(&person.name);
    let spell = context.facts.latest.day.and_then(|day| last_spell(context, id, day, None)).or(person.spells.last());
    let mut lines: Vec<String> = Vec::new();
    lines.push(spell.map_or_else(|| positions(context, id), |spell| role(context, id, spell)));
    let labelled = |key: &str, value: Option<String>| {
        let value = value?;
        let args = [("label", Arg::Text(context.word(key))), ("value", Arg::Text(&value))];
        Some(context.locale.words("label_and_value", &args))
    };
    lines.extend(labelled("person_born", date_in_place(context, person.born, person.birth_place.as_ref())));
    lines.extend(labelled("person_died", date_in_place(context, person.died, person.death_place.as_ref())));
    let (figures, until) = match spell {
        Some(spell) if spell.role.is_player() => (on_the_pitch(context, id), None),
        Some(spell) => as_coach(context, id, spell).unwrap_or_default(),
        None => (Vec::new(), None),
    };
    lines.extend(until);
    lines.retain(|line| !line.is_empty());
    let colours = spell.and_then(|spell| spell.club).map(|club| context.colours_of(club));
    let picture = person.portrait.map(|picture| thumbnail(context, picture, Frame::Face));
    Card {
        head: Head::Person { name, initials: initials(name), picture, colours },
        lines,
        figures: plain_figures(figures),
    }
}

/// `Hoofdcoach bij KV Mechelen, november 2023 tot 4 maart 2025`: with its days whatever it is, for the card stands beside
/// stories of before and after.
fn role(context: &PageContext<'_>, id: Id<Person>, spell: &Spell) -> String {
    let role = role_name(context, id, spell);
    let role = spell.club.map_or_else(|| role.clone(), |club| role_at_club(context, &role, club));
    let period = dates::spell_period(context.locale, spell);
    let args = [("role", Arg::Text(&role)), ("period", Arg::Text(&period))];
    context.locale.sentence_case(&context.locale.words("person_role_and_period", &args))
}

/// League matches of the team in this spell, and up to which day they are counted while it goes on. None where the archive does
/// not have all of them.
fn as_coach<'a>(context: &PageContext<'a>, id: Id<Person>, spell: &Spell) -> Option<(Vec<Figure<'a>>, Option<String>)> {
    let at = context.archive.people[id].spells.iter().position(|known| std::ptr::eq(known, spell))?;
    let coached = context.facts.coaching(SpellOf { person: id, spell: at })?;
    let record = coached.record.league.total();
    if record.is_empty() || coached.begun_before_results || coached.uncertain_matches > 0 {
        return None;
    }
    let custom = Custom::of_club(context, coached.club);
    let mut figures = vec![counted(context, "card_league_matches", record.played().into())];
    let average = match custom.gives_points {
        true => context.locale.ratio(record.points.into(), record.played().into(), 2),
        false => share_won(context, &record, 1).map(|share| percentage(context, &share)),
    };
    let label = if custom.gives_points { "club_figure_points_per_match" } else { "club_figure_win_percentage" };
    figures.extend(average.map(|average| Figure::new(context.word(label), average)));
    let goes_on = spell.ends().is_none();
    Some((figures, coached.matches.last().filter(|_| goes_on).and_then(|last| counted_until(context, *last))))
}

/// `Geteld tot en met 8 maart 2025`
fn counted_until(context: &PageContext<'_>, last: Id<Match>) -> Option<String> {
    let day = context.archive.matches[last].kick_off.day()?;
    let date = context.locale.date_long(day);
    Some(context.locale.words("card_counted_until", &[("date", Arg::Text(&date))]))
}

/// Matches and goals of a player, of all seasons; only where every line-up, or every scorer, is known.
fn on_the_pitch<'a>(context: &PageContext<'a>, id: Id<Person>) -> Vec<Figure<'a>> {
    if context.facts.people[id].named_in.is_empty() {
        return Vec::new();
    }
    let (mut did, mut known) = (Appearances::default(), KnownMatches::default());
    for season in player_seasons(context.archive, context.facts, id, &Scope::default()) {
        did += season.appearances;
        known += season.known;
    }
    let matches = known.has_all_line_ups().then(|| counted(context, "season_figure_matches", did.matches().into()));
    let goals = known.has_all_scorers().then(|| counted(context, "season_figure_goals", did.goals.into()));
    matches.into_iter().chain(goals).collect()
}
