//! `touchline record`: what follows from the results for a person or a club, in the words of the site, as their page shows
//! it; or as it stood on a day.

mod club;
mod columns;
mod person;

use std::process::ExitCode;

use jiff::{Timestamp, civil};

use super::ContentArguments;
use super::check::check_to_tell;
use super::moment::end_of;
use crate::archive::{Archive, Club, Id, Person, Spell};
use crate::locale::Locales;
use crate::pages::{Desk, PageContext};
use crate::records::values::{Date, Slug};
use crate::source::near_miss;

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    content: ContentArguments,
    /// A person or a club, by the name of its file: besnik-hasi, kv-mechelen.
    slug: String,
    /// As it stood at the end of this day.
    #[arg(long, value_name = "DAY", value_parser = parse_day)]
    on: Option<civil::Date>,
}

fn parse_day(written: &str) -> Result<civil::Date, String> {
    written.parse().map_err(|_| "write a day, such as 2025-03-04".to_owned())
}

/// What is printed, and from what.
struct Printing<'a> {
    context: &'a PageContext<'a>,
    on: Option<Until>,
}

/// A day and the moment at which it ends.
#[derive(Clone, Copy)]
struct Until {
    day: civil::Date,
    moment: Timestamp,
}

enum Found {
    Person(Id<Person>),
    Club(Id<Club>),
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let content = &arguments.content;
    let checked = match check_to_tell(content) {
        Ok(checked) => checked,
        Err(code) => return code,
    };
    let planned = checked.planned.as_ref().expect("what can be told of is planned");
    let archive = &checked.archive;
    let found = match find(archive, &arguments.slug) {
        Ok(found) => found,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::FAILURE;
        }
    };
    let locales = Locales::load();
    let desk = Desk::new(archive, &planned.facts, &planned.plan, &locales);
    let context = desk.context(archive.site.main_language());
    let on = arguments.on.map(|day| Until { day, moment: end_of(day, &archive.site.zone) });
    let printing = Printing { context, on };
    super::say(match found {
        Found::Person(person) => person::record(&printing, person),
        Found::Club(club) => club::record(&printing, club),
    });
    ExitCode::SUCCESS
}

/// The person or club of this name, which may have its folder and its extension, and may be a former one.
fn find(archive: &Archive, written: &str) -> Result<Found, String> {
    let stem = written.rsplit('/').next().unwrap_or(written).trim_end_matches(".md");
    let is = |slug: &Slug, former: &[Slug]| std::iter::once(slug).chain(former).any(|slug| slug.as_str() == stem);
    if let Some((id, _)) = archive.people.iter().find(|(_, person)| is(&person.slug, &person.former_slugs)) {
        return Ok(Found::Person(id));
    }
    if let Some((id, _)) = archive.clubs.iter().find(|(_, club)| is(&club.slug, &club.former_slugs)) {
        return Ok(Found::Club(id));
    }
    let people = archive.people.iter().map(|(_, person)| person.slug.as_str());
    let near = near_miss(stem, people.chain(archive.clubs.iter().map(|(_, club)| club.slug.as_str())));
    let near = near.map_or_else(String::new, |near| format!(" Did you mean `{near}`?"));
    Err(format!("There is no person and no club `{stem}`.{near}"))
}

impl Printing<'_> {
    /// The spell as it was known on the day; None when it had not begun.
    fn as_known(&self, spell: &Spell) -> Option<Spell> {
        let Some(until) = self.on else { return Some(spell.clone()) };
        if spell.begins().is_some_and(|begins| begins > until.day) {
            return None;
        }
        let goes_on = spell.to != Some(Date::Unknown) && spell.ends().is_some_and(|ends| ends > until.day);
        let ended = if goes_on { None } else { spell.ended };
        let (to, to_season) = if goes_on { (None, None) } else { (spell.to, spell.to_season.clone()) };
        Some(Spell { to, to_season, ended, ..spell.clone() })
    }
}
