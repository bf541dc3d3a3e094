//! The JSON beside each story: what it is, what the names in it were decided to mean, and what became of its claims, with
//! their places in its file.

use serde::Serialize;

use super::address::data_file;
use super::claims_report::{ReportedClaim, reported_claims};
use super::key::PageKey;
use super::names_report::NamesReport;
use super::plan::Page;
use super::table_report::{ReportedStanding, reported_standing};
use crate::archive::{Archive, Story, Subject};
use crate::facts::{AsItStood, Facts};

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
    /// The lines of the table that the story carries, as they stood at its moment.
    pub as_it_stood: Option<StoodReport<'a>>,
    #[serde(flatten)]
    pub names: NamesReport<'a>,
    pub claims: Vec<ReportedClaim<'a>>,
}

/// The table around a club at the moment of a story.
#[derive(Debug, Serialize)]
pub struct StoodReport<'a> {
    /// In UTC.
    pub moment: String,
    /// `pro-league/2024-25/regular`
    pub stage: String,
    pub club: &'a str,
    pub standings: Vec<ReportedStanding<'a>>,
}

impl<'a> StoodReport<'a> {
    fn of(archive: &'a Archive, stood: &AsItStood) -> StoodReport<'a> {
        StoodReport {
            moment: stood.moment.to_string(),
            stage: archive.reference_of(Subject::Stage(stood.stage)),
            club: archive.clubs[stood.club].slug.as_str(),
            standings: stood.lines.iter().map(|line| reported_standing(archive, None, line)).collect(),
        }
    }
}

/// A story whose table is another one than an earlier build gave it, though it is of the same moment: a result of before that
/// was corrected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restated {
    /// `stories/het-einde-van-hasi`
    pub story: String,
    pub moment: String,
    pub club: String,
    /// Rank and points before and now; the same when only the lines around the club changed.
    pub was: (u64, i64),
    pub is: (u64, i64),
}

/// What changed in the table of a story between the JSON of two builds.
pub fn restated(before: &[u8], after: &[u8]) -> Option<Restated> {
    let read = |json: &[u8]| serde_json::from_slice::<serde_json::Value>(json).ok();
    let (before, after) = (read(before)?, read(after)?);
    let (was, is) = (before.get("as_it_stood")?, after.get("as_it_stood")?);
    // Another moment or another club: then it is the story that was edited.
    let same = ["moment", "stage", "club"].iter().all(|key| was.get(key).is_some() && was.get(key) == is.get(key));
    if !same || was == is {
        return None;
    }
    let club = is.get("club")?.as_str()?;
    let place = |stood: &serde_json::Value| {
        let lines = stood.get("standings")?.as_array()?;
        let line = lines.iter().find(|line| line.get("club").and_then(|slug| slug.as_str()) == Some(club))?;
        Some((line.get("rank")?.as_u64()?, line.get("points")?.as_i64()?))
    };
    Some(Restated {
        story: after.get("story")?.as_str()?.to_owned(),
        moment: is.get("moment")?.as_str()?.to_owned(),
        club: club.to_owned(),
        was: place(was)?,
        is: place(is)?,
    })
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
            as_it_stood: facts.stories[id].stood.as_ref().map(|stood| StoodReport::of(archive, stood)),
            names: NamesReport::of(archive, &facts.names[id], id),
            claims: reported_claims(archive, facts, id),
        };
        Some((data_file(archive.site.form, &page.file, "story.json"), json))
    }
}

fn date(story: &Story) -> String {
    let form = if story.has_hour { "%Y-%m-%dT%H:%M:%S%:z" } else { "%Y-%m-%d" };
    story.date.strftime(form).to_string()
}
