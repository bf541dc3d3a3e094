//! From records as written to things that exist: one file a kind. Each function looks up what its record names, reports
//! what is wrong with it, and gives the thing as far as it can be given.

mod club;
mod competition;
mod game;
mod person;
mod picture;
mod season;
mod site;
mod story;
mod venue;

pub(super) use game::{LineOfSeason, line_kick_off};
pub(super) use picture::may_be_published;
pub(super) use season::{OfCompetition, days_of};
pub(super) use site::resolve_site;

use std::collections::HashSet;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::identity::Use;
use super::{Id, Identities, Picture, Prose, ProseReference, Site, Who};
use crate::records::markdown::{ReferenceRole, WrittenProse};
use crate::records::person::Id as WrittenId;
use crate::records::values::{At, Moment, Text, Who as WrittenWho};
use crate::records::{Record, values};
use crate::source::{Code, Diagnostics, Span, near_miss};

/// What every resolution may ask.
pub(super) struct Resolver<'a> {
    pub identities: &'a Identities,
    pub site: &'a Site,
    pub now: Timestamp,
    /// Names of people with a record, for the check that no printed name is one of them.
    pub names_of_people: &'a HashSet<String>,
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
            let whole = self.record.whole();
            self.found
                .report(Code::MissingKey, whole, format!("the key `{key}` is missing"))
                .help(format!("write `{key} = \"...\"` in its front matter"));
            Text::from(self.record.slug.as_str())
        })
    }

    pub(super) fn picture(&mut self, written: &Option<At<String>>) -> Option<Id<Picture>> {
        let written = written.as_ref()?;
        let place = self.span(written);
        let stem = written.get_ref().strip_prefix("pictures/").unwrap_or(written.get_ref());
        match values::Slug::parse(stem) {
            Ok(slug) => self.resolver.identities.picture(&slug, place, Use::Optional, self.found),
            Err(bad) => {
                self.found.report(Code::BadSlug, place, format!("`{stem}` is not a slug: {}", bad.reason()));
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
            if !SCHEMES.contains(&name) && !self.resolver.site.id_schemes.iter().any(|(known, _)| known == name) {
                let place = self.span(scheme);
                self.found
                    .report(Code::UnknownKey, place, format!("there is no scheme `{name}` of identifiers"))
                    .did_you_mean(near_miss(name, SCHEMES))
                    .help("further schemes are written in `id_schemes` of site.toml");
            }
            let id = match id {
                WrittenId::Number(number) => number.to_string(),
                WrittenId::Word(word) => word.clone(),
            };
            list.push((name.to_owned(), id));
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
        let zone = TimeZone::get(written.get_ref()).ok();
        if zone.is_none() {
            self.found
                .report(Code::UnknownTimezone, place, format!("there is no time zone `{}`", written.get_ref()))
                .help("write its IANA name, for example `Europe/Brussels`");
        }
        zone
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
        let WrittenProse { span, references, .. } = &self.record.prose;
        let references = references
            .iter()
            .map(|written| {
                let need = match written.role {
                    ReferenceRole::LinkByName => self.need,
                    ReferenceRole::LinkWithWords | ReferenceRole::Picture | ReferenceRole::Block => Use::Optional,
                };
                let name = match written.role {
                    ReferenceRole::Picture => format!("pictures/{}", written.target),
                    _ => written.target.clone(),
                };
                let target = self.resolver.identities.reference(&name, written.span, need, self.found);
                ProseReference { at: written.at, target }
            })
            .collect();
        Prose { span: *span, references }
    }
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
                if self.names_of_people.contains(name) {
                    found
                        .report(Code::RecordExists, place, format!("`{name}` is the name of a record"))
                        .help("write the slug of that person");
                }
                Who::Printed(name.clone())
            }
        }
    }
}

/// True for `http://` and `https://` addresses with a host.
pub(super) fn is_web_address(written: &str) -> bool {
    let rest = written.strip_prefix("https://").or_else(|| written.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        let host = rest.split('/').next().unwrap_or_default();
        !host.is_empty() && !written.contains(|letter: char| letter.is_whitespace() || letter == '"')
    })
}
