//! A season of a club, over all its competitions: figures, every match, the people of that season, what was written.

use std::collections::HashSet;

use jiff::civil;
use schemars::JsonSchema;
use serde::Serialize;

use super::{About, Page, PageContext, PageKey};
use crate::archive::{Archive, Club, Id, Match, MenuTarget, Person, Stage, Story, Subject, season_year};
use crate::facts::{Campaign, CoachSpell, Facts, Record, SeasonOfClub, version_in};
use crate::locale::{Arg, Language};
use crate::pages::parts::remark::{Remark, remark};
use crate::pages::parts::columns::Custom;
use crate::pages::parts::club_season::{longest_stage, season_figures};
use crate::pages::parts::crumbs::Crumb;
use crate::pages::parts::fact::{Fact, FactList};
use crate::pages::parts::figures::Figure;
use crate::pages::parts::game::{ClubGame, club_game};
use crate::pages::parts::person::{Name, PersonLink, named, period_in_charge, person_as, plain};
use crate::pages::parts::picture::{self, lead};
use crate::pages::parts::positions::{PositionLine, position_line};
use crate::pages::parts::record::{RecordRow, RecordTable, outcomes_text, record_cells, record_columns};
use crate::pages::parts::season::{Neighbour, Neighbours, winner_word};
use crate::pages::parts::scorers::{TopScorers, top_scorers};
use crate::pages::parts::squad::{Squad, squad};
use crate::pages::parts::stage_table::{StageTable, stage_table};
use crate::pages::parts::story_line::{StoryLine, story_line};
use crate::pages::parts::strip::{Strip, strip};

/// How many stories stand on the page.
const MOST_STORIES: usize = 20;

/// What the template of a club's season sees.
#[derive(Debug, JsonSchema, Serialize)]
pub struct View<'a> {
    /// The way from the front page to here.
    crumbs: Vec<Crumb<'a>>,
    /// The heading of the page.
    title: String,
    /// Each competition with the place where the club ended; captain; ground.
    facts: Vec<Fact<'a>>,
    /// Above the text, when there is one.
    picture: Option<picture::Figure<'a>>,
    /// The figures that sum it up, side by side.
    figures: Vec<Figure<'a>>,
    /// The place after each round, drawn.
    positions: Option<PositionLine>,
    /// The stage of the positions.
    positions_of: Option<Name<'a>>,
    /// The matches of the season one by one, drawn.
    strip: Option<Strip<'a>>,
    /// Its matches by competition.
    competitions: Vec<Competition<'a>>,
    /// The table in which the season ended.
    table: Option<StageTable<'a>>,
    /// The coaches with their records.
    coaches: Option<RecordTable<'a>>,
    /// Who else worked there.
    staff: Vec<PersonLink<'a>>,
    /// Who played, by line; none when nobody is known.
    players: Option<Squad<'a>>,
    /// Who scored most for the club in leagues and cups, where enough of it is known.
    scorers: Option<TopScorers<'a>>,
    /// Stories of that season about the club, the newest first.
    stories: Vec<StoryLine<'a>>,
    /// What the archive says beside the figures.
    notes: Option<Remark<'a>>,
    /// The ones before and after.
    neighbours: Option<Neighbours<'a>>,
}

/// The matches in one competition.
#[derive(Debug, JsonSchema, Serialize)]
struct Competition<'a> {
    /// The season of the competition, with its page.
    season: Name<'a>,
    /// `18–16–12`; None while no match counts.
    outcomes: Option<String>,
    /// The matches by stage.
    stages: Vec<StageGames<'a>>,
}

/// The matches in one stage.
#[derive(Debug, JsonSchema, Serialize)]
struct StageGames<'a> {
    /// None when it is the only stage of its season.
    stage: Option<Name<'a>>,
    /// The matches, as the club saw them.
    games: Vec<ClubGame<'a>>,
}

