//! People and what they were, where and when: players with loans, coaches one after the other, caretakers, staff, referees.

use std::fmt::Write;

use jiff::civil::{Date, date};

use super::clubs::Club;
use super::names::{Names, slug};
use super::random::Random;
use super::seasons::{LAST_YEAR, Match, half_time_of, label, line_stream};
use super::{File, seasons};

pub(crate) struct Person {
    pub(crate) slug: String,
    pub(crate) name: String,
    pub(crate) surname: String,
    born: i16,
    kind: Kind,
    spells: Vec<Spell>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Player,
    Coach,
    Staff,
    Referee,
}

struct Spell {
    club: Option<usize>,
    role: &'static str,
    from: Date,
    /// None: still so.
    to: Option<Date>,
    loan_from: Option<usize>,
    written: Written,
}

/// How exactly its period is written.
#[derive(Clone, Copy)]
enum Written {
    Days,
    Seasons,
    Years,
}

/// Everyone, and who was at each club when.
pub(crate) struct People {
    pub(crate) list: Vec<Person>,
    /// By club: from, to, person.
    at_clubs: Vec<Vec<(Date, Date, usize)>>,
    referees: Vec<usize>,
}

fn kind_of(number: usize) -> Kind {
    match number % 20 {
        0..16 => Kind::Player,
        16 | 17 => Kind::Coach,
        18 => Kind::Staff,
        _ => Kind::Referee,
    }
}

fn begins(year: i16) -> Date {
    date(year, 7, 1)
}

fn ends(year: i16) -> Date {
    date(year, 6, 30)
}

pub(crate) fn people(seed: u64, count: usize, clubs: usize, first_year: i16, names: &mut Names) -> People {
    // Coaches are dealt out to the clubs in turn; those of one club share its years between them.
    let coaches = (0..count).filter(|number| kind_of(*number) == Kind::Coach).count();
    let mut coach = 0;
    let mut list: Vec<Person> = Vec::with_capacity(count);
    for number in 0..count {
        let random = &mut Random::of(seed, "person", number);
        let name = names.person(random);
        let kind = kind_of(number);
        let home = number % clubs;
        let (born, spells) = match kind {
            Kind::Player => player(random, home, clubs, first_year),
            Kind::Coach => {
                let place = coach;
                coach += 1;
                let club = place % clubs;
                let of_club = (coaches - club).div_ceil(clubs);
                head_coach(random, club, clubs, first_year, place / clubs, of_club)
            }
            Kind::Staff => staff(random, home, first_year),
            Kind::Referee => {
                let from = begins(first_year - random.below(6) as i16);
                let role = random.pick(&["referee", "assistant-referee", "referee"]);
                (
                    from.year() - 28,
                    vec![Spell { club: None, role, from, to: None, loan_from: None, written: Written::Years }],
                )
            }
        };
        let surname = name.split_once(' ').expect("two names").1.to_owned();
        list.push(Person { slug: slug(&name), surname, name, born, kind, spells });
    }
    let mut at_clubs = vec![Vec::new(); clubs];
    for (number, person) in list.iter().enumerate() {
        for spell in &person.spells {
            if let Some(club) = spell.club {
                at_clubs[club].push((spell.from, spell.to.unwrap_or(Date::MAX), number));
            }
        }
    }
    let referees = (0..count).filter(|number| kind_of(*number) == Kind::Referee).collect();
    People { list, at_clubs, referees }
}

/// One to four clubs in a row, now and then one of them on loan from the one before.
fn player(random: &mut Random, home: usize, clubs: usize, first_year: i16) -> (i16, Vec<Spell>) {
    let years = (LAST_YEAR - first_year + 4) as usize;
    let mut year = first_year - 4 + random.below(years) as i16;
    let born = year - 17 - random.below(6) as i16;
    let mut club = home;
    let mut spells: Vec<Spell> = Vec::new();
    for _ in 0..1 + random.below(4) {
        if year >= LAST_YEAR {
            break;
        }
        let stays = 1 + random.below(4) as i16;
        let ends_in = year + stays;
        let written = [Written::Days, Written::Seasons, Written::Years, Written::Days][random.below(4)];
        let to = (ends_in < LAST_YEAR).then(|| ends(ends_in));
        let loan = clubs > 1 && stays > 2 && year + 2 <= LAST_YEAR && random.once_in(3);
        spells.push(Spell { club: Some(club), role: "player", from: begins(year), to, loan_from: None, written });
        if loan {
            let host = (club + 1 + random.below(clubs - 1)) % clubs;
            let (from, to) = (begins(year + 1), Some(ends(year + 2)));
            let written = Written::Seasons;
            spells.push(Spell { club: Some(host), role: "player", from, to, loan_from: Some(club), written });
        }
        year = ends_in;
        club = (club + 1 + random.below(clubs.max(2) - 1)) % clubs;
    }
    (born, spells)
}

