//! The card of a story: its headline, and the score when it reports one match.

use schemars::JsonSchema;
use serde::Serialize;

use super::{CardClub, are_writable, club};
use crate::archive::{Id, Match, Picture, Story, Subject};
use crate::facts::{Outcome, can_be_shared, outcome};
use crate::pages::context::PageContext;
use crate::pages::parts::game::score_that_counts;
use crate::records::values::MatchRole;

pub(super) const TEMPLATE: &str = "cards/story.svg";

/// What the template sees.
#[derive(Debug, JsonSchema, Serialize)]
pub struct View<'a> {
    /// The name of the site.
    site: &'a str,
    /// The language of the story: `nl`.
    language: &'static str,
    /// The writer's own word, else the thread, else the club; empty when there is none.
    kicker: &'a str,
    /// The headline.
    title: &'a str,
    /// The day of the story: `4 maart 2025`.
    date: String,
    /// The first club that it is about, else that of its table.
    club: Option<CardClub<'a>>,
    /// The match that it reports, when it reports one that has a score.
    score: Option<Score<'a>>,
}

/// The score of the match that a story reports.
#[derive(Debug, JsonSchema, Serialize)]
struct Score<'a> {
    /// Who played at home.
    home: CardClub<'a>,
    /// Who came to play.
    away: CardClub<'a>,
    /// Of the home side, then of the other: goals, points or sets.
    goals: [u16; 2],
}

/// Where the card stands; none for a story that has none.
pub(super) fn file(context: &PageContext<'_>, id: Id<Story>) -> Option<String> {
    let story = &context.archive.stories[id];
    let names = first_club(context, id).map(|club| context.club(club).name);
    let reported = reported(context, id).map(|(game, _)| &context.archive.matches[game]);
    let sides = reported.map(|game| [context.club(game.home).short, context.club(game.away).short]);
    let mut texts = vec![story.title.as_str(), kicker(context, id)];
    texts.extend(names);
    texts.extend(sides.into_iter().flatten());
    let has_card = context.archive.site.cards
        && story.retracted.is_none()
        && shared_picture(context, id).is_none()
        && are_writable(context, &texts);
    has_card.then(|| format!("cards/stories/{}.png", story.slug))
}

/// The lead picture, where it stands for the story instead of a card.
pub(super) fn shared_picture(context: &PageContext<'_>, id: Id<Story>) -> Option<Id<Picture>> {
    context.archive.stories[id].picture.filter(|picture| can_be_shared(&context.archive.pictures[*picture]))
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, id: Id<Story>) -> View<'a> {
    let story = &context.archive.stories[id];
    View {
        site: context.text(&context.archive.site.title),
        language: story.language.id(),
        kicker: kicker(context, id),
        title: &story.title,
        date: context.locale.date_long(story.date.date()),
        club: first_club(context, id).map(|of| club(context, of, false)),
        score: reported(context, id).map(|(game, goals)| score(context, game, goals)),
    }
}

fn kicker<'a>(context: &PageContext<'a>, id: Id<Story>) -> &'a str {
    let story = &context.archive.stories[id];
    let thread = || story.thread.map(|thread| context.text(&context.archive.threads[thread].title));
    let club = || first_club(context, id).map(|club| context.club(club).name);
    story.kicker.as_deref().or_else(thread).or_else(club).unwrap_or_default()
}

fn first_club(context: &PageContext<'_>, id: Id<Story>) -> Option<Id<crate::archive::Club>> {
    let written = context.archive.stories[id].about.iter().find_map(|subject| match subject {
        Subject::Club(club) => Some(*club),
        _ => None,
    });
    written.or(context.facts.stories[id].stood.as_ref().map(|stood| stood.club))
}

/// The one match that it reports, with its score. What is played after a story was written never stands on its card.
fn reported(context: &PageContext<'_>, id: Id<Story>) -> Option<(Id<Match>, [u16; 2])> {
    match context.facts.stories[id].matches.as_slice() {
        [only] if only.role == MatchRole::Report => {
            let score = score_that_counts(&context.archive.matches[only.game])?;
            Some((only.game, [score.home, score.away]))
        }
        _ => None,
    }
}

fn score<'a>(context: &PageContext<'a>, id: Id<Match>, goals: [u16; 2]) -> Score<'a> {
    let game = &context.archive.matches[id];
    let side = |of| club(context, of, outcome(game, of) == Some(Outcome::Lost));
    Score { home: side(game.home), away: side(game.away), goals }
}
