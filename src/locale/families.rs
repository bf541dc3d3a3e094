//! Names of what records point at with a slug of a fixed list: roles, positions, stages, rounds, zones, countries.
//!
//! A family is a prefix of keys: the role `head-coach` is the word `role_head_coach`. Lists in the format may grow, so an
//! unknown slug is no fault here; the caller says what stands instead.

use super::{Arg, Locale};

/// A list of slugs with names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// Of a spell: `head-coach`. Has genders.
    Role,
    /// Of a player: `centre-back`. Has genders.
    Position,
    /// Why a spell ended: `mutual-consent`. Has genders.
    Ended,
    /// `brother`.
    Relative,
    /// ISO 3166-1, or -2 for the home nations: `BE`, `GB-ENG`.
    Country,
    /// That something is written in a language of ours: `nl`.
    InLanguage,
    /// A stage of a season: `champions-play-offs`.
    Stage,
    /// What ranks mean: `relegation-play-off`.
    Zone,
    /// What decides between equal clubs: `goal-difference`.
    Criterion,
    /// How a match stands: `postponed`.
    Status,
    /// Of a story: `preview`.
    StoryKind,
    /// What a story is to a match: `aftermath`.
    MatchRole,
    /// Of a card: `second-yellow`.
    Card,
    /// How a player comes to be absent: `suspended`.
    Absent,
    /// How a club comes from another: `merger`.
    Predecessor,
    /// How a penalty was missed: `saved`.
    MissedPenalty,
    /// A counter of a match: `shots-on-target`.
    Statistic,
    /// What a page, a name or a hit is about: `club`.
    Kind,
    /// `left`.
    Foot,
}

impl Family {
    /// Each of them.
    pub const ALL: [Family; 19] = [
        Family::Role,
        Family::Position,
        Family::Ended,
        Family::Relative,
        Family::Country,
        Family::InLanguage,
        Family::Stage,
        Family::Zone,
        Family::Criterion,
        Family::Status,
        Family::StoryKind,
        Family::MatchRole,
        Family::Card,
        Family::Absent,
        Family::Predecessor,
        Family::MissedPenalty,
        Family::Statistic,
        Family::Kind,
        Family::Foot,
    ];

    fn prefix(self) -> &'static str {
        match self {
            Family::Role => "role_",
            Family::Position => "position_",
            Family::Ended => "ended_",
            Family::Relative => "relative_",
            Family::Country => "country_",
            Family::InLanguage => "in_language_",
            Family::Stage => "stage_",
            Family::Zone => "zone_",
            Family::Criterion => "criterion_",
            Family::Status => "status_",
            Family::StoryKind => "story_kind_",
            Family::MatchRole => "match_role_",
            Family::Card => "card_",
            Family::Absent => "match_absent_",
            Family::Predecessor => "club_predecessor_",
            Family::MissedPenalty => "missed_penalty_",
            Family::Statistic => "match_statistic_",
            Family::Kind => "kind_",
            Family::Foot => "person_foot_",
        }
    }
}

/// For words that have two forms. Never guessed: without it, the common form stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Gender {
    Female,
    Male,
    #[default]
    Unsaid,
}

impl Gender {
    /// For words that take it themselves, as the argument `gender`.
    pub fn arg(self) -> Arg<'static> {
        match self {
            Gender::Female => Arg::Text("female"),
            Gender::Male => Arg::Text("male"),
            Gender::Unsaid => Arg::Text("other"),
        }
    }
}

/// What the number of a round counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounds {
    /// Days on which everybody plays: `speeldag 3`.
    Matchdays,
    /// Rounds after which some are out: `ronde 3`.
    KnockOut,
}

impl Locale {
    /// The name for a slug, as it stands in the middle of a sentence.
    pub fn name_of(&self, family: Family, slug: &str) -> Option<String> {
        self.name_for(family, slug, Gender::Unsaid)
    }

    /// The name for a slug of roles, positions or reasons, for a person.
    pub fn name_for(&self, family: Family, slug: &str, gender: Gender) -> Option<String> {
        let key = format!("{}{}", family.prefix(), slug.replace('-', "_"));
        if let Some(word) = self.words.plain(&key) {
            return Some(word.to_owned());
        }
        self.words.takes_only(&key, "gender").then(|| self.words(&key, &[("gender", gender.arg())]))
    }

