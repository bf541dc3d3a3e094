//! All records of a content folder, read in parallel with every fault of every file.

use rayon::prelude::*;
use serde::Deserialize;

use super::club::{Club, ClubSeason};
use super::club_names::ClubNames;
use super::competition::Competition;
use super::layout::{Identity, Kind, Misplaced, identify};
use super::markdown::{WrittenProse, read_prose};
use super::match_file::MatchFile;
use super::match_line::{BrokenLine, MatchLine, read_match_lines};
use super::page::Page;
use super::person::Person;
use super::picture::Picture;
use super::reading::{Lost, Source, read_fields};
use super::season::Season;
use super::site::Site;
use super::story::Story;
use super::thread::Thread;
use super::values::Slug;
use super::venue::Venue;
use super::{Record, front_matter};
use crate::source::{Code, Diagnostics, FileId, Sources, Span};

/// Everything that is written in `content/`, file by file in the order of paths.
#[derive(Debug, Default)]
pub struct Records {
    pub site: Option<Record<Site>>,
    pub stories: Vec<Record<Story>>,
    pub people: Vec<Record<Person>>,
    pub clubs: Vec<Record<Club>>,
    pub club_seasons: Vec<Record<ClubSeason>>,
    pub venues: Vec<Record<Venue>>,
    pub threads: Vec<Record<Thread>>,
    pub pages: Vec<Record<Page>>,
    pub pictures: Vec<Record<Picture>>,
    pub images: Vec<Image>,
    pub competitions: Vec<Record<Competition>>,
    pub seasons: Vec<Record<Season>>,
    pub match_lines: Vec<SeasonLines>,
    pub match_files: Vec<Record<MatchFile>>,
    /// `club-names.toml`: for importers only.
    pub club_names: Option<Record<ClubNames>>,
}

/// An image file.
#[derive(Debug)]
pub struct Image {
    pub slug: Slug,
    pub file: FileId,
}

/// The lines of one `.txt` file of a season.
#[derive(Debug)]
pub struct SeasonLines {
    pub competition: Slug,
    pub season: Slug,
    pub file: FileId,
    pub lines: Vec<MatchLine>,
    /// Lines that could not be read.
    pub broken: Vec<BrokenLine>,
}

/// One file, read.
enum Read {
    Site(Box<Record<Site>>),
    Story(Record<Story>),
    Person(Record<Person>),
    Club(Record<Club>),
    ClubSeason(Record<ClubSeason>),
    Venue(Record<Venue>),
    Thread(Record<Thread>),
    Page(Record<Page>),
    Picture(Record<Picture>),
    Image(Image),
    Competition(Record<Competition>),
    Season(Record<Season>),
    MatchLines(SeasonLines),
    MatchFile(Record<MatchFile>),
    ClubNames(Record<ClubNames>),
}

/// Reads every file. A file that is broken or misplaced is reported and left out; all others are read.
pub fn read_records(sources: &Sources, found: &mut Diagnostics) -> Records {
    let not_utf_8: Vec<FileId> =
        found.iter().filter(|fault| fault.code == Code::InvalidUtf8).map(|fault| fault.span.file).collect();
    let read: Vec<(Option<Read>, Diagnostics)> = sources
        .ids()
        .collect::<Vec<_>>()
        .into_par_iter()
        .map(|file| {
            let mut found = Diagnostics::default();
            let read = read_file(sources, file, &mut found);
            if not_utf_8.contains(&file) {
                // A line with a letter that was replaced is at fault for that already.
                found.retain(|fault| !sources.line(fault.span).contains(char::REPLACEMENT_CHARACTER));
            }
            (read, found)
        })
        .collect();
    let mut records = Records::default();
    for (file, faults) in read {
        found.append(faults);
        match file {
            None => {}
            Some(Read::Site(site)) => records.site = Some(*site),
            Some(Read::Story(story)) => records.stories.push(story),
            Some(Read::Person(person)) => records.people.push(person),
            Some(Read::Club(club)) => records.clubs.push(club),
            Some(Read::ClubSeason(season)) => records.club_seasons.push(season),
            Some(Read::Venue(venue)) => records.venues.push(venue),
            Some(Read::Thread(thread)) => records.threads.push(thread),
            Some(Read::Page(page)) => records.pages.push(page),
            Some(Read::Picture(picture)) => records.pictures.push(picture),
            Some(Read::Image(image)) => records.images.push(image),
            Some(Read::Competition(competition)) => records.competitions.push(competition),
            Some(Read::Season(season)) => records.seasons.push(season),
            Some(Read::MatchLines(lines)) => records.match_lines.push(lines),
            Some(Read::MatchFile(file)) => records.match_files.push(file),
            Some(Read::ClubNames(names)) => records.club_names = Some(names),
        }
    }
    records
}