/// A share of the club's years as head coach; before it a player elsewhere, and assistant for a while.
fn head_coach(
    random: &mut Random,
    club: usize,
    clubs: usize,
    first_year: i16,
    place: usize,
    of_club: usize,
) -> (i16, Vec<Spell>) {
    let years = usize::try_from(LAST_YEAR - first_year).expect("time goes on");
    let border = |place: usize| first_year + (years * place / of_club) as i16;
    let (from, to) = (border(place), border(place + 1));
    let playing = from - 22 - random.below(6) as i16;
    let elsewhere = random.below(clubs);
    let player_until = playing + 8 + random.below(6) as i16;
    let spell = |club, role, from, to, written| Spell { club: Some(club), role, from, to, loan_from: None, written };
    let mut spells = vec![spell(elsewhere, "player", begins(playing), Some(ends(player_until)), Written::Seasons)];
    spells.push(spell(club, "assistant-coach", begins(player_until + 1), Some(ends(from)), Written::Years));
    if from < to {
        // Not every coach is there to the end: an assistant takes over.
        let dismissed = random.once_in(3);
        let last = if dismissed { date(to - 1, 11, 1 + random.below(28) as i8) } else { ends(to) };
        let to = (dismissed || to < LAST_YEAR).then_some(last);
        spells.push(spell(club, "head-coach", begins(from), to, Written::Days));
    }
    (playing - 18, spells)
}

/// Behind the team: mostly for years, and as caretaker for some weeks.
fn staff(random: &mut Random, club: usize, first_year: i16) -> (i16, Vec<Spell>) {
    let role = random.pick(&[
        "assistant-coach",
        "goalkeeping-coach",
        "sporting-director",
        "chairman",
        "doctor",
        "physio",
        "youth-coach",
    ]);
    let from = first_year + random.below((LAST_YEAR - first_year) as usize) as i16;
    let spell = |role, from, to, written| Spell { club: Some(club), role, from, to, loan_from: None, written };
    let mut spells = vec![spell(role, begins(from), None, Written::Years)];
    if role.ends_with("coach") {
        let day = date(from, 11, 2 + random.below(20) as i8);
        spells.push(spell("caretaker", day, Some(date(from, 12, 10)), Written::Days));
    }
    (from - 40 - random.below(10) as i16, spells)
}

impl People {
    /// Who was at the club on that day.
    pub(crate) fn at_club(&self, club: usize, day: Date) -> Vec<usize> {
        let there = self.at_clubs[club].iter().filter(|(from, to, _)| *from <= day && day <= *to);
        there.map(|(.., person)| *person).collect()
    }

    /// A referee with a record.
    pub(crate) fn referee(&self, random: &mut Random) -> Option<&str> {
        (!self.referees.is_empty()).then(|| self.list[self.referees[random.below(self.referees.len())]].slug.as_str())
    }

    /// Goals and cards of a match, by players of the two clubs.
    pub(crate) fn match_file(&self, seed: u64, game: &Match) -> String {
        let random = &mut Random::of(seed, "match file", game.round * 1_000_000 + game.home * 1_000 + game.away);
        let who = |club: usize, random: &mut Random| {
            // Who is on loan from one of the two to the other is at both, and plays for neither of them here.
            let opponents = self.at_club(if club == game.home { game.away } else { game.home }, game.day);
            let may_play = |person: &usize| self.list[*person].kind == Kind::Player && !opponents.contains(person);
            let players: Vec<usize> = self.at_club(club, game.day).into_iter().filter(may_play).collect();
            match players.len() {
                0 => format!("{}. uit de eigen jeugd", random.pick(&["A", "B", "J", "K", "T"])),
                count => self.list[players[random.below(count)]].slug.clone(),
            }
        };
        let mut goals: Vec<(usize, String)> = Vec::new();
        let half = half_time_of(&mut line_stream(seed, game), game);
        let [at_home, away] = half.map_or([0, 0], |half| [half.0, half.1]);
        for (side, club, count, before) in
            [("home", game.home, game.score.0, at_home), ("away", game.away, game.score.1, away)]
        {
            for number in 0..count {
                let penalty = if random.once_in(8) { ", penalty = true" } else { "" };
                let begins = if number < before { 1 } else { 46 };
                goals.push((begins + random.below(45), format!("{side} = \"{}\"{penalty}", who(club, random))));
            }
        }
        goals.sort();
        let mut text = String::from("goals = [\n");
        for (minute, goal) in goals {
            writeln!(text, "  {{ minute = {minute}, {goal} }},").expect("text takes all");
        }
        text += "]\ncards = [\n";
        for (side, club) in [("home", game.home), ("away", game.away)] {
            let minute = 1 + random.below(90);
            let booked = who(club, random);
            writeln!(text, "  {{ minute = {minute}, {side} = \"{booked}\", card = \"yellow\" }},")
                .expect("text takes all");
        }
        text += "]\n";
        text
    }
}

