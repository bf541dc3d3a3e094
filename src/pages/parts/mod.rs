//! Parts that several kinds of page show: a club, a match, a table, a drawing. Each is one file with its view and the
//! function that makes it, and a component of the same name in `templates/`.

pub(crate) mod bars;
pub(crate) mod bump;
pub(crate) mod club;
pub(crate) mod club_season;
pub(crate) mod columns;
pub(crate) mod competition;
pub(crate) mod crest;
pub(crate) mod cross_table;
pub(crate) mod crumbs;
pub(crate) mod dates;
pub(crate) mod days;
pub(crate) mod decisions;
pub(crate) mod fact;
pub(crate) mod figures;
pub(crate) mod form;
pub(crate) mod game;
pub(crate) mod games_in_hand;
pub(crate) mod index;
pub(crate) mod pager;
pub(crate) mod person;
pub(crate) mod positions;
pub(crate) mod record;
pub(crate) mod rounds;
pub(crate) mod says;
pub(crate) mod season;
pub(crate) mod squad;
pub(crate) mod stage_table;
pub(crate) mod stories_of;
pub(crate) mod story_line;
pub(crate) mod strip;
pub(crate) mod table;
pub(crate) mod table_views;
pub(crate) mod tie_breaks;
pub(crate) mod ties;
