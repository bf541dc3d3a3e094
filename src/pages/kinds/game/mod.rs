//! A match: score, what is known of it, the table around it, meetings, stories.

mod axis;
mod deeds;
mod details;
mod events;
mod known;
mod line_up;
mod periods;
mod stories;
mod table_around;
mod timeline;

use schemars::JsonSchema;
use serde::Serialize;

use self::details::{Details, details};
use self::known::{Known, known};
use self::periods::{Periods, periods};
use self::stories::{StoriesAround, stories_around};
use self::table_around::{TableAround, table_around};
use super::{About, Page, PageContext, PageKey};
use crate::archive::{Archive, Club, Half, Id, KickOff, Match, MatchStatus, Subject};
use crate::facts::{Facts, Outcome, kind_of, outcome};
use crate::locale::{Arg, Language};
use crate::pages::clubs_css::are_near;
use crate::pages::parts::club::ClubLink;
use crate::pages::parts::crest::{Crest, crest};
use crate::pages::parts::crumbs::Crumb;
use crate::pages::parts::dates::{self, When};
use crate::pages::parts::figures::{meetings_drawn, meetings_won};
use crate::pages::parts::game::{
    Duel, ScoreView, duel, occasion, remarks, score_that_counts, score_view, title,
};
use crate::pages::parts::picture::{Figure, lead};
use crate::pages::parts::person::Name;
use crate::pages::parts::season::crumbs_to;
use crate::records::values::CompetitionKind;

/// How many earlier meetings are listed.
const MOST_MEETINGS: usize = 5;

/// What the template of a match sees.
#[derive(Debug, JsonSchema, Serialize)]
pub struct View<'a> {
    /// The way from the front page to here.
    crumbs: Vec<Crumb<'a>>,
    /// `KV Mechelen 1–1 Sint-Truiden`
    title: String,
    /// The home side.
    home: Side<'a>,
    /// The away side.
    away: Side<'a>,
    /// The score, or what stands in its place.
    score: ScoreView,
    /// The figures of both sides; none while there is no result.
    goals: Option<[u16; 2]>,
    /// What is to be said about the score: half-time, extra time, awarded.
    remarks: Vec<String>,
    /// `Vrijdag 21 februari 2025, 20.45 uur`
    when: When,
    /// Earlier days, oldest first.
    moved_from: Vec<String>,
    /// Where it was played.
    venue: Option<Name<'a>>,
    /// It was played on the ground of neither.
    neutral: bool,
    /// `Speeldag 27`, with its page.
    round: Option<Name<'a>>,
    /// Above the text, when there is one.
    picture: Option<Figure<'a>>,
    /// The drawing of what is known: when the goals fell.
    known: Option<Known<'a>>,
    /// The score of each period, in sports that have several.
    periods: Option<Periods<'a>>,
    /// Goals, cards, line-ups and what else is on record.
    details: Details<'a>,
    /// The table before and after.
    table: Option<TableAround<'a>>,
    /// Earlier matches of the two clubs.
    meetings: Meetings<'a>,
    /// Before the match, about it, and after it.
    stories: Vec<StoriesAround<'a>>,
    /// Both clubs with what they played before and after.
    around: Vec<Around<'a>>,
}

/// A side of the score line.
#[derive(Debug, JsonSchema, Serialize)]
struct Side<'a> {
    /// The club.
    club: ClubLink<'a>,
    /// Its crest.
    crest: Crest<'a>,
}

/// Earlier matches of the two clubs in the same kind of competition.
#[derive(Debug, JsonSchema, Serialize)]
struct Meetings<'a> {
    /// `Competitie sinds 2023`; only of league matches.
    since: Option<String>,
    /// Won by the home side, drawn, won by the away side, each with its words.
    figures: Vec<(String, String)>,
    /// The latest first.
    games: Vec<Duel<'a>>,
    /// The page of the two clubs, once they met.
    all: Option<&'a str>,
}

/// A club's matches before and after.
#[derive(Debug, JsonSchema, Serialize)]
struct Around<'a> {
    /// `KV Mechelen, ervoor en erna`
    heading: String,
    /// The match before.
    previous: Option<Neighbour<'a>>,
    /// The match after.
    next: Option<Neighbour<'a>>,
}

