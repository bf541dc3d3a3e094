//! Pages of numbers: a list that is longer than a page holds.

use schemars::JsonSchema;
use serde::Serialize;

use crate::locale::Arg;
use crate::pages::context::PageContext;
use crate::pages::key::PageKey;

/// What the component `pager` shows.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct Pager<'a> {
    /// `Pagina 2 van 5`
    pub(crate) place: String,
    /// The link of the page before.
    pub(crate) previous: Option<&'a str>,
    /// The link of the page after.
    pub(crate) next: Option<&'a str>,
    /// The first, the last and those around this one, in order.
    pub(crate) numbers: Vec<PageNumber<'a>>,
}

/// The link to a page of the list.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct PageNumber<'a> {
    /// The number of the page.
    pub(crate) number: u32,
    /// For those who hear it: `Pagina 3`.
    pub(crate) label: String,
    /// None for the page at hand.
    pub(crate) link: Option<&'a str>,
    /// Numbers were left out before it.
    pub(crate) after_gap: bool,
}

/// How many numbers stand on each side of the current one.
const AROUND: u32 = 2;

/// How many pages a list takes up; an empty one takes one, which says so.
pub(crate) fn page_count(entries: usize, a_page: usize) -> u32 {
    u32::try_from(entries.div_ceil(a_page)).expect("no list has that many pages").max(1)
}

/// The entries of a page of a list, which is counted from 1.
pub(crate) fn page_of<T>(entries: &[T], page: u32, a_page: usize) -> &[T] {
    let skipped = (page as usize - 1) * a_page;
    let rest = entries.get(skipped..).unwrap_or_default();
    &rest[..rest.len().min(a_page)]
}

/// The way to the other pages of a list; None when it has one page.
pub(crate) fn pager<'a>(
    context: &PageContext<'a>,
    current: u32,
    pages: u32,
    key_of: impl Fn(u32) -> PageKey,
) -> Option<Pager<'a>> {
    if pages < 2 {
        return None;
    }
    let locale = context.locale;
    let (page, of) = (locale.number(current.into()), locale.number(pages.into()));
    let link = |number: u32| context.link(&key_of(number));
    let mut last = 0;
    let numbers = shown_numbers(current, pages).map(|number| {
        let written = locale.number(number.into());
        let after_gap = number > last + 1;
        last = number;
        PageNumber {
            number,
            label: locale.words("page_number", &[("page", Arg::Text(&written))]),
            link: if number == current { None } else { link(number) },
            after_gap,
        }
    });
    Some(Pager {
        numbers: numbers.collect(),
        place: locale.words("page_of", &[("page", Arg::Text(&page)), ("pages", Arg::Text(&of))]),
        previous: current.checked_sub(1).filter(|before| *before > 0).and_then(link),
        next: (current < pages).then(|| link(current + 1)).flatten(),
    })
}

fn shown_numbers(current: u32, pages: u32) -> impl Iterator<Item = u32> {
    (1..=pages).filter(move |number| *number == 1 || *number == pages || number.abs_diff(current) <= AROUND)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ends_and_the_neighbours_of_a_page_are_shown() {
        let check = |current, pages, expected: &[u32]| {
            assert_eq!(shown_numbers(current, pages).collect::<Vec<_>>(), expected, "{current} of {pages}");
        };
        check(1, 2, &[1, 2]);
        check(5, 9, &[1, 3, 4, 5, 6, 7, 9]);
        check(1, 9, &[1, 2, 3, 9]);
        check(9, 9, &[1, 7, 8, 9]);
    }

    #[test]
    fn a_list_is_cut_into_pages_and_the_last_one_may_be_short() {
        let entries = [1, 2, 3, 4, 5];
        assert_eq!((page_count(5, 2), page_count(4, 2), page_count(0, 2)), (3, 2, 1));
        assert_eq!(page_of(&entries, 1, 2), [1, 2]);
        assert_eq!(page_of(&entries, 3, 2), [5]);
        assert!(page_of::<u8>(&[], 1, 2).is_empty());
    }
}
