//! A round of a stage: its matches and the table after it.

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

pub(super) fn list(archive: &Archive, _: &Facts, _: Language) -> Vec<PageKey> {
    let rounds = |stage| (0..archive.stages[stage].rounds.len()).map(move |place| PageKey::Round(stage, place as u16));
    archive.stages.ids().flat_map(rounds).collect()
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, page: &'a Page) -> (About<'a>, View<'a>) {
    let PageKey::Round(stage, place) = page.key else { unreachable!("this kind lists rounds") };
    let title = context.round_of_stage(stage, &context.archive.stages[stage].rounds[usize::from(place)].name);
    let about = About { title: title.clone().into(), ..About::default() };
    (about, View { title: title.into() })
}
