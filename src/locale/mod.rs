//! Words, plurals, dates, numbers and sorting in each language. Knows nothing of records or pages.

/// A language of which Touchline has the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    Dutch,
    English,
    French,
}
