//! The filters that templates have beside those of the engine: what each takes and makes, so that templates can be held
//! against it and people can be told.

use tera::{Kwargs, State, Tera, TeraResult, Value};

use super::lettering;
use crate::pages::interface::{Field, Part, Shape};

/// A filter for texts.
pub(super) struct OwnFilter {
    pub(super) name: &'static str,
    /// What it does, in a sentence or two.
    pub(super) about: &'static str,
    pub(super) takes: &'static [Parameter],
    /// The name of the part that it makes: no view has a part of this name.
    pub(super) gives: &'static str,
    /// What that part is, in a sentence.
    pub(super) about_result: &'static str,
    /// The fields of that part: name, shape, sentence.
    pub(super) fields: fn() -> Vec<(&'static str, Shape, &'static str)>,
    pub(super) run: fn(&str, Kwargs, &State<'_>) -> TeraResult<Value>,
}

/// Something that a filter is given between its brackets.
pub(super) struct Parameter {
    pub(super) name: &'static str,
    /// Without it there is nothing to be made.
    pub(super) needed: bool,
    pub(super) about: &'static str,
}

impl OwnFilter {
    /// What it makes of a text.
    pub(super) fn result(&self) -> Part {
        let field =
            |(name, shape, about): (&str, Shape, &str)| Field { name: name.to_owned(), shape, about: about.to_owned() };
        let fields = (self.fields)().into_iter().map(field).collect();
        Part { about: self.about_result.to_owned(), fields }
    }
}

/// Every one of them.
pub(super) const OWN_FILTERS: &[OwnFilter] = &[lettering::FIT];

pub(super) fn own_filter(name: &str) -> Option<&'static OwnFilter> {
    OWN_FILTERS.iter().find(|filter| filter.name == name)
}

pub(super) fn register(engine: &mut Tera) {
    for filter in OWN_FILTERS {
        engine.register_filter(filter.name, filter.run);
    }
}
