//! The JSON beside each story: what it is, what the names in it were decided to mean, and what became of its claims, with
//! their places in its file.

use serde::Serialize;

use super::address::data_file;
use super::claims_report::{ReportedClaim, reported_claims};
use super::key::PageKey;
use super::names_report::NamesReport;
use super::plan::Page;
use crate::archive::{Archive, Story};
use crate::facts::Facts;

/// The data of one story.
#[derive(Debug, Serialize)]
pub struct StoryJson<'a> {
    /// None for a retracted story: its headline may be what was wrong.
    pub title: Option<&'a str>,
    /// By RFC 3339; the day alone where no hour is known.
    pub date: String,
    /// `nl`
    pub language: &'static str,
    /// Of its page, with scheme and host.
    pub address: String,
    #[serde(flatten)]
    pub names: NamesReport<'a>,
    pub claims: Vec<ReportedClaim<'a>>,
}

impl<'a> StoryJson<'a> {
    /// Of the story on a page, with the file that holds it, below the output folder; None for a page of another kind.
    pub fn of(archive: &'a Archive, facts: &'a Facts, page: &Page) -> Option<(String, StoryJson<'a>)> {
        let PageKey::Story(id) = page.key else { return None };
        let story = &archive.stories[id];
        let json = StoryJson {
            title: story.retracted.is_none().then_some(story.title.as_str()),
            date: date(story),
            language: story.language.id(),
            address: format!("{}{}", archive.site.origin, page.link),
            names: NamesReport::of(archive, &facts.names[id], id),
            claims: reported_claims(archive, facts, id),
        };
        Some((data_file(archive.site.form, &page.file), json))
    }
}

fn date(story: &Story) -> String {
    let form = if story.has_hour { "%Y-%m-%dT%H:%M:%S%:z" } else { "%Y-%m-%d" };
    story.date.strftime(form).to_string()
}