pub(super) fn list(archive: &Archive, facts: &Facts, _: Language) -> Vec<PageKey> {
    let seasons =
        |club| facts.clubs[club].seasons.iter().map(move |season| PageKey::ClubSeason(club, season.label.clone()));
    archive.clubs.ids().flat_map(seasons).collect()
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, page: &'a Page) -> (About<'a>, View<'a>) {
    let PageKey::ClubSeason(id, label) = &page.key else { unreachable!("this kind lists seasons of clubs") };
    let id = *id;
    let season = context.facts.clubs[id].season(label).expect("the seasons of a club were listed from its facts");
    let club = context.club(id);
    let args = [("club", Arg::Text(club.name)), ("season", Arg::Text(label.as_str()))];
    let title = context.locale.words("club_season_title", &args);
    let own_page = context.link_to(&PageKey::Club(id));
    let clubs = context.link_to(&PageKey::ClubIndex(None));
    let in_menu = MenuTarget::Subject(Subject::Club(id));
    let is_in_menu = context.archive.site.main_menu.iter().any(|entry| entry.to == in_menu);
    let about = About {
        title: title.clone().into(),
        description: context.locale.words("club_season_description", &args).into(),
        colours: Some(context.colours_of(id)),
        section: Some(if is_in_menu { own_page } else { clubs }),
        canonical: None,
    };
    let league = season.campaigns.iter().find(|campaign| campaign.finish.is_some());
    let long_stage = league.and_then(|league| longest_stage(context, league));
    let positions = long_stage.and_then(|stage| position_line(context, stage, id));
    let league_matches = league.map_or(season.matches.as_slice(), |league| &league.matches);
    let mut shown = HashSet::new();
    let coaches = coaches(context, id, season, &mut shown);
    let staff = staff(context, season, &mut shown);
    let written = season.written.map(|written| &context.archive.club_seasons[written]);
    let view = View {
        crumbs: vec![
            Crumb::to(context.word("clubs"), clubs),
            Crumb::to(club.name, own_page),
            Crumb::here(label.as_str()),
        ],
        title,
        facts: facts(context, id, season),
        picture: lead(context, written.and_then(|season| season.picture)),
        figures: league.map_or_else(Vec::new, |league| season_figures(context, id, season, league)),
        positions_of: long_stage.filter(|_| positions.is_some()).map(|stage| stage_name(context, stage)),
        positions,
        strip: strip(context, id, league_matches),
        competitions: season.campaigns.iter().map(|campaign| competition(context, id, campaign)).collect(),
        table: league.and_then(|league| stage_table(context, league.finish?.stage, &[id])),
        coaches,
        staff,
        players: squad(context, id, Some(season), &season.people, &mut shown),
        scorers: top_scorers(
            context,
            Custom::of_club(context, id).sport,
            &season.competitive_matches(context.archive),
            Some(id),
        ),
        stories: stories(context, id, season),
        notes: written.and_then(|written| written.notes.as_ref()).map(|notes| remark(context, notes)),
        neighbours: neighbours(context, id, season),
    };
    (about, view)
}

fn stage_name<'a>(context: &PageContext<'a>, stage: Id<Stage>) -> Name<'a> {
    let name = context.locale.sentence_case(&context.stage_name(stage));
    Name { name: name.into(), link: Some(context.link_to(&PageKey::Stage(stage))) }
}

fn season_name<'a>(context: &PageContext<'a>, campaign: &Campaign) -> Name<'a> {
    let link = context.link_to(&PageKey::Season(campaign.season));
    Name { name: context.season_name(campaign.season).into(), link: Some(link) }
}

