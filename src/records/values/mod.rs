//! The values that all records share, as the authored format writes them. Each reads itself from TOML and refuses what it
//! cannot be with a fault of its own code (see [`ValueFault`]).

mod closed;
mod colour;
mod date;
mod fault;
mod minute;
mod moment;
mod name;
mod ranks;
mod season_label;
mod slug;
mod text;
mod who;

pub use closed::{
    CardColour, ClubKind, CompetitionKind, Foot, Gender, MatchRole, PredecessorHow, RankingBy, SpellEnd, StageKind,
    StoryKind, WithdrawalResults,
};
pub use colour::Colour;
pub use date::{Date, KnownDate};
pub use fault::ValueFault;
pub use minute::Minute;
pub use moment::Moment;
pub(crate) use moment::offset_text;
pub use name::NameEntry;
pub use ranks::Ranks;
pub use season_label::season_year;
pub use slug::{BadSlug, Slug, fold_name, season_slug};
pub use text::Text;
pub use who::{Numbered, Who};

/// A value with the place where it stands. Ranges count from the beginning of the TOML that was read; the record that
/// holds the value knows where that lies in its file.
pub type At<T> = toml::Spanned<T>;
