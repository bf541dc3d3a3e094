//! A club: its season, its people, its results, its stories.

mod past;
mod people;
mod portrait;
mod season;
mod through_the_years;

use schemars::JsonSchema;
use serde::Serialize;

use self::past::{Past, past};
use self::people::{People, people};
use self::portrait::facts;
use self::season::{SeasonNow, season_now};
use self::through_the_years::{Years, squads, years};
use super::{About, Page, PageContext, PageKey};
use crate::archive::{Archive, Id, MenuEntry, MenuTarget, Subject};
use crate::facts::Facts;
use crate::locale::{Arg, Language};
use crate::pages::parts::crest::{Crest, crest};
use crate::pages::parts::picture::{Credit, credit};
use crate::pages::parts::crumbs::Crumb;
use crate::pages::parts::fact::Fact;
use crate::pages::parts::record::RecordTable;
use crate::pages::parts::stories_of::{Shape, StoriesOf, stories_of};
use crate::pages::prose::{ProseView, record_prose};
use crate::records::values::ClubKind;

/// How many stories stand open; the rest is folded.
const OPEN_STORIES: usize = 6;

/// What the template of a club sees.
#[derive(Debug, JsonSchema, Serialize)]
pub struct View<'a> {
    /// The way from the front page to here.
    crumbs: Vec<Crumb<'a>>,
    /// The name of the club.
    name: &'a str,
    /// The crest of the club.
    crest: Crest<'a>,
    /// Who made the picture of the crest.
    crest_credit: Option<Credit<'a>>,
    /// Its nicknames, and what it is when it is no first team of a club.
    kicker: Vec<String>,
    /// The first paragraph of its history, as HTML.
    lead: Option<String>,
    /// `Alleen in het Nederlands`, where that paragraph is not in the language of the page.
    lead_only_in: Option<String>,
    /// `Geschiedenis`
    history_heading: String,
    /// The text about the club.
    history: ProseView<'a>,
    /// What is on record, each with its label.
    facts: Vec<Fact<'a>>,
    /// Its latest season; none where the archive has no match of it.
    season: Option<SeasonNow<'a>>,
    /// What was written about it.
    stories: StoriesOf<'a>,
    /// Coaches, staff and players.
    people: People<'a>,
    /// Coaches and staff through the years, in one drawing.
    years: Option<Years<'a>>,
    /// The squads of the seasons.
    squads: Option<RecordTable<'a>>,
    /// Opponents, records and earlier seasons.
    past: Past<'a>,
}

pub(super) fn list(archive: &Archive, _: &Facts, _: Language) -> Vec<PageKey> {
    archive.clubs.ids().map(PageKey::Club).collect()
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, page: &'a Page) -> (About<'a>, View<'a>) {
    let PageKey::Club(id) = page.key else { unreachable!("this kind lists clubs") };
    let club = &context.archive.clubs[id];
    let name = context.text(&club.name);
    let clubs = context.link_to(&PageKey::ClubIndex(None));
    let is_in_menu = |entry: &MenuEntry| entry.to == MenuTarget::Subject(Subject::Club(id));
    let is_in_menu = context.archive.site.main_menu.iter().any(is_in_menu);
    let about = About {
        title: name.into(),
        description: context.locale.words("club_description", &[("club", Arg::Text(name))]).into(),
        colours: Some(context.colours_of(id)),
        section: Some(if is_in_menu { context.link_to(&page.key) } else { clubs }),
        canonical: None,
    };
    let mut history = record_prose(context, &club.history, name);
    let lead = history.take_lead();
    let lead_only_in = lead.as_ref().and_then(|_| history.only_in.take());
    let view = View {
        crumbs: vec![Crumb::to(context.word("clubs"), clubs), Crumb::here(name)],
        name,
        crest: crest(context, id),
        crest_credit: club.crest.map(|picture| credit(context, picture)).filter(Credit::says_something),
        kicker: kicker(context, id),
        lead,
        lead_only_in,
        history_heading: context.locale.sentence_case(context.word("story_kind_history")),
        history,
        facts: facts(context, id),
        season: season_now(context, id),
        stories: stories_of(context, Subject::Club(id), Shape { open: OPEN_STORIES, quoted: false }),
        people: people(context, id),
        years: years(context, id),
        squads: squads(context, id),
        past: past(context, id),
    };
    (about, view)
}

fn kicker(context: &PageContext<'_>, id: Id<crate::archive::Club>) -> Vec<String> {
    let club = &context.archive.clubs[id];
    let kind = match club.kind {
        ClubKind::Club => None,
        ClubKind::NationalTeam | ClubKind::Reserves | ClubKind::Youth | ClubKind::Women => {
            context.locale.name_of(crate::locale::Family::Kind, club.kind.word())
        }
    };
    let language = context.language.id();
    let nicknames = club
        .nicknames
        .iter()
        .filter(|entry| entry.language.as_deref().is_none_or(|written| written == language))
        .map(|entry| context.text(&entry.name).to_owned());
    kind.into_iter().chain(nicknames).map(|word| context.locale.sentence_case(&word)).collect()
}
