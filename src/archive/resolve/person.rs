//! People.

use super::Desk;
use crate::archive::identity::Use;
use crate::archive::{Person, Relative, Role, Spell, season_year};
use crate::records::person;
use crate::records::values::{At, Date, POSITIONS, RELATIONS, ROLES, ROLES_WITHOUT_CLUB, Slug, Text};
use crate::source::{Code, near_miss};

/// Words before a surname that belong to it.
const PARTICLES: [&str; 29] = [
    "van", "de", "den", "der", "ter", "ten", "het", "'t", "von", "zu", "da", "do", "dos", "del", "della", "di", "du",
    "la", "le", "el", "al", "ait", "aït", "ben", "bin", "ibn", "ould", "abou", "st.",
];

impl Desk<'_, person::Person> {
    pub(in crate::archive) fn person(mut self) -> Person {
        let fields = &self.record.fields;
        let name = self.required_text("name", &fields.name);
        let main = self.resolver.site.main_language().id();
        let printed = name.in_language(main, main).to_owned();
        let surname = self.surname(&name, &printed);
        let sort_name = fields.sort_name.clone().unwrap_or_else(|| sort_name(&printed, &surname));
        self.check_life();
        if let Some(anonymous) = &fields.anonymous {
            let place = self.span(anonymous);
            self.found
                .report(Code::NotYetSupported, place, "an anonymous person cannot be published yet")
                .help("keep the record and everything that names the person out of `content/` until it can");
        }
        let mut spells: Vec<Spell> = fields.spells.iter().filter_map(|spell| self.spell(spell)).collect();
        spells.sort_by_key(Spell::begins);
        let relatives = fields.relatives.iter().filter_map(|relative| self.relative(relative));
        let relatives = relatives.collect();
        let citizenship = fields.citizenship.iter().map(|citizenship| citizenship.country.to_string());
        for position in &fields.positions {
            self.check_open_word(position, &POSITIONS);
        }
        Person {
            slug: self.record.slug.clone(),
            name,
            full_name: fields.full_name.clone(),
            surname,
            sort_name,
            aliases: fields.aliases.clone(),
            nicknames: fields.nicknames.clone(),
            former_names: fields.former_names.clone(),
            born: fields.born.as_ref().map(|date| *date.get_ref()),
            died: fields.died.as_ref().map(|date| *date.get_ref()),
            birth_place: fields.birth_place.clone(),
            death_place: fields.death_place.clone(),
            citizenship: citizenship.collect(),
            gender: fields.gender,
            positions: words(&fields.positions),
            foot: fields.foot,
            height: fields.height,
            relatives,
            portrait: self.picture(&fields.portrait),
            spells,
            ids: self.ids(&fields.ids),
            website: self.address(&fields.website),
            disambiguation: fields.disambiguation.clone(),
            former_slugs: fields.former_slugs.iter().map(|slug| slug.get_ref().clone()).collect(),
            sources: fields.sources.clone(),
            biography: self.prose(),
        }
    }

    fn relative(&mut self, written: &person::Relative) -> Option<Relative> {
        let relation = written.relation.get_ref().as_str();
        if !RELATIONS.contains(&relation) {
            let place = self.span(&written.relation);
            let fault = self.found.report(Code::UnknownWord, place, format!("`{relation}` is not a word for this key"));
            match near_miss(relation, RELATIONS) {
                Some(near) => fault.did_you_mean(Some(near)),
                None => fault.help(format!("the words are {}", RELATIONS.join(", "))),
            };
        }
        if *written.person.get_ref() == self.record.slug {
            self.bad_value(&written.person, "nobody is a relative of itself", "write the slug of the other person");
            return None;
        }
        let place = self.span(&written.person);
        let identities = self.resolver.identities;
        let person = identities.person(written.person.get_ref(), place, Use::Optional, self.found)?;
        Some(Relative { person, relation: relation.to_owned() })
    }

    fn surname(&mut self, name: &Text, printed: &str) -> String {
        let Some(written) = &self.record.fields.surname else { return default_surname(printed) };
        if !name.forms().iter().any(|(_, form)| form.contains(written.get_ref().as_str())) {
            let place = self.record.span(written);
            self.found
                .report(Code::SurnameNotInName, place, format!("`{}` is not part of `{printed}`", written.get_ref()))
                .help("write the surname as it stands in the name");
        }
        written.get_ref().clone()
    }

    fn check_life(&mut self) {
        let fields = &self.record.fields;
        let known = |date: &Option<At<Date>>| date.as_ref().and_then(|date| date.get_ref().known());
        if let (Some(born), Some(died), Some(at)) = (known(&fields.born), known(&fields.died), &fields.died)
            && died.latest() < born.earliest()
        {
            let place = self.span(at);
            let born = fields.born.as_ref().map(|born| self.span(born)).expect("a birth was just read");
            self.found
                .report(Code::DiedBeforeBorn, place, "this death lies before the birth")
                .also(born, "born here")
                .help("exchange the two dates, or mend one of them");
        }
    }

    /// A spell; none when its club may not be shown.
    fn spell(&mut self, written: &At<person::Spell>) -> Option<Spell> {
        let fields = written.get_ref();
        let role = fields.role.as_ref().map_or(Role::PLAYER, |role| role.get_ref().as_str());
        let club = match &fields.club {
            Some(club) => {
                let place = self.span(club);
                Some(self.resolver.identities.club(club.get_ref(), place, Use::Optional, self.found)?)
            }
            None => {
                if !ROLES_WITHOUT_CLUB.contains(&role) && fields.label.is_none() {
                    let help = "write `club = \"...\"` with the club's slug";
                    self.missing_in(written, &format!("a spell as {role} needs its `club`"), help);
                }
                None
            }
        };
        let loan_from = fields.loan_from.as_ref().and_then(|club| {
            let place = self.record.span(club);
            self.resolver.identities.club(club.get_ref(), place, Use::Optional, self.found)
        });
        self.check_spell(fields);
        let spell = Spell {
            club,
            role: Role(role.to_owned()),
            label: fields.label.clone(),
            from: fields.from.as_ref().map(|date| *date.get_ref()),
            to: fields.to.as_ref().map(|date| *date.get_ref()),
            from_season: fields.from_season.as_ref().map(|season| season.get_ref().clone()),
            to_season: fields.to_season.as_ref().map(|season| season.get_ref().clone()),
            loan_from,
            shirt: fields.shirt,
            positions: words(&fields.positions),
            contract_until: fields.contract_until,
            note: fields.note.clone(),
            ended: fields.ended,
        };
        if let (Some(begins), Some(ends)) = (spell.begins(), spell.ends())
            && ends < begins
        {
            let to = fields.to.as_ref().map(|date| self.span(date));
            let to = to.or_else(|| fields.to_season.as_ref().map(|season| self.span(season)));
            let place = to.unwrap_or_else(|| self.span(written));
            self.found
                .report(Code::SpellEndsBeforeItBegins, place, format!("this spell ends before it begins ({begins})"))
                .help("exchange the two dates, or mend one of them");
        }
        Some(spell)
    }

    /// What can be wrong with a spell whatever its club is.
    fn check_spell(&mut self, spell: &person::Spell) {
        if let Some(role) = &spell.role
            && !ROLES.contains(&role.get_ref().as_str())
            && spell.label.is_none()
        {
            let place = self.span(role);
            self.found
                .report(Code::UnknownWord, place, format!("there is no role `{}`", role.get_ref()))
                .did_you_mean(near_miss(role.get_ref(), ROLES))
                .help("a role of its own is written with a `label`, in the words to be printed");
        }
        for season in [&spell.from_season, &spell.to_season].into_iter().flatten() {
            self.check_season_label(season);
        }
        let sides = [(&spell.from, &spell.from_season, "from"), (&spell.to, &spell.to_season, "to")];
        for (date, season, key) in sides {
            if let (Some(_), Some(season)) = (date, season) {
                let message = format!("`{key}_season` stands instead of `{key}`, not beside it");
                self.bad_value(season, &message, "keep the one that is known best");
            }
        }
        for position in &spell.positions {
            self.check_open_word(position, &POSITIONS);
        }
    }

    fn check_season_label(&mut self, season: &At<Slug>) {
        if season_year(season.get_ref().as_str()).is_none() {
            let place = self.span(season);
            self.found
                .report(Code::NotADate, place, format!("`{}` is not a season", season.get_ref()))
                .help("write `\"2000-01\"` or `\"2000\"`");
        }
    }
}

