//! A season of a club, over all its competitions.

use serde::Serialize;

use super::{About, Page, PageContext, PageKey};
use crate::archive::Archive;
use crate::facts::Facts;
use crate::locale::Language;

/// What the template sees.
#[derive(Debug, Serialize)]
pub struct View<'a> {
    title: std::borrow::Cow<'a, str>,
}

pub(super) fn list(archive: &Archive, facts: &Facts, _: Language) -> Vec<PageKey> {
    let seasons = |club| facts.clubs[club].seasons.iter().map(move |season| PageKey::ClubSeason(club, season.label.clone()));
    archive.clubs.ids().flat_map(seasons).collect()
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, page: &'a Page) -> (About<'a>, View<'a>) {
    let PageKey::ClubSeason(club, _) = &page.key else { unreachable!("this kind lists seasons of clubs") };
    let title = context.text(&context.archive.clubs[*club].name);
    let about = About { title: title.into(), ..About::default() };
    (about, View { title: title.into() })
}
