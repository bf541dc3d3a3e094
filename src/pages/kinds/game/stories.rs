//! The stories around a match: those that look ahead to it, those about it, and those that came after.

use schemars::JsonSchema;
use serde::Serialize;

use crate::archive::{Id, Match};
use crate::facts::{StoryOfMatch, version_in};
use crate::pages::context::PageContext;
use crate::pages::parts::story_line::{StoryBecause, story_line_because};
use crate::records::values::MatchRole;

/// Stories of one time, oldest first.
#[derive(Debug, JsonSchema, Serialize)]
pub(super) struct StoriesAround<'a> {
    /// `Vooraf`
    heading: &'a str,
    /// The stories with what they are to the match.
    stories: Vec<StoryBecause<'a>>,
}

/// When a story was written, as a reader of the match sees it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Time {
    Before,
    /// Of the match itself, whenever it was written down.
    During,
    After,
}

pub(super) fn stories_around<'a>(context: &'a PageContext<'a>, id: Id<Match>) -> Vec<StoriesAround<'a>> {
    let game = &context.archive.matches[id];
    let around = &context.facts.matches[id].stories;
    let times = [
        (Time::Before, "match_stories_before"),
        (Time::During, "match_stories_during"),
        (Time::After, "match_stories_after"),
    ];
    let of_time = |(time, heading): (Time, &str)| {
        let of_it = around.iter().filter(|story| time_of(context, game, story) == time);
        StoriesAround { heading: context.word(heading), stories: of_it.map(|story| line(context, story)).collect() }
    };
    times.into_iter().map(of_time).filter(|around| !around.stories.is_empty()).collect()
}

fn time_of(context: &PageContext<'_>, game: &Match, story: &StoryOfMatch) -> Time {
    match story.role {
        MatchRole::Preview => Time::Before,
        MatchRole::Live | MatchRole::Report => Time::During,
        // What only speaks of a match may do so before it.
        MatchRole::Aftermath | MatchRole::Mention => {
            let written = context.archive.stories[story.story].date.date();
            match game.kick_off.day() {
                Some(day) if written < day => Time::Before,
                Some(_) => Time::After,
                None => Time::Before,
            }
        }
    }
}

fn line<'a>(context: &'a PageContext<'a>, story: &StoryOfMatch) -> StoryBecause<'a> {
    let why = match story.role {
        // The heading says it.
        MatchRole::Preview => "",
        MatchRole::Live => context.word("match_why_live"),
        MatchRole::Report => context.word("match_why_report"),
        MatchRole::Aftermath => context.word("match_why_aftermath"),
        MatchRole::Mention => context.word("match_why_mention"),
    };
    let version = version_in(context.archive, story.story, context.language);
    story_line_because(context, version, why.to_owned())
}
