//! Who gets a page, where it stands, and the typed view that its template sees.
//!
//! [`plan_pages`] lists every page of every language with its address; from then on any page can link to any other, and
//! [`Desk::view`] makes one view at a time, on as many threads as like. A kind of page is one file in `kinds/` and one line
//! in its list.
//!
//! Words, dates and figures are printed here, in the language of the page, so that templates only place them. This layer
//! reads no file, asks no clock and knows nothing of template syntax.

mod address;
mod cards;
mod claims_report;
mod clubs_css;
mod context;
mod head;
pub mod interface;
mod key;
mod kinds;
mod languages;
mod names_report;
pub(crate) mod parts;
mod plan;
mod prose;
mod redirects;
mod search;
mod shared;
mod site_view;
mod social;
mod social_cards;
mod story_json;
mod table_report;
mod table_text;
#[cfg(test)]
mod tests;

pub use address::{Address, Addresses};
pub use cards::Card;
pub use clubs_css::clubs_css;
pub use context::PageContext;
pub use head::{Alternate, Head};
pub use key::{ArchivePeriod, PageKey};
pub use kinds::{Body, PAGE_KINDS, PageKind};
pub use languages::{LanguageLink, Translation};
pub use names_report::NamesReport;
pub use parts::picture::picture_files;
pub use plan::{Desk, Page, Plan, plan_pages};
pub use redirects::{Redirect, RedirectView};
pub use search::{
    Findable, FindablePair, FindableStory, FindableSubject, NameKind, ShownMatch, ShownPair, ShownStory, ShownSubject,
};
pub use shared::{Freeze, Frozen};
pub use site_view::{MenuLink, SiteView};
pub use social::{Social, SocialImage};
pub use social_cards::{SocialCard, SocialCardView};
pub use story_json::{Restated, StoodReport, StoryJson, restated};
pub use table_report::{ReportedStanding, TableReport};
pub use table_text::{RowText, SectionText, TableText};

use serde::Serialize;

/// What the template of one page sees, beside the words and the site, which are the same for all pages of a language.
#[derive(Debug, Serialize)]
pub struct View<'a> {
    /// What every kind has: title, description, languages.
    pub head: Head<'a>,
    /// What its kind has.
    pub page: Body<'a>,
}
