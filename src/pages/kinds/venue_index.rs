//! Every ground, from A to Z.

use schemars::JsonSchema;
use serde::Serialize;

use super::{About, Page, PageContext, PageKey};
use crate::archive::{Archive, Id, Venue};
use crate::facts::Facts;
use crate::locale::Language;
use crate::pages::parts::index::{Entry, Index, Listing, index};

/// What the template sees.
#[derive(Debug, JsonSchema, Serialize)]
pub struct View<'a> {
    /// The heading of the page.
    title: &'a str,
    /// All venues by name.
    index: Index<'a>,
}

pub(super) fn list(_: &Archive, _: &Facts, _: Language) -> Vec<PageKey> {
    vec![PageKey::VenueIndex]
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, _: &'a Page) -> (About<'a>, View<'a>) {
    let listing = Listing {
        names: &context.facts.initials_in(context.language).venues,
        letter: None,
        key_of: |letter| letter.is_none().then_some(PageKey::VenueIndex),
        at_most: usize::MAX,
        count_word: "count_venues",
        sorted_by: |context, id| context.text(&context.archive.venues[id].name).to_owned(),
        entry,
    };
    let index = index(context, &listing);
    let title = context.word("venues_title");
    let about = About {
        title: title.into(),
        description: index.count.clone().into(),
        section: Some(context.link_to(&PageKey::VenueIndex)),
        ..About::default()
    };
    (about, View { title, index })
}

fn entry<'a>(context: &'a PageContext<'a>, id: Id<Venue>) -> Entry<'a> {
    let venue = &context.archive.venues[id];
    Entry {
        name: context.text(&venue.name).to_owned(),
        link: context.link_to(&PageKey::Venue(id)),
        colours: None,
        remark: venue.city.as_ref().map_or_else(String::new, |city| context.text(city).to_owned()),
    }
}
