//! Which of our clubs a source means. A name is looked up in `club-names.toml` (the source's own table, then `any`), then
//! among the names of clubs that held in that season: as it is written, then without accents, capitals and signs. Never by
//! likeness: a near miss is offered, not taken.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::civil;

use super::ImportFault;
use crate::records::club::Club;
use crate::records::club_names::{ClubNames, Spelling};
use crate::records::values::{Date, NameEntry, Slug, fold_name, season_year};
use crate::records::{Record, Records};
use crate::source::near_miss;

/// By spelling as written, and by its folded form where that is no other's spelling.
type Spellings<'a> = HashMap<String, &'a Spelling>;

/// What the clubs of one season are called.
pub(super) struct ClubFinder<'a> {
    records: &'a Records,
    season: &'a Slug,
    /// The tables of `club-names.toml` that hold, in their order.
    tables: Vec<(&'a str, Spellings<'a>)>,
    source: &'a str,
    /// By folded name.
    forms: BTreeMap<String, Vec<Form<'a>>>,
}

/// One name of one club.
#[derive(Clone, Copy)]
struct Form<'a> {
    written: &'a str,
    club: &'a Slug,
    /// It was in use in this season.
    holds: bool,
}

/// What became of the names of a source.
#[derive(Default)]
pub(super) struct FoundClubs {
    pub by_name: BTreeMap<String, Slug>,
    /// Clubs that get a record, with the name as printed.
    pub new: BTreeMap<Slug, String>,
}

impl<'a> ClubFinder<'a> {
    pub(super) fn new(records: &'a Records, source: &'a str, season: &'a Slug) -> ClubFinder<'a> {
        let days = season_year(season.as_str());
        let mut forms: BTreeMap<String, Vec<Form>> = BTreeMap::new();
        for club in &records.clubs {
            for (written, holds) in forms_of(club, days) {
                forms.entry(fold_name(written)).or_default().push(Form { written, club: &club.slug, holds });
            }
        }
        let names = records.club_names.as_ref().map(|record| &record.fields);
        let tables = [source, "any"].into_iter().filter_map(|table| Some((table, table_of(names?, table)?))).collect();
        ClubFinder { records, season, tables, source, forms }
    }

    /// The club for each name of a source, given with the places where it stands.
    pub(super) fn find_all(
        &self,
        names: &BTreeMap<&str, Vec<&str>>,
        new_clubs: bool,
        faults: &mut Vec<ImportFault>,
    ) -> FoundClubs {
        let mut found = FoundClubs::default();
        let mut unknown = 0;
        for (name, places) in names {
            let club = match self.find(name) {
                Ok(Some(club)) => Ok(club.clone()),
                Ok(None) if new_clubs => self.new_club(name, &mut found.new),
                Ok(None) => {
                    unknown += 1;
                    Err(self.unknown(name))
                }
                Err(fault) => Err(fault),
            };
            match club {
                Ok(club) => {
                    found.by_name.insert((*name).to_owned(), club);
                }
                Err(fault) => faults.push(fault.at(several(places))),
            }
        }
        if let Some(last) = faults.last_mut().filter(|_| unknown > 0) {
            last.help.push("clubs that have no record yet get one with --new-clubs".to_owned());
        }
        found
    }

    fn find(&self, name: &str) -> Result<Option<&Slug>, ImportFault> {
        if let Some(club) = self.in_tables(name)? {
            return Ok(Some(club));
        }
        if let Some(club) = self.by_form(name)? {
            return Ok(Some(club));
        }
        match without_country(name) {
            Some(name) => self.find(name),
            None => Ok(None),
        }
    }

    fn in_tables(&self, name: &str) -> Result<Option<&Slug>, ImportFault> {
        let folded = fold_name(name);
        for (table, spellings) in &self.tables {
            let Some(spelling) = spellings.get(name).or_else(|| spellings.get(&folded)) else { continue };
            let Some(club) = spelling.in_season(self.season) else {
                let message =
                    format!("[{table}] of club-names.toml does not say which club `{name}` is in {}", self.season);
                return Err(ImportFault::new(message));
            };
            return self.existing(club).map(Some).ok_or_else(|| {
                let known = self.records.clubs.iter().map(|club| club.slug.as_str());
                let near = near_miss(club.as_str(), known).map(|near| format!("did you mean `{near}`?"));
                let message = format!("[{table}] of club-names.toml says that `{name}` is `{club}`, which is no club");
                ImportFault { help: near.into_iter().collect(), ..ImportFault::new(message) }
            });
        }
        Ok(None)
    }

    /// The club of this slug, or that had it before.
    fn existing(&self, slug: &Slug) -> Option<&'a Slug> {
        let clubs = &self.records.clubs;
        let own = clubs.iter().find(|club| club.slug == *slug);
        let former =
            || clubs.iter().find(|club| club.fields.former_slugs.iter().any(|former| former.get_ref() == slug));
        own.or_else(former).map(|club| &club.slug)
    }

