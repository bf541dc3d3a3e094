//! A club as it is linked: its flag, its name.

use schemars::JsonSchema;
use serde::Serialize;

use crate::archive::{Archive, Club, Id};
use crate::locale::Family;
use crate::pages::context::PageContext;
use crate::pages::key::PageKey;
use crate::pages::shared::Shared;
use crate::records::values::ClubKind;

/// What the component `club` and everything that names a club shows.
pub(crate) type ClubLink<'a> = Shared<LinkedClub<'a>>;

/// A club with its link.
#[derive(Clone, Copy, Debug, JsonSchema, Serialize)]
pub(crate) struct LinkedClub<'a> {
    /// The name of the club.
    pub(crate) name: &'a str,
    /// For narrow tables; the name when there is no shorter one.
    pub(crate) short: &'a str,
    /// Three or four letters, for the heads of cross-tables.
    pub(crate) code: &'a str,
    /// Its page, when it has one.
    pub(crate) link: Option<&'a str>,
    /// `c-kv-mechelen`: its colours. `c-none` where they are not known.
    pub(crate) colours: &'a str,
}

/// What marks a club in every language.
#[derive(Debug)]
pub(crate) struct ClubMarks {
    code: String,
    colours: String,
}

/// The marks of every club, by its id.
pub(crate) fn club_marks(archive: &Archive) -> Vec<ClubMarks> {
    let main = archive.site.main_language().id();
    let marks = |(_, club): (Id<Club>, &Club)| ClubMarks {
        code: code(club, club.name.in_language(main, main)),
        colours: if club.colours.is_empty() { NO_COLOURS.to_owned() } else { colours_class(club) },
    };
    archive.clubs.iter().map(marks).collect()
}

/// Every club as it is linked in a language, by its id.
pub(crate) fn club_links<'a>(context: &PageContext<'a>, marks: &'a [ClubMarks]) -> Vec<ClubLink<'a>> {
    let link = |((id, club), marks): ((Id<Club>, &'a Club), &'a ClubMarks)| {
        let name = context.text(&club.name);
        Shared::new(LinkedClub {
            name,
            short: club.short_name.as_ref().map_or(name, |short| context.text(short)),
            code: &marks.code,
            link: context.link(&PageKey::Club(id)),
            colours: &marks.colours,
        })
    };
    context.archive.clubs.iter().zip(marks).map(link).collect()
}

/// The class of a club whose colours are not known; the style sheet of the theme has it.
const NO_COLOURS: &str = "c-none";

/// The class that carries a club's colours.
pub(crate) fn colours_class(club: &Club) -> String {
    format!("c-{}", club.slug.as_str())
}

/// The letters on its crest: the written code, else a short one-word name in capitals, else the first letters of its words,
/// else the first three letters of its only word.
fn code(club: &Club, name: &str) -> String {
    if let Some(code) = &club.code {
        return code.clone();
    }
    let words: Vec<&str> = name.split([' ', '-']).filter(|word| word.chars().any(char::is_alphanumeric)).collect();
    let is_capitals = |word: &&str| word.chars().count() <= 4 && word.chars().all(char::is_uppercase);
    if words.len() == 1 && is_capitals(&words[0]) {
        return words[0].to_owned();
    }
    match words.as_slice() {
        [only] => only.chars().take(3).flat_map(char::to_uppercase).collect(),
        words => {
            let letters = words.iter().flat_map(|word| {
                let whole = if is_capitals(word) { 3 } else { 1 };
                word.chars().take(whole)
            });
            letters.flat_map(char::to_uppercase).take(4).collect()
        }
    }
}

/// What it is when it is no plain club, else its city; of a club from nobody knows which city its country.
pub(crate) fn remark(context: &PageContext<'_>, club: &Club) -> String {
    let place = match (&club.city, &club.country) {
        (Some(city), _) => Some(context.text(city).to_owned()),
        (None, Some(country)) => context.locale.name_of(Family::Country, country),
        (None, None) => None,
    };
    let kind = match club.kind {
        ClubKind::Club => None,
        ClubKind::NationalTeam => return context.locale.name_of(Family::Kind, club.kind.word()).unwrap_or_default(),
        ClubKind::Reserves | ClubKind::Youth | ClubKind::Women => {
            context.locale.name_of(Family::Kind, club.kind.word())
        }
    };
    kind.into_iter().chain(place).collect::<Vec<_>>().join(", ")
}
