//! A story: its words, its match, the table as it stood, who is in it, what to read next.

use schemars::JsonSchema;
use serde::Serialize;

use super::{About, Page, PageContext, PageKey};
use crate::archive::{Archive, Id, LogEntry, Stage, Story, Subject};
use crate::facts::{AsItStood, Facts, Relation, ThreadPlace, version_in};
use crate::locale::{Arg, Language};
use crate::pages::parts::beside::{Beside, is_room_beside};
use crate::pages::parts::checked::{CheckedLine, checked_lines};
use crate::pages::parts::dates::{self, When};
use crate::pages::parts::game::{Plate, plate};
use crate::pages::parts::picture::{Figure, lead};
use crate::pages::parts::person::{Name, PersonLink, named, person_on};
use crate::pages::parts::story_line::{StoryBecause, StoryLine, story_line, story_line_because};
use crate::pages::parts::table::{Table, excerpt, progress_name};
use crate::pages::prose::{ProseView, Setting, prose};

/// How many people stand beside a story.
const MOST_PEOPLE: usize = 8;

/// What the template of a story sees.
#[derive(Debug, JsonSchema, Serialize)]
pub struct View<'a> {
    /// The headline.
    title: &'a str,
    /// What it is about in a word or two; with links where the archive has them.
    kicker: Vec<Name<'a>>,
    /// The sentence or two below the headline.
    standfirst: Option<&'a str>,
    /// Who wrote it.
    by: Vec<Name<'a>>,
    /// When it was published.
    published: When,
    /// When something was last added or put right.
    updated: Option<When>,
    /// `1 rechtzetting`
    correction_count: Option<String>,
    /// What was put right, with its day.
    corrections: Vec<LogLine>,
    /// What was added later, with its day.
    updates: Vec<LogLine>,
    /// In place of everything else when it was taken back.
    retracted: Option<LogLine>,
    /// Above the text, when there is one.
    picture: Option<Figure<'a>>,
    /// The text, in pieces.
    body: ProseView<'a>,
    /// `9 beweringen`
    checked_count: String,
    /// What was counted for its claims.
    checked: Vec<CheckedLine<'a>>,
    /// The matches that it reports.
    matches: Vec<Plate<'a>>,
    /// The table as it stood when the story was written.
    stood: Option<Stood<'a>>,
    /// Who is who in this story.
    people: Vec<PersonLink<'a>>,
    /// Its place in a series of stories.
    thread: Option<Thread<'a>>,
    /// Further reading, each with its reason.
    related: Vec<StoryBecause<'a>>,
    /// There is room for them beside the text; else they stand below it.
    related_beside: bool,
    /// What readers may do with it.
    licence: Option<String>,
}

/// A dated line below a story.
#[derive(Debug, JsonSchema, Serialize)]
struct LogLine {
    /// `Rechtgezet op 5 maart 2025.`
    heading: String,
    /// What was added, or what was wrong and what is right.
    text: String,
}

/// The table on the day of the story.
#[derive(Debug, JsonSchema, Serialize)]
struct Stood<'a> {
    /// The day of the table.
    date: When,
    /// The lines around the club of the story.
    table: Table<'a>,
    /// `Na speeldag 28.`
    after: Option<String>,
    /// The table of today.
    link: &'a str,
}

/// The story's place in its thread.
#[derive(Debug, JsonSchema, Serialize)]
struct Thread<'a> {
    /// The name of the thread.
    title: &'a str,
    /// The page of the thread.
    link: &'a str,
    /// `Verhaal 4 van 5`
    place: String,
    /// The story before this one.
    previous: Option<Step<'a>>,
    /// The story after this one.
    next: Option<Step<'a>>,
}

/// The story before or after.
#[derive(Debug, JsonSchema, Serialize)]
struct Step<'a> {
    /// `Vorige, 2 maart 2025`
    label: String,
    /// The day of that story, for machines.
    date: String,
    /// The story.
    story: StoryLine<'a>,
}

pub(super) fn list(archive: &Archive, _: &Facts, language: Language) -> Vec<PageKey> {
    let in_language = archive.stories.iter().filter(|(_, story)| story.language == language);
    in_language.map(|(id, _)| PageKey::Story(id)).collect()
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, page: &'a Page) -> (About<'a>, View<'a>) {
    let PageKey::Story(id) = page.key else { unreachable!("this kind lists stories") };
    let story = &context.archive.stories[id];
    let about = About {
        title: story.title.as_str().into(),
        description: story.standfirst.as_deref().unwrap_or(&story.title).into(),
        colours: colours(context, id),
        section: Some(context.link_to(&PageKey::STORIES)),
        canonical: story.canonical.as_deref(),
    };
    match &story.retracted {
        None => (about, told(context, id)),
        Some(retraction) => {
            let title = context.word("story_retracted_title");
            let date = context.locale.date_long(retraction.date.date());
            let heading = context.locale.words("story_retracted_on", &[("date", Arg::Text(&date))]);
            let retracted = LogLine { heading, text: retraction.reason.clone() };
            let about = About { title: title.into(), description: title.into(), canonical: None, colours: None, ..about };
            (about, withdrawn(context, story, retracted))
        }
    }
}

