//! Whether what stands beside a surname fits the person who bears it: a first name, an initial, a title, a longer surname.

use super::Decided;
use super::Meaning;
use super::beside::Beside;
use super::forms::given_names;
use super::languages::Cue;
use super::lexicon::Weight;
use super::rule::Rule;
use super::state::Words;
use super::tokens::{Gap, fold_word, is_dotted};
use crate::archive::{Person, Subject};

/// What stands beside a surname.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Bearing {
    /// Nothing that says who is meant.
    Bare,
    /// First letters of first names, folded.
    Initials(Vec<char>),
    /// A first name, folded.
    FirstName(String),
    /// What somebody is, and which titles say so.
    Title(Vec<Cue>),
    /// Somebody who cannot be the one with a record, and who bears the surname from here on.
    Stranger,
    /// It may be part of another name, and says nothing of who bears the surname.
    InAnotherName,
    /// Half of a surname with a hyphen, which is another word.
    HalfOfAName,
}

const ROLE_TITLES: [Cue; 4] = [Cue::CoachTitle, Cue::PlayerTitle, Cue::RefereeTitle, Cue::DirectorTitle];
/// How many words a nickname or an age between a first name and a surname has: "Piet 'de Pitta' Claes".
const NICKNAME: usize = 4;

/// What stands beside the surname of these words.
pub(super) fn bearing(beside: &Beside<'_>, words: Words, decided: &[Decided]) -> Bearing {
    let Words { start: at, end, genitive } = words;
    let after = beside.is_half_of_a_name(end);
    let before = beside.text.tokens[at].gap == Gap::Hyphen
        && at > 0
        && beside.text.tokens[at - 1].is_capital
        && !beside.is(at - 1, Cue::Ex);
    if before || after {
        Bearing::HalfOfAName
    } else if is_firm_or_party(beside, end) {
        Bearing::Stranger
    } else if is_in_longer_name(beside, end) && !(genitive && beside.is_thing(end)) {
        Bearing::InAnotherName
    } else {
        self::before(beside, at, end, decided)
    }
}

/// Whether the full name of these words is part of a longer one, which is somebody else's.
pub(super) fn is_other_person(beside: &Beside<'_>, at: usize, end: usize) -> bool {
    let token = &beside.text.tokens[at];
    let hyphen_before =
        token.gap == Gap::Hyphen && at > 0 && beside.text.tokens[at - 1].is_capital && !beside.is(at - 1, Cue::Ex);
    let hyphen_after = beside.is_half_of_a_name(end);
    let first_name_before = beside.before(at).is_some_and(|before| {
        beside.text.tokens[before].is_capital && beside.lexicon.is_first_name(&beside.folded(before))
    });
    hyphen_before || hyphen_after || first_name_before || has_generation(beside, end)
}

fn has_generation(beside: &Beside<'_>, end: usize) -> bool {
    beside.token(end).is_some_and(|next| matches!(next.gap, Gap::Space | Gap::Comma) && beside.is(end, Cue::Generation))
}

/// "Claes NV", "Claes & Zonen", "Claes (N-VA)", "Claes-straat".
fn is_firm_or_party(beside: &Beside<'_>, end: usize) -> bool {
    let Some(next) = beside.token(end) else { return false };
    match next.gap {
        Gap::Space => {
            let folded = beside.folded(end);
            let joins = folded == "&" || beside.language.is(&folded, Cue::Joiner);
            let firm = if joins && beside.after(end + 1).is_some() { end + 1 } else { end };
            beside.is(firm, Cue::Company)
                && (joins || beside.text.tokens[firm].is_capital || beside.text.word(firm).len() > 3)
        }
        Gap::Hyphen => beside.is(end, Cue::StreetTail),
        Gap::Other => {
            let opens = beside.between(end) == " (";
            // `N-VA` is two words.
            opens
                && beside.text.tokens[end].is_capital
                && (beside.is(end, Cue::Party) || beside.is(end + 1, Cue::Party))
        }
        _ => false,
    }
}

/// What follows makes it a first name, half of a double surname, or a son.
fn is_in_longer_name(beside: &Beside<'_>, end: usize) -> bool {
    let Some(next) = beside.token(end) else { return false };
    if has_generation(beside, end) {
        return true;
    }
    match next.gap {
        // "Thomas van der Meer" is not Thomas, and "Thomas van Genk" is.
        Gap::Space if !next.is_capital && beside.is(end, Cue::Particle) => {
            let particles =
                (end..).take_while(|at| beside.after(*at).is_some() && beside.is(*at, Cue::Particle)).count();
            let name = end + particles;
            let is_capital = beside.after(name).is_some_and(|name| beside.text.tokens[name].is_capital);
            particles > 1 && is_capital && !beside.is_plain_word(name)
        }
        Gap::Space if next.is_capital && !next.starts_sentence => {
            if beside.is_no_surname(end) || beside.begins_label(end) {
                return false;
            }
            let mut hits = Vec::new();
            beside.lexicon.at(&beside.text, end, &mut hits);
            let known = hits.iter().flat_map(|hit| hit.named);
            // "dat Hasi Mechelen verliet" is fine; "Thomas Peeters" is not.
            let mut people_only = true;
            for named in known {
                people_only &= named.weight == Weight::Surname;
            }
            people_only
        }
        _ => false,
    }
}

