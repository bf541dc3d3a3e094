//! What is said of a reference that leads nowhere, or no longer where it says.

use super::names::Found;
use super::{Identities, Use};
use crate::records::reference::Reference;
use crate::records::values::Slug;
use crate::source::{Code, Diagnostics, Span, near_miss};

/// The words of a kind in a message, and the fault when there is none of that name.
pub(super) struct Kind {
    pub words: &'static str,
    pub missing: Code,
    /// How one comes to be.
    pub cure: &'static str,
}

pub(super) const PERSON: Kind = Kind {
    words: "person",
    missing: Code::UnknownPerson,
    cure: "write the person's file in `people/`, or here the name as it is printed",
};
pub(super) const CLUB: Kind =
    Kind { words: "club", missing: Code::UnknownClub, cure: "write its file in `clubs/`, with at least its `name`" };
pub(super) const VENUE: Kind =
    Kind { words: "venue", missing: Code::UnknownVenue, cure: "write its file in `venues/`, with at least its `name`" };
pub(super) const COMPETITION: Kind = Kind {
    words: "competition",
    missing: Code::UnknownCompetition,
    cure: "make its folder in `competitions/`, with a `competition.md`",
};
pub(super) const THREAD: Kind =
    Kind { words: "thread", missing: Code::UnknownThread, cure: "write its file in `threads/`, with its `title`" };
pub(super) const SEASON: Kind =
    Kind { words: "season", missing: Code::UnknownSeason, cure: "write it as `competition/season`" };
pub(super) const STAGE: Kind =
    Kind { words: "stage", missing: Code::UnknownStage, cure: "write it as `competition/season/stage`" };
const MATCH: Kind =
    Kind { words: "match", missing: Code::UnknownMatch, cure: "write it as `competition/season/stage/home-away`" };
const STORY: Kind = Kind {
    words: "story",
    missing: Code::UnknownStory,
    cure: "write `stories/` and the name of its file, without folder",
};
pub(super) const PAGE: Kind =
    Kind { words: "page", missing: Code::UnknownPage, cure: "write the name of a file in `pages/`" };
pub(super) const PICTURE: Kind = Kind {
    words: "picture",
    missing: Code::UnknownPicture,
    cure: "put the image into `pictures/`, and a `.toml` file of the same name beside it",
};
const ANYTHING: Kind = Kind {
    words: "record",
    missing: Code::UnknownReference,
    cure: "write the name of a file without its extension; stories, pages and matches with what stands before it",
};

/// The first words of addresses that a writer may take for part of a reference.
const FOLDERS: [&str; 5] = ["people", "clubs", "venues", "competitions", "threads"];

impl Kind {
    /// The kind that a reference of this shape is of.
    pub(super) fn of(reference: Option<&Reference>) -> &'static Kind {
        match reference {
            Some(Reference::Match(..)) => &MATCH,
            Some(Reference::Stage(..)) => &STAGE,
            Some(Reference::Season(competition, _)) if !FOLDERS.contains(&competition.as_str()) => &SEASON,
            Some(Reference::Story(_)) => &STORY,
            Some(Reference::Page(_)) => &PAGE,
            Some(Reference::Picture(_)) => &PICTURE,
            Some(Reference::Bare(_) | Reference::ClubSeason(..) | Reference::Season(..)) | None => &ANYTHING,
        }
    }
}

impl Identities {
    /// What to write instead of a reference that leads nowhere, as a whole sentence.
    pub(super) fn cure(&self, written: &str) -> Option<String> {
        if let Some((folder, name)) = written.split_once('/')
            && FOLDERS.contains(&folder)
            && let Ok(slug) = Slug::parse(name)
            && self.bare(&slug) != Found::Missing
        {
            return Some(format!(
                "write `{slug}`: people, clubs, venues, competitions and threads share one set of names"
            ));
        }
        self.nearest(written).map(|near| format!("did you mean `{near}`?"))
    }

