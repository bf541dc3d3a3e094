//! Every club from A to Z: on one page as long as it holds them, and letter by letter.

use schemars::JsonSchema;
use serde::Serialize;

use super::{About, Page, PageContext, PageKey};
use crate::archive::{Archive, Club, Id};
use crate::facts::Facts;
use crate::locale::Language;
use crate::pages::parts::club::remark;
use crate::pages::parts::index::{Entry, Index, Listing, index, title_of};

/// How many names one page holds.
const AT_MOST: usize = 500;

/// What the template of an index sees.
#[derive(Debug, JsonSchema, Serialize)]
pub struct View<'a> {
    /// The heading of the page.
    title: String,
    /// All clubs by name.
    index: Index<'a>,
}

pub(super) fn list(_: &Archive, facts: &Facts, language: Language) -> Vec<PageKey> {
    let letters = facts.initials_in(language).clubs.keys();
    std::iter::once(None).chain(letters.copied().map(Some)).map(PageKey::ClubIndex).collect()
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, page: &'a Page) -> (About<'a>, View<'a>) {
    let PageKey::ClubIndex(letter) = page.key else { unreachable!("this kind lists letters") };
    let listing = Listing {
        names: &context.facts.initials_in(context.language).clubs,
        letter,
        key_of: |letter| Some(PageKey::ClubIndex(letter)),
        at_most: AT_MOST,
        count_word: "count_clubs",
        sorted_by: |context, id| context.club(id).name.to_owned(),
        entry,
    };
    let index = index(context, &listing);
    let title = title_of(context, "clubs_title", "clubs", letter);
    let about = About {
        title: title.clone().into(),
        description: index.count.clone().into(),
        section: Some(context.link_to(&PageKey::ClubIndex(None))),
        ..About::default()
    };
    (about, View { title, index })
}

fn entry<'a>(context: &'a PageContext<'a>, id: Id<Club>) -> Entry<'a> {
    let link = context.club(id);
    Entry {
        name: link.name.to_owned(),
        link: context.link_to(&PageKey::Club(id)),
        colours: Some(link.colours),
        remark: remark(context, &context.archive.clubs[id]),
    }
}
