//! Everybody from A to Z by surname: on one page as long as it holds them, and letter by letter.

use schemars::JsonSchema;
use serde::Serialize;

use super::{About, Page, PageContext, PageKey};
use crate::archive::{Archive, Id, Person};
use crate::facts::Facts;
use crate::locale::Language;
use crate::pages::parts::index::{Entry, Index, Listing, index, title_of};
use crate::pages::parts::person::remark;

/// How many names one page holds.
const AT_MOST: usize = 500;

/// What the template of an index sees.
#[derive(Debug, JsonSchema, Serialize)]
pub struct View<'a> {
    /// The heading of the page.
    title: String,
    /// All people by name.
    index: Index<'a>,
}

pub(super) fn list(_: &Archive, facts: &Facts, language: Language) -> Vec<PageKey> {
    let letters = facts.initials_in(language).people.keys();
    std::iter::once(None).chain(letters.copied().map(Some)).map(PageKey::PersonIndex).collect()
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, page: &'a Page) -> (About<'a>, View<'a>) {
    let PageKey::PersonIndex(letter) = page.key else { unreachable!("this kind lists letters") };
    let listing = Listing {
        names: &context.facts.initials_in(context.language).people,
        letter,
        key_of: |letter| Some(PageKey::PersonIndex(letter)),
        at_most: AT_MOST,
        count_word: "count_people",
        sorted_by: |context, id| context.archive.people[id].sort_name.clone(),
        entry,
    };
    let index = index(context, &listing);
    let title = title_of(context, "people_title", "people", letter);
    let about = About {
        title: title.clone().into(),
        description: index.count.clone().into(),
        section: Some(context.link_to(&PageKey::PersonIndex(None))),
        ..About::default()
    };
    (about, View { title, index })
}

fn entry<'a>(context: &'a PageContext<'a>, id: Id<Person>) -> Entry<'a> {
    let person = &context.archive.people[id];
    Entry {
        name: surname_first(context.text(&person.name), &person.surname),
        link: context.link_to(&PageKey::Person(id)),
        colours: None,
        remark: remark(context, id),
    }
}

/// `Van Esch, Philippe`; a name that does not hold the surname, as in another script, stays as it is.
fn surname_first(name: &str, surname: &str) -> String {
    match name.split_once(surname) {
        Some((first, rest)) if !first.is_empty() => {
            let rest = format!("{first} {rest}");
            format!("{surname}, {}", rest.split_whitespace().collect::<Vec<_>>().join(" "))
        }
        Some(_) | None => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::surname_first;

    #[test]
    fn a_name_is_listed_by_its_surname() {
        let check = |name, surname, expected: &str| assert_eq!(surname_first(name, surname), expected);
        check("Philippe Van Esch", "Van Esch", "Van Esch, Philippe");
        check("Park Ji-sung", "Park", "Park Ji-sung");
        check("Pelé", "Pelé", "Pelé");
        check("Петър Стоянов", "Stoyanov", "Петър Стоянов");
        check("Ronaldo Silva Jr.", "Silva", "Silva, Ronaldo Jr.");
    }
}
