//! References as they are written: `kv-mechelen`, `pro-league/2024-25/regular/beerschot-kv-mechelen`, `stories/het-einde`.

use super::values::{Slug, season_slug};

/// A reference whose shape is right; whether the thing exists is the archive's to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reference {
    /// A person, club, venue, competition or thread: they share one set of names.
    Bare(Slug),
    Season(Slug, Slug),
    Stage(Slug, Slug, Slug),
    Match(Slug, Slug, Slug, Slug),
    ClubSeason(Slug, Slug),
    Story(Slug),
    Page(Slug),
    Picture(Slug),
}

impl Reference {
    pub fn parse(written: &str) -> Option<Reference> {
        let parts: Vec<&str> = written.split('/').collect();
        let slug = |word: &str| Slug::parse(word).ok();
        let season = |word: &str| season_slug(word).ok();
        Some(match parts.as_slice() {
            [bare] => Reference::Bare(slug(bare)?),
            ["stories", story] => Reference::Story(slug(story)?),
            ["pages", page] => Reference::Page(slug(page)?),
            ["pictures", picture] => Reference::Picture(slug(picture)?),
            ["clubs", club, label] => Reference::ClubSeason(slug(club)?, season(label)?),
            [competition, label] => Reference::Season(slug(competition)?, season(label)?),
            [competition, label, stage] => Reference::Stage(slug(competition)?, season(label)?, slug(stage)?),
            [competition, label, stage, game] => {
                Reference::Match(slug(competition)?, season(label)?, slug(stage)?, slug(game)?)
            }
            _ => return None,
        })
    }
}

impl std::fmt::Display for Reference {
    /// As it is authored.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Reference::Bare(slug) => write!(out, "{slug}"),
            Reference::Season(competition, label) => write!(out, "{competition}/{label}"),
            Reference::Stage(competition, label, stage) => write!(out, "{competition}/{label}/{stage}"),
            Reference::Match(competition, label, stage, game) => write!(out, "{competition}/{label}/{stage}/{game}"),
            Reference::ClubSeason(club, label) => write!(out, "clubs/{club}/{label}"),
            Reference::Story(slug) => write!(out, "stories/{slug}"),
            Reference::Page(slug) => write!(out, "pages/{slug}"),
            Reference::Picture(slug) => write!(out, "pictures/{slug}"),
        }
    }
}
