//! Where each kind of record lies in `content/`, told from the path alone.

use super::values::{BadSlug, Slug, season_slug};
use crate::source::IMAGES;

/// What a file is by its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    Site,
    ClubNames,
    Story,
    Person,
    Club,
    /// In the folder of its club.
    ClubSeason,
    Venue,
    Thread,
    Page,
    /// The record of a picture.
    Picture,
    /// The image itself.
    Image,
    Competition,
    /// In the folder of its competition.
    Season,
    /// In the folder of its season.
    MatchLines,
    /// In the folder of its stage.
    MatchFile,
}

/// A file's kind, its own name, and the records in whose folders it lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    pub kind: Kind,
    pub slug: Slug,
    pub within: Vec<Slug>,
}

/// Why a path says nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misplaced {
    UnknownPlace,
    /// This part of the path is no slug.
    BadSlug(String, BadSlug),
}

/// What the file at this path is.
pub fn identify(path: &str) -> Result<Identity, Misplaced> {
    let parts: Vec<&str> = path.split('/').collect();
    let (name, folders) = parts.split_last().expect("a path has a last part");
    let (stem, extension) = name.rsplit_once('.').ok_or(Misplaced::UnknownPlace)?;
    let whole = |kind, slug: &str, within: &[&str]| {
        let season_of_folder =
            |kind: &Kind, depth: usize| matches!(kind, Kind::Season | Kind::MatchLines | Kind::MatchFile) && depth == 1;
        let parse = |word: &str, season: bool| {
            let parsed = if season { season_slug(word) } else { Slug::parse(word) };
            parsed.map_err(|bad| Misplaced::BadSlug(word.to_owned(), bad))
        };
        let own_is_season = matches!(kind, Kind::Season | Kind::ClubSeason | Kind::MatchLines);
        let slug = parse(slug, own_is_season)?;
        let within = within
            .iter()
            .enumerate()
            .map(|(depth, word)| parse(word, season_of_folder(&kind, depth)))
            .collect::<Result<_, _>>()?;
        Ok(Identity { kind, slug, within })
    };
    match (folders, extension) {
        ([], "toml") if stem == "site" => whole(Kind::Site, stem, &[]),
        ([], "toml") if stem == "club-names" => whole(Kind::ClubNames, stem, &[]),
        (["stories", ..], "md") => whole(Kind::Story, stem, &[]),
        (["people", ..], "md") => whole(Kind::Person, stem, &[]),
        (["clubs"], "md") => whole(Kind::Club, stem, &[]),
        (["clubs", club], "toml") => whole(Kind::ClubSeason, stem, &[club]),
        (["venues"], "md") => whole(Kind::Venue, stem, &[]),
        (["threads"], "md") => whole(Kind::Thread, stem, &[]),
        (["pages"], "md") => whole(Kind::Page, stem, &[]),
        (["pictures", ..], "toml") => whole(Kind::Picture, stem, &[]),
        (["pictures", ..], extension) if IMAGES.contains(&extension) => whole(Kind::Image, stem, &[]),
        (["competitions", competition], "md") if stem == "competition" => whole(Kind::Competition, competition, &[]),
        (["competitions", competition, season], "toml") if stem == "season" => {
            whole(Kind::Season, season, &[competition])
        }
        (["competitions", competition, season], "txt") => whole(Kind::MatchLines, stem, &[competition, season]),
        (["competitions", competition, season, stage], "toml") => {
            whole(Kind::MatchFile, stem, &[competition, season, stage])
        }
        _ => Err(Misplaced::UnknownPlace),
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, Misplaced, identify};

    #[test]
    fn a_path_says_what_its_file_is() {
        let check = |path: &str, kind: Kind, slug: &str, within: &[&str]| {
            let found = identify(path).unwrap_or_else(|fault| panic!("{path}: {fault:?}"));
            assert_eq!((found.kind, found.slug.as_str()), (kind, slug), "{path}");
            assert_eq!(found.within.iter().map(|slug| slug.as_str()).collect::<Vec<_>>(), within, "{path}");
        };
        check("site.toml", Kind::Site, "site", &[]);
        check("stories/2025/het-einde.md", Kind::Story, "het-einde", &[]);
        check("people/a/b/rob-schoofs.md", Kind::Person, "rob-schoofs", &[]);
        check("clubs/kv-mechelen/2024-25.toml", Kind::ClubSeason, "2024-25", &["kv-mechelen"]);
        check("competitions/pro-league/competition.md", Kind::Competition, "pro-league", &[]);
        check("competitions/pro-league/2024-25/season.toml", Kind::Season, "2024-25", &["pro-league"]);
        check("competitions/pro-league/2024-25/matches.txt", Kind::MatchLines, "matches", &["pro-league", "2024-25"]);
        check(
            "competitions/pro-league/2024-25/regular/a-b.toml",
            Kind::MatchFile,
            "a-b",
            &["pro-league", "2024-25", "regular"],
        );
        check("pictures/club/wapen.svg", Kind::Image, "wapen", &[]);
    }

    #[test]
    fn a_file_in_no_known_place_is_not_ignored() {
        for lost in ["clubs/a/b/c.toml", "people/rob-schoofs.txt", "readme.md", "stories/draft.docx", "clubs/README"] {
            assert_eq!(identify(lost), Err(Misplaced::UnknownPlace), "{lost}");
        }
        assert!(matches!(identify("people/Rob Schoofs.md"), Err(Misplaced::BadSlug(..))));
        assert!(matches!(identify("people/2024-25.md"), Err(Misplaced::BadSlug(..))), "a person needs a letter");
    }
}