fn facts<'a>(context: &'a PageContext<'a>, id: Id<Club>, season: &'a SeasonOfClub) -> Vec<Fact<'a>> {
    let archive = context.archive;
    let mut facts = FactList::new(context);
    for campaign in &season.campaigns {
        let competition = archive.seasons[campaign.season].competition;
        let name = context.subject_name(Subject::Competition(competition));
        let link = Some(context.link_to(&PageKey::Season(campaign.season)));
        let won = context.facts.seasons[campaign.season].winner == Some(id);
        let value = match (won, campaign.finish) {
            (true, _) => winner_word(context, archive.competitions[competition].kind).into(),
            (false, Some(finish)) => context.locale.ordinal(finish.overall.into()).into(),
            (false, None) => last_round(context, campaign).into(),
        };
        facts.push(Fact::new(name, vec![Name { name: value, link }]));
    }
    let written = season.written.map(|written| &archive.club_seasons[written]);
    let captain = written.and_then(|written| written.captain.as_ref()).and_then(|captain| named(context, captain));
    facts.names("club_season_captain", captain.into_iter().collect());
    facts.names("club_ground", grounds(context, id, season));
    facts.done()
}

/// How far a club came where no table says it: the round of its last match, else the season itself.
fn last_round(context: &PageContext<'_>, campaign: &Campaign) -> String {
    let round = campaign.matches.last().and_then(|game| context.round_name(*game));
    round.map_or_else(|| context.season_name(campaign.season), |round| context.locale.sentence_case(&round))
}

/// Where the club played at home that season, most often first.
fn grounds<'a>(context: &PageContext<'a>, id: Id<Club>, season: &SeasonOfClub) -> Vec<Name<'a>> {
    let at_home = season.matches.iter().map(|game| &context.archive.matches[*game]);
    let at_home = at_home.filter(|game| game.home == id && !game.neutral);
    let mut counts: Vec<(Id<crate::archive::Venue>, usize)> = Vec::new();
    for venue in at_home.filter_map(|game| game.venue) {
        match counts.iter_mut().find(|(known, _)| *known == venue) {
            Some((_, count)) => *count += 1,
            None => counts.push((venue, 1)),
        }
    }
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let name = |venue| Name { name: context.subject_name(Subject::Venue(venue)), link: context.link(&PageKey::Venue(venue)) };
    counts.into_iter().map(|(venue, _)| name(venue)).collect()
}

fn competition<'a>(context: &PageContext<'a>, id: Id<Club>, campaign: &Campaign) -> Competition<'a> {
    let archive = context.archive;
    let season = &archive.seasons[campaign.season];
    let games = |stage: Id<Stage>| {
        let games = campaign.matches.iter().filter(|game| archive.matches[**game].stage == stage);
        games.map(|game| club_game(context, *game, id, false)).collect::<Vec<_>>()
    };
    let stages = campaign.stages.iter().map(|stage| StageGames {
        stage: (season.stages.len() > 1).then(|| stage_name(context, *stage)),
        games: games(*stage),
    });
    let record = record_of(context, id, &campaign.matches);
    Competition {
        season: season_name(context, campaign),
        outcomes: campaign.stages.first().filter(|_| !record.is_empty()).map(|stage| outcomes_text(Custom::of_stage(context, *stage), &record)),
        stages: stages.filter(|stage| !stage.games.is_empty()).collect(),
    }
}

/// Of these matches of a club, as far as they count. Points are of no use here and stay out.
fn record_of(context: &PageContext<'_>, id: Id<Club>, games: &[Id<Match>]) -> Record {
    use crate::facts::{Outcome, outcome};
    let mut record = Record::default();
    for game in games.iter().map(|game| &context.archive.matches[*game]) {
        match outcome(game, id) {
            Some(Outcome::Won) => record.wins += 1,
            Some(Outcome::Drawn) => record.draws += 1,
            Some(Outcome::Lost) => record.losses += 1,
            None => {}
        }
    }
    record
}

