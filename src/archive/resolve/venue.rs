//! Venues, threads and free pages: records that name hardly any other.

use super::Desk;
use crate::archive::{Capacity, Page, Thread, Venue};
use crate::locale::Language;
use crate::records::values::Date;
use crate::records::{page, thread, venue};

impl Desk<'_, venue::Venue> {
    pub(in crate::archive) fn venue(mut self) -> Venue {
        let fields = &self.record.fields;
        if let (Some(Date::Known(opened)), Some(closed)) = (fields.opened, &fields.closed)
            && let Some(end) = closed.get_ref().known()
            && end.latest() < opened.earliest()
        {
            self.bad_value(closed, "this lies before it was opened", "exchange the two dates, or mend one of them");
        }
        if let Some(coordinates) = &fields.coordinates {
            let [latitude, longitude] = *coordinates.get_ref();
            if latitude.abs() > 90.0 || longitude.abs() > 180.0 {
                let help = "write the latitude (-90 to 90), then the longitude (-180 to 180): `[51.03, 4.48]`";
                self.bad_value(coordinates, "no place has these coordinates", help);
            }
        }
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
            country: fields.country.as_ref().map(ToString::to_string),
            opened: fields.opened,
            closed: fields.closed.as_ref().map(|date| *date.get_ref()),
            surface: fields.surface.clone(),
            coordinates: fields.coordinates.as_ref().map(|place| *place.get_ref()),
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
                self.missing_key("title", "write `title = \"...\"` in its front matter");
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
