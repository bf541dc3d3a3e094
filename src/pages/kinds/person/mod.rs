//! A person: life line, spells, record, stories.

mod life_line;
mod on_the_pitch;
mod portrait;
mod record;
mod spells;

use std::collections::HashSet;

use schemars::JsonSchema;
use serde::Serialize;

use self::life_line::life_line;
use self::on_the_pitch::{RefereedView, on_the_pitch, refereed_seasons};
use self::portrait::facts;
use self::record::{ClubRecord, records};
use self::spells::{SpellGroup, custom_of_results, spell_groups};
use super::{About, Page, PageContext, PageKey};
use crate::archive::{Archive, Club, Id, Match, Person, Spell, Subject};
use crate::facts::{Facts, Outcome, SpellOf, outcome, refereed};
use crate::locale::{Arg, Family, Language};
use crate::pages::parts::crumbs::Crumb;
use crate::pages::parts::fact::Fact;
use crate::pages::parts::form::{FormStrip, form_strip};
use crate::pages::parts::game::{ClubGame, Duel, club_game, duel};
use crate::pages::parts::life_line::LifeLine;
use crate::pages::parts::picture::{Credit, credit};
use crate::pages::parts::record::{OutcomesHead, RecordTable, outcomes_head};
use crate::pages::parts::person::{PersonLink, gender, plain, positions, role_name};
use crate::pages::parts::stories_of::{Shape, StoriesOf, stories_of};
use crate::pages::prose::{ProseView, record_prose};

/// How many stories stand open, with the sentence that names the person.
const OPEN_STORIES: usize = 12;

/// How many matches that name the person stand open; the rest is folded.
const OPEN_MATCHES: usize = 10;

/// How many matches are shown of those that the person led.
const LAST_MATCHES: usize = 5;

/// How many results the drawing of the form has.
const LONG_FORM: usize = 10;

/// What the template of a person sees.
#[derive(Debug, JsonSchema, Serialize)]
pub struct View<'a> {
    /// The way from the front page to here.
    crumbs: Vec<Crumb<'a>>,
    /// Name, initials and colours.
    person: PersonLink<'a>,
    /// Who made the portrait.
    portrait_credit: Option<Credit<'a>>,
    /// `Trainer, oud-middenvelder`
    kicker: Vec<String>,
    /// The first paragraph of the biography, as HTML.
    lead: Option<String>,
    /// `Alleen in het Nederlands`, where that paragraph is not in the language of the page.
    lead_only_in: Option<String>,
    /// `Portret`
    biography_heading: String,
    /// The text about the person.
    biography: ProseView<'a>,
    /// What is on record, each with its label.
    facts: Vec<Fact<'a>>,
    /// All spells in one drawing.
    life_line: Option<LifeLine<'a>>,
    /// Clubs and jobs, by kind of work.
    spells: Vec<SpellGroup<'a>>,
    /// None when no spell has matches of its own: then the table has no columns for them.
    spells_results: Option<OutcomesHead>,
    /// What the table of spells is, for who does not see it.
    spells_caption: String,
    /// What was won, drawn and lost, by club.
    records: Vec<ClubRecord<'a>>,
    /// What was written about the person.
    stories: StoriesOf<'a>,
    /// The latest matches of a team under this person.
    led: Option<Led<'a>>,
    /// By season and club; none where no file of a match knows of the person.
    on_the_pitch: Option<RecordTable<'a>>,
    /// The last season first.
    refereed: Vec<RefereedView<'a>>,
    /// Matches whose line-up, events or officials name the person and which are not among the refereed ones, the last one
    /// first.
    appearances: Vec<Duel<'a>>,
    /// Matches further back, folded.
    earlier_appearances: Vec<Duel<'a>>,
    /// `De 20 wedstrijden daarvoor`
    earlier_heading: String,
}

/// The latest matches of a team under this person.
#[derive(Debug, JsonSchema, Serialize)]
struct Led<'a> {
    /// The heading above it.
    heading: String,
    /// The latest matches, drawn.
    form: FormStrip,
    /// The matches, the last one first.
    games: Vec<ClubGame<'a>>,
}