/// A match of the same club.
#[derive(Debug, JsonSchema, Serialize)]
struct Neighbour<'a> {
    /// Its link.
    link: &'a str,
    /// Its day or round.
    occasion: String,
    /// The two clubs, with the score when it was played.
    title: String,
}

pub(super) fn list(archive: &Archive, _: &Facts, _: Language) -> Vec<PageKey> {
    archive.matches.ids().map(PageKey::Match).collect()
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, page: &'a Page) -> (About<'a>, View<'a>) {
    let PageKey::Match(id) = page.key else { unreachable!("this kind lists matches") };
    let game = &context.archive.matches[id];
    let season = &context.archive.seasons[game.season];
    let competition = context.subject_name(Subject::Competition(season.competition));
    let title = title(context, id);
    let when = when(context, game);
    let about = About {
        title: about_title(context, game, &title).into(),
        description: description(context, id, &competition).into(),
        section: context.link(&PageKey::Competition(season.competition)),
        ..About::default()
    };
    let side = |club: Id<Club>| Side { club: context.club(club).clone(), crest: crest(context, club) };
    let alternate = are_alike(context, game);
    let view = View {
        crumbs: crumbs(context, game),
        title,
        home: side(game.home),
        away: side(game.away),
        score: score_view(context, game),
        goals: score_that_counts(game).map(|score| [score.home, score.away]),
        remarks: remarks(context, game),
        when,
        moved_from: game.was.iter().filter_map(|was| moved_from(context, was)).collect(),
        venue: game.venue.map(|venue| Name {
            name: context.subject_name(Subject::Venue(venue)),
            link: context.link(&PageKey::Venue(venue)),
        }),
        neutral: game.neutral,
        round: round(context, id),
        picture: lead(context, game.picture),
        known: known(context, game, alternate),
        periods: periods(context, game),
        details: details(context, id, alternate),
        table: table_around(context, game),
        meetings: meetings(context, id),
        stories: stories_around(context, id),
        around: around(context, id),
    };
    (about, view)
}

/// Down to the season, or to the stage where it has several: the round stands below the score.
fn crumbs<'a>(context: &'a PageContext<'a>, game: &Match) -> Vec<Crumb<'a>> {
    let mut crumbs = crumbs_to(context, game.season);
    if context.archive.seasons[game.season].stages.len() > 1 {
        let stage = context.locale.sentence_case(&context.stage_name(game.stage));
        crumbs.push(Crumb::to(stage, context.link_to(&PageKey::Stage(game.stage))));
    }
    crumbs
}

/// The first colours of both clubs are near each other, so that the away side takes its second.
fn are_alike(context: &PageContext<'_>, game: &Match) -> bool {
    let first_colour = |club: Id<Club>| context.archive.clubs[club].colours.first().copied();
    match (first_colour(game.home), first_colour(game.away)) {
        (Some(one), Some(other)) => are_near(one, other),
        (None, _) | (_, None) => false,
    }
}

/// The round, where it has one.
fn round<'a>(context: &'a PageContext<'a>, id: Id<Match>) -> Option<Name<'a>> {
    let name = context.locale.sentence_case(&context.round_name(id)?);
    let place = context.facts.matches[id].round?;
    let link = context.link(&PageKey::Round(context.archive.matches[id].stage, place as u16));
    Some(Name { name: name.into(), link })
}

/// Day and hour as exactly as they are known: `Vrijdag 21 februari 2025, 20.45 uur`.
fn when(context: &PageContext<'_>, game: &Match) -> When {
    let locale = context.locale;
    let text = match &game.kick_off {
        KickOff::NotSet => locale.word("match_day_unknown").into_owned(),
        KickOff::On(date) => match game.kick_off.day() {
            Some(day) => locale.date_full(day),
            None => dates::known(locale, *date),
        },
        KickOff::At(moment) => {
            let (date, time) = (locale.date_full(moment.date()), locale.time(moment.time()));
            locale.words("date_and_time", &[("date", Arg::Text(&date)), ("time", Arg::Text(&time))])
        }
    };
    When { machine: dates::machine_kick_off(&game.kick_off), text: locale.sentence_case(&text) }
}

fn moved_from(context: &PageContext<'_>, was: &KickOff) -> Option<String> {
    let date = context.locale.date_long(was.day()?);
    Some(context.locale.words("match_moved_from", &[("date", Arg::Text(&date))]))
}

