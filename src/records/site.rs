//! `site.toml`: the site itself.

use indexmap::IndexMap;
use serde::Deserialize;

use super::values::{At, Text};

/// The whole of `site.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Site {
    pub title: Option<Text>,
    pub base_url: Option<At<String>>,
    pub language: Option<At<String>>,
    pub timezone: Option<At<String>>,
    pub description: Option<Text>,
    pub publisher: Option<Publisher>,
    pub sport: Option<At<String>>,
    pub addresses: Addresses,
    pub languages: IndexMap<At<String>, LanguageSettings>,
    pub theme: IndexMap<String, String>,
    pub menus: Menus,
    pub outputs: Option<At<Vec<At<String>>>>,
    pub links: Links,
    pub checks: IndexMap<At<String>, At<String>>,
    pub raw_html: Option<At<String>>,
    pub id_schemes: IndexMap<String, At<String>>,
    pub sources: Vec<String>,
}

/// Who publishes the site, for feeds and structured data.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Publisher {
    pub name: Option<Text>,
    pub email: Option<String>,
    pub logo: Option<At<String>>,
}

/// The form of addresses and their first words.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Addresses {
    /// `folder` or `file`.
    pub form: Option<At<String>>,
    pub stories: Option<At<String>>,
    pub people: Option<At<String>>,
    pub clubs: Option<At<String>>,
    pub matches: Option<At<String>>,
    pub competitions: Option<At<String>>,
    pub venues: Option<At<String>>,
    pub threads: Option<At<String>>,
    pub pages: Option<At<String>>,
    pub search: Option<At<String>>,
}

/// Settings of a further language that is built.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LanguageSettings {
    pub addresses: Addresses,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Menus {
    pub main: Option<Vec<MenuEntry>>,
    pub foot: Option<Vec<MenuEntry>>,
}

/// A link in a menu: to any reference, or to a kind (`clubs`).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MenuEntry {
    pub to: At<String>,
    pub label: Option<Text>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Links {
    /// `first`, `section` or `all`.
    pub mentions: Option<At<String>>,
}
