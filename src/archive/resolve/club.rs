//! Clubs and clubs' seasons.

use super::Desk;
use crate::archive::identity::Use;
use crate::archive::{Club, ClubSeason, Ground, Honour, HonourOf, Id, Predecessor, SquadMember};
use crate::records::club;
use crate::records::values::{At, ClubKind, Date, Slug};
use crate::source::Code;

impl Desk<'_, club::Club> {
    pub(in crate::archive) fn club(mut self) -> Club {
        let fields = &self.record.fields;
        let name = self.required_text("name", &fields.name);
        let kind = fields.kind.unwrap_or(ClubKind::Club);
        if fields.parent.is_none()
            && !self.record.lost.key("parent")
            && matches!(kind, ClubKind::Reserves | ClubKind::Youth | ClubKind::Women)
        {
            let whole = self.record.whole();
            self.found
                .report(Code::MissingKey, whole, format!("a team of kind `{}` needs its `parent`", kind.word()))
                .help("write `parent = \"...\"` with the slug of the club that it belongs to");
        }
        self.check_years();
        let predecessors = fields.predecessors.iter().filter_map(|predecessor| {
            if *predecessor.club.get_ref() == self.record.slug {
                self.bad_value(&predecessor.club, "no club is a predecessor of itself", "write the older club");
                return None;
            }
            let club = self.other_club(&predecessor.club)?;
            Some(Predecessor { club, how: predecessor.how })
        });
        let predecessors = predecessors.collect();
        let grounds = fields.grounds.iter().filter_map(|ground| {
            let written = ground;
            let ground = written.get_ref();
            if let (Some(Date::Known(from)), Some(Date::Known(to))) = (ground.from, ground.to)
                && to.latest() < from.earliest()
            {
                self.bad_value(written, "this period ends before it begins", "exchange `from` and `to`, or mend one");
            }
            let place = self.record.span(&ground.venue);
            let venue = self.resolver.identities.venue(ground.venue.get_ref(), place, Use::Optional, self.found)?;
            Some(Ground { venue, from: ground.from, to: ground.to, shared: ground.shared })
        });
        let grounds = grounds.collect();
        let honours = fields.honours.iter().filter_map(|honour| self.honour(honour)).collect();
        Club {
            slug: self.record.slug.clone(),
            name,
            full_name: fields.full_name.clone(),
            short_name: fields.short_name.clone(),
            code: fields.code.clone(),
            aliases: fields.aliases.clone(),
            nicknames: fields.nicknames.clone(),
            former_names: fields.former_names.clone(),
            alone: fields.alone,
            kind,
            parent: fields.parent.as_ref().and_then(|club| self.other_club(club)),
            city: fields.city.clone(),
            country: fields.country.as_ref().map(ToString::to_string),
            founded: fields.founded,
            dissolved: fields.dissolved.as_ref().map(|date| *date.get_ref()),
            predecessors,
            grounds,
            colours: fields.colours.clone(),
            crest: self.picture(&fields.crest),
            rivals: fields.rivals.iter().filter_map(|club| self.other_club(club)).collect(),
            honours,
            ids: self.ids(&fields.ids),
            website: self.address(&fields.website),
            disambiguation: fields.disambiguation.clone(),
            former_slugs: fields.former_slugs.iter().map(|slug| slug.get_ref().clone()).collect(),
            sources: fields.sources.clone(),
            history: self.prose(),
        }
    }

    fn check_years(&mut self) {
        let fields = &self.record.fields;
        if let (Some(Date::Known(founded)), Some(dissolved)) = (fields.founded, &fields.dissolved)
            && let Some(end) = dissolved.get_ref().known()
            && end.latest() < founded.earliest()
        {
            self.bad_value(dissolved, "this lies before it was founded", "exchange the two dates, or mend one of them");
        }
    }

    fn other_club(&mut self, slug: &At<Slug>) -> Option<Id<Club>> {
        let place = self.span(slug);
        self.resolver.identities.club(slug.get_ref(), place, Use::Optional, self.found)
    }

    fn honour(&mut self, written: &At<club::Honour>) -> Option<Honour> {
        let honour = written.get_ref();
        let of = match (&honour.competition, &honour.title) {
            (Some(competition), _) => {
                let place = self.span(competition);
                let identities = self.resolver.identities;
                HonourOf::Competition(identities.competition(
                    competition.get_ref(),
                    place,
                    Use::Optional,
                    self.found,
                )?)
            }
            (None, Some(title)) => HonourOf::Title(title.clone()),
            (None, None) => {
                let help = "write `{ competition = \"pro-league\", years = [1989] }`";
                self.missing_in(written, "an honour needs its `competition` or its `title`", help);
                return None;
            }
        };
        Some(Honour { of, years: honour.years.clone() })
    }
}

impl Desk<'_, club::ClubSeason> {
    pub(in crate::archive) fn club_season(mut self, club: Id<Club>) -> ClubSeason {
        let fields = &self.record.fields;
        let squad = fields.squad.iter().map(|member| {
            let place = self.record.span(member);
            let numbered = member.get_ref();
            SquadMember { number: numbered.number, who: self.resolver.who(&numbered.who, place, self.found) }
        });
        let squad = squad.collect();
        let captain = fields.captain.as_ref().map(|captain| {
            let place = self.record.span(captain);
            self.resolver.who(captain.get_ref(), place, self.found)
        });
        ClubSeason {
            club,
            label: self.record.slug.clone(),
            squad,
            captain,
            notes: fields.notes.clone(),
            picture: self.picture(&fields.picture),
        }
    }
}
