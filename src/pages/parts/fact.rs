//! A label with its values, as lists beside a name show them.

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::Serialize;

use super::person::Name;
use crate::pages::context::PageContext;

/// What the component `fact_list` shows.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct Fact<'a> {
    /// What it is called.
    pub(crate) label: Cow<'a, str>,
    /// One or several, some with a page.
    pub(crate) values: Vec<Name<'a>>,
}

impl<'a> Fact<'a> {
    pub(crate) fn new(label: impl Into<Cow<'a, str>>, values: Vec<Name<'a>>) -> Fact<'a> {
        Fact { label: label.into(), values }
    }
}

/// Facts that are collected one by one; what is not known leaves no line.
pub(crate) struct FactList<'a> {
    context: &'a PageContext<'a>,
    facts: Vec<Fact<'a>>,
}

impl<'a> FactList<'a> {
    pub(crate) fn new(context: &'a PageContext<'a>) -> FactList<'a> {
        FactList { context, facts: Vec::new() }
    }

    /// A plain text under the word with this key.
    pub(crate) fn text(&mut self, key: &str, value: Option<String>) {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            self.names(key, vec![Name { name: value.into(), link: None }]);
        }
    }

    /// Names under the word with this key, linked where they have a page.
    pub(crate) fn names(&mut self, key: &str, values: Vec<Name<'a>>) {
        if !values.is_empty() {
            self.facts.push(Fact::new(self.context.word(key), values));
        }
    }

    pub(crate) fn push(&mut self, fact: Fact<'a>) {
        self.facts.push(fact);
    }

    pub(crate) fn done(self) -> Vec<Fact<'a>> {
        self.facts
    }
}
