//! From records as written to things that exist: one file a kind. Each function looks up what its record names, reports
//! what is wrong with it, and gives the thing as far as it can be given.

mod claim;
mod club;
mod competition;
mod game;
mod match_file;
mod person;
mod picture;
mod score_shape;
mod season;
mod site;
mod stage;
mod story;
mod table_rules;
mod venue;

pub(super) use claim::check_claims_elsewhere;
pub(super) use game::{LineOfSeason, line_kick_off};
pub(super) use match_file::side_of;
pub(super) use picture::may_be_published;
pub(super) use season::{OfCompetition, days_of};
pub(super) use site::resolve_site;

use std::collections::HashMap;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::identity::Use;
use super::{Id, Identities, Picture, Prose, ProseReference, Site, Subject, Who};
use crate::records::Record;
use crate::records::markdown::{ReferenceRole, WrittenProse, WrittenReference};
use crate::records::person::Id as WrittenId;
use crate::records::values::{At, Moment, Slug, Text, Who as WrittenWho, is_web_address};
use crate::source::{Code, Diagnostics, Span, near_miss};
use crate::sport::Score;

/// What every resolution may ask.
pub(super) struct Resolver<'a> {
    pub identities: &'a Identities,
    pub site: &'a Site,
    pub now: Timestamp,
    /// Names of people with a record, for the check that no printed name is one of them.
    pub names_of_people: &'a HashMap<String, Vec<Slug>>,
}

/// The record at hand: where its values stand, whether it is shown, and where its faults go.
pub(super) struct Desk<'a, Fields> {
    pub resolver: &'a Resolver<'a>,
    pub record: &'a Record<Fields>,
    /// What a hidden thing does to it: a record that is hidden itself may need drafts.
    pub need: Use,
    pub found: &'a mut Diagnostics,
}

impl<'a, Fields> Desk<'a, Fields> {
    pub(super) fn span<T>(&self, value: &At<T>) -> Span {
        self.record.span(value)
    }

    /// A text that the record cannot be without; its slug stands in where it is missing.
    pub(super) fn required_text(&mut self, key: &str, text: &Option<Text>) -> Text {
        text.clone().unwrap_or_else(|| {
            self.missing_key(key, &format!("write `{key} = \"...\"` in its front matter"));
            Text::from(self.record.slug.as_str())
        })
    }

    /// Reports that the record lacks a key, unless what stands there has been reported already.
    pub(super) fn missing_key(&mut self, key: &str, help: &str) {
        if !self.record.lost.key(key) {
            let whole = self.record.whole();
            self.found.report(Code::MissingKey, whole, format!("the key `{key}` is missing")).help(help);
        }
    }

    /// Reports that an entry of a list lacks something, unless a part of it could not be read.
    pub(super) fn missing_in<Entry>(&mut self, entry: &At<Entry>, message: &str, help: &str) {
        if !self.record.has_lost_of(entry) {
            let place = self.span(entry);
            self.found.report(Code::MissingKey, place, message).help(help);
        }
    }

    pub(super) fn bad_value<Value>(&mut self, value: &At<Value>, message: &str, help: &str) {
        let place = self.span(value);
        self.found.report(Code::BadValue, place, message).help(help);
    }

    /// A word of a list that may grow: one that is not in it is a fault only when it is a slip.
    pub(super) fn check_open_word(&mut self, written: &At<String>, known: &[&str]) {
        let word = written.get_ref().as_str();
        if known.contains(&word) {
            return;
        }
        if let Some(near) = near_miss(word, known.iter().copied()) {
            let place = self.span(written);
            self.found
                .report(Code::UnknownWord, place, format!("`{word}` is not a word for this key"))
                .did_you_mean(Some(near));
        }
    }

    /// A result of a match that is written as a value: `2-1`.
    pub(super) fn check_score(&mut self, written: &At<String>) {
        let text = written.get_ref();
        if Score::parse(text).is_none() {
            let mended = text.replace([':', '.', '\u{2013}'], "-");
            let help =
                if Score::parse(&mended).is_some() { format!("write `{mended}`") } else { "write `2-1`".to_owned() };
            self.bad_value(written, &format!("`{text}` is not a score"), &help);
        }
    }

    pub(super) fn picture(&mut self, written: &Option<At<String>>) -> Option<Id<Picture>> {
        let written = written.as_ref()?;
        let place = self.span(written);
        let stem = written.get_ref().strip_prefix("pictures/").unwrap_or(written.get_ref());
        match Slug::parse(stem) {
            Ok(slug) => self.resolver.identities.picture(&slug, place, Use::Optional, self.found),
            Err(bad) => {
                bad.report(stem, place, self.found);
                None
            }
        }
    }

    pub(super) fn who(&mut self, written: &WrittenWho, place: Span) -> Who {
        self.resolver.who(written, place, self.found)
    }

