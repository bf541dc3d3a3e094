//! Typed reading of TOML with all its faults at once: on a fault the innermost entry round it is taken out of the table and
//! the rest is read again.

use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use super::values::ValueFault;
use crate::source::{Code, Diagnostic, Diagnostics, FileId, Span, near_miss};

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

/// The fields of a record. What cannot be read is reported and left at its default; the rest is read all the same.
pub fn read_fields<'a, Fields: Deserialize<'a> + Default>(source: Source<'a>, found: &mut Diagnostics) -> Fields {
    // Nearly every file is right, and this way costs no copy of the table.
    if let Ok(fields) = toml::from_str(source.text) {
        return fields;
    }
    let (mut table, syntax) = DeTable::parse_recoverable(source.text);
    // What follows the first syntax fault is mostly its echo, and so is what is amiss with the lines of the others.
    let broken_lines: Vec<Range<usize>> =
        syntax.iter().map(|fault| line_around(source.text, fault.span().unwrap_or(0..0).start)).collect();
    if let Some(first) = syntax.first() {
        report_syntax(first.message(), source, first.span().unwrap_or(0..0), found);
    }
    loop {
        let fault = match Fields::deserialize(toml::Deserializer::from(table.clone())) {
            Ok(fields) => return fields,
            Err(fault) => fault,
        };
        let range = fault.span().unwrap_or(0..0);
        let is_echo = broken_lines.iter().any(|line| range.start >= line.start && range.start <= line.end);
        if !is_echo {
            report_typed(fault.message(), source, range.clone(), found);
        }
        if !take_out(table.get_mut(), &range) {
            return Fields::default();
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

/// Takes the innermost entry whose key or value holds the range out of the table. False when there is none.
fn take_out(table: &mut DeTable<'_>, range: &Range<usize>) -> bool {
    // A table below a header spans its header only, so every entry is asked itself.
    if table.iter_mut().any(|(_, value)| take_out_of_value(value, range)) {
        return true;
    }
    let found = table
        .iter()
        .find(|(key, value)| holds(&key.span(), range) || holds(&value.span(), range))
        .map(|(key, _)| key.clone());
    found.is_some_and(|key| table.remove(&key).is_some())
}

fn take_out_of_value(value: &mut Spanned<DeValue<'_>>, range: &Range<usize>) -> bool {
    match value.get_mut() {
        DeValue::Table(table) => take_out(table, range),
        DeValue::Array(array) => {
            let inside =
                (0..array.len()).any(|at| array.get_mut(at).is_some_and(|element| take_out_of_value(element, range)));
            if inside {
                return true;
            }
            let Some(index) = array.iter().position(|element| holds(&element.span(), range)) else { return false };
            let all = std::mem::replace(array, DeArray::new()).into_iter().enumerate();
            *array = all.filter(|(at, _)| *at != index).map(|(_, element)| element).collect();
            true
        }
        _ => false,
    }
}

fn report_syntax(message: &str, source: Source<'_>, range: Range<usize>, found: &mut Diagnostics) {
    let message = message.lines().collect::<Vec<_>>().join("; ");
    found.report(Code::TomlSyntax, source.span(range), message);
}

/// Puts serde's message into the writer's words.
fn report_typed(message: &str, source: Source<'_>, range: Range<usize>, found: &mut Diagnostics) {
    let span = source.span(range.clone());
    if let Some(fault) = ValueFault::from_error(message) {
        let reported = found.report(fault.code, span, fault.message);
        if let Some(help) = fault.help {
            reported.help(help);
        }
        return;
    }
    let ticked: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    if message.starts_with("unknown field") {
        let (written, known) = ticked.split_first().expect("serde names the field");
        suggest(
            found.report(Code::UnknownKey, span, format!("there is no key `{written}` here")),
            written,
            known,
            "keys",
        );
    } else if message.starts_with("unknown variant") {
        let (written, known) = ticked.split_first().expect("serde names the variant");
        suggest(
            found.report(Code::UnknownWord, span, format!("`{written}` is not a word for this key")),
            written,
            known,
            "words",
        );
    } else if message.starts_with("missing field") {
        found.report(Code::MissingKey, span, format!("the key `{}` is missing", ticked.first().unwrap_or(&"")));
    } else if message.starts_with("data did not match") {
        found.report(Code::WrongType, span, "this value has a form that the key does not take");
    } else {
        let written = source.text.get(range).unwrap_or_default().lines().next().unwrap_or_default();
        let expected = message.rsplit("expected ").next().filter(|_| message.contains("expected "));
        match expected {
            Some(expected) => {
                found
                    .report(Code::WrongType, span, format!("`{written}` is of another type than this key takes"))
                    .help(format!("write {expected}"));
            }
            None => {
                found.report(Code::WrongType, span, message.to_owned());
            }
        }
    }
}

fn suggest(fault: &mut Diagnostic, written: &str, known: &[&str], what: &str) {
    match near_miss(written, known.iter().copied()) {
        Some(near) => {
            fault.did_you_mean(Some(near));
        }
        None if known.is_empty() => {}
        None => {
            fault.help(format!("the {what} are {}", known.join(", ")));
        }
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
        let person = read_fields(Source { text: &sources.file(file).text, file, offset: 0 }, &mut found);
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
