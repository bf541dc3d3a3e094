//! The facts beside a club's name.

use crate::archive::{Club, Ground, HonourOf, Id, Subject, Venue};
use crate::locale::Arg;
use crate::pages::context::PageContext;
use crate::pages::parts::dates;
use crate::pages::parts::fact::{Fact, FactList};
use crate::pages::parts::person::Name;
use crate::records::values::{CompetitionKind, Date, NameEntry};

/// The scheme under which Belgian clubs are registered.
const REGISTRATION: &str = "stamnummer";

pub(super) fn facts<'a>(context: &'a PageContext<'a>, id: Id<Club>) -> Vec<Fact<'a>> {
    let club = &context.archive.clubs[id];
    let locale = context.locale;
    let mut facts = FactList::new(context);
    facts.text("club_full_name", club.full_name.as_ref().map(|name| context.text(name).to_owned()));
    facts.text("club_founded", club.founded.map(|date| founded(context, date)));
    facts.text("club_dissolved", club.dissolved.map(|date| dates::date(locale, date)));
    let registration = club.ids.iter().find(|(scheme, _)| scheme == REGISTRATION);
    facts.text("club_registration_number", registration.map(|(_, number)| number.clone()));
    let place = club.city.as_ref().map(|city| context.text(city).to_owned());
    let country = club.country.as_ref().and_then(|code| locale.name_of(crate::locale::Family::Country, code));
    facts.text("club_city", Some(place.into_iter().chain(country).collect::<Vec<_>>().join(", ")));
    let (now, before): (Vec<&Ground>, Vec<&Ground>) = club.grounds.iter().partition(|ground| ground.to.is_none());
    facts.names("club_ground", now.iter().map(|ground| ground_now(context, ground)).collect());
    facts.names("club_grounds_before", before.iter().map(|ground| ground_before(context, ground)).collect());
    facts.text("club_former_names", former_names(context, &club.former_names));
    let subject = |club: Id<Club>| Name {
        name: context.subject_name(Subject::Club(club)),
        link: context.subject_link(Subject::Club(club)),
    };
    let subjects = |clubs: &[Id<Club>]| clubs.iter().map(|club| subject(*club)).collect::<Vec<_>>();
    let predecessors = club.predecessors.iter().map(|predecessor| predecessor.club).collect::<Vec<_>>();
    facts.names("club_predecessors", subjects(&predecessors));
    facts.names("club_successors", subjects(&context.facts.clubs[id].successors));
    facts.names("club_first_team", club.parent.map(subject).into_iter().collect());
    facts.names("club_rivals", subjects(&club.rivals));
    for honour in &club.honours {
        facts.push(honour_fact(context, honour));
    }
    facts.done()
}

/// With the word that its day is not known, where only the month is.
fn founded(context: &PageContext<'_>, date: Date) -> String {
    let text = dates::date(context.locale, date);
    match date.known() {
        Some(date) if date.month.is_some() && date.day.is_none() => {
            context.locale.words("date_day_unknown", &[("date", Arg::Text(&text))])
        }
        _ => text,
    }
}

fn venue<'a>(context: &PageContext<'a>, id: Id<Venue>, text: impl FnOnce(&'a str) -> String) -> Name<'a> {
    let name = context.text(&context.archive.venues[id].name);
    Name { name: text(name).into(), link: context.subject_link(Subject::Venue(id)) }
}

/// With the latest number of seats that somebody wrote down.
fn ground_now<'a>(context: &PageContext<'a>, ground: &Ground) -> Name<'a> {
    let capacity = context.archive.venues[ground.venue].capacity.last();
    venue(context, ground.venue, |name| match capacity {
        Some(capacity) => {
            let seats = context.locale.words("count_seats", &[("count", Arg::Number(capacity.value.into()))]);
            let args = [("venue", Arg::Text(name)), ("capacity", Arg::Text(&seats))];
            context.locale.words("club_ground_with_capacity", &args)
        }
        None => name.to_owned(),
    })
}

fn ground_before<'a>(context: &PageContext<'a>, ground: &Ground) -> Name<'a> {
    let period = dates::period(context.locale, (ground.from, None), (ground.to, None));
    venue(context, ground.venue, |name| {
        context.locale.words("with_remark", &[("text", Arg::Text(name)), ("remark", Arg::Text(&period))])
    })
}

fn former_names(context: &PageContext<'_>, entries: &[NameEntry]) -> Option<String> {
    let name = |entry: &NameEntry| {
        let name = context.text(&entry.name);
        if entry.from.is_none() && entry.to.is_none() {
            return name.to_owned();
        }
        let period = dates::period(context.locale, (entry.from, None), (entry.to, None));
        let args = [("name", Arg::Text(name)), ("period", Arg::Text(&period))];
        context.locale.words("club_former_name_in_period", &args)
    };
    let names: Vec<String> = entries.iter().map(name).collect();
    (!names.is_empty()).then(|| names.join("; "))
}

/// What was won, and in which years.
fn honour_fact<'a>(context: &'a PageContext<'a>, honour: &'a crate::archive::Honour) -> Fact<'a> {
    let years = honour.years.iter().map(u16::to_string).collect::<Vec<_>>().join(", ");
    match &honour.of {
        HonourOf::Competition(competition) => {
            let kind = context.archive.competitions[*competition].kind;
            let label = match kind {
                CompetitionKind::League => "club_titles",
                CompetitionKind::Cup => "club_cups",
                CompetitionKind::Friendly => "club_honours",
            };
            let link = context.subject_link(Subject::Competition(*competition));
            Fact::new(context.word(label), vec![Name { name: years.into(), link }])
        }
        HonourOf::Title(title) => {
            Fact::new(context.text(title), vec![Name { name: years.into(), link: None }])
        }
    }
}
