//! The words: Fluent messages, parsed once. Keys are written with underscores, so that a template may say
//! `words.skip_to_content`.
//!
//! Every language has the same keys. The arguments of a key are those that any language uses: a caller that forgets one
//! which only French needs is caught in Dutch too.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::numbers::Separators;
use super::{Locale, Rules};

/// What is filled in. A number chooses the plural and is printed grouped; a text is printed as it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Arg<'a> {
    Number(i64),
    Text(&'a str),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Arg<'a> {
        Arg::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Arg<'a> {
        Arg::Text(text)
    }
}

/// The arguments of each key, over all languages.
pub(super) type Contracts = BTreeMap<&'static str, BTreeSet<&'static str>>;

pub(super) fn contracts(locales: &[&Rules]) -> Contracts {
    let mut contracts = Contracts::new();
    for (_, source) in locales.iter().flat_map(|rules| rules.words) {
        for (key, variables) in keys_and_variables(source) {
            contracts.entry(key).or_default().extend(variables);
        }
    }
    contracts
}

/// The messages of a Fluent file and the variables in each. A message begins at the left margin; nothing else but
/// comments does.
fn keys_and_variables(source: &'static str) -> Vec<(&'static str, BTreeSet<&'static str>)> {
    let mut found: Vec<(&'static str, BTreeSet<&'static str>)> = Vec::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            found.push((line.split([' ', '=']).next().unwrap_or(line), BTreeSet::new()));
        }
        let variables = line.split('$').skip(1).map(|rest| {
            let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').unwrap_or(rest.len());
            &rest[..end]
        });
        if let Some((_, known)) = found.last_mut() {
            known.extend(variables);
        }
    }
    found
}

pub(super) struct Words {
    bundle: FluentBundle<FluentResource>,
    contracts: Arc<Contracts>,
    /// Words without arguments, resolved, by key.
    plain: Vec<(&'static str, String)>,
}

impl Words {
    pub(super) fn load(rules: &'static Rules, contracts: Arc<Contracts>, separators: Separators) -> Words {
        let language = rules.tag.parse().expect("the tag of a language is well formed");
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // The marks that isolate directions would end up in titles, feeds and addresses.
        bundle.set_use_isolating(false);
        // The formatter may hold nothing, so that the sign has to be part of its type.
        bundle.set_formatter(Some(match separators.group.as_str() {
            "." => grouped_number::<'.', _>,
            "," => grouped_number::<',', _>,
            "\u{202f}" => grouped_number::<'\u{202f}', _>,
            "\u{a0}" => grouped_number::<'\u{a0}', _>,
            other => panic!("{}: thousands are grouped by {other:?}; add that sign here", rules.id),
        }));
        for (file, source) in rules.words {
            let resource = FluentResource::try_new((*source).to_owned())
                .unwrap_or_else(|(_, faults)| panic!("{file} is no Fluent: {faults:?}"));
            bundle.add_resource(resource).unwrap_or_else(|faults| panic!("{file}: {faults:?}"));
        }
        let mut words = Words { bundle, contracts, plain: Vec::new() };
        let plain = words.contracts.iter().filter(|(_, variables)| variables.is_empty());
        words.plain = plain.map(|(key, _)| (*key, words.format(key, &[]))).collect();
        words
    }

    /// The word, if the language has it and it wants no arguments.
    pub(super) fn plain(&self, key: &str) -> Option<&str> {
        let place = self.plain.binary_search_by(|(known, _)| (*known).cmp(key)).ok()?;
        Some(&self.plain[place].1)
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.contracts.contains_key(key)
    }

    /// Whether the word wants this argument and no other.
    pub(super) fn takes_only(&self, key: &str, variable: &str) -> bool {
        self.contracts.get(key).is_some_and(|variables| variables.iter().eq([&variable]))
    }

    fn format(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let Some(variables) = self.contracts.get(key) else { return fault(key, "no such word") };
        if let Some(missing) = variables.iter().find(|variable| args.iter().all(|(name, _)| name != *variable)) {
            return fault(key, missing);
        }
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            let value = match arg {
                Arg::Number(number) => FluentValue::from(*number),
                Arg::Text(text) => FluentValue::from(*text),
            };
            values.set(*name, value);
        }
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return fault(key, "not in this language");
        };
        let mut faults = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut faults);
        if faults.is_empty() { text.into_owned() } else { fault(key, "not resolved") }
    }
}

/// What a reader sees of a fault of ours: conspicuous, and searched for by the tests of the pages.
fn fault(key: &str, what: &str) -> String {
    format!("⟦{key}: {what}⟧")
}

fn grouped_number<const GROUP: char, M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => {
            Some(super::numbers::grouped(number.value as i64, GROUP.encode_utf8(&mut [0; 4])))
        }
        FluentValue::String(_) | FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
    }
}

impl Locale {
    /// A word without arguments. A key that does not exist gives itself in ⟦⟧, which the tests look for.
    pub fn word(&self, key: &str) -> Cow<'_, str> {
        match self.words.plain(key) {
            Some(word) => Cow::Borrowed(word),
            None => Cow::Owned(self.words.format(key, &[])),
        }
    }

    /// Words with arguments: `words("count_stories", &[("count", Arg::Number(3))])`. A key that does not exist, or an
    /// argument that is lacking, gives the key in ⟦⟧.
    pub fn words(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.words.format(key, args)
    }

    /// Whether there is such a word, in every language or in none.
    pub fn has_word(&self, key: &str) -> bool {
        self.words.has(key)
    }

    /// Every word that needs no arguments, sorted by key: what a template sees as `words`.
    pub fn plain_words(&self) -> impl ExactSizeIterator<Item = (&'static str, &str)> {
        self.words.plain.iter().map(|(key, word)| (*key, word.as_str()))
    }
}

#[cfg(test)]
mod tests;