    fn by_form(&self, name: &str) -> Result<Option<&Slug>, ImportFault> {
        let Some(forms) = self.forms.get(&fold_name(name)) else { return Ok(None) };
        let clubs = |exact: bool| -> BTreeSet<&Slug> {
            let fits = |form: &&Form| form.holds && (!exact || form.written == name);
            forms.iter().filter(fits).map(|form| form.club).collect()
        };
        let mut candidates = clubs(true);
        if candidates.is_empty() {
            candidates = clubs(false);
        }
        if candidates.len() > 1 {
            let all: Vec<String> = candidates.iter().map(|club| format!("`{club}`")).collect();
            let fault = ImportFault::new(format!("`{name}` is a name of {}", all.join(" and of ")));
            let first = candidates.first().expect("there are several");
            return Err(fault.help(self.entry(name, first, "say which one")));
        }
        Ok(candidates.first().copied())
    }

    fn entry(&self, name: &str, club: &Slug, why: &str) -> String {
        format!("{why} in club-names.toml, below [{}]: {} = \"{club}\"", self.source, super::new_files::quoted(name))
    }

    fn unknown(&self, name: &str) -> ImportFault {
        let fault = ImportFault::new(format!("no club is called `{name}`"));
        let folded = fold_name(name);
        if let Some(form) = self.forms.get(&folded).and_then(|forms| forms.first()) {
            let fault = fault.help(format!("`{}` was called so, but not in {}", form.club, self.season));
            return fault.help(self.entry(name, form.club, "if it is meant, say so"));
        }
        match self.likely(name) {
            Some(form) => fault.help(format!("did you mean `{}` (`{}`)?", form.written, form.club)).help(self.entry(
                name,
                form.club,
                "if so, write",
            )),
            None => fault,
        }
    }