/// The class of the first club that it is about, else of the club that its table is about.
fn colours<'a>(context: &'a PageContext<'a>, story: Id<Story>) -> Option<&'a str> {
    let written = context.archive.stories[story].about.iter().find_map(|subject| match subject {
        Subject::Club(club) => Some(*club),
        _ => None,
    });
    let club = written.or(context.facts.stories[story].stood.as_ref().map(|stood| stood.club))?;
    Some(context.colours_of(club))
}

fn told<'a>(context: &'a PageContext<'a>, id: Id<Story>) -> View<'a> {
    let story = &context.archive.stories[id];
    let facts = &context.facts.stories[id];
    let locale = context.locale;
    let setting = Setting { title: &story.title, story: Some(id), language: story.language };
    let updated = story.updates.iter().chain(&story.corrections).map(|entry| &entry.date).max();
    let corrections = log(context, &story.corrections, "story_corrected_on");
    let count = |of: usize| [("count", Arg::Number(of as i64))];
    let body = prose(context, &story.body, setting);
    let checked = checked_lines(context, id);
    let people = people(context, id);
    let related = related(context, id);
    let beside = Beside {
        matches: facts.matches.len(),
        has_table: facts.stood.is_some(),
        people: people.len(),
        stories: related.len(),
    };
    View {
        title: &story.title,
        kicker: kicker(context, id),
        standfirst: story.standfirst.as_deref(),
        by: story.by.iter().filter_map(|who| named(context, who)).collect(),
        published: published(context, story),
        updated: updated.map(|moment| dates::long(locale, moment)),
        correction_count: (!corrections.is_empty())
            .then(|| locale.words("count_corrections", &count(corrections.len()))),
        corrections,
        updates: log(context, &story.updates, "story_added_on"),
        retracted: None,
        picture: lead(context, story.picture),
        related_beside: !related.is_empty() && is_room_beside(&body, &beside),
        body,
        checked_count: locale.words("count_claims", &count(checked.len())),
        checked,
        matches: facts.matches.iter().map(|game| plate(context, game.game)).collect(),
        stood: facts.stood.as_ref().map(|stood| as_it_stood(context, stood)),
        people,
        thread: facts.thread.map(|place| thread(context, place)),
        related,
        licence: story.licence.as_ref().map(|licence| locale.words("story_licence", &[("licence", licence.into())])),
    }
}

/// A story that was taken back says so and why, and nothing else.
fn withdrawn<'a>(context: &'a PageContext<'a>, story: &'a Story, retracted: LogLine) -> View<'a> {
    View {
        title: context.word("story_retracted_title"),
        kicker: Vec::new(),
        standfirst: None,
        by: Vec::new(),
        published: published(context, story),
        updated: None,
        correction_count: None,
        corrections: Vec::new(),
        updates: Vec::new(),
        retracted: Some(retracted),
        picture: None,
        body: ProseView::default(),
        checked_count: String::new(),
        checked: Vec::new(),
        matches: Vec::new(),
        stood: None,
        people: Vec::new(),
        thread: None,
        related: Vec::new(),
        related_beside: false,
        licence: None,
    }
}

pub(super) fn published(context: &PageContext<'_>, story: &Story) -> When {
    let day = story.date.date();
    let machine = match story.has_hour {
        true => format!("{day}T{:02}:{:02}", story.date.hour(), story.date.minute()),
        false => day.to_string(),
    };
    When { machine, text: context.locale.sentence_case(&context.locale.date_full(day)) }
}

fn log(context: &PageContext<'_>, entries: &[LogEntry], heading: &str) -> Vec<LogLine> {
    let line = |entry: &LogEntry| {
        let date = context.locale.date_long(entry.date.date());
        LogLine { heading: context.locale.words(heading, &[("date", Arg::Text(&date))]), text: entry.text.clone() }
    };
    entries.iter().map(line).collect()
}

