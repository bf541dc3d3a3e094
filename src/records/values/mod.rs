//! The values that all records share, as the authored format writes them. Each reads itself from TOML and refuses what it
//! cannot be with a fault of its own code (see [`ValueFault`]).

mod address;
mod closed;
mod colour;
mod country;
mod date;
mod fault;
mod lists;
mod minute;
mod moment;
mod name;
mod ranks;
mod season_label;
mod slug;
mod tag;
mod text;
mod who;
mod word;

pub(crate) use address::is_web_address;
pub use closed::{
    AbsenceReason, BonusWhen, CardColour, CarryAmong, ClubKind, CompetitionKind, Foot, Gender, HeadToHeadFrom,
    MatchRole, MissedHow, PredecessorHow, RankingBy, SpellEnd, StageKind, StoryKind, WithdrawalResults,
};
pub use colour::Colour;
pub use country::Country;
pub use date::{Date, KnownDate};
pub use fault::ValueFault;
pub use lists::{OFFICIALS, OUTPUTS, POSITIONS, RELATIONS, ROLES, ROLES_WITHOUT_CLUB};
pub use minute::Minute;
pub use moment::Moment;
pub(crate) use moment::offset_text;
pub use name::NameEntry;
pub use ranks::Ranks;
pub use season_label::season_year;
pub use slug::{BadSlug, Slug, fold_letters, fold_name, season_slug};
pub use text::Text;
pub use who::{Numbered, Who};

/// A value with the place where it stands. Ranges count from the beginning of the TOML that was read; the record that
/// holds the value knows where that lies in its file.
pub type At<T> = toml::Spanned<T>;
