//! What a person did through the years, as a drawing: clubs as player, coach, ...

use super::main_club;
use super::spells::Line;
use crate::archive::{Club, Id, Person, Role, Spell};
use crate::locale::Arg;
use crate::pages::context::PageContext;
use crate::pages::parts::dates::spell_years;
use crate::pages::parts::life_line::{Fill, Group, LifeLine, Stretch, life_line as draw};
use crate::pages::parts::person::role_name;

pub(super) fn life_line<'a>(context: &PageContext<'a>, id: Id<Person>) -> Option<LifeLine<'a>> {
    let person = &context.archive.people[id];
    let own = main_club(person);
    let group = |line: Line| {
        let of_line = person.spells.iter().filter(|spell| Line::of(&spell.role) == line);
        let mut stretches: Vec<Stretch> = of_line.filter_map(|spell| stretch(context, id, spell, own)).collect();
        stretches.sort_by(|one, other| one.from.total_cmp(&other.from));
        Group { heading: context.word(line.heading()), stretches }
    };
    let groups = [Line::Player, Line::Coach, Line::Staff, Line::Official].map(group);
    let keys = [(0, "person_life_line_key_player"), (1, "person_life_line_key_coach")];
    let keys = keys.into_iter().filter(|(group, _)| !groups[*group].stretches.is_empty());
    let keys = keys.map(|(_, key)| context.word(key)).collect();
    draw(groups.into(), keys, |spells| {
        let args = [("person", Arg::Text(context.text(&person.name))), ("spells", Arg::Text(spells))];
        context.locale.words("person_life_line_label", &args)
    })
}

fn stretch(context: &PageContext<'_>, person: Id<Person>, spell: &Spell, own: Option<Id<Club>>) -> Option<Stretch> {
    let is_plain = [Role::PLAYER, Role::HEAD_COACH].contains(&spell.role.word()) && spell.label.is_none();
    let role = role_name(context, person, spell);
    let name = match spell.club {
        Some(club) if is_plain => context.club(club).name.to_owned(),
        Some(club) => format!("{}, {role}", context.club(club).name),
        None => context.locale.sentence_case(&role),
    };
    let is_here = spell.club.is_some() && spell.club == own;
    let fill = match (Line::of(&spell.role), is_here) {
        (Line::Player, false) => Fill::Open,
        (Line::Player, true) => Fill::OpenHighlighted,
        (Line::Coach | Line::Staff | Line::Official, false) => Fill::Full,
        (Line::Coach | Line::Staff | Line::Official, true) => Fill::FullHighlighted,
    };
    Stretch::of(spell, context.facts.latest.day?, fill, name, spell_years(context.locale, spell))
}