/// The first club that it is about and its thread; else the writer's own words.
pub(super) fn kicker<'a>(context: &PageContext<'a>, id: Id<Story>) -> Vec<Name<'a>> {
    let story = &context.archive.stories[id];
    let club = story.about.iter().find(|subject| matches!(subject, Subject::Club(_))).or(story.about.first());
    let subjects = club.copied().into_iter().chain(story.thread.map(Subject::Thread));
    let links = subjects.map(|subject| Name { name: context.subject_name(subject), link: context.subject_link(subject) });
    let written = story.kicker.as_deref().map(|words| Name { name: words.into(), link: None });
    written.into_iter().chain(links).take(3).collect()
}

fn as_it_stood<'a>(context: &'a PageContext<'a>, stood: &AsItStood) -> Stood<'a> {
    let locale = context.locale;
    let day = stood.moment.to_zoned(context.archive.site.zone.clone()).date();
    let date = locale.date_long(day);
    let competition = context.subject_name(Subject::Competition(context.archive.seasons[stood.season].competition));
    let place = |place: usize| (usize::from(stood.first_place) + place).to_string();
    let (first, last) = (place(0), place(stood.lines.len().saturating_sub(1)));
    let args = [
        ("competition", Arg::Text(&competition)),
        ("date", Arg::Text(&date)),
        ("first", Arg::Text(&first)),
        ("last", Arg::Text(&last)),
    ];
    let caption = locale.words("story_stood_caption", &args);
    let table = excerpt(context, stood, caption);
    // Of a season with several tables the reader must know which.
    let stage = locale.sentence_case(&context.stage_name(stood.stage));
    let stages = context.archive.seasons[context.archive.stages[stood.stage].season].stages.len();
    let after = progress_name(context, stood.stage, stood.progress).map(|round| {
        let round = ("round", Arg::Text(round.as_str()));
        match stages {
            1 => locale.words("story_stood_after", &[round]),
            _ => locale.words("story_stood_after_in_stage", &[("stage", Arg::Text(&stage)), round]),
        }
    });
    Stood { date: When::day(day, date), table, after, link: stage_link(context, stood.stage) }
}

fn stage_link<'a>(context: &PageContext<'a>, stage: Id<Stage>) -> &'a str {
    context.link_to(&PageKey::Stage(stage))
}

/// Whom it is about, then whom it mentions, with what they were on its day.
fn people<'a>(context: &'a PageContext<'a>, id: Id<Story>) -> Vec<PersonLink<'a>> {
    let story = &context.archive.stories[id];
    let club = context.facts.stories[id].stood.as_ref().map(|stood| stood.club);
    let people = context.facts.subjects_of(context.archive, id).into_iter().filter_map(|subject| match subject {
        Subject::Person(person) => Some(person),
        _ => None,
    });
    people.take(MOST_PEOPLE).map(|person| person_on(context, person, story.date.date(), club)).collect()
}

fn thread<'a>(context: &'a PageContext<'a>, place: ThreadPlace) -> Thread<'a> {
    let locale = context.locale;
    let step = |story: Id<Story>, key: &str| {
        let story = version_in(context.archive, story, context.language);
        let story = story_line(context, story);
        Step {
            label: locale.words(key, &[("date", Arg::Text(&story.date.text))]),
            date: story.date.machine.clone(),
            story,
        }
    };
    let args = [("number", Arg::Number(place.number as i64)), ("total", Arg::Number(place.of as i64))];
    Thread {
        title: context.text(&context.archive.threads[place.thread].title),
        link: context.link_to(&PageKey::Thread(place.thread)),
        place: locale.words("story_number_in_thread", &args),
        previous: place.previous.map(|story| step(story, "story_previous_in_thread")),
        next: place.next.map(|story| step(story, "story_next_in_thread")),
    }
}

fn related<'a>(context: &'a PageContext<'a>, id: Id<Story>) -> Vec<StoryBecause<'a>> {
    let locale = context.locale;
    let line = |story: Id<Story>, why: &Relation| {
        let why = match why {
            Relation::SameMatch(_) => locale.word("why_same_match").into_owned(),
            Relation::SameThread(_) => locale.word("why_same_thread").into_owned(),
            Relation::SameSeason(_) => locale.word("why_same_season").into_owned(),
            Relation::AlsoAbout(Subject::Club(club)) => {
                locale.words("why_also_about", &[("name", Arg::Text(context.club(*club).name))])
            }
            Relation::AlsoAbout(subject) => {
                let name = context.subject_name(*subject);
                locale.words("why_also_about", &[("name", Arg::Text(&name))])
            }
        };
        story_line_because(context, version_in(context.archive, story, context.language), why)
    };
    context.facts.stories[id].related.iter().map(|related| line(related.story, &related.why)).collect()
}