    /// A name that is near, that stands in this one as whole words, or that alone shares a long word with it.
    fn likely(&self, name: &str) -> Option<Form<'a>> {
        let folded = fold_name(name);
        let holds_words = |long: &str, short: &str| format!("-{long}-").contains(&format!("-{short}-"));
        let near = near_miss(&folded, self.forms.keys().map(String::as_str));
        let within = || {
            let stands_in = |form: &&String| form.len() > 3 && holds_words(&folded, form);
            self.forms.keys().filter(stands_in).max_by_key(|form| form.len()).map(String::as_str)
        };
        let shared = || {
            folded.split('-').filter(|word| word.len() >= 6).find_map(|word| {
                let mut with_word = self.forms.iter().filter(|(form, _)| holds_words(form, word));
                let (form, first) = with_word.next()?;
                let is_of_one = with_word.all(|(_, others)| others[0].club == first[0].club);
                is_of_one.then_some(form.as_str())
            })
        };
        let form = near.or_else(within).or_else(shared)?;
        self.forms[form].first().copied()
    }

    fn new_club(&self, name: &str, new: &mut BTreeMap<Slug, String>) -> Result<Slug, ImportFault> {
        let slug = Slug::from_name(name).map_err(|bad| {
            ImportFault::new(format!("`{name}` makes no slug: {}", bad.reason()))
                .help("write the record of this club yourself, and its name as it stands here")
        })?;
        if let Some(what) = self.taken(&slug) {
            let fault = ImportFault::new(format!("`{name}` would be `{slug}`, which is {what} already"));
            return Err(match what {
                "a club" => fault.help(self.entry(name, &slug, "if it is the same, write")),
                _ => fault.help("write the record of this club yourself, under another slug"),
            });
        }
        new.entry(slug.clone()).or_insert_with(|| name.to_owned());
        Ok(slug)
    }

    /// What already has this slug among the records that share one set of names.
    fn taken(&self, slug: &Slug) -> Option<&'static str> {
        fn has<Fields>(list: &[Record<Fields>], slug: &Slug) -> bool {
            list.iter().any(|record| record.slug == *slug)
        }
        let records = self.records;
        [
            (self.existing(slug).is_some(), "a club"),
            (has(&records.people, slug), "a person"),
            (has(&records.venues, slug), "a venue"),
            (has(&records.competitions, slug), "a competition"),
            (has(&records.threads, slug), "a thread"),
        ]
        .into_iter()
        .find_map(|(is_taken, what)| is_taken.then_some(what))
    }
}

fn table_of<'a>(names: &'a ClubNames, table: &str) -> Option<Spellings<'a>> {
    let spellings = names.sources.get(table)?;
    let mut by_form = Spellings::new();
    for (written, spelling) in spellings {
        by_form.entry(fold_name(written.get_ref())).or_insert(spelling.get_ref());
    }
    for (written, spelling) in spellings {
        by_form.insert(written.get_ref().clone(), spelling.get_ref());
    }
    Some(by_form)
}

/// Every name of a club, and whether it was in use in these days.
fn forms_of(club: &Record<Club>, days: Option<(civil::Date, civil::Date)>) -> Vec<(&str, bool)> {
    let fields = &club.fields;
    let within = |from: Option<&Date>, to: Option<&Date>| {
        let Some((first, last)) = days else { return true };
        from.copied().and_then(Date::known).is_none_or(|from| from.earliest() <= last)
            && to.copied().and_then(Date::known).is_none_or(|to| to.latest() >= first)
    };
    let dissolved = fields.dissolved.as_ref().map(|date| *date.get_ref());
    let exists = within(fields.founded.as_ref(), dissolved.as_ref());
    let own = [&fields.name, &fields.full_name, &fields.short_name].into_iter().flatten();
    let mut forms: Vec<(&str, bool)> = Vec::new();
    for text in own {
        forms.extend(text.forms().into_iter().map(|(_, form)| (form, exists)));
    }
    for NameEntry { name, short_name, from, to, .. } in fields.aliases.iter().chain(&fields.former_names) {
        let holds = exists && within(from.as_ref(), to.as_ref());
        for text in [Some(name), short_name.as_ref()].into_iter().flatten() {
            forms.extend(text.forms().into_iter().map(|(_, form)| (form, holds)));
        }
    }
    forms
}

/// `Kanaal SK (BEL)`, as European cups print it, without its country.
fn without_country(name: &str) -> Option<&str> {
    let (club, country) = name.strip_suffix(')')?.rsplit_once(" (")?;
    (country.len() == 3 && country.bytes().all(|byte| byte.is_ascii_uppercase())).then_some(club)
}

/// `line 14 and 27 more`
pub(super) fn several(places: &[&str]) -> String {
    let first = places.first().copied().unwrap_or("the source");
    match places.len() {
        0 | 1 => first.to_owned(),
        count => format!("{first} and {} more", count - 1),
    }
}
