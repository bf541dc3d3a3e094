//! What a person who writes templates needs to know, told by the templates and the views themselves: kinds of page, blocks,
//! fields, components, words. Written as Markdown that reads well in a terminal too.

mod parts;

use std::collections::BTreeSet;

use super::builtin::{PREFIX, TEMPLATES};
use super::check::{self, Theme};
use super::filters::{OWN_FILTERS, OwnFilter};
use super::syntax::{Component, Node};
use super::{REDIRECT, check::each_node};
use crate::locale::{Language, Locales};
use crate::pages::interface::{Given, Interface, Shape, interface};
use parts::Parts;

/// What every page sees beside its own view.
const SHARED_VIEWS: [&str; 2] = ["head", "site"];

/// The guide to the default theme.
pub struct Guide<'g> {
    interface: Interface,
    locales: &'g Locales,
    templates: Vec<(String, &'static str)>,
}

impl<'g> Guide<'g> {
    pub fn new(locales: &'g Locales) -> Guide<'g> {
        let templates = TEMPLATES.iter().map(|(name, text)| (format!("{PREFIX}{name}"), *text)).collect();
        Guide { interface: interface(), locales, templates }
    }

    /// Everything that [`Guide::about`] can be asked for, the kinds of page and the cards first.
    pub fn names(&self) -> Vec<&str> {
        let kinds = self.interface.pages.iter().map(|page| page.kind);
        let cards = self.interface.cards.iter().map(|card| card_name(card));
        kinds.chain(cards).chain(["redirect"]).chain(SHARED_VIEWS).chain(["words", "components", "filters"]).collect()
    }

    /// The templates of pages and cards, each with its blocks.
    pub fn overview(&self) -> String {
        let theme = Theme::read(&self.templates);
        let mut text = String::new();
        let files = self.interface.pages.iter().chain(&self.interface.cards).map(|given| given.template);
        for template in ["base.html"].into_iter().chain(files) {
            text.push_str(&format!("{template:<22} {}\n", blocks(&theme, template).join(" ")));
        }
        text.push_str(
            "\nA name before the blocks is a template: that of a kind of page or card, or the frame of all pages. \
             `touchline templates story`\ntells what its pages are given, `touchline templates cards/story` what its cards; so \
             do `head`, `site`, `words`,\n`components`, `filters` and `redirect`.\n",
        );
        text
    }

    /// All about one of the names; none when there is no such name.
    pub fn about(&self, name: &str) -> Option<String> {
        let theme = Theme::read(&self.templates);
        let parts = Parts::of(&self.interface);
        match name {
            "words" => Some(self.words()),
            "components" => Some(self.components(&theme, &parts)),
            "head" => Some(parts.view("head", &self.interface.head, &[])),
            "site" => Some(parts.view("site", &self.interface.site, &[])),
            "redirect" => Some(self.template(&theme, REDIRECT) + &parts.view("page", &self.interface.redirect, &[])),
            "filters" => Some(filters(&parts)),
            name => match self.interface.cards.iter().find(|card| card_name(card) == name) {
                Some(card) => Some(self.template(&theme, card.template) + CARDS + &parts.view("page", &card.view, &[])),
                None => {
                    let page = self.interface.pages.iter().find(|page| page.kind == name)?;
                    Some(self.template(&theme, page.template) + &parts.view("page", &page.view, &[]))
                }
            },
        }
    }

    /// The whole reference. What several kinds of page show is told once, at its end.
    pub fn reference(&self) -> String {
        let theme = Theme::read(&self.templates);
        let parts = Parts::of(&self.interface);
        let shared = parts.shared();
        let mut text = INTRODUCTION.to_owned();
        let mut section = |heading: &str, body: &str| text.push_str(&format!("\n## {heading}\n\n{body}"));
        section("On every page: `head`", &parts.view("head", &self.interface.head, &shared));
        section("On every page: `site`", &parts.view("site", &self.interface.site, &shared));
        let count = self.english().count();
        section("On every page: `words`", &format!("{WORDS} There are {count}.\n"));
        section("The frame: `base.html`", &self.template(&theme, "base.html"));
        for page in &self.interface.pages {
            let body = self.template(&theme, page.template) + &parts.view("page", &page.view, &shared);
            section(&format!("Pages of the kind `{}`", page.kind), &body);
        }
        for card in &self.interface.cards {
            let body = self.template(&theme, card.template) + CARDS + &parts.view("page", &card.view, &shared);
            section(&format!("Cards for social networks: `{}`", card.template), &body);
        }
        let redirect = self.template(&theme, REDIRECT) + &parts.view("page", &self.interface.redirect, &shared);
        section("Former addresses: `redirect.html`", &redirect);
        section("Parts that several views have", &parts.listed(&shared));
        section("Components", &self.components(&theme, &parts));
        section("Filters", &filters(&parts));
        text
    }

    fn template(&self, theme: &Theme<'_>, name: &str) -> String {
        let found = theme.texts.iter().find(|text| text.name.strip_prefix(PREFIX) == Some(name));
        let tree = found.and_then(|text| text.tree.as_ref());
        let parent = tree.and_then(|tree| tree.parent.as_ref());
        let extends = parent.map(|parent| format!(", which extends `{}`", parent.text)).unwrap_or_default();
        let about = tree.and_then(|tree| tree.about.as_deref()).map(|about| format!(" {about}")).unwrap_or_default();
        let blocks = blocks(theme, name);
        let blocks = match blocks.is_empty() {
            true => String::new(),
            false => format!(" Blocks: `{}`.", blocks.join("`, `")),
        };
        format!("Template: `{name}`{extends}.{about}{blocks}\n\n")
    }

    fn english(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let language = Language::parse("en").expect("a language of ours");
        self.locales.get(language).plain_words()
    }

    fn words(&self) -> String {
        let english = self.english().map(|(key, word)| format!("- `words.{key}`: {word}\n"));
        format!("{WORDS} In English:\n\n{}", english.collect::<String>())
    }

    fn components(&self, theme: &Theme<'_>, parts: &Parts<'_>) -> String {
        let words = self.english().map(|(key, _)| key);
        let given = check::arguments(theme, self.interface.clone(), words);
        let mut text = COMPONENTS.to_owned();
        for (name, (_, component)) in theme.components() {
            let shape = |parameter: &str| given.shape(name, parameter);
            text.push_str(&format!("\n- {}", described(component, parts, &shape)));
        }
        text.push('\n');
        text
    }
}

/// What a card is asked for by: its template without the ending.
fn card_name(card: &Given) -> &'static str {
    card.template.strip_suffix(".svg").unwrap_or(card.template)
}

