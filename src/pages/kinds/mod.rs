//! The kinds of page. A kind is one file here, with two functions, and one line in the list below:
//! `list(archive, facts, language)` says which pages there are of it in a language, `view(context, page)` makes what its
//! template sees. The template of the kind `club-season` is `club-season.html`.

use serde::Serialize;

use super::context::PageContext;
use super::head::About;
use super::key::PageKey;
use super::plan::Page;
use crate::archive::Archive;
use crate::facts::Facts;
use crate::locale::Language;

/// A kind of page.
pub struct PageKind {
    /// As `data-kind` of the body says it: `club-season`.
    pub name: &'static str,
    /// Its template.
    pub template: &'static str,
    /// The module's own documentation in one line: what it is for.
    pub list: fn(&Archive, &Facts, Language) -> Vec<PageKey>,
    pub view: for<'a> fn(&'a PageContext<'a>, &'a Page) -> (About<'a>, Body<'a>),
}

impl std::fmt::Debug for PageKind {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.name)
    }
}

macro_rules! page_kinds {
    ($($name:literal: $module:ident, $Variant:ident;)+) => {
        $(mod $module;)+

        /// Every kind of page, in the order in which they are planned.
        pub const PAGE_KINDS: &[PageKind] = &[$(PageKind {
            name: $name,
            template: concat!($name, ".html"),
            list: $module::list,
            view: |context, page| {
                let (about, view) = $module::view(context, page);
                (about, Body::$Variant(Box::new(view)))
            },
        }),+];

        /// What a template sees as `page`: the view of its kind.
        #[derive(Debug, Serialize)]
        #[serde(untagged)]
        pub enum Body<'a> { $($Variant(Box<$module::View<'a>>)),+ }
    };
}

page_kinds! {
    "story": story, Story;
}