/// With the date, since the same clubs meet every year.
fn about_title(context: &PageContext<'_>, game: &Match, title: &str) -> String {
    match game.kick_off.day() {
        Some(day) => {
            let date = context.locale.date_long(day);
            context.locale.words("match_title_and_date", &[("match", Arg::Text(title)), ("date", Arg::Text(&date))])
        }
        None => format!("{title}, {}", context.season_name(game.season)),
    }
}

fn description(context: &PageContext<'_>, id: Id<Match>, competition: &str) -> String {
    let game = &context.archive.matches[id];
    let season = context.archive.seasons[game.season].label.as_str();
    let (home, away) = (context.club(game.home).name, context.club(game.away).name);
    let args = [
        ("home", Arg::Text(home)),
        ("away", Arg::Text(away)),
        ("competition", Arg::Text(competition)),
        ("season", Arg::Text(season)),
    ];
    match score_that_counts(game) {
        Some(score) => {
            let score = context.locale.score(score.home.into(), score.away.into());
            let args = [args[0], args[1], args[2], args[3], ("score", Arg::Text(&score))];
            context.locale.words("match_description", &args)
        }
        None => context.locale.words("match_description_unplayed", &args),
    }
}

fn meetings<'a>(context: &'a PageContext<'a>, id: Id<Match>) -> Meetings<'a> {
    let archive = context.archive;
    let game = &archive.matches[id];
    let kind = kind_of(archive, id);
    let earlier = context.facts.earlier_meetings(archive, id).iter().copied();
    let games: Vec<Id<Match>> = earlier.filter(|earlier| kind_of(archive, *earlier) == kind).collect();
    let ended = |club: Id<Club>, result: Outcome| {
        games.iter().filter(|earlier| outcome(&archive.matches[**earlier], club) == Some(result)).count() as u32
    };
    let won = |club: Id<Club>| meetings_won(context, club, ended(club, Outcome::Won));
    let has_draws = archive.stages[game.stage].sport.has_draws();
    let drawn = has_draws.then(|| meetings_drawn(context, ended(game.home, Outcome::Drawn)));
    let counted = games.iter().any(|earlier| archive.matches[*earlier].is_decided());
    let first_year = games.first().and_then(|first| archive.matches[*first].kick_off.day()).map(|day| day.year());
    let since = first_year.filter(|_| kind == CompetitionKind::League).map(|year| {
        let year = year.to_string();
        context.locale.words("match_meetings_since", &[("year", Arg::Text(&year))])
    });
    Meetings {
        since,
        figures: match counted {
            true => [Some(won(game.home)), drawn, Some(won(game.away))].into_iter().flatten().collect(),
            false => Vec::new(),
        },
        games: games.iter().rev().take(MOST_MEETINGS).map(|earlier| duel(context, *earlier)).collect(),
        all: context.link(&PageKey::of_pair(game.home, game.away)),
    }
}

fn around<'a>(context: &'a PageContext<'a>, id: Id<Match>) -> Vec<Around<'a>> {
    let game = &context.archive.matches[id];
    let neighbour = |other: Id<Match>| Neighbour {
        link: context.link_to(&PageKey::Match(other)),
        occasion: occasion(context, other),
        title: title(context, other),
    };
    let of = |side: Half, club: Id<Club>| {
        let around = context.facts.matches[id].around(side);
        let heading =
            context.locale.words("match_club_before_and_after", &[("club", Arg::Text(context.club(club).name))]);
        Around { heading, previous: around.previous.map(neighbour), next: around.next.map(neighbour) }
    };
    let sides = [of(Half::Home, game.home), of(Half::Away, game.away)];
    sides.into_iter().filter(|around| around.previous.is_some() || around.next.is_some()).collect()
}

/// Whether a match was played to an end that counts or at least began.
fn has_begun(game: &Match) -> bool {
    match &game.status {
        MatchStatus::Played(_) | MatchStatus::ScoreUnknown { .. } | MatchStatus::Abandoned { .. } => true,
        MatchStatus::Awarded { .. } | MatchStatus::Void { .. } => game.pitch.as_deref() != Some("not-started"),
        MatchStatus::Scheduled | MatchStatus::Postponed | MatchStatus::Cancelled => false,
    }
}