    /// Scheme and identifier of each entry of `ids`; a scheme that nobody knows is reported.
    pub(super) fn ids(&mut self, ids: &indexmap::IndexMap<At<String>, WrittenId>) -> Vec<(String, String)> {
        const SCHEMES: [&str; 9] =
            ["wikidata", "transfermarkt", "fbref", "uefa", "fifa", "soccerway", "worldfootball", "espn", "stamnummer"];
        let mut list = Vec::new();
        for (scheme, id) in ids {
            let name = scheme.get_ref().as_str();
            let known =
                || SCHEMES.into_iter().chain(self.resolver.site.id_schemes.iter().map(|(name, _)| name.as_str()));
            if known().all(|known| known != name) {
                let near = near_miss(name, known());
                let place = self.span(scheme);
                self.found
                    .report(Code::UnknownKey, place, format!("there is no scheme `{name}` of identifiers"))
                    .did_you_mean(near)
                    .help("further schemes are written in `id_schemes` of site.toml");
            }
            list.push((name.to_owned(), id.0.clone()));
        }
        list
    }

    pub(super) fn address(&mut self, written: &Option<At<String>>) -> Option<String> {
        let written = written.as_ref()?;
        let place = self.span(written);
        if is_web_address(written.get_ref()) {
            return Some(written.get_ref().clone());
        }
        self.found
            .report(Code::BadAddress, place, format!("`{}` is not an address of the web", written.get_ref()))
            .help("begin with `https://`");
        None
    }

    pub(super) fn zone(&mut self, written: &Option<At<String>>) -> Option<TimeZone> {
        let written = written.as_ref()?;
        let place = self.span(written);
        find_zone(written.get_ref(), place, self.found)
    }

    /// A moment in the site's zone. An hour that is skipped or doubled is reported, and the day's start stands in.
    pub(super) fn moment(&mut self, written: &At<Moment>) -> jiff::Zoned {
        let zone = &self.resolver.site.zone;
        written.get_ref().in_zone(zone).unwrap_or_else(|_| {
            let place = self.span(written);
            let name = zone.iana_name().unwrap_or("the site's zone");
            self.found
                .report(Code::TimeAmbiguous, place, format!("this hour does not exist once in {name}"))
                .help("write the offset: `2025-10-26T02:30:00+01:00`");
            written.get_ref().day().to_zoned(zone.clone()).expect("a day has a start")
        })
    }

    /// The record's prose with its references looked up.
    pub(super) fn prose(&mut self) -> Prose {
        let record = self.record;
        let WrittenProse { span, references, .. } = &record.prose;
        let references =
            references.iter().map(|written| ProseReference { at: written.at, target: self.target(written) }).collect();
        Prose { span: *span, references }
    }

    /// What a reference of the prose leads to. A block and a picture must lead to what they can show.
    fn target(&mut self, written: &WrittenReference) -> Option<Subject> {
        let identities = self.resolver.identities;
        let (name, place) = (written.target.as_str(), written.span);
        let mut look_up = |need| identities.reference(name, place, need, self.found);
        let (code, words) = match written.role {
            ReferenceRole::LinkByName if self.need == Use::Required => return look_up(Use::Printed),
            ReferenceRole::LinkByName | ReferenceRole::LinkWithWords => return look_up(Use::Optional),
            ReferenceRole::Picture => match Slug::parse(name) {
                Ok(slug) => return identities.picture(&slug, place, Use::Optional, self.found).map(Subject::Picture),
                Err(_) => (Code::UnknownPicture, "picture"),
            },
            ReferenceRole::TableBlock => match look_up(Use::Optional)? {
                subject @ (Subject::Stage(_) | Subject::Season(_)) => return Some(subject),
                _ => (Code::UnknownStage, "stage"),
            },
            ReferenceRole::MatchBlock => match look_up(Use::Optional)? {
                subject @ Subject::Match(_) => return Some(subject),
                _ => (Code::UnknownMatch, "match"),
            },
        };
        self.found
            .report(code, place, format!("`{name}` is not a {words}"))
            .help(format!("write the {words} that is to be shown, by its whole name"));
        None
    }
}

/// The zone of this name, reported when there is none.
pub(super) fn find_zone(written: &str, place: Span, found: &mut Diagnostics) -> Option<TimeZone> {
    let zone = TimeZone::get(written).ok();
    if zone.is_none() {
        let names: Vec<String> = jiff::tz::db().available().map(|name| name.to_string()).collect();
        let names = || names.iter().map(String::as_str);
        // A city alone is what people write; the zone has its continent before it.
        let by_city = || names().find(|name| name.rsplit('/').next() == Some(written));
        let near = near_miss(written, names()).or_else(by_city);
        found
            .report(Code::UnknownTimezone, place, format!("there is no time zone `{written}`"))
            .did_you_mean(near)
            .help("write its IANA name, for example `Europe/Brussels`");
    }
    zone
}

impl Resolver<'_> {
    pub(super) fn who(&self, written: &WrittenWho, place: Span, found: &mut Diagnostics) -> Who {
        match written {
            WrittenWho::Unknown => Who::Unknown,
            // A person who may not be shown is nobody that a page could name.
            WrittenWho::Person(slug) => {
                self.identities.person(slug, place, Use::Optional, found).map_or(Who::Unknown, Who::Person)
            }
            WrittenWho::Printed(name) => {
                if let Some(slugs) = self.names_of_people.get(name) {
                    let slugs: Vec<String> = slugs.iter().map(|slug| format!("`{slug}`")).collect();
                    found
                        .report(Code::RecordExists, place, format!("`{name}` is the name of a record"))
                        .help(format!("write {}", slugs.join(" or ")));
                }
                Who::Printed(name.clone())
            }
        }
    }
}