fn before(beside: &Beside<'_>, at: usize, end: usize, decided: &[Decided]) -> Bearing {
    let token = &beside.text.tokens[at];
    let Some(before) = at.checked_sub(1) else { return Bearing::Bare };
    let last = &beside.text.tokens[before];
    let folded = beside.folded(before);
    let language = beside.language;
    match token.gap {
        Gap::Space => {}
        Gap::Point | Gap::PointSpace if !token.starts_sentence => {}
        Gap::Other | Gap::Start => return after_nickname(beside, at),
        _ => return Bearing::Bare,
    }
    let word = beside.text.word(before);
    let is_free = decided.last().is_none_or(|name| name.end <= before);
    if is_dotted(word) && last.is_capital && is_free && !is_lone_article(beside, before) {
        return Bearing::Initials(folded.chars().collect());
    }
    // "een Hasi-kenner": the word before belongs to what the two make together.
    let has_tail = beside.has_tail(end);
    if has_tail && !last.is_capital && !language.is(&folded, Cue::Particle) {
        return Bearing::Bare;
    }
    let is_title = |at: usize| {
        beside.is(at, Cue::StrangerTitle) && (!beside.text.tokens[at].is_capital || beside.is_plain_word(at))
    };
    if is_title(before) {
        return Bearing::Stranger;
    }
    // "schepenen Peeters en Claes"
    let listed = decided.last().filter(|name| name.end == before && language.is(&folded, Cue::Joiner));
    if listed.and_then(|name| beside.before(name.start)).is_some_and(is_title) {
        return Bearing::Stranger;
    }
    let titles = titles(beside, &folded);
    if !titles.is_empty() {
        return Bearing::Title(titles);
    }
    if let Some(name) = decided.last().filter(|name| name.end == at) {
        // Two surnames side by side are a first name and a surname: "Thomas Peeters".
        let is_surname = match name.meaning {
            Meaning::Mention(Subject::Person(_), rule) => !matches!(rule, Rule::FullName | Rule::About | Rule::Dates),
            Meaning::Refused(_) => name.candidates.iter().any(|one| matches!(one, Subject::Person(_))),
            _ => false,
        };
        return if is_surname { Bearing::Stranger } else { Bearing::Bare };
    }
    if language.is(&folded, Cue::Particle) {
        return particle(beside, before, end, decided);
    }
    if !last.is_capital || beside.is_plain_word(before) {
        common_word(beside, before, &folded)
    } else if language.is_compound(&folded) {
        Bearing::InAnotherName
    } else {
        Bearing::FirstName(folded)
    }
}

/// A word of the language before a surname: most say nothing, and a noun that is no role in football says somebody else.
fn common_word(beside: &Beside<'_>, at: usize, folded: &str) -> Bearing {
    const SAY_NOTHING: [Cue; 13] = [
        Cue::BeforeSurname,
        Cue::Opener,
        Cue::PersonAfter,
        Cue::SportAfter,
        Cue::SportBefore,
        Cue::SportLink,
        Cue::PlaceBefore,
        Cue::PlaceBeforeStrong,
        Cue::Article,
        Cue::Joiner,
        Cue::Elision,
        Cue::Nationality,
        Cue::Calendar,
    ];
    // Figures, and words of other scripts, are no nouns that we could know.
    let is_foreign = !folded.chars().all(|letter| letter.is_ascii_lowercase());
    let nouns_have_capitals = beside.language.capitals_are_for_nouns();
    let is_no_noun = is_foreign || (nouns_have_capitals && !beside.text.tokens[at].is_capital);
    if is_no_noun || beside.language.is_any(folded, &SAY_NOTHING) {
        Bearing::Bare
    } else if beside.language.is_person_noun(folded) {
        Bearing::Stranger
    } else if !nouns_have_capitals && (folded.ends_with('e') || folded.ends_with("en")) {
        // "de gretige Claes", "zagen Claes"
        Bearing::Bare
    } else {
        Bearing::InAnotherName
    }
}

/// What a word says of the role of whom it stands before: "trainer", "T2", "Anderlechtspeler".
fn titles(beside: &Beside<'_>, folded: &str) -> Vec<Cue> {
    let language = beside.language;
    let own: Vec<Cue> = ROLE_TITLES.into_iter().filter(|title| language.is(folded, *title)).collect();
    if !own.is_empty() {
        return own;
    }
    if folded.len() == 2 && folded.starts_with('t') && folded.ends_with(|letter: char| letter.is_ascii_digit()) {
        return vec![Cue::CoachTitle];
    }
    // A club and a role in one word.
    let role = (4..folded.len().saturating_sub(3)).filter(|at| folded.is_char_boundary(*at)).find_map(|at| {
        let (club, role) = folded.split_at(at);
        let club = club.strip_suffix('s').unwrap_or(club);
        let title = ROLE_TITLES.into_iter().find(|title| role.len() >= 5 && language.is(role, *title))?;
        beside.lexicon.is_town(club).then_some(title)
    });
    role.into_iter().collect()
}

