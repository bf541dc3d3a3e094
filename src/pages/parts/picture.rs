//! A picture: the files that browsers choose from, what is to be seen on it, and who made it.

use schemars::JsonSchema;
use serde::Serialize;

use super::person::{Name, named};
use super::remark::remark;
use crate::archive::{Archive, Id, Picture};
use crate::pages::context::PageContext;
use crate::pictures::{Frame, Making, makings};

/// What the component `image` shows.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub(crate) struct Image<'a> {
    /// For every browser.
    pub(crate) src: String,
    /// In WebP, each with its width, as `srcset` wants them; empty for a drawing.
    pub(crate) webp: String,
    /// Of the largest file, in pixels.
    pub(crate) width: u32,
    /// Of the largest file, in pixels.
    pub(crate) height: u32,
    /// Empty when nobody wrote it.
    pub(crate) alt: &'a str,
    /// Of that text, when it is not the language of the page: `nl`.
    pub(crate) language: Option<&'a str>,
}

/// What the component `figure` shows: a picture with its words.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct Figure<'a> {
    /// The picture itself.
    pub(crate) image: Image<'a>,
    /// What stands below it; empty when nobody wrote it.
    pub(crate) caption: String,
    /// Of what stands below it, when it is not the language of the page: `nl`.
    pub(crate) language: Option<&'a str>,
    /// Who made it.
    pub(crate) credit: Credit<'a>,
}

/// Who made a picture, and on what terms it is here.
#[derive(Debug, JsonSchema, Serialize)]
pub(crate) struct Credit<'a> {
    /// Who made it.
    pub(crate) by: Option<Name<'a>>,
    /// `CC BY-SA 4.0`, with a link where its words stand; none for what is the site's own.
    pub(crate) licence: Option<Licence<'a>>,
}

impl Credit<'_> {
    pub(crate) fn says_something(&self) -> bool {
        self.by.is_some() || self.licence.is_some()
    }
}

/// A licence by name.
#[derive(Debug, PartialEq, JsonSchema, Serialize)]
pub(crate) struct Licence<'a> {
    /// `CC BY 4.0`
    pub(crate) name: std::borrow::Cow<'a, str>,
    /// Leads out of the site.
    pub(crate) link: Option<String>,
}

/// The files that a picture needs in a box.
pub fn picture_files(archive: &Archive, id: Id<Picture>, frame: Frame) -> Vec<Making> {
    let picture = &archive.pictures[id];
    makings(picture.slug.as_str(), &picture.head, frame, picture.focus)
}

/// A picture in a box.
pub(crate) fn image<'a>(context: &PageContext<'a>, id: Id<Picture>, frame: Frame) -> Image<'a> {
    let files = picture_files(context.archive, id, frame);
    let root = &context.archive.site.base_path;
    let (plain, webp) = files.split_last().expect("a picture has a file");
    let largest = webp.last().unwrap_or(plain);
    let sources: Vec<String> = webp.iter().map(|file| format!("{root}{} {}w", file.file, file.width)).collect();
    let alt = context.archive.pictures[id].alt.as_ref().map(|alt| remark(context, alt));
    Image {
        src: format!("{root}{}", plain.file),
        webp: sources.join(", "),
        width: largest.width,
        height: largest.height,
        alt: alt.as_ref().map_or("", |alt| alt.text),
        language: alt.and_then(|alt| alt.language),
    }
}

/// A picture where it is as small as anywhere: its smallest file alone.
#[derive(Debug, Serialize)]
pub(crate) struct Thumbnail<'a> {
    src: String,
    /// In pixels.
    width: u32,
    height: u32,
    /// Empty when nobody wrote it.
    alt: &'a str,
}

/// The smallest file of a picture in a box: in WebP, unless it is a drawing.
pub(crate) fn thumbnail<'a>(context: &PageContext<'a>, id: Id<Picture>, frame: Frame) -> Thumbnail<'a> {
    let files = picture_files(context.archive, id, frame);
    let smallest = files.first().expect("a picture has a file");
    Thumbnail {
        src: format!("{}{}", context.archive.site.base_path, smallest.file),
        width: smallest.width,
        height: smallest.height,
        alt: context.archive.pictures[id].alt.as_ref().map_or("", |alt| context.text(alt)),
    }
}

/// A picture with its words. `caption` takes the place of its own.
pub(crate) fn figure<'a>(
    context: &PageContext<'a>,
    id: Id<Picture>,
    frame: Frame,
    caption: Option<String>,
) -> Figure<'a> {
    let own = context.archive.pictures[id].caption.as_ref().map(|caption| remark(context, caption));
    let (caption, language) = match (caption, own) {
        (Some(caption), _) => (caption, None),
        (None, Some(own)) => (own.text.to_owned(), own.language),
        (None, None) => (String::new(), None),
    };
    Figure { image: image(context, id, frame), caption, language, credit: credit(context, id) }
}

/// Above the text of a page.
pub(crate) fn lead<'a>(context: &PageContext<'a>, picture: Option<Id<Picture>>) -> Option<Figure<'a>> {
    picture.map(|id| figure(context, id, Frame::Lead, None))
}

pub(crate) fn credit<'a>(context: &PageContext<'a>, id: Id<Picture>) -> Credit<'a> {
    let picture = &context.archive.pictures[id];
    Credit {
        by: picture.credit.as_ref().and_then(|who| named(context, who)),
        licence: licence(context, &picture.licence),
    }
}

fn licence<'a>(context: &PageContext<'a>, written: &'a str) -> Option<Licence<'a>> {
    let word = |key: &str| Some(Licence { name: context.word(key).into(), link: None });
    match written {
        "own" => None,
        "public-domain" => word("picture_public_domain"),
        "all-rights-reserved" => word("picture_all_rights_reserved"),
        identifier => Some(by_identifier(identifier)),
    }
}

/// The licences of Creative Commons by their usual name, with the page that holds their words, as they ask for; others as
/// SPDX writes them.
fn by_identifier(identifier: &str) -> Licence<'_> {
    let creative = identifier.strip_prefix("CC-").and_then(|rest| rest.rsplit_once('-'));
    match (identifier, creative) {
        ("CC0-1.0", _) => {
            Licence { name: "CC0".into(), link: Some("https://creativecommons.org/publicdomain/zero/1.0/".to_owned()) }
        }
        (_, Some((terms, version))) if terms.starts_with("BY") => Licence {
            name: format!("CC {terms} {version}").into(),
            link: Some(format!("https://creativecommons.org/licenses/{}/{version}/", terms.to_ascii_lowercase())),
        },
        _ => Licence { name: identifier.into(), link: None },
    }
}

#[cfg(test)]
mod tests {
    use super::by_identifier;

    #[test]
    fn a_licence_of_creative_commons_leads_to_its_words() {
        for (identifier, name, link) in [
            ("CC-BY-4.0", "CC BY 4.0", Some("https://creativecommons.org/licenses/by/4.0/")),
            ("CC-BY-SA-3.0", "CC BY-SA 3.0", Some("https://creativecommons.org/licenses/by-sa/3.0/")),
            ("CC0-1.0", "CC0", Some("https://creativecommons.org/publicdomain/zero/1.0/")),
            ("CC-PDDC", "CC-PDDC", None),
            ("MIT", "MIT", None),
        ] {
            let licence = by_identifier(identifier);
            assert_eq!((licence.name.as_ref(), licence.link.as_deref()), (name, link), "{identifier}");
        }
    }
}
