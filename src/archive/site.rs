//! The site as its settings say, with every default filled in.

use indexmap::IndexMap;
use jiff::tz::TimeZone;

use super::Subject;
use crate::locale::Language;
use crate::records::values::Text;
use crate::source::{Code, Severity};
use crate::sport::Sport;

/// The site.
#[derive(Clone, Debug)]
pub struct Site {
    pub title: Text,
    pub description: Option<Text>,
    pub publisher: Option<Text>,
    /// `https://example.org`, without a path and without a last slash.
    pub origin: String,
    /// The path of `base_url`: begins and ends with a slash.
    pub base_path: String,
    pub zone: TimeZone,
    /// For competitions that name none.
    pub sport: Sport,
    pub form: AddressForm,
    /// The languages that are built, the main one first.
    pub languages: Vec<LanguageOfSite>,
    /// Empty when the site wrote none: then the pages decide.
    pub main_menu: Vec<MenuEntry>,
    pub foot_menu: Vec<MenuEntry>,
    /// What its theme is to know, by names that the theme chose.
    pub theme: IndexMap<String, String>,
    pub mention_links: MentionLinks,
    pub allow_raw_html: bool,
    /// Whether stories and matches have cards for social networks.
    pub cards: bool,
    /// Further schemes of `ids`, each with its address that holds `{id}`.
    pub id_schemes: Vec<(String, String)>,
    /// How grave a fault is here, where the site says so.
    pub checks: Vec<(Code, Severity)>,
}

/// A language that is built.
#[derive(Clone, Debug)]
pub struct LanguageOfSite {
    pub language: Language,
    pub words: AddressWords,
}

/// The first word of each address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddressWords {
    pub stories: String,
    pub people: String,
    pub clubs: String,
    pub matches: String,
    pub competitions: String,
    pub venues: String,
    pub threads: String,
    /// Empty: free pages stand at the root.
    pub pages: String,
    pub search: String,
}

/// A folder a page works on every host; a flat file is several times cheaper to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressForm {
    Folder,
    File,
}

/// Which mentions in a story are links.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MentionLinks {
    First,
    Section,
    All,
}

#[derive(Clone, Debug)]
pub struct MenuEntry {
    pub to: MenuTarget,
    pub label: Option<Text>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MenuTarget {
    Subject(Subject),
    Home,
    Stories,
    People,
    Clubs,
    Competitions,
    Venues,
    Threads,
}

impl Site {
    /// The severity that the site gives to a fault, if it says anything of it.
    pub fn severity_of(&self, code: Code) -> Option<Severity> {
        self.checks.iter().rev().find(|(checked, _)| *checked == code).map(|(_, severity)| *severity)
    }

    pub fn main_language(&self) -> Language {
        self.languages[0].language
    }
}
