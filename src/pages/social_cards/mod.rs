//! The cards that social networks show of a page: which page has one, where it stands, and what its template sees.
//!
//! Cards stand at addresses that never change, so that what was shared once is shown as it is now. A card is a picture of
//! words: one whose letters the typeface of cards does not have is not made at all, since empty boxes would be worse.

mod game;
mod story;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;

use super::context::PageContext;
use super::key::PageKey;
use super::parts::crest::{Crest, crest};
use super::parts::picture::picture_files;
use crate::archive::{Club, Id};
use crate::locale::Language;
use crate::pictures::{CARD_HEIGHT, CARD_WIDTH, Frame, can_write};

/// A card to be drawn.
#[derive(Debug)]
pub struct SocialCard<'a> {
    /// Below the output folder: `cards/stories/het-einde-van-hasi.png`.
    pub file: String,
    /// `cards/story.svg`
    pub template: &'static str,
    pub language: Language,
    pub view: SocialCardView<'a>,
}

/// What the template of a card sees as `page`.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum SocialCardView<'a> {
    Story(Box<story::View<'a>>),
    Match(Box<game::View<'a>>),
}

/// A club on a card.
#[derive(Debug, JsonSchema, Serialize)]
pub(super) struct CardClub<'a> {
    /// `KV Mechelen`
    name: &'a str,
    /// The name that it has in a narrow place.
    short: &'a str,
    /// Its shield.
    crest: Crest<'a>,
    /// True when it lost the match that the card is of.
    lost: bool,
}

/// The image that stands for a page where it is shared.
#[derive(Debug)]
pub(super) struct ShareImage<'a> {
    /// Below the output folder.
    pub(super) file: String,
    pub(super) width: u32,
    pub(super) height: u32,
    /// Empty when nobody wrote it.
    pub(super) alt: std::borrow::Cow<'a, str>,
}

/// A kind of card, as those are told who write its template.
#[derive(Debug)]
pub(super) struct SocialCardKind {
    /// `story`
    pub(super) name: &'static str,
    /// `cards/story.svg`
    pub(super) template: &'static str,
    /// What its view is made of.
    pub(super) schema: fn(&mut SchemaGenerator) -> Schema,
}

/// Every kind of card.
pub(super) const SOCIAL_CARD_KINDS: [SocialCardKind; 2] = [
    SocialCardKind {
        name: "story",
        template: story::TEMPLATE,
        schema: SchemaGenerator::subschema_for::<story::View<'static>>,
    },
    SocialCardKind {
        name: "match",
        template: game::TEMPLATE,
        schema: SchemaGenerator::subschema_for::<game::View<'static>>,
    },
];

/// The card of a page in its language; none where it has no card, or shares that of the main language.
pub(super) fn social_card<'a>(context: &'a PageContext<'a>, key: &PageKey) -> Option<SocialCard<'a>> {
    match key {
        PageKey::Story(id) => {
            let file = story::file(context, *id)?;
            let view = SocialCardView::Story(Box::new(story::view(context, *id)));
            Some(SocialCard { file, template: story::TEMPLATE, language: context.language, view })
        }
        PageKey::Match(id) => {
            let file = game::own_file(context, *id)?;
            let view = SocialCardView::Match(Box::new(game::view(context, *id)));
            Some(SocialCard { file, template: game::TEMPLATE, language: context.language, view })
        }
        _ => None,
    }
}

/// The image of a page for those who share it.
pub(super) fn share_image<'a>(context: &'a PageContext<'a>, key: &PageKey) -> Option<ShareImage<'a>> {
    match key {
        PageKey::Story(id) => match story::shared_picture(context, *id) {
            Some(picture) => {
                let making = picture_files(context.archive, picture, Frame::Share).pop()?;
                let alt = context.archive.pictures[picture].alt.as_ref().map_or("", |alt| context.text(alt));
                Some(ShareImage { file: making.file, width: making.width, height: making.height, alt: alt.into() })
            }
            None => Some(of_card(story::file(context, *id)?, context.archive.stories[*id].title.as_str().into())),
        },
        PageKey::Match(id) => Some(of_card(game::file(context, *id)?, super::parts::game::title(context, *id).into())),
        _ => None,
    }
}

fn of_card(file: String, alt: std::borrow::Cow<'_, str>) -> ShareImage<'_> {
    ShareImage { file, width: CARD_WIDTH, height: CARD_HEIGHT, alt }
}

/// Whether a card with these texts can be written.
fn are_writable(context: &PageContext<'_>, texts: &[&str]) -> bool {
    can_write(context.text(&context.archive.site.title)) && texts.iter().all(|text| can_write(text))
}

fn club<'a>(context: &PageContext<'a>, id: Id<Club>, lost: bool) -> CardClub<'a> {
    let club = context.club(id);
    CardClub { name: club.name, short: club.short, crest: crest(context, id), lost }
}
