//! Pictures.

use super::Desk;
use crate::archive::Picture;
use crate::archive::entering::Image;
use crate::archive::identity::Use;
use crate::records::picture;
use crate::records::values::At;
use crate::source::{Code, near_miss};

impl Desk<'_, picture::Picture> {
    /// The picture with this image.
    pub(in crate::archive) fn picture_record(mut self, image: Image<'_>) -> Picture {
        let fields = &self.record.fields;
        let whole = self.record.whole();
        if fields.alt.is_none() && !self.record.lost.key("alt") {
            self.found
                .report(Code::PictureWithoutAlt, whole, "this picture has no alternative text")
                .help("write `alt = \"...\"`: what is to be seen, for those who cannot see it");
        }
        let licence = match &fields.licence {
            Some(licence) => {
                self.check_licence(licence);
                licence.get_ref().clone()
            }
            None => {
                self.missing_key(
                    "licence",
                    "write an SPDX identifier, `own`, `public-domain` or `all-rights-reserved`",
                );
                String::new()
            }
        };
        if let Some(focus) = &fields.focus
            && focus.get_ref().iter().any(|part| !(0.0..=1.0).contains(part))
        {
            self.bad_value(
                focus,
                "this point lies outside the picture",
                "write two numbers from 0 to 1: from left, from top",
            );
        }
        let credit = fields.credit.as_ref().map(|credit| {
            let place = self.record.span(credit);
            self.who(credit.get_ref(), place)
        });
        let shows = fields.shows.iter().filter_map(|shown| {
            let place = self.record.span(shown);
            self.resolver.identities.reference(shown.get_ref(), place, Use::Optional, self.found)
        });
        Picture {
            shows: shows.collect(),
            slug: self.record.slug.clone(),
            image: image.path.to_owned(),
            head: image.head,
            alt: fields.alt.clone(),
            licence,
            credit,
            caption: fields.caption.clone(),
            source: fields.source.clone(),
            date: fields.date,
            focus: fields.focus.as_ref().map(|focus| *focus.get_ref()),
        }
    }
}

impl Desk<'_, picture::Picture> {
    /// A slip in `all-rights-reserved` must not publish what may not be published.
    fn check_licence(&mut self, written: &At<String>) {
        let licence = written.get_ref().as_str();
        if LICENCES.contains(&licence) {
            return;
        }
        let place = self.span(written);
        let is_identifier = licence.starts_with(|first: char| first.is_ascii_alphanumeric())
            && licence.chars().all(|letter| letter.is_ascii_alphanumeric() || "-.+".contains(letter))
            && licence.contains(|letter: char| letter.is_ascii_uppercase() || letter.is_ascii_digit());
        if let Some(near) = near_miss(licence, LICENCES) {
            let message = format!("`{licence}` is not a licence");
            self.found.report(Code::UnknownWord, place, message).did_you_mean(Some(near));
        } else if !is_identifier {
            self.found
                .report(Code::UnknownWord, place, format!("`{licence}` is not a licence"))
                .help("write an SPDX identifier such as `CC-BY-4.0`, `own`, `public-domain` or `all-rights-reserved`");
        }
    }
}

/// What may be written beside the identifiers of SPDX.
const LICENCES: [&str; 3] = ["own", "public-domain", "all-rights-reserved"];

/// True when the licence lets the picture be published.
pub(in crate::archive) fn may_be_published(fields: &picture::Picture) -> bool {
    let reserved = fields.licence.as_ref().is_none_or(|licence| licence.get_ref() == "all-rights-reserved");
    !fields.draft && (!reserved || fields.permission.is_some())
}
