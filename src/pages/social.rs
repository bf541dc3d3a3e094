//! What social networks and messengers are told of a page: its title, a sentence, and the image that stands for it.

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::Serialize;

use super::context::PageContext;
use super::head::About;
use super::plan::Page;
use super::social_cards::share_image;
use crate::locale::Language;

/// What templates see as `head.social`.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Social<'a> {
    /// Without the name of the site, which stands beside it.
    pub title: Cow<'a, str>,
    /// `article`, `profile` or `website`: the networks know hardly more.
    pub kind: &'static str,
    /// The page's own address, with scheme and host.
    pub address: String,
    /// `nl_BE`; none for a language that the networks have no word for.
    pub locale: Option<&'static str>,
    /// The image that stands for the page, where there is one.
    pub image: Option<SocialImage<'a>>,
}

/// The image that stands for the page.
#[derive(Debug, JsonSchema, Serialize)]
pub struct SocialImage<'a> {
    /// With scheme and host.
    pub address: String,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// What is to be seen on it; empty when nobody wrote it.
    pub alt: Cow<'a, str>,
}

/// The networks want a country with each language. These are among those that they know.
const LOCALES: [(&str, &str); 4] = [("nl", "nl_BE"), ("fr", "fr_FR"), ("en", "en_GB"), ("de", "de_DE")];

fn locale_of(language: Language) -> Option<&'static str> {
    LOCALES.iter().find(|(known, _)| *known == language.id()).map(|(_, locale)| *locale)
}

pub(super) fn social<'a>(context: &'a PageContext<'a>, page: &'a Page, about: &About<'a>) -> Social<'a> {
    let site = &context.archive.site;
    let image = share_image(context, &page.key).map(|image| SocialImage {
        address: format!("{}{}{}", site.origin, site.base_path, image.file),
        width: image.width,
        height: image.height,
        alt: image.alt,
    });
    Social {
        title: if about.title.is_empty() { context.text(&site.title).into() } else { about.title.clone() },
        kind: match page.kind.name {
            "story" => "article",
            "person" => "profile",
            _ => "website",
        },
        address: format!("{}{}", site.origin, page.link),
        locale: locale_of(page.language),
        image,
    }
}
