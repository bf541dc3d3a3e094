//! One authored file, one typed record, as written: references are still unresolved, each with its place.
//!
//! Every field of the authored format is here, also those that get their pages later. `Deserialize` lives in this layer
//! only. It knows nothing of other records: whether a slug exists is the archive's to say.

pub mod claim;
pub mod claimed;
pub mod club;
pub mod club_names;
pub mod competition;
pub mod front_matter;
pub mod layout;
pub mod markdown;
pub mod match_file;
pub mod match_line;
pub mod page;
pub mod person;
pub mod picture;
pub mod reading;
pub mod reference;
pub mod season;
pub mod site;
pub mod story;
pub mod thread;
pub mod values;
pub mod venue;
mod whole;

pub use whole::{Image, Records, SeasonLines, read_records};

use crate::source::{FileId, Span};
use markdown::WrittenProse;
use reading::Lost;
use values::{At, Slug};

/// One authored file: who it is, where it lies, what its fields say, and its prose.
#[derive(Clone, Debug)]
pub struct Record<Fields> {
    pub slug: Slug,
    pub file: FileId,
    /// Where the TOML of this record begins in its file; places of fields count from there.
    pub offset: usize,
    pub fields: Fields,
    /// What of the fields could not be read.
    pub lost: Lost,
    /// The records in whose folders it lies: a season's competition; a match file's competition, season and stage.
    pub within: Vec<Slug>,
    /// The Markdown behind the front matter and what it refers to. Empty for `.toml` files.
    pub prose: WrittenProse,
}

impl<Fields> Record<Fields> {
    /// The place of a value of this record.
    pub fn span<T>(&self, value: &At<T>) -> Span {
        let range = value.span();
        Span::new(self.file, self.offset + range.start..self.offset + range.end)
    }

    /// True when something of this entry could not be read, so that what it lacks is no fault of its own.
    pub fn has_lost_of<T>(&self, entry: &At<T>) -> bool {
        self.lost.within(&entry.span())
    }

    /// The place for a fault that is about the whole record.
    pub fn whole(&self) -> Span {
        Span::start_of(self.file)
    }
}

/// What every record may say.
pub trait SharedFields {
    /// Nothing of it anywhere until this is gone.
    fn draft(&self) -> bool;
    /// Slugs that it had before, oldest first.
    fn former_slugs(&self) -> &[At<Slug>];
}

/// The fields of a record with those that every record may have. All are optional for serde: what is missing is
/// reported by the archive in words of its own.
macro_rules! record {
    ($(#[doc = $doc:literal])+ pub struct $name:ident { $($(#[$meta:meta])* pub $field:ident: $type:ty,)+ }) => {
        $(#[doc = $doc])+
        #[derive(Clone, Debug, Default, serde::Deserialize)]
        #[serde(deny_unknown_fields, default)]
        pub struct $name {
            $($(#[$meta])* pub $field: $type,)+
            /// Where its facts come from.
            pub sources: Vec<String>,
            /// Slugs that it had before, oldest first.
            pub former_slugs: Vec<$crate::records::values::At<$crate::records::values::Slug>>,
            /// Tells namesakes apart in lists.
            pub disambiguation: Option<$crate::records::values::Text>,
            /// Nothing of it anywhere until this is gone.
            pub draft: bool,
        }

        impl $crate::records::SharedFields for $name {
            fn draft(&self) -> bool {
                self.draft
            }

            fn former_slugs(&self) -> &[$crate::records::values::At<$crate::records::values::Slug>] {
                &self.former_slugs
            }
        }
    };
}
pub(crate) use record;