fn read_file(sources: &Sources, file: FileId, found: &mut Diagnostics) -> Option<Read> {
    let Identity { kind, slug, within } = match identify(&sources.file(file).path) {
        Ok(identity) => identity,
        Err(misplaced) => {
            report_misplaced(misplaced, file, found);
            return None;
        }
    };
    let text = sources.file(file).text.as_str();
    let named = Named { slug, within, file, text };
    Some(match kind {
        Kind::Site => Read::Site(Box::new(named.toml(found))),
        Kind::ClubNames => Read::ClubNames(named.toml(found)),
        Kind::Story => Read::Story(named.markdown(found)),
        Kind::Person => Read::Person(named.markdown(found)),
        Kind::Club => Read::Club(named.markdown(found)),
        Kind::ClubSeason => Read::ClubSeason(named.toml(found)),
        Kind::Venue => Read::Venue(named.markdown(found)),
        Kind::Thread => Read::Thread(named.markdown(found)),
        Kind::Page => Read::Page(named.markdown(found)),
        Kind::Picture => Read::Picture(named.toml(found)),
        Kind::Image => Read::Image(Image { slug: named.slug, file }),
        Kind::Competition => Read::Competition(named.markdown(found)),
        Kind::Season => Read::Season(named.toml(found)),
        Kind::MatchFile => Read::MatchFile(named.toml(found)),
        Kind::MatchLines => {
            let mut within = named.within.into_iter();
            let folders = "match lines lie in a season's folder";
            let (competition, season) = (within.next().expect(folders), within.next().expect(folders));
            let read = read_match_lines(file, text, found);
            Read::MatchLines(SeasonLines { competition, season, file, lines: read.lines, broken: read.broken })
        }
    })
}

/// A file whose place is known and whose text is still to be read.
struct Named<'a> {
    slug: Slug,
    within: Vec<Slug>,
    file: FileId,
    text: &'a str,
}

impl<'a> Named<'a> {
    fn toml<Fields: Deserialize<'a> + Default>(self, found: &mut Diagnostics) -> Record<Fields> {
        let (fields, lost) = read_fields(Source { text: self.text, file: self.file, offset: 0 }, found);
        let prose = self.no_prose();
        Record { slug: self.slug, file: self.file, offset: 0, fields, lost, within: self.within, prose }
    }

    /// A file whose front matter cannot be found is a record all the same: it exists, and what names it is right.
    fn markdown<Fields: Deserialize<'a> + Default>(self, found: &mut Diagnostics) -> Record<Fields> {
        let parts = match front_matter::split(self.text) {
            Ok(parts) => parts,
            Err(bad) => {
                report_front_matter(bad, self.file, self.text, found);
                let (fields, lost, prose) = (Fields::default(), Lost::everything(), self.no_prose());
                return Record {
                    slug: self.slug,
                    file: self.file,
                    offset: 0,
                    fields,
                    lost,
                    within: self.within,
                    prose,
                };
            }
        };
        let offset = parts.toml.start;
        let (fields, lost) = read_fields(Source { text: &self.text[parts.toml], file: self.file, offset }, found);
        let span = Span::new(self.file, parts.prose.clone());
        let prose = read_prose(&self.text[parts.prose], span, found);
        Record { slug: self.slug, file: self.file, offset, fields, lost, within: self.within, prose }
    }

    fn no_prose(&self) -> WrittenProse {
        let end = Span::new(self.file, self.text.len()..self.text.len());
        WrittenProse { span: end, references: Vec::new(), claims: Vec::new() }
    }
}

fn report_front_matter(bad: front_matter::BadFrontMatter, file: FileId, text: &str, found: &mut Diagnostics) {
    let first_line = text.find('\n').unwrap_or(text.len());
    let span = Span::new(file, 0..first_line);
    match bad {
        front_matter::BadFrontMatter::NotOpened => found
            .report(Code::FrontMatter, span, "this file does not begin with `+++`")
            .help("write the facts between two lines that hold `+++` and nothing else, then the text"),
        front_matter::BadFrontMatter::NotClosed => found
            .report(Code::FrontMatter, span, "the front matter that begins here is not closed")
            .help("write a line that holds `+++` and nothing else behind the facts"),
    };
}

fn report_misplaced(misplaced: Misplaced, file: FileId, found: &mut Diagnostics) {
    match misplaced {
        Misplaced::UnknownPlace => found
            .report(Code::UnknownPlace, Span::start_of(file), "no kind of record lies at this place")
            .help("move the file, or begin its name with `_` to have it left alone"),
        Misplaced::BadSlug(word, bad) => found
            .report(Code::BadSlug, Span::start_of(file), format!("`{word}` cannot be an address: {}", bad.reason()))
            .help("rename it; a file's name is the identity and the address of what it holds"),
    };
}
