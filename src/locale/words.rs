//! The words: Fluent messages, parsed once. Keys are written with underscores, so that a template may say
//! `words.skip_to_content`.
//!
//! Every language has the same keys. The arguments of a key are those that any language uses: a caller that forgets one
//! which only French needs is caught in Dutch too.

mod forms;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::numbers::Separators;
use super::{Gender, Locale, Rules};
use forms::Form;

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

/// The messages of a Fluent file that choose by an argument.
fn keys_that_choose(source: &'static str) -> Vec<&'static str> {
    let mut choosing = Vec::new();
    let mut key = "";
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            key = line.split([' ', '=']).next().unwrap_or(line);
        }
        if line.contains("->") {
            choosing.push(key);
        }
    }
    choosing
}

pub(super) struct Words {
    bundle: FluentBundle<FluentResource>,
    contracts: Arc<Contracts>,
    /// What stands between thousands.
    group: String,
    /// Every word as far as it can be known before its arguments are.
    words: HashMap<&'static str, Word>,
}

struct Word {
    /// What it wants, in any language.
    arguments: Vec<&'static str>,
    form: Form,
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
        let choosing: HashSet<&str> = rules.words.iter().flat_map(|(_, source)| keys_that_choose(source)).collect();
        let contracts_of_all = Arc::clone(&contracts);
        let mut words = Words { bundle, contracts, group: separators.group, words: HashMap::new() };
        for (key, variables) in contracts_of_all.iter() {
            let arguments: Vec<&'static str> = variables.iter().copied().collect();
            let form = words.form(key, &arguments, choosing.contains(key));
            words.words.insert(key, Word { arguments, form });
        }
        words
    }

    /// What can be known of a word before its arguments are.
    fn form(&self, key: &str, arguments: &[&'static str], chooses: bool) -> Form {
        match arguments {
            [] => Form::Plain(self.resolve(key, &[])),
            ["gender"] if chooses => {
                let of = |gender: Gender| self.resolve(key, &[("gender", gender.arg())]);
                Form::Gendered { female: of(Gender::Female), male: of(Gender::Male), other: of(Gender::Unsaid) }
            }
            _ if chooses => Form::Chosen,
            arguments => {
                let marks: Vec<String> = (0..arguments.len()).map(forms::mark).collect();
                let marked = arguments.iter().zip(&marks).map(|(name, mark)| (*name, Arg::Text(mark)));
                Form::Filled(forms::pieces(&self.resolve(key, &marked.collect::<Vec<_>>()), arguments))
            }
        }
    }

    /// The word, if the language has it and it wants no arguments.
    pub(super) fn plain(&self, key: &str) -> Option<&str> {
        match &self.words.get(key)?.form {
            Form::Plain(word) => Some(word),
            Form::Filled(_) | Form::Gendered { .. } | Form::Chosen => None,
        }
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.words.contains_key(key)
    }

    /// Whether the word wants this argument and no other.
    pub(super) fn takes_only(&self, key: &str, argument: &str) -> bool {
        self.words.get(key).is_some_and(|word| word.arguments == [argument])
    }

    fn format(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let Some(word) = self.words.get(key) else { return fault(key, "no such word") };
        if let Some(missing) = word.arguments.iter().find(|wanted| args.iter().all(|(name, _)| name != *wanted)) {
            return fault(key, missing);
        }
        match &word.form {
            Form::Plain(word) => word.clone(),
            Form::Filled(pieces) => forms::filled(pieces, args, &self.group),
            Form::Gendered { female, male, other } => match args {
                [(_, Arg::Text("female"))] => female.clone(),
                [(_, Arg::Text("male"))] => male.clone(),
                _ => other.clone(),
            },
            Form::Chosen => self.resolve(key, args),
        }
    }

    /// The text that Fluent makes of it.
    fn resolve(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
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
    pub fn plain_words(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.words.contracts.keys().filter_map(|key| Some((*key, self.words.plain(key)?)))
    }
}

#[cfg(test)]
mod tests;
