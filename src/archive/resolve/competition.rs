//! Competitions.

use super::Desk;
use crate::archive::Competition;
use crate::archive::identity::Use;
use crate::records::competition;
use crate::records::values::CompetitionKind;
use crate::source::{Code, near_miss};
use crate::sport::{SPORTS, Sport, rule_sets};

impl Desk<'_, competition::Competition> {
    pub(in crate::archive) fn competition(mut self) -> Competition {
        let fields = &self.record.fields;
        let sport = match &fields.sport {
            None => self.resolver.site.sport,
            Some(word) => Sport::from_word(word.get_ref()).unwrap_or_else(|| {
                let place = self.record.span(word);
                self.found
                    .report(Code::UnknownWord, place, format!("there is no sport `{}`", word.get_ref()))
                    .did_you_mean(near_miss(word.get_ref(), SPORTS.iter().map(|sport| sport.word)))
                    .help(format!("the sports are {}", SPORTS.map(|sport| sport.word).join(", ")));
                Sport::Football
            }),
        };
        self.check_rules(&fields.rules);
        for predecessor in &fields.predecessors {
            let place = self.span(&predecessor.competition);
            let identities = self.resolver.identities;
            identities.competition(predecessor.competition.get_ref(), place, Use::Optional, self.found);
        }
        self.zone(&fields.timezone);
        Competition {
            slug: self.record.slug.clone(),
            name: self.required_text("name", &fields.name),
            full_name: fields.full_name.clone(),
            short_name: fields.short_name.clone(),
            aliases: fields.aliases.clone(),
            former_names: fields.former_names.clone(),
            kind: fields.kind.unwrap_or(CompetitionKind::League),
            country: fields.country.as_ref().map(ToString::to_string),
            level: fields.level,
            sport,
            picture: self.picture(&fields.picture),
            ids: self.ids(&fields.ids),
            website: self.address(&fields.website),
            disambiguation: fields.disambiguation.clone(),
            former_slugs: fields.former_slugs.iter().map(|slug| slug.get_ref().clone()).collect(),
            description: self.prose(),
            seasons: Vec::new(),
        }
    }
}

impl<Fields> Desk<'_, Fields> {
    /// Reports a rule set that does not exist.
    pub(super) fn check_rules(&mut self, rules: &Option<crate::records::values::At<String>>) {
        let Some(written) = rules else { return };
        if !rule_sets().any(|set| set.name == written.get_ref()) {
            let place = self.span(written);
            self.found
                .report(Code::UnknownRules, place, format!("there is no rule set `{}`", written.get_ref()))
                .did_you_mean(near_miss(written.get_ref(), rule_sets().map(|set| set.name)))
                .help("write `points` and `order` in the stage for rules of its own");
        }
    }
}