/// The file of each person.
pub(crate) fn write(seed: u64, people: &People, clubs: &[Club], files: &mut Vec<File>) {
    for (number, person) in people.list.iter().enumerate() {
        let random = &mut Random::of(seed, "person file", number);
        let text = person_text(random, person, clubs);
        files.push(File { path: format!("people/{}/{}.md", &person.slug[..1], person.slug), text });
    }
}

fn person_text(random: &mut Random, person: &Person, clubs: &[Club]) -> String {
    let mut text = format!("+++\nname = \"{}\"\n", person.name);
    let born = person.born;
    match random.below(3) {
        0 => writeln!(text, "born = {born}"),
        1 => writeln!(text, "born = \"{born}~\""),
        _ => writeln!(text, "born = {born}-{:02}-{:02}", 1 + random.below(12), 1 + random.below(28)),
    }
    .expect("text takes all");
    if random.once_in(2) {
        writeln!(text, "birth_place = \"{}\"", clubs[random.below(clubs.len())].place).expect("text takes all");
    }
    writeln!(text, "citizenship = [\"{}\"]", random.pick(&["BE", "BE", "BE", "NL", "FR"])).expect("text takes all");
    if person.kind == Kind::Player {
        let position =
            random.pick(&["goalkeeper", "centre-back", "full-back", "central-midfielder", "winger", "striker"]);
        writeln!(text, "positions = [\"{position}\"]").expect("text takes all");
    }
    text += "spells = [\n";
    for spell in &person.spells {
        writeln!(text, "  {},", spell_text(spell, clubs)).expect("text takes all");
    }
    text += "]\n+++\n";
    if let Some(club) = person.spells.first().and_then(|spell| spell.club) {
        write!(
            text,
            "\nWie bij [[{}]] naar {} vraagt, krijgt eerst een glimlach en dan een verhaal. {}\n",
            clubs[club].slug,
            person.surname,
            random.pick(&[
                "De ene heeft het over die ene avond in de regen, de andere over de trainingen waar nooit een woord te veel viel.",
                "Nooit de eerste in de rij, wel altijd op tijd, en op zondagochtend als laatste van het veld.",
                "Een rustige kracht, zeiden ze vroeger; nu zeggen ze dat er te weinig zo zijn.",
            ])
        )
        .expect("text takes all");
    }
    text
}

fn spell_text(spell: &Spell, clubs: &[Club]) -> String {
    let mut parts: Vec<String> = Vec::new();
    if let Some(club) = spell.club {
        parts.push(format!("club = \"{}\"", clubs[club].slug));
    }
    if spell.role != "player" {
        parts.push(format!("role = \"{}\"", spell.role));
    }
    match spell.written {
        Written::Days => parts.push(format!("from = {}", spell.from)),
        Written::Seasons => parts.push(format!("from_season = \"{}\"", label(spell.from.year()))),
        Written::Years => parts.push(format!("from = {}", spell.from.year())),
    }
    if let Some(to) = spell.to {
        parts.push(match spell.written {
            Written::Days => format!("to = {to}"),
            Written::Seasons => format!("to_season = \"{}\"", label(to.year() - 1)),
            Written::Years => format!("to = {}", to.year()),
        });
    }
    if let Some(owner) = spell.loan_from {
        parts.push(format!("loan_from = \"{}\"", clubs[owner].slug));
    }
    format!("{{ {} }}", parts.join(", "))
}

/// A squad for the present season of each club that has anyone.
pub(crate) fn write_squads(people: &People, clubs: &[Club], files: &mut Vec<File>) {
    let day = date(LAST_YEAR, 1, 15);
    for (number, club) in clubs.iter().enumerate() {
        let there = people.at_club(number, day);
        let players: Vec<&Person> =
            there.iter().map(|person| &people.list[*person]).filter(|person| person.kind == Kind::Player).collect();
        let Some(captain) = players.first() else { continue };
        let mut text = String::from("squad = [\n");
        for (number, player) in players.iter().enumerate() {
            writeln!(text, "  \"{} {}\",", number + 1, player.slug).expect("text takes all");
        }
        write!(text, "]\ncaptain = \"{}\"\n", captain.slug).expect("text takes all");
        files.push(File { path: format!("clubs/{}/{}.toml", club.slug, seasons::label(LAST_YEAR - 1)), text });
    }
}