/// "Piet 'Pitta' Claes", "Piet (34) Claes": a first name with something between.
fn after_nickname(beside: &Beside<'_>, at: usize) -> Bearing {
    let mut signs = beside.between(at).chars();
    let opening: &[char] = match (signs.next(), signs.as_str()) {
        (Some(')'), " ") => &['('],
        (Some('\'' | '’'), " ") => &['\'', '‘', '’'],
        (Some('"' | '”'), " ") => &['"', '“', '„', '”'],
        (Some('»'), " ") => &['«'],
        _ => return Bearing::Bare,
    };
    let first = (1..=NICKNAME).filter_map(|back| at.checked_sub(back)).find(|place| {
        let between = beside.between(*place);
        between.starts_with(' ') && between.ends_with(opening)
    });
    let Some(name) = first.and_then(|first| first.checked_sub(1)) else { return Bearing::Bare };
    let is_name = beside.text.tokens[name].is_capital && !beside.is_plain_word(name);
    if is_name { Bearing::FirstName(beside.folded(name)) } else { Bearing::Bare }
}

/// A particle before a surname that has none: "Jan de Wolf" is not Wolf, and "van Hasi" is Hasi.
fn particle(beside: &Beside<'_>, mut at: usize, end: usize, decided: &[Decided]) -> Bearing {
    let has_tail = beside.has_tail(end);
    let token = &beside.text.tokens[at];
    if token.is_capital {
        return match (token.starts_sentence, has_tail) {
            // "De Hasi-saga"
            (true, true) => Bearing::Bare,
            // "Van Hasi is bekend dat"
            (true, false) if beside.is(at, Cue::SportLink) => Bearing::Bare,
            (true, false) => Bearing::InAnotherName,
            (false, _) => Bearing::Stranger,
        };
    }
    while let Some(before) = beside.before(at).filter(|before| beside.is(*before, Cue::Particle)) {
        at = before;
    }
    let Some(first) = beside.before(at) else { return Bearing::Bare };
    let is_name = decided.last().is_some_and(|name| name.end == at);
    if !beside.text.tokens[first].is_capital || is_name || beside.is_plain_word(first) {
        Bearing::Bare
    } else if beside.language.is_compound(&beside.folded(first)) {
        Bearing::InAnotherName
    } else {
        Bearing::Stranger
    }
}

/// A letter that is a word: "A Hasi header".
fn is_lone_article(beside: &Beside<'_>, at: usize) -> bool {
    beside.text.tokens[at].starts_sentence && beside.is_any(at, &[Cue::Article, Cue::Opener])
}

impl Bearing {
    /// Whether it can be this person.
    pub(super) fn fits(&self, person: &Person) -> bool {
        match self {
            Bearing::Bare => true,
            Bearing::Stranger | Bearing::InAnotherName | Bearing::HalfOfAName => false,
            Bearing::Initials(letters) => {
                let own: Vec<char> = given_names(person).filter_map(first_letter).collect();
                letters.iter().all(|letter| own.contains(letter))
            }
            Bearing::FirstName(name) => {
                let mut folded = String::new();
                given_names(person).any(|given| {
                    fold_word(given, &mut folded);
                    folded == *name
                })
            }
            Bearing::Title(titles) => titles.iter().any(|title| holds(person, *title)),
        }
    }

    /// Whether somebody else bears the surname from here on, when it fits nobody.
    pub(super) fn makes_a_stranger(&self) -> bool {
        !matches!(self, Bearing::Bare | Bearing::InAnotherName | Bearing::HalfOfAName)
    }
}

fn first_letter(name: &str) -> Option<char> {
    let mut folded = String::new();
    fold_word(name, &mut folded);
    folded.chars().next()
}

/// Whether a person has ever been what the title says. Of whom nothing is known, nothing speaks against it.
fn holds(person: &Person, title: Cue) -> bool {
    if person.spells.is_empty() && person.positions.is_empty() {
        return true;
    }
    let mut roles = person.spells.iter().map(|spell| &spell.role);
    match title {
        Cue::CoachTitle => roles.any(|role| role.word().ends_with("coach") || role.leads_team()),
        Cue::PlayerTitle => {
            !person.positions.is_empty() || roles.any(|role| role.is_player() || role.word() == "captain-of-honour")
        }
        Cue::RefereeTitle => roles.any(|role| role.word().ends_with("referee")),
        _ => roles.any(|role| {
            ["sporting-director", "technical-director", "chairman", "chief-executive", "owner", "team-manager", "scout"]
                .contains(&role.word())
        }),
    }
}
