//! Stories and their threads: each belongs to a match, the clubs that played it, and the people who were there at the time.

use std::fmt::Write;

use jiff::ToSpan;
use jiff::civil::Date;
use rayon::prelude::*;

use super::File;
use super::clubs::Club;
use super::people::People;
use super::prose;
use super::random::Random;
use super::seasons::{Calendar, Match};

/// What stories are made from.
pub(crate) struct World<'a> {
    pub(crate) seed: u64,
    pub(crate) clubs: &'a [Club],
    pub(crate) people: &'a People,
    pub(crate) calendar: &'a Calendar,
    pub(crate) threads: usize,
}

/// Bytes of Markdown that a story has at the least; a little more on average.
const LENGTH: usize = 3_700;

/// The stories in the order of their dates, two for a match on average.
pub(crate) fn write(world: &World<'_>, count: usize, files: &mut Vec<File>) {
    let played: Vec<usize> =
        (0..world.calendar.matches.len()).filter(|game| world.calendar.matches[*game].is_played).collect();
    // Each club's matches, in the order of play: what came before is what a story may link.
    let mut of_club: Vec<Vec<usize>> = vec![Vec::new(); world.clubs.len()];
    for game in &played {
        let Match { home, away, .. } = &world.calendar.matches[*game];
        of_club[*home].push(*game);
        of_club[*away].push(*game);
    }
    let story = |number: usize| {
        let game = played[number * played.len() / count];
        Story::new(world, number, game, &of_club).file()
    };
    files.par_extend((0..count).into_par_iter().map(story));
    for thread in 0..world.threads {
        let club = &world.clubs[thread % world.clubs.len()];
        let random = &mut Random::of(world.seed, "thread", thread);
        let text = format!(
            "+++\ntitle = \"{} bij {}\"\n+++\n\nAlles wat we over deze maanden bij [[{}]] schreven, van begin tot einde.\n",
            prose::heading(random),
            club.name,
            club.slug
        );
        files.push(File { path: format!("threads/{}.md", thread_slug(world, thread)), text });
    }
}

fn thread_slug(world: &World<'_>, thread: usize) -> String {
    format!("draad-{thread}-{}", world.clubs[thread % world.clubs.len()].slug)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Report,
    Preview,
    Analysis,
    Interview,
    Profile,
    News,
}

impl Kind {
    fn word(self) -> &'static str {
        match self {
            Kind::Report => "report",
            Kind::Preview => "preview",
            Kind::Analysis => "analysis",
            Kind::Interview => "interview",
            Kind::Profile => "profile",
            Kind::News => "news",
        }
    }
}

struct Story<'a> {
    world: &'a World<'a>,
    number: usize,
    random: Random,
    kind: Kind,
    game: &'a Match,
    /// Of whom it is: one of the two sides, and the other.
    club: usize,
    opponent: usize,
    /// Matches of its club before this one, the last one first.
    before: Vec<&'a Match>,
    /// Who was at either club on the day.
    cast: Vec<usize>,
    day: Date,
    /// What has been linked already: further mentions are words.
    linked: Vec<String>,
}

