//! Typed reading of TOML with all its faults at once: on a fault the innermost entry round it is taken out of the table and
//! the rest is read again.

mod lost;
mod report;

pub use lost::Lost;
use lost::TakenOut;

use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use crate::source::{Diagnostics, FileId, Span};

/// Where the TOML stands that is read.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    pub text: &'a str,
    pub file: FileId,
    /// Where it begins in its file.
    pub offset: usize,
}

impl Source<'_> {
    fn span(self, range: Range<usize>) -> Span {
        Span::new(self.file, self.offset + range.start..self.offset + range.end)
    }
}

/// The fields of a record, and what of them is lost. What cannot be read is reported and left at its default; the rest is
/// read all the same.
pub fn read_fields<'a, Fields: Deserialize<'a> + Default>(
    source: Source<'a>,
    found: &mut Diagnostics,
) -> (Fields, Lost) {
    // Nearly every file is right, and this way costs no copy of the table.
    if let Ok(fields) = toml::from_str(source.text) {
        return (fields, Lost::default());
    }
    let (mut table, syntax) = DeTable::parse_recoverable(source.text);
    let mut lost = Lost::default();
    // What follows the first syntax fault is mostly its echo, and so is what is amiss with the lines of the others.
    let broken_lines: Vec<Range<usize>> =
        syntax.iter().map(|fault| line_around(source.text, fault.span().unwrap_or(0..0).start)).collect();
    if let Some(first) = syntax.first() {
        report::report_syntax(first.message(), source, first.span().unwrap_or(0..0), found);
        lost.lose_all();
    }
    loop {
        let fault = match Fields::deserialize(toml::Deserializer::from(table.clone())) {
            Ok(fields) => return (fields, lost),
            Err(fault) => fault,
        };
        let range = fault.span().unwrap_or(0..0);
        let is_echo = broken_lines.iter().any(|line| range.start >= line.start && range.start <= line.end);
        // An entry that lacks a key because the key's value was taken out has been reported already.
        let is_lacking = report::is_missing(fault.message()) && lost.within(&range);
        let meant = match is_echo || is_lacking {
            true => None,
            false => report::report_typed(fault.message(), source, range.clone(), found),
        };
        match take_out(table.get_mut(), &range) {
            Some(entry) => lost.lose(entry, meant),
            None => {
                lost.lose_all();
                return (Fields::default(), lost);
            }
        }
    }
}

fn line_around(text: &str, at: usize) -> Range<usize> {
    let at = at.min(text.len());
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[at..].find('\n').map_or(text.len(), |newline| at + newline);
    start..end
}

fn holds(outer: &Range<usize>, inner: &Range<usize>) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

/// Takes the innermost entry whose key or value holds the range out of the table. None when there is no such entry.
///
/// The place of a table that has a heading is its heading alone, so every table and list is looked into.
fn take_out(table: &mut DeTable<'_>, range: &Range<usize>) -> Option<TakenOut> {
    let below = table.iter_mut().find_map(|(key, value)| {
        let mut taken = take_out_of_value(value, range)?;
        taken.path.insert(0, key.get_ref().to_string());
        Some(taken)
    });
    below.or_else(|| {
        let holds_it = |key: &Spanned<_>, value: &Spanned<_>| holds(&key.span(), range) || holds(&value.span(), range);
        let key = table.iter().find(|(key, value)| holds_it(key, value)).map(|(key, _)| key.clone())?;
        table.remove(&key)?;
        Some(TakenOut { path: vec![key.get_ref().to_string()], tables: Vec::new() })
    })
}

fn take_out_of_value(value: &mut Spanned<DeValue<'_>>, range: &Range<usize>) -> Option<TakenOut> {
    let place = value.span();
    match value.get_mut() {
        DeValue::Table(table) => {
            let mut taken = take_out(table, range)?;
            taken.tables.push(place);
            Some(taken)
        }
        DeValue::Array(array) => array.iter_mut().find_map(|element| take_out_of_value(element, range)).or_else(|| {
            let index = array.iter().position(|element| holds(&element.span(), range))?;
            let all = std::mem::replace(array, DeArray::new()).into_iter().enumerate();
            *array = all.filter(|(at, _)| *at != index).map(|(_, element)| element).collect();
            Some(TakenOut::default())
        }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Source, read_fields};
    use crate::records::person::Person;
    use crate::source::{Diagnostics, SourceFile, Sources};

    /// Reads a person and gives each fault as `line:column code`.
    fn faults(toml: &str) -> (Person, Vec<String>) {
        let sources = Sources::new(vec![SourceFile { path: "people/x.md".to_owned(), text: toml.to_owned() }]);
        let file = sources.ids().next().expect("one file");
        let mut found = Diagnostics::default();
        let (person, _) = read_fields(Source { text: &sources.file(file).text, file, offset: 0 }, &mut found);
        found.settle(|_| None);
        let places = found.iter().map(|fault| {
            let place = sources.place(fault.span);
            format!("{}:{} {}", place.line, place.column, fault.code.slug())
        });
        (person, places.collect())
    }

    #[test]
    fn six_slips_in_one_person_are_all_reported_in_place_and_the_rest_is_read() {
        let (person, faults) = faults(
            "name = \"An Peeters\"\n\
             borm = 1980\n\
             height = \"tall\"\n\
             gender = \"femail\"\n\
             died = \"yesterday\"\n\
             spells = [\n\
               { club = \"genk\", form = 1994 },\n\
               { club = \"KV Genk\", from = 1998, to = 2000 },\n\
               { club = \"genk\", from = 2001 },\n\
             ]\n",
        );
        assert_eq!(
            faults,
            [
                "2:1 unknown-key",
                "3:10 wrong-type",
                "4:10 unknown-word",
                "5:8 not-a-date",
                "7:18 unknown-key",
                "8:10 bad-slug",
            ]
        );
        assert!(person.name.is_some());
        assert_eq!(person.spells.len(), 3);
    }

    #[test]
    fn of_faults_in_syntax_the_first_is_reported_and_typed_ones_elsewhere_too() {
        let (_, faults) = faults("name = \"An\nborn = 1971-13-29\nborm = 1\n");
        assert_eq!(faults.len(), 2, "{faults:?}");
        assert!(faults[0].ends_with("toml-syntax"), "{faults:?}");
        assert_eq!(faults[1], "3:1 unknown-key");
    }
}
