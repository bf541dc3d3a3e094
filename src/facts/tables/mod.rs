//! League tables: what counts and until when, how clubs are ranked, what their places mean, and how a table stood at a moment.

pub(super) mod as_it_stood;
pub(super) mod carry;
pub(super) mod counting;
pub(super) mod criteria;
pub(super) mod decisions;
pub(super) mod earlier;
pub(super) mod form;
pub(super) mod games_in_hand;
pub(super) mod place_table;
pub(super) mod progress;
pub(super) mod ranking;
pub(super) mod stage;
pub(super) mod table;
pub(super) mod tally;
pub(super) mod tie_breaks;
pub(super) mod ties;
pub(super) mod under_way;
pub(super) mod zones;

pub use as_it_stood::AsItStood;
pub use counting::Until;
pub use criteria::{Measure, measure_record};
pub use decisions::{Decisions, decisions};
pub use games_in_hand::{PlayedBy, played_by};
pub use place_table::{Part, part_table};
pub use progress::Progress;
pub use stage::{ClubPositions, CrossTable, StageFacts, StageTables, stages_of_all_seasons};
pub use table::{HalfPoint, LeagueTable, Standing, league_table};
pub use tie_breaks::{TieBreak, TieBreakBy, tie_breaks};
pub use ties::{Tie, ties};
pub use under_way::stages_under_way;
pub use zones::{Meaning, PlacedZone};