impl<'a> Story<'a> {
    fn new(world: &'a World<'a>, number: usize, game: usize, of_club: &[Vec<usize>]) -> Story<'a> {
        let mut random = Random::of(world.seed, "story", number);
        let matches = &world.calendar.matches;
        let kind = match number % 2 {
            0 => Kind::Report,
            _ => [Kind::Preview, Kind::Analysis, Kind::Interview, Kind::Profile, Kind::News][random.below(5)],
        };
        let own = &matches[game];
        let (club, opponent) = if random.once_in(2) { (own.home, own.away) } else { (own.away, own.home) };
        let position = of_club[club].partition_point(|other| *other < game);
        let before = of_club[club][..position].iter().rev().take(6).map(|game| &matches[*game]).collect();
        let mut cast = world.people.at_club(club, own.day);
        cast.extend(world.people.at_club(opponent, own.day).into_iter().take(4));
        for place in (1..cast.len()).rev() {
            cast.swap(place, random.below(place + 1));
        }
        cast.truncate(7);
        let days = match kind {
            Kind::Report => 0,
            Kind::Preview => -1,
            _ => 1 + random.below(3) as i64,
        };
        let day = own.day + days.days();
        Story { world, number, random, kind, game: own, club, opponent, before, cast, day, linked: Vec::new() }
    }

    fn file(mut self) -> File {
        let headline = prose::headline(&mut self.random);
        let title = self.plain(headline);
        let body = self.body();
        let text = format!("{}\n{body}", self.front_matter(&title));
        let slug = format!("{}-{}-{}", self.kind.word(), self.world.clubs[self.club].slug, self.number);
        File { path: format!("stories/{}/{slug}.md", self.day.year()), text }
    }

    fn front_matter(&mut self, title: &str) -> String {
        let (world, random) = (self.world, &mut self.random);
        let club = &world.clubs[self.club];
        let hour = match self.kind {
            Kind::Report => "T23:15",
            Kind::News => "",
            _ => random.pick(&["T09:00", "T12:30", "T17:45"]),
        };
        let mut text = format!("+++\ntitle = \"{title}\"\ndate = {}{hour}\n", self.day);
        writeln!(text, "standfirst = \"{}\"", prose::standfirst(random)).expect("text takes all");
        if random.once_in(4) {
            writeln!(text, "kicker = \"{}\"", club.name).expect("text takes all");
        }
        writeln!(text, "by = [\"Redactie {}\"]", random.pick(&["Oost", "West", "Noord"])).expect("text takes all");
        if self.kind != Kind::News {
            writeln!(text, "kind = \"{}\"", self.kind.word()).expect("text takes all");
        }
        let person = self.cast.first().map(|person| format!(", \"{}\"", world.people.list[*person].slug));
        let about_person = person.filter(|_| matches!(self.kind, Kind::Interview | Kind::Profile)).unwrap_or_default();
        writeln!(text, "about = [\"{}\"{about_person}]", club.slug).expect("text takes all");
        // The threads of a club follow each other.
        let threads = (world.threads + world.clubs.len() - 1 - self.club) / world.clubs.len();
        if threads > 0 && random.once_in(4) {
            let past = self.game.year - world.calendar.first_year;
            let thread = self.club + (past as usize * 7 + self.number % 2) % threads * world.clubs.len();
            writeln!(text, "thread = \"{}\"", thread_slug(world, thread)).expect("text takes all");
        }
        let role = match self.kind {
            Kind::Report => Some("report"),
            Kind::Preview => Some("preview"),
            Kind::Analysis => Some("aftermath"),
            Kind::Interview | Kind::Profile | Kind::News => None,
        };
        if let Some(role) = role {
            let game = world.calendar.reference(world.clubs, self.game);
            writeln!(text, "matches = [{{ match = \"{game}\", role = \"{role}\" }}]").expect("text takes all");
        }
        if random.once_in(25) {
            let day = self.day + 1.days();
            writeln!(
                text,
                "corrections = [{{ date = {day}, text = \"De naam van de assistent stond er verkeerd.\" }}]"
            )
            .expect("text takes all");
        }
        text + "+++\n"
    }

    fn body(&mut self) -> String {
        let mut text = String::with_capacity(LENGTH + 1_000);
        let mut paragraphs = 0;
        while text.len() < LENGTH {
            if paragraphs > 0 && paragraphs % 3 == 0 {
                writeln!(text, "## {}\n", prose::heading(&mut self.random)).expect("text takes all");
            }
            if paragraphs == 4 {
                text += &self.extra();
            }
            let sentences = 4 + self.random.below(3);
            for sentence in 0..sentences {
                let words = match (paragraphs, sentence) {
                    (0, 0) => {
                        "{club} en {opponent} troffen elkaar na {match}. {person} stond er van bij het begin bij."
                            .to_owned()
                    }
                    _ => prose::sentence(&mut self.random),
                };
                text += &self.filled(&words);
                text.push(if sentence + 1 == sentences { '\n' } else { ' ' });
            }
            text.push('\n');
            paragraphs += 1;
        }
        text
    }

    /// What not every story has: a table of its own, a list, a quotation, a block, a footnote.
    fn extra(&mut self) -> String {
        let world = self.world;
        let clubs = world.clubs;
        match self.random.below(12) {
            0 | 1 => {
                let mut table = String::from("| Wedstrijd | Uitslag |\n|---|---|\n");
                for game in &self.before {
                    let reference = world.calendar.reference(clubs, game);
                    let (home, away) = (&clubs[game.home].name, &clubs[game.away].name);
                    let (for_home, for_away) = game.score;
                    writeln!(table, "| [[{reference}\\|{home} tegen {away}]] | {for_home}-{for_away} |").expect("text takes all");
                }
                table + "\n"
            }
            2 => format!("```{{table}}\nof = \"{}\"\n```\n\n", world.calendar.stage_reference(self.game)),
            3 => format!("```{{match}}\nof = \"{}\"\n```\n\n", world.calendar.reference(clubs, self.game)),
            4 | 5 => "- meer balbezit, minder kansen\n- een vaste *vierde* man achterin\n- te veel lange ballen\n\n".to_owned(),
            6 => "> Men speelt zoals men traint, staat er in de gang naar de kleedkamers geschilderd.\n\n".to_owned(),
            7 => "Dat staat ook in het jaarboek[^1], al is de cijferreeks daar korter.\n\n[^1]: Uitgave van de supporterskring, derde druk.\n\n"
                .to_owned(),
            _ => String::new(),
        }
    }

    /// The words of a headline: names without links.
    fn plain(&self, words: &str) -> String {
        let person = self.cast.first().map_or("de kapitein", |person| &self.world.people.list[*person].name);
        words
            .replace("{club}", &self.world.clubs[self.club].name)
            .replace("{opponent}", &self.world.clubs[self.opponent].name)
            .replace("{person}", person)
    }

    /// The words of the text: a thing is linked where it is named first, and once more now and then.
    fn filled(&mut self, words: &str) -> String {
        let mut filled = String::with_capacity(words.len() + 80);
        let mut rest = words;
        while let Some((before, behind)) = rest.split_once('{') {
            let (place, behind) = behind.split_once('}').expect("a place is closed");
            filled += before;
            filled += &self.named(place);
            rest = behind;
        }
        filled + rest
    }

    fn named(&mut self, place: &str) -> String {
        let world = self.world;
        let (reference, full, short) = match place {
            "club" | "opponent" => {
                let club = &world.clubs[if place == "club" { self.club } else { self.opponent }];
                (club.slug.clone(), club.name.clone(), club.place.clone())
            }
            "match" => {
                let choices = self.before.len();
                let game = if choices == 0 { self.game } else { self.before[self.random.below(choices)] };
                let (home, away) = (&world.clubs[game.home].place, &world.clubs[game.away].place);
                let words = format!("de {}-{} van {home} tegen {away}", game.score.0, game.score.1);
                (world.calendar.reference(world.clubs, game), words, "die wedstrijd".to_owned())
            }
            _ => {
                let choices = if place == "person" { self.cast.len().min(3) } else { self.cast.len() };
                if choices == 0 {
                    return "de kapitein".to_owned();
                }
                let person = &world.people.list[self.cast[self.random.below(choices)]];
                (person.slug.clone(), person.name.clone(), person.surname.clone())
            }
        };
        if !self.linked.contains(&reference) {
            let by_name = full != short && place != "match" && self.random.once_in(3);
            let link = if by_name { format!("[[{reference}]]") } else { format!("[[{reference}|{full}]]") };
            self.linked.push(reference);
            return link;
        }
        short
    }
}