fn words(written: &[At<String>]) -> Vec<String> {
    written.iter().map(|word| word.get_ref().clone()).collect()
}

/// From the first particle on, else the last word.
fn default_surname(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    let particle = words.iter().skip(1).position(|word| PARTICLES.contains(&word.to_lowercase().as_str()));
    match particle {
        Some(index) => words[index + 1..].join(" "),
        None => words.last().copied().unwrap_or(name).to_owned(),
    }
}

/// The surname, then the rest: `Van Esch, Philippe`.
fn sort_name(name: &str, surname: &str) -> String {
    let rest = name.replacen(surname, "", 1);
    let rest = rest.split_whitespace().collect::<Vec<_>>().join(" ");
    if rest.is_empty() { surname.to_owned() } else { format!("{surname}, {rest}") }
}

#[cfg(test)]
mod tests {
    use super::{default_surname, sort_name};

    #[test]
    fn a_surname_begins_at_its_first_particle() {
        for (name, surname, sorted) in [
            ("Rob Schoofs", "Schoofs", "Schoofs, Rob"),
            ("Philippe Van Esch", "Van Esch", "Van Esch, Philippe"),
            ("Bas Van den Eynden", "Van den Eynden", "Van den Eynden, Bas"),
            ("Tuur van der Aa", "van der Aa", "van der Aa, Tuur"),
            ("Ortwin De Wolf", "De Wolf", "De Wolf, Ortwin"),
            ("Pelé", "Pelé", "Pelé"),
        ] {
            assert_eq!(default_surname(name), surname);
            assert_eq!(sort_name(name, surname), sorted);
        }
    }
}
