//! Venues, threads and free pages: records that name hardly any other.

use super::Desk;
use crate::archive::{Capacity, Page, Thread, Venue};
use crate::locale::Language;
use crate::records::{page, thread, venue};
use crate::source::Code;

impl Desk<'_, venue::Venue> {
    pub(in crate::archive) fn venue(mut self) -> Venue {
        let fields = &self.record.fields;
        let capacity = fields.capacity.iter().map(|capacity| Capacity {
            value: capacity.value,
            date: capacity.date,
            source: capacity.source.clone(),
        });
        Venue {
            slug: self.record.slug.clone(),
            name: self.required_text("name", &fields.name),
            full_name: fields.full_name.clone(),
            aliases: fields.aliases.clone(),
            nicknames: fields.nicknames.clone(),
            former_names: fields.former_names.clone(),
            city: fields.city.clone(),
            country: fields.country.as_ref().map(|country| country.get_ref().clone()),
            opened: fields.opened,
            closed: fields.closed,
            surface: fields.surface.clone(),
            coordinates: fields.coordinates,
            zone: self.zone(&fields.timezone),
            picture: self.picture(&fields.picture),
            capacity: capacity.collect(),
            ids: self.ids(&fields.ids),
            website: self.address(&fields.website),
            disambiguation: fields.disambiguation.clone(),
            former_slugs: fields.former_slugs.iter().map(|slug| slug.get_ref().clone()).collect(),
            description: self.prose(),
        }
    }
}

impl Desk<'_, thread::Thread> {
    pub(in crate::archive) fn thread(mut self) -> Thread {
        let fields = &self.record.fields;
        Thread {
            slug: self.record.slug.clone(),
            title: self.required_text("title", &fields.title),
            introduction: self.prose(),
            former_slugs: fields.former_slugs.iter().map(|slug| slug.get_ref().clone()).collect(),
            stories: Vec::new(),
        }
    }
}

impl Desk<'_, page::Page> {
    pub(in crate::archive) fn page(mut self, language: Language) -> Page {
        let fields = &self.record.fields;
        let title = match &fields.title {
            Some(title) => title.get_ref().clone(),
            None => {
                let whole = self.record.whole();
                self.found.report(Code::MissingKey, whole, "the key `title` is missing");
                self.record.slug.to_string()
            }
        };
        Page {
            slug: self.record.slug.clone(),
            title,
            language,
            translations: Vec::new(),
            former_slugs: fields.former_slugs.iter().map(|slug| slug.get_ref().clone()).collect(),
            body: self.prose(),
        }
    }
}
