//! The last results of a club as one drawing: up won, down lost, a block on the line drawn.

use std::fmt::Write;

use schemars::JsonSchema;
use serde::Serialize;

use super::game::outcome_words;
use crate::facts::Outcome;
use crate::locale::Arg;
use crate::pages::context::PageContext;

/// What the component `form` draws.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub(crate) struct FormStrip {
    /// Every result in words, oldest first.
    pub(crate) label: String,
    /// In its own measures: ten a match.
    pub(crate) width: usize,
    /// Won and drawn.
    pub(crate) up: String,
    /// Lost.
    pub(crate) down: String,
}

/// A drawing of these results, oldest first.
pub(crate) fn form_strip(context: &PageContext<'_>, results: &[Outcome]) -> FormStrip {
    let words: Vec<&str> = results.iter().map(|result| outcome_words(context, *result).word).collect();
    let (mut up, mut down) = (String::new(), String::new());
    for (place, result) in results.iter().enumerate() {
        let middle = 10 * place + 5;
        let written = match result {
            Outcome::Won => write!(up, "M{middle} 8V0"),
            Outcome::Drawn => write!(up, "M{} 8h4", middle - 2),
            Outcome::Lost => write!(down, "M{middle} 8v8"),
        };
        written.expect("writing to a string never fails");
    }
    let label = context.locale.words("form_label", &[("results", Arg::Text(&words.join(", ")))]);
    FormStrip { label, width: 10 * results.len(), up, down }
}
