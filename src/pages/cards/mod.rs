//! The card of a person, a club or a match: what a script shows of it while a reader rests on a link. A small JSON beside the
//! page, in each language.
//!
//! A card may stand beside a story of any age and is as new as the archive. So whatever changes says when it held: a role with
//! its days, a place after which round, a match with its date. It says nothing that its page does not say.

mod club;
mod game;
mod person;

use serde::Serialize;

use super::address::data_file;
use super::context::PageContext;
use super::key::PageKey;
use super::parts::figures::Figure;
use super::parts::picture::Thumbnail;
use super::plan::Page;

/// What a card says.
#[derive(Debug, Serialize)]
pub struct Card<'a> {
    #[serde(flatten)]
    head: Head<'a>,
    /// Each on a line of its own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    lines: Vec<String>,
    /// Big, each with what it counts: `["54", "competitiewedstrijden"]`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    figures: Vec<[String; 2]>,
}

/// Whom or what it is about.
#[derive(Debug, Serialize)]
#[serde(rename_all = "lowercase")]
enum Head<'a> {
    Person {
        name: &'a str,
        initials: String,
        /// In place of the initials.
        #[serde(skip_serializing_if = "Option::is_none")]
        picture: Option<Thumbnail<'a>>,
        colours: Option<&'a str>,
    },
    Club {
        name: &'a str,
        /// In place of the flag in its colours.
        #[serde(skip_serializing_if = "Option::is_none")]
        picture: Option<Thumbnail<'a>>,
        colours: &'a str,
    },
    /// Home and away.
    Match([Side<'a>; 2]),
}

/// A side of a match.
#[derive(Debug, Serialize)]
struct Side<'a> {
    name: &'a str,
    colours: &'a str,
    /// None while there is no result.
    #[serde(skip_serializing_if = "Option::is_none")]
    goals: Option<u16>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    lost: bool,
}

impl<'a> Card<'a> {
    /// Of whom or what a page is about, with the file that holds it, below the output folder; None for a page of another kind.
    pub fn of(context: &'a PageContext<'a>, page: &Page) -> Option<(String, Card<'a>)> {
        let card = match page.key {
            PageKey::Person(id) => person::card(context, id),
            PageKey::Club(id) => club::card(context, id),
            PageKey::Match(id) => game::card(context, id),
            _ => return None,
        };
        Some((data_file(context.archive.site.form, &page.file, "card.json"), card))
    }
}

/// Figures without drawings.
fn plain(figures: Vec<Figure<'_>>) -> Vec<[String; 2]> {
    figures.into_iter().map(|figure| [figure.value, figure.label.into_owned()]).collect()
}
