//! Names from A to Z, with the letters to jump to, and the way to the other indexes.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::archive::Id;
use crate::locale::Arg;
use crate::pages::context::PageContext;
use crate::pages::key::PageKey;

/// What the component `az` shows.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct Index<'a> {
    /// `24 mensen`
    pub(crate) count: String,
    /// A to Z, and other signs where there are any; empty for an empty index.
    pub(crate) letters: Vec<Letter<'a>>,
    /// The names of the page. Empty when each letter has a page of its own, and when there is nothing to list.
    pub(crate) sections: Vec<Section<'a>>,
    /// Where there are too many names for one page: how many stand under each letter.
    pub(crate) counts: Vec<Entry<'a>>,
    /// The other lists of names.
    pub(crate) others: Vec<Other<'a>>,
}

/// A letter to jump to.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct Letter<'a> {
    /// The letter.
    pub(crate) letter: char,
    /// For those who hear it, when it is no letter: `Andere tekens`.
    pub(crate) label: Option<&'a str>,
    /// None when nothing stands under it, and for the letter at hand.
    pub(crate) link: Option<String>,
    /// The page is that of this letter.
    pub(crate) current: bool,
}

/// The names under a letter.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct Section<'a> {
    /// What a link to it names.
    pub(crate) id: String,
    /// The heading above it.
    pub(crate) heading: String,
    /// Its own page, when this is not it.
    pub(crate) link: Option<&'a str>,
    /// The names.
    pub(crate) entries: Vec<Entry<'a>>,
}

/// A line: the name, and what tells it from others.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct Entry<'a> {
    /// Its name.
    pub(crate) name: String,
    /// The link of its page.
    pub(crate) link: &'a str,
    /// The class of its flag, for clubs.
    pub(crate) colours: Option<&'a str>,
    /// What tells it from others; may be empty.
    pub(crate) remark: String,
}

/// Another index.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct Other<'a> {
    /// What is listed there.
    pub(crate) name: &'a str,
    /// Where it stands.
    pub(crate) link: &'a str,
    /// It is the list at hand.
    pub(crate) current: bool,
}

/// What an index lists.
pub(crate) struct Listing<'l, 'a, T> {
    /// Every name by its letter.
    pub(crate) names: &'l BTreeMap<char, Vec<Id<T>>>,
    /// The letter of the page at hand; None for the page of all.
    pub(crate) letter: Option<char>,
    /// The page of all, or of a letter; None where there are no pages of letters.
    pub(crate) key_of: fn(Option<char>) -> Option<PageKey>,
    /// How many names stand on the page of all; when there are more it only shows the letters.
    pub(crate) at_most: usize,
    /// `count_people`
    pub(crate) count_word: &'static str,
    /// What a name is sorted by in the language of the page.
    pub(crate) sorted_by: fn(&PageContext<'a>, Id<T>) -> String,
    pub(crate) entry: fn(&'a PageContext<'a>, Id<T>) -> Entry<'a>,
}

/// The index of a page.
pub(crate) fn index<'a, T>(context: &'a PageContext<'a>, listing: &Listing<'_, 'a, T>) -> Index<'a> {
    let count_of = |count: usize| context.locale.words(listing.count_word, &[("count", Arg::Number(count as i64))]);
    let total: usize = listing.names.values().map(Vec::len).sum();
    let page_of = |letter: char| (listing.key_of)(Some(letter)).and_then(|key| context.link(&key));
    let by_letter = listing.letter.is_none() && total > listing.at_most && (listing.key_of)(Some('A')).is_some();
    let shown = listing.names.iter().filter(|(letter, _)| listing.letter.is_none_or(|only| only == **letter));
    let shown_count: usize = shown.clone().map(|(_, names)| names.len()).sum();
    let (mut sections, mut counts) = (Vec::new(), Vec::new());
    for (letter, names) in in_order(shown) {
        let heading = heading(context, letter);
        match page_of(letter).filter(|_| by_letter) {
            Some(link) => {
                counts.push(Entry { name: heading.to_string(), link, colours: None, remark: count_of(names.len()) });
            }
            None => sections.push(Section {
                id: anchor(letter),
                heading: heading.to_string(),
                link: page_of(letter).filter(|_| listing.letter.is_none()),
                entries: sorted(context, names, listing.sorted_by).map(|id| (listing.entry)(context, id)).collect(),
            }),
        }
    }
    let on_this_page = listing.letter.is_none() && !by_letter;
    let letters = alphabet(listing.names).map(|letter| {
        let current = listing.letter == Some(letter);
        let link = if current || !listing.names.contains_key(&letter) {
            None
        } else if on_this_page {
            Some(format!("#{}", anchor(letter)))
        } else {
            page_of(letter).map(str::to_owned)
        };
        Letter { letter, label: (letter == '#').then(|| context.word("index_other")), link, current }
    });
    Index {
        count: count_of(shown_count),
        letters: if total == 0 { Vec::new() } else { letters.collect() },
        sections,
        counts,
        others: others(context, (listing.key_of)(None)),
    }
}

/// Other signs come last.
fn in_order<'l, V: 'l>(names: impl Iterator<Item = (&'l char, &'l V)> + Clone) -> impl Iterator<Item = (char, &'l V)> {
    let names = names.map(|(letter, names)| (*letter, names));
    let letters = names.clone().filter(|(letter, _)| *letter != '#');
    letters.chain(names.filter(|(letter, _)| *letter == '#'))
}

fn alphabet<V>(names: &BTreeMap<char, V>) -> impl Iterator<Item = char> {
    ('A'..='Z').chain(names.contains_key(&'#').then_some('#'))
}

fn anchor(letter: char) -> String {
    if letter == '#' { "letter-other".to_owned() } else { format!("letter-{}", letter.to_ascii_lowercase()) }
}

/// What stands above the names of a letter.
fn heading<'a>(context: &PageContext<'a>, letter: char) -> std::borrow::Cow<'a, str> {
    if letter == '#' { context.word("index_other").into() } else { letter.to_string().into() }
}

/// As the language sorts; names that are alike to it keep the order of their slugs.
fn sorted<'a, T>(
    context: &PageContext<'a>,
    names: &[Id<T>],
    sorted_by: fn(&PageContext<'a>, Id<T>) -> String,
) -> impl Iterator<Item = Id<T>> {
    let mut names = names.to_vec();
    names.sort_by_cached_key(|id| (context.locale.sort_key(&sorted_by(context, *id)), *id));
    names.into_iter()
}

/// The indexes of the site, so that each can be reached from every other one.
pub(crate) fn others<'a>(context: &PageContext<'a>, current: Option<PageKey>) -> Vec<Other<'a>> {
    let indexes = [
        ("people", PageKey::PersonIndex(None)),
        ("clubs", PageKey::ClubIndex(None)),
        ("competitions", PageKey::CompetitionIndex),
        ("venues", PageKey::VenueIndex),
        ("threads", PageKey::ThreadIndex),
    ];
    let other = |(word, key): (&str, PageKey)| {
        let link = context.link(&key)?;
        Some(Other { name: context.word(word), link, current: current.as_ref() == Some(&key) })
    };
    indexes.into_iter().filter_map(other).collect()
}

/// `Alle mensen`, `Mensen: H`
pub(crate) fn title_of(context: &PageContext<'_>, all: &str, things: &str, letter: Option<char>) -> String {
    let Some(letter) = letter else { return context.word(all).to_owned() };
    let letter = heading(context, letter);
    context
        .locale
        .words("label_and_value", &[("label", Arg::Text(context.word(things))), ("value", Arg::Text(&letter))])
}