/// Those who led the team in league matches of this season, in the order in which they came.
fn coaches<'a>(
    context: &'a PageContext<'a>,
    id: Id<Club>,
    season: &SeasonOfClub,
    shown: &mut HashSet<Id<Person>>,
) -> Option<RecordTable<'a>> {
    let archive = context.archive;
    let league = season.campaigns.first()?;
    let custom = Custom::of_stage(context, *league.stages.first()?);
    let of_season = |coach: &CoachSpell| {
        let stages = coach.stages.iter().filter(|of| {
            season.campaigns.iter().any(|campaign| campaign.season == archive.stages[of.stage].season)
        });
        stages.map(|of| of.record.total()).fold(Record::default(), |sum, record| sum + record)
    };
    let row = |coach: &CoachSpell| {
        let record = of_season(coach);
        if record.is_empty() {
            return None;
        }
        let spell = coach.of.spell(archive);
        let link = plain(context, coach.of.person);
        shown.insert(coach.of.person);
        let name = Name { name: link.name.into(), link: link.link };
        let remark = period_in_charge(context, spell);
        Some(RecordRow { name, remark, cells: record_cells(context, custom, &record), sum: false })
    };
    let rows: Vec<RecordRow<'a>> = context.facts.clubs[id].coaches.iter().filter_map(row).collect();
    (!rows.is_empty()).then(|| RecordTable {
        caption: context.word("club_head_coaches").to_owned(),
        head: context.word("column_period"),
        columns: record_columns(context, custom),
        parts: vec![rows],
    })
}

/// Everybody else who did not play.
fn staff<'a>(
    context: &PageContext<'a>,
    season: &SeasonOfClub,
    shown: &mut HashSet<Id<Person>>,
) -> Vec<PersonLink<'a>> {
    let staff = season.people.iter().filter(|of| !of.spell(context.archive).role.is_player());
    let new = staff.filter(|of| shown.insert(of.person));
    new.map(|of| person_as(context, of.person, of.spell(context.archive))).collect()
}

/// What was written about the club in the days of the season, and about the season itself, newest first.
fn stories<'a>(context: &PageContext<'a>, id: Id<Club>, season: &SeasonOfClub) -> Vec<StoryLine<'a>> {
    let archive = context.archive;
    let about_club = context.facts.stories_of(Subject::Club(id)).iter().filter(|mention| mention.why.is_about());
    let about_club = about_club.map(|mention| mention.story);
    let days = days(archive, season);
    let in_season = about_club.filter(|story| {
        let day = archive.stories[*story].date.date();
        days.is_some_and(|(first, last)| first <= day && day <= last)
    });
    let about_season = season.written.into_iter().flat_map(|written| {
        context.facts.stories_of(Subject::ClubSeason(written)).iter().map(|mention| mention.story)
    });
    let mut stories: Vec<Id<Story>> = in_season.chain(about_season).collect();
    stories.sort_unstable_by_key(|story| std::cmp::Reverse(*story));
    stories.dedup();
    let shown = stories.into_iter().take(MOST_STORIES);
    shown.map(|story| story_line(context, version_in(archive, story, context.language))).collect()
}

/// The first day and the last of a season, by its label, else by its matches.
fn days(archive: &Archive, season: &SeasonOfClub) -> Option<(civil::Date, civil::Date)> {
    let of_matches = || {
        let mut days = season.matches.iter().filter_map(|game| archive.matches[*game].kick_off.day());
        let first = days.next()?;
        Some((first, days.next_back().unwrap_or(first)))
    };
    season_year(season.label.as_str()).or_else(of_matches)
}

fn neighbours<'a>(context: &'a PageContext<'a>, id: Id<Club>, season: &SeasonOfClub) -> Option<Neighbours<'a>> {
    let seasons = &context.facts.clubs[id].seasons;
    let place = seasons.iter().position(|other| other.label == season.label)?;
    let neighbour = |other: &'a SeasonOfClub, key: &str| Neighbour {
        label: context.word(key),
        name: other.label.as_str().to_owned(),
        link: context.link_to(&PageKey::ClubSeason(id, other.label.clone())),
    };
    let previous = place.checked_sub(1).map(|before| neighbour(&seasons[before], "season_previous"));
    let next = seasons.get(place + 1).map(|after| neighbour(after, "season_next"));
    Neighbours::of(previous, next)
}
