//! Pictures.

use super::Desk;
use crate::archive::Picture;
use crate::archive::identity::Use;
use crate::records::picture;
use crate::source::Code;

impl Desk<'_, picture::Picture> {
    /// The picture whose image stands at this path below the content folder.
    pub(in crate::archive) fn picture_record(mut self, image: &str) -> Picture {
        let fields = &self.record.fields;
        let whole = self.record.whole();
        if fields.alt.is_none() {
            self.found
                .report(Code::PictureWithoutAlt, whole, "this picture has no alternative text")
                .help("write `alt = \"...\"`: what is to be seen, for those who cannot see it");
        }
        let licence = match &fields.licence {
            Some(licence) => licence.get_ref().clone(),
            None => {
                self.found
                    .report(Code::MissingKey, whole, "the key `licence` is missing")
                    .help("write an SPDX identifier, `own`, `public-domain` or `all-rights-reserved`");
                String::new()
            }
        };
        let credit = fields.credit.as_ref().map(|credit| self.who(credit, whole));
        let shows = fields.shows.iter().filter_map(|shown| {
            let place = self.record.span(shown);
            self.resolver.identities.reference(shown.get_ref(), place, Use::Optional, self.found)
        });
        Picture {
            shows: shows.collect(),
            slug: self.record.slug.clone(),
            image: image.to_owned(),
            alt: fields.alt.clone(),
            licence,
            credit,
            caption: fields.caption.clone(),
            source: fields.source.clone(),
            date: fields.date,
            focus: fields.focus,
        }
    }
}

/// True when the licence lets the picture be published.
pub(in crate::archive) fn may_be_published(fields: &picture::Picture) -> bool {
    let reserved = fields.licence.as_ref().is_none_or(|licence| licence.get_ref() == "all-rights-reserved");
    !fields.draft && (!reserved || fields.permission.is_some())
}
