//! The facts beside a person's name.

use crate::archive::{Id, Person};
use crate::locale::{Arg, Family};
use crate::pages::context::PageContext;
use crate::pages::parts::fact::{Fact, FactList};
use crate::pages::parts::person::{Name, date_in_place, plain, positions};
use crate::records::values::{Date, NameEntry};

pub(super) fn facts<'a>(context: &'a PageContext<'a>, id: Id<Person>) -> Vec<Fact<'a>> {
    let person = &context.archive.people[id];
    let locale = context.locale;
    let mut facts = FactList::new(context);
    facts.text("person_born", date_in_place(context, person.born, person.birth_place.as_ref()));
    facts.text("person_died", date_in_place(context, person.died, person.death_place.as_ref()));
    facts.text("person_age", age(context, person));
    facts.text("person_full_name", person.full_name.as_ref().map(|name| context.text(name).to_owned()));
    facts.text("person_nicknames", names(context, &person.nicknames));
    facts.text("person_former_names", names(context, &person.former_names));
    let countries = person.citizenship.iter().filter_map(|country| locale.name_of(Family::Country, country));
    facts.text("person_citizenship", Some(countries.collect::<Vec<_>>().join(", ")));
    facts.text("person_positions", Some(positions(context, id)));
    facts.text("person_foot", person.foot.and_then(|foot| locale.name_of(Family::Foot, foot.word())));
    facts.text("person_height", person.height.and_then(|centimetres| height(context, centimetres)));
    facts.names("person_relatives", relatives(context, id));
    facts.done()
}

/// In whole years: at the death, else on the last day that the archive knows of. Only where the birthday is known.
fn age(context: &PageContext<'_>, person: &Person) -> Option<String> {
    let day = |date: Option<Date>| date.and_then(Date::known).and_then(|date| date.exact());
    let born = day(person.born)?;
    let (until, key) = match person.died {
        Some(_) => (day(person.died)?, "person_age_at_death"),
        None => (context.facts.latest.day?, "count_years_old"),
    };
    let birthday_to_come = (until.month(), until.day()) < (born.month(), born.day());
    let years = i64::from(until.year() - born.year()) - i64::from(birthday_to_come);
    (years > 0).then(|| context.locale.words(key, &[("count", Arg::Number(years))]))
}

fn names(context: &PageContext<'_>, entries: &[NameEntry]) -> Option<String> {
    let names: Vec<&str> = entries.iter().map(|entry| context.text(&entry.name)).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

fn height(context: &PageContext<'_>, centimetres: u16) -> Option<String> {
    let metres = context.locale.ratio(centimetres.into(), 100, 2)?;
    Some(context.locale.words("person_height_metres", &[("metres", Arg::Text(&metres))]))
}

/// Those whom the person names, and those who name the person.
fn relatives<'a>(context: &'a PageContext<'a>, id: Id<Person>) -> Vec<Name<'a>> {
    let written = context.archive.people[id].relatives.iter();
    let written = written.map(|relative| (relative.person, Some(relative.relation.as_str())));
    let named_by = context.facts.people[id].named_as_relative_by.iter().map(|(other, _)| (*other, None));
    let mut values: Vec<Name<'a>> = Vec::new();
    for (other, relation) in written.chain(named_by) {
        let link = plain(context, other);
        if values.iter().any(|known| known.link == link.link) {
            continue;
        }
        let relation = relation.and_then(|relation| context.locale.name_of(Family::Relative, relation));
        let name = match relation {
            Some(relation) => {
                let args = [("text", Arg::Text(link.name)), ("remark", Arg::Text(&relation))];
                context.locale.words("with_remark", &args).into()
            }
            None => link.name.into(),
        };
        values.push(Name { name, link: link.link });
    }
    values
}