    /// The reference that a mistyped one comes nearest to.
    pub(in crate::archive) fn nearest(&self, written: &str) -> Option<String> {
        let parts: Vec<&str> = written.split('/').collect();
        let of_folder = |folder: &str, near: Option<&str>| near.map(|near| format!("{folder}/{near}"));
        match parts.as_slice() {
            [_] => near_miss(written, self.bare_slugs()).map(str::to_owned).or_else(|| self.longer(written)),
            ["stories", story] => of_folder("stories", near_miss(story, self.stories.present().map(Slug::as_str))),
            ["pages", page] => of_folder("pages", near_miss(page, self.pages.present().map(Slug::as_str))),
            ["pictures", picture] => near_miss(picture, self.pictures.present().map(Slug::as_str)).map(str::to_owned),
            ["clubs", _, _] => nearest_of(written, self.club_seasons.present().map(|(a, b)| format!("clubs/{a}/{b}"))),
            [_, _] => nearest_of(written, self.seasons.present().map(|(a, b)| format!("{a}/{b}"))),
            [_, _, _] => nearest_of(written, self.stages.present().map(|(a, b, c)| format!("{a}/{b}/{c}"))),
            // Thousands of matches: only those of the same season are worth a look.
            [competition, label, _, _] => nearest_of(
                written,
                self.matches
                    .present()
                    .filter(|(a, b, _, _)| a.as_str() == *competition && b.as_str() == *label)
                    .map(|(a, b, c, d)| format!("{a}/{b}/{c}/{d}")),
            ),
            _ => None,
        }
    }

    /// What a word alone is the end of: the surname of one person, a stage or a season, the latest one.
    fn longer(&self, written: &str) -> Option<String> {
        let is_end = |slug: &&str| slug.strip_suffix(written).is_some_and(|rest| rest.ends_with('-'));
        let mut ending = self.bare_slugs().filter(is_end);
        let stages = self.stages.present().filter(|(_, _, stage)| stage.as_str() == written);
        let seasons = self.seasons.present().filter(|(_, label)| label.as_str() == written);
        match (ending.next(), ending.next()) {
            (Some(only), None) => Some(only.to_owned()),
            _ => stages
                .max_by_key(|(_, label, _)| label.as_str())
                .map(|(competition, label, stage)| format!("{competition}/{label}/{stage}"))
                .or_else(|| seasons.map(|(competition, label)| format!("{competition}/{label}")).max()),
        }
    }

    fn bare_slugs(&self) -> impl Iterator<Item = &str> {
        let people = self.people.present().chain(self.clubs.present()).chain(self.venues.present());
        people.chain(self.competitions.present()).chain(self.threads.present()).map(Slug::as_str)
    }
}

pub(super) fn nearest_of(written: &str, known: impl Iterator<Item = String>) -> Option<String> {
    let known: Vec<String> = known.collect();
    near_miss(written, known.iter().map(String::as_str)).map(str::to_owned)
}

pub(in crate::archive) fn report_former(written: &str, now: &str, place: Span, found: &mut Diagnostics) {
    found
        .report(Code::FormerSlug, place, format!("`{written}` is the former name of `{now}`"))
        .help(format!("write `{now}`"));
}

/// What was found; what is hidden and needed, or missing, is reported.
pub(super) fn report_found<T>(
    thing: Found<T>,
    written: &str,
    place: Span,
    need: Use,
    kind: &Kind,
    // Asked for only when it is needed: it looks at every name there is.
    cure: impl FnOnce() -> Option<String>,
    found: &mut Diagnostics,
) -> Option<T> {
    match thing {
        Found::Shown(thing) => Some(thing),
        Found::Broken => None,
        Found::Hidden => {
            if need != Use::Optional {
                let fault = found.report(
                    Code::DraftReferenced,
                    place,
                    format!("the {} `{written}` is not published, and this needs it", kind.words),
                );
                fault.help(match need {
                    Use::Printed => "publish it, keep this a draft too, or write the words: `[[slug|words]]`",
                    Use::Required | Use::Optional => "publish it, or keep this a draft too",
                });
            }
            None
        }
        Found::Missing => {
            let fault = found.report(kind.missing, place, format!("there is no {} `{written}`", kind.words));
            fault.help(cure().unwrap_or_else(|| kind.cure.to_owned()));
            None
        }
    }
}