pub(super) fn list(archive: &Archive, _: &Facts, _: Language) -> Vec<PageKey> {
    archive.people.ids().map(PageKey::Person).collect()
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, page: &'a Page) -> (About<'a>, View<'a>) {
    let PageKey::Person(id) = page.key else { unreachable!("this kind lists people") };
    let person = &context.archive.people[id];
    let name = context.text(&person.name);
    let people = context.link_to(&PageKey::PersonIndex(None));
    let colours = main_club(person).map(|club| context.colours_of(club));
    let about = About {
        title: name.into(),
        description: context.locale.words("person_description", &[("person", Arg::Text(name))]).into(),
        colours,
        section: Some(people),
        canonical: None,
    };
    let mut biography = record_prose(context, &person.biography, name);
    let lead = biography.take_lead();
    let lead_only_in = lead.as_ref().and_then(|_| biography.only_in.take());
    let custom = custom_of_results(context, id);
    let spells = spell_groups(context, id, custom);
    let mut appearances: Vec<Duel<'a>> = named_in(context, id).into_iter().map(|game| duel(context, game)).collect();
    let earlier_appearances = appearances.split_off(appearances.len().min(OPEN_MATCHES));
    let earlier = [("count", Arg::Number(earlier_appearances.len() as i64))];
    let view = View {
        crumbs: vec![Crumb::to(context.word("people"), people), Crumb::here(name)],
        person: PersonLink { colours, ..plain(context, id) },
        portrait_credit: person.portrait.map(|picture| credit(context, picture)).filter(Credit::says_something),
        kicker: kicker(context, id),
        lead,
        lead_only_in,
        biography_heading: context.locale.sentence_case(context.word("story_kind_profile")),
        biography,
        facts: facts(context, id),
        life_line: life_line(context, id),
        spells_results: custom.map(|custom| outcomes_head(context, custom)),
        spells,
        spells_caption: context.locale.words("person_spells_caption", &[("person", Arg::Text(name))]),
        records: records(context, id),
        stories: stories_of(context, Subject::Person(id), Shape { open: OPEN_STORIES, quoted: true }),
        led: led(context, id),
        on_the_pitch: on_the_pitch(context, id),
        refereed: refereed_seasons(context, id),
        appearances,
        earlier_appearances,
        earlier_heading: context.locale.words("club_earlier_results", &earlier),
    };
    (about, view)
}

/// The matches that name the person otherwise than as their referee, the last one first.
fn named_in(context: &PageContext<'_>, id: Id<Person>) -> Vec<Id<Match>> {
    let refereed = refereed(context.archive, context.facts, id);
    let refereed: HashSet<Id<Match>> =
        refereed.iter().flat_map(|season| &season.matches).map(|refereed| refereed.game).collect();
    let named_in = context.facts.people[id].named_in.iter().rev().copied();
    named_in.filter(|game| !refereed.contains(game)).collect()
}

/// The club whose colours the page wears: of the spell that goes on, else of the last one.
fn main_club(person: &Person) -> Option<Id<Club>> {
    let going_on = person.spells.iter().rev().find(|spell| spell.club.is_some() && spell.ends().is_none());
    going_on.or(person.spells.iter().rev().find(|spell| spell.club.is_some())).and_then(|spell| spell.club)
}

/// What the person does now, else did last; then the positions, of a player who has gone over to something else as the former
/// player that this is.
fn kicker(context: &PageContext<'_>, id: Id<Person>) -> Vec<String> {
    let person = &context.archive.people[id];
    let goes_on = |spell: &&Spell| spell.ends().is_none() && spell.begins().is_some();
    let mut shown: Vec<&Spell> = person.spells.iter().rev().filter(goes_on).collect();
    if shown.is_empty() {
        shown.extend(person.spells.last());
    }
    let plays = shown.is_empty() || shown.iter().any(|spell| spell.role.is_player());
    let positions = match person.positions.first() {
        Some(position) if !plays => {
            let position = context.locale.name_for(Family::Position, position, gender(person));
            position.map(|position| context.locale.words("person_former", &[("role", Arg::Text(&position))]))
        }
        _ => Some(positions(context, id)).filter(|positions| !positions.is_empty()),
    };
    let mut words: Vec<String> = Vec::new();
    for word in shown.iter().map(|spell| role_name(context, id, spell)).chain(positions) {
        let word = context.locale.sentence_case(&word);
        if !words.contains(&word) {
            words.push(word);
        }
    }
    words
}

/// The latest matches of the last spell in which the person led a team.
fn led<'a>(context: &'a PageContext<'a>, id: Id<Person>) -> Option<Led<'a>> {
    let archive = context.archive;
    let spells = (0..archive.people[id].spells.len()).rev().map(|spell| SpellOf { person: id, spell });
    let coached = spells.filter_map(|of| context.facts.coaching(of)).find(|coached| !coached.matches.is_empty())?;
    let last: Vec<Id<Match>> = coached.matches.iter().rev().take(LONG_FORM).rev().copied().collect();
    let results: Vec<Outcome> = last.iter().filter_map(|game| outcome(&archive.matches[*game], coached.club)).collect();
    let surname = archive.people[id].surname.as_str();
    Some(Led {
        heading: context.locale.words("person_last_matches_under", &[("person", Arg::Text(surname))]),
        form: form_strip(context, &results),
        games: last.iter().rev().take(LAST_MATCHES).map(|game| club_game(context, *game, coached.club, false)).collect(),
    })
}
