//! The way down to a page: `Competities / Pro League / 2024-25`.

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::Serialize;

/// One step; where the last is the page itself, it has no link.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct Crumb<'a> {
    /// The words of the step.
    pub(crate) name: Cow<'a, str>,
    /// Where it leads; missing where it is the page itself.
    pub(crate) link: Option<&'a str>,
}

impl<'a> Crumb<'a> {
    pub(crate) fn to(name: impl Into<Cow<'a, str>>, link: &'a str) -> Crumb<'a> {
        Crumb { name: name.into(), link: Some(link) }
    }

    pub(crate) fn here(name: impl Into<Cow<'a, str>>) -> Crumb<'a> {
        Crumb { name: name.into(), link: None }
    }
}