/// The filters that the engine does not have of itself.
fn filters(parts: &Parts<'_>) -> String {
    FILTERS.to_owned() + &OWN_FILTERS.iter().map(|filter| described_filter(filter, parts)).collect::<String>()
}

/// A filter with what it takes and what it makes.
fn described_filter(filter: &OwnFilter, parts: &Parts<'_>) -> String {
    let mut text = format!("\n### {}\n\n{}\n\nIt takes:\n\n", filter.name, filter.about);
    for parameter in filter.takes {
        let optional = if parameter.needed { "" } else { ", may be left out" };
        text.push_str(&format!("- `{}`{optional}. {}\n", parameter.name, parameter.about));
    }
    text.push_str("\nIt makes:\n\n");
    for field in filter.result().fields {
        text.push_str(&format!("- `{}`: {}. {}\n", field.name, parts.said(&field.shape), field.about));
    }
    text
}

/// A component with its arguments, as a line of a list.
fn described(component: &Component, parts: &Parts<'_>, shape: &dyn Fn(&str) -> Shape) -> String {
    let written = component.parameters.iter().filter(|parameter| !parameter.implicit);
    let usage = written.clone().filter(|parameter| parameter.default.is_none());
    let usage: String = usage.map(|parameter| format!(" {}={{...}}", parameter.name.text)).collect();
    let arguments: Vec<String> = written
        .map(|parameter| {
            let name = &parameter.name.text;
            let optional = if parameter.default.is_some() { ", may be left out" } else { "" };
            format!("`{name}`: {}{optional}", parts.given(&shape(name)))
        })
        .collect();
    let about = component.about.as_deref().map(|about| format!(" {about}")).unwrap_or_default();
    let arguments = if arguments.is_empty() { String::new() } else { format!(" {}.", arguments.join("; ")) };
    format!("`<{}{usage} />`{arguments}{about}", component.name.text)
}

/// The blocks of a template in their order, those within others too.
fn blocks(theme: &Theme<'_>, name: &str) -> Vec<String> {
    let found = theme.texts.iter().find(|text| text.name.strip_prefix(PREFIX) == Some(name));
    let mut blocks = Vec::new();
    let mut seen = BTreeSet::new();
    if let Some(tree) = found.and_then(|text| text.tree.as_ref()) {
        each_node(&tree.nodes, &mut |node| {
            if let Node::Block { name, .. } = node
                && seen.insert(name.text.clone())
            {
                blocks.push(name.text.clone());
            }
        });
    }
    blocks
}

const INTRODUCTION: &str = "\
# What templates are given

Made by Touchline from its own views and its default theme: `TOUCHLINE_BLESS=1 cargo test --test themes` writes it anew, and
`touchline templates story` prints the part about one kind of page, `touchline templates cards/story` about one kind of card.

Templates are written for [Tera 2](https://keats.github.io/tera/). A file `templates/NAME` beside the content folder takes the
place of the one of that name in the default theme, which stays there as `builtin/NAME`, so that one block can be changed and
the rest kept. A file in `static/` takes the place of the theme's file of that name.

A field that may be missing is false in a condition and prints as nothing; ask for it before you ask for what it has. A text is
escaped when it is printed, unless it says that it is HTML: print that with the filter `safe`.

An element with the attribute `data-whole-scores`, as the default theme has one, keeps scores, seasons and short
words with a hyphen whole in all that follows (`3–2`, `2024-25`, `play-offs`): each comes in `<bdi class=\"nb\">` for
the style sheet, and the text around them in `<bdi>`.
";

const WORDS: &str = "\
The words of the language that the page is in, by their key: `{{ words.more }}`. They are those of \
`src/locale/words/en/*.ftl` that need no figure or name to be filled in; `touchline templates words` prints them all.";

const CARDS: &str = "\
A card is an SVG of 1200 by 630, drawn as a picture. It sees `page`, `site` and `words`, but no `head`. Text gets its \
lines from the filter `fit`: `touchline templates filters`.

";

const FILTERS: &str = "\
Beside [those of Tera](https://keats.github.io/tera/) templates have filters of their own.
";

const COMPONENTS: &str = "\
A component is used by its name, anywhere: `{{ <plate plate={game} /> }}`. It sees its arguments and nothing else. One that a \
site defines under the same name, in any file of its `templates/`, takes the place of the theme's.
";
