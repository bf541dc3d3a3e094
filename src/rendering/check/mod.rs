//! Holds templates against what they are given, before a page is written. The engine finds a field that is not there only
//! when it comes to it, and never in a condition: `{% if page.portait %}` is false on every page for ever.
//!
//! Sound and not complete: what is reported is wrong on every page. Where a shape is not known the check is silent, and the
//! engine still has its say when it renders.

mod calls;
mod faults;
mod fields;
mod references;
mod theme;
mod walk;

pub(super) use references::unknown_references;
pub(super) use theme::{Theme, each_node};

use std::collections::BTreeSet;

use super::TemplateFault;
use super::filters::OWN_FILTERS;
use crate::pages::interface::{Field, Interface, Part, Shape};
use calls::Calls;
use theme::Use;
use walk::Walk;

/// How often calls of components are followed on from component to component.
const ROUNDS: usize = 12;

/// The name of the part that holds the words of a language.
const WORDS: &str = "words";

/// Everything that templates ask for and that is not there, in the order of the files.
pub(super) fn unknown_fields<'w>(
    theme: &Theme<'_>,
    interface: Interface,
    words: impl Iterator<Item = &'w str>,
) -> Vec<TemplateFault> {
    let interface = with_ours(interface, words);
    let uses = theme.uses(&interface);
    let Some(calls) = calls(theme, &interface, &uses) else { return Vec::new() };
    let mut walk = Walk::new(theme, &interface, &uses, &calls);
    walk.everything();
    in_order(walk.into_faults(), theme)
}

/// What each component is given, as far as its uses tell.
pub(super) fn arguments<'w>(theme: &Theme<'_>, interface: Interface, words: impl Iterator<Item = &'w str>) -> Calls {
    let interface = with_ours(interface, words);
    calls(theme, &interface, &theme.uses(&interface)).unwrap_or_default()
}

/// The interface with what rendering adds to the views: the words, and what its filters make.
fn with_ours<'w>(mut interface: Interface, words: impl Iterator<Item = &'w str>) -> Interface {
    let word = |key: &str| Field { name: key.to_owned(), shape: Shape::Text, about: String::new() };
    let words = Part { about: String::new(), fields: words.map(word).collect() };
    interface.parts.insert(WORDS.to_owned(), words);
    interface.parts.extend(OWN_FILTERS.iter().map(|filter| (filter.gives.to_owned(), filter.result())));
    interface
}

/// None when components call each other without end: nothing is known of what they are given then.
fn calls(theme: &Theme<'_>, interface: &Interface, uses: &[Use]) -> Option<Calls> {
    let mut known = Calls::default();
    for _ in 0..ROUNDS {
        let mut walk = Walk::new(theme, interface, uses, &known);
        walk.everything();
        let found = walk.into_calls();
        if found == known {
            return Some(known);
        }
        known = found;
    }
    None
}

fn in_order(faults: Vec<TemplateFault>, theme: &Theme<'_>) -> Vec<TemplateFault> {
    let place = |name: &str| theme.texts.iter().position(|text| text.name == name);
    let mut seen = BTreeSet::new();
    let mut faults: Vec<TemplateFault> = faults;
    faults.retain(|fault| seen.insert((fault.template.clone(), fault.line, fault.column, fault.message.clone())));
    faults.sort_by_key(|fault| (place(&fault.template), fault.line, fault.column));
    faults
}