    /// The name of a round as matches write it: `28` is `speeldag 28`, `semi-finals` is `halve finales`, `round-3` is
    /// `ronde 3`. A slug without a name is printed with spaces.
    pub fn round(&self, written: &str, rounds: Rounds) -> String {
        let numbered = |key, number| self.words(key, &[("number", Arg::Text(number))]);
        let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if is_number(written) {
            return match rounds {
                Rounds::Matchdays => numbered("round_matchday", written),
                Rounds::KnockOut => numbered("round_numbered", written),
            };
        }
        if let Some(word) = self.words.plain(&format!("round_{}", written.replace('-', "_"))) {
            return word.to_owned();
        }
        match written.strip_prefix("round-") {
            Some(number) if is_number(number) => numbered("round_numbered", number),
            Some(_) | None => written.replace('-', " "),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{in_each as check, loaded};
    use super::*;

    /// The values that the format lists, each family on a line.
    const OF_THE_FORMAT: &[(Family, &str)] = &[
        (
            Family::Role,
            "player head-coach caretaker assistant-coach goalkeeping-coach fitness-coach youth-coach player-coach \
             sporting-director technical-director chairman chief-executive owner team-manager physio doctor scout \
             captain-of-honour referee assistant-referee video-referee analyst agent",
        ),
        (
            Family::Position,
            "goalkeeper defender centre-back right-back left-back full-back wing-back midfielder defensive-midfielder \
             central-midfielder attacking-midfielder winger forward striker",
        ),
        (Family::Ended, "dismissed resigned mutual-consent expired transfer retired died"),
        (Family::Relative, "father mother son daughter brother sister partner"),
        (Family::Country, "BE AL XK DE DZ NO CI FR MA GN ZW SE ID SI NL GB GB-ENG GB-SCT GB-WLS GB-NIR KR"),
        (Family::InLanguage, "nl en fr de"),
        (
            Family::Stage,
            "regular league groups knock-out final champions-play-offs europe-play-offs relegation-play-offs \
             european-final apertura clausura liguilla aggregate top-six bottom-six test-match",
        ),
        (
            Family::Zone,
            "champion europe champions-league europa-league conference-league promotion promotion-play-off \
             relegation-play-off relegation safe play-off",
        ),
        (
            Family::Criterion,
            "points wins goal-difference goal-average goals away-goals away-wins head-to-head unrounded-points \
             points-per-match win-percentage set-ratio point-ratio point-difference fair-play test-match lots decision",
        ),
        (Family::Status, "scheduled postponed cancelled abandoned awarded void score-unknown"),
        (Family::StoryKind, "news report preview interview analysis column profile history"),
        (Family::MatchRole, "preview live report aftermath mention"),
        (Family::Card, "yellow second-yellow red"),
        (Family::Absent, "injured suspended international illness"),
        (Family::Predecessor, "merger split refounded tradition"),
        (Family::MissedPenalty, "saved over wide post"),
        (Family::Statistic, "shots"),
        (Family::Kind, "club national-team reserves youth women cup friendly story person match venue thread page"),
        (Family::Foot, "left right both"),
    ];

    #[test]
    fn every_value_that_the_format_lists_has_a_name_in_every_language() {
        for locale in loaded().iter() {
            for (family, slugs) in OF_THE_FORMAT {
                for slug in slugs.split_whitespace() {
                    let name = locale.name_of(*family, slug);
                    assert!(name.is_some_and(|name| !name.contains('⟦')), "{family:?} {slug} {:?}", locale.language());
                }
            }
        }
        assert!(Family::ALL.iter().all(|family| OF_THE_FORMAT.iter().any(|(known, _)| known == family)));
    }

    #[test]
    fn a_slug_outside_the_list_has_no_name() {
        for locale in loaded().iter() {
            assert_eq!(locale.name_of(Family::Role, "kit-man"), None);
            // A key of the family that wants more than a gender is no name.
            assert_eq!(locale.name_of(Family::Zone, "of-ranks"), None);
        }
    }

    #[test]
    fn a_role_follows_the_gender_where_the_language_does() {
        let role =
            |gender| move |locale: &Locale| locale.name_for(Family::Role, "youth-coach", gender).expect("listed");
        check(role(Gender::Female), ["jeugdtrainster", "youth coach", "entraîneuse des jeunes", "Jugendtrainerin"]);
        check(role(Gender::Male), ["jeugdtrainer", "youth coach", "entraîneur des jeunes", "Jugendtrainer"]);
        check(role(Gender::Unsaid), ["jeugdtrainer", "youth coach", "entraîneur des jeunes", "Jugendtrainer"]);
    }

    #[test]
    fn a_round_is_named_by_number_or_slug() {
        check(
            |locale| locale.round("28", Rounds::Matchdays),
            ["speeldag 28", "matchday 28", "journée 28", "Spieltag 28"],
        );
        check(|locale| locale.round("3", Rounds::KnockOut), ["ronde 3", "round 3", "tour 3", "Runde 3"]);
        check(|locale| locale.round("round-3", Rounds::KnockOut), ["ronde 3", "round 3", "tour 3", "Runde 3"]);
        check(
            |locale| locale.round("semi-finals", Rounds::KnockOut),
            ["halve finales", "semi-finals", "demi-finales", "Halbfinale"],
        );
        check(
            |locale| locale.round("round-of-16", Rounds::KnockOut),
            ["achtste finales", "round of 16", "huitièmes de finale", "Achtelfinale"],
        );
        check(|locale| locale.round("poule-finale", Rounds::KnockOut), ["poule finale"; 4]);
    }
}
