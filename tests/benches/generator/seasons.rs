//! Competitions, their seasons and matches, as files of match lines.

use std::fmt::Write;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};

use super::clubs::Club;
use super::fixtures::{Result, Score, half_time, ranking, round_robin, score};
use super::names::{Names, slug};
use super::random::Random;
use super::{File, people};

/// The season that is going on ends in this year.
pub(crate) const LAST_YEAR: i16 = 2025;

pub(crate) struct Competition {
    pub(crate) slug: String,
    name: String,
    level: usize,
    clubs: Vec<usize>,
}

/// A match; those that were not played yet have no day.
pub(crate) struct Match {
    pub(crate) competition: usize,
    /// The year in which its season begins.
    pub(crate) year: i16,
    pub(crate) stage: &'static str,
    pub(crate) round: usize,
    pub(crate) day: Date,
    time: &'static str,
    pub(crate) home: usize,
    pub(crate) away: usize,
    meeting: usize,
    pub(crate) score: Score,
    pub(crate) is_played: bool,
}

/// All competitions with all their matches in the order of play.
pub(crate) struct Calendar {
    pub(crate) competitions: Vec<Competition>,
    pub(crate) matches: Vec<Match>,
    pub(crate) first_year: i16,
}

pub(crate) fn label(year: i16) -> String {
    format!("{year}-{:02}", (year + 1) % 100)
}

impl Calendar {
    /// The reference of a match.
    pub(crate) fn reference(&self, clubs: &[Club], game: &Match) -> String {
        let competition = &self.competitions[game.competition].slug;
        format!("{competition}/{}/{}/{}", label(game.year), game.stage, stem(clubs, game))
    }

    pub(crate) fn stage_reference(&self, game: &Match) -> String {
        format!("{}/{}/{}", self.competitions[game.competition].slug, label(game.year), game.stage)
    }
}

fn stem(clubs: &[Club], game: &Match) -> String {
    let stem = format!("{}-{}", clubs[game.home].slug, clubs[game.away].slug);
    if game.meeting > 1 { format!("{stem}-{}", game.meeting) } else { stem }
}

/// A further stage: its key, the ranks of the first stage that enter it, and the points that they take along.
type Further = (&'static str, std::ops::RangeInclusive<usize>, &'static str);

/// What is played behind the regular stage; it differs from competition to competition.
fn further_stages(competition: usize, clubs: usize) -> &'static [Further] {
    match (competition % 3, clubs) {
        (_, 0..6) => &[("champions-play-offs", 1..=4, "half-up")],
        (0, 16..) => &[
            ("champions-play-offs", 1..=6, "half-up"),
            ("europe-play-offs", 7..=12, "half-up"),
            ("relegation-play-offs", 13..=16, "all"),
        ],
        (1, 16..) => &[("champions-play-offs", 1..=6, "half-up")],
        (_, _) => &[],
    }
}

/// How often all meet all: few clubs meet four times, and then matches have numbers.
fn legs(clubs: usize) -> usize {
    if clubs < 10 { 4 } else { 2 }
}

/// As many matches as asked for, in seasons that end with the present one.
pub(crate) fn calendar(seed: u64, clubs: &[Club], count: usize, names: &mut Names) -> Calendar {
    let competitions = competitions(seed, clubs.len(), names);
    let matches_of = |clubs: usize, legs: usize| clubs * (clubs - 1) / 2 * legs;
    let a_year: usize = competitions
        .iter()
        .enumerate()
        .map(|(number, competition)| {
            let size = competition.clubs.len();
            let further = further_stages(number, size).iter();
            matches_of(size, legs(size))
                + further.map(|(_, ranks, _)| matches_of(ranks.clone().count(), 2)).sum::<usize>()
        })
        .sum();
    let first_year = LAST_YEAR - count.div_ceil(a_year) as i16;
    let mut calendar = Calendar { competitions, matches: Vec::with_capacity(count), first_year };
    for year in first_year..LAST_YEAR {
        let mut season: Vec<Match> = Vec::new();
        for (number, competition) in calendar.competitions.iter().enumerate() {
            season.extend(play(seed, number, competition, year, clubs));
        }
        season.sort_by_key(|game| (game.day, game.competition, game.round, game.home));
        season.truncate(count - calendar.matches.len());
        calendar.matches.extend(season);
    }
    // The last weekend is still to be played.
    let last = calendar.matches.last().expect("there are matches").day;
    for game in
        calendar.matches.iter_mut().rev().take_while(|game| game.day.until(last).is_ok_and(|gap| gap.get_days() < 3))
    {
        game.is_played = false;
    }
    calendar
}

/// Sixteen to eighteen clubs each, where there are enough.
fn competitions(seed: u64, clubs: usize, names: &mut Names) -> Vec<Competition> {
    let count = clubs.div_ceil(18);
    let competition = |number: usize| {
        let name = format!("{} Liga", names.place(&mut Random::of(seed, "competition", number)));
        let members = clubs * number / count..clubs * (number + 1) / count;
        Competition { slug: slug(&name), name, level: number + 1, clubs: members.collect() }
    };
    (0..count).map(competition).collect()
}

/// A club that loses points this season, and how many.
fn deduction(seed: u64, competition: usize, year: i16, clubs: &[usize]) -> Option<(usize, i32)> {
    let random = &mut Random::of(seed, "deduction", competition * 10_000 + year as usize);
    random.once_in(5).then(|| (clubs[random.below(clubs.len())], 3))
}

fn play(seed: u64, number: usize, competition: &Competition, year: i16, clubs: &[Club]) -> Vec<Match> {
    let random = &mut Random::of(seed, "season", number * 10_000 + year as usize);
    let members = &competition.clubs;
    let deducted = deduction(seed, number, year, members);
    let mut begins = date(year, 8, 1);
    while begins.weekday() != Weekday::Friday {
        begins = begins.tomorrow().expect("a day of our time");
    }
    let mut all = Vec::new();
    let mut stage = |key, members: &[usize], legs, week: usize, random: &mut Random| {
        let first = all.len();
        for leg in 0..legs {
            let mut rounds = round_robin(members);
            let count = rounds.len();
            for (round, pairs) in rounds.iter_mut().enumerate() {
                let round = leg * count + round;
                for (place, pair) in pairs.iter().enumerate() {
                    let (home, away) = if leg % 2 == 0 { *pair } else { (pair.1, pair.0) };
                    let (after, time) = HOURS[place % HOURS.len()];
                    // Two weeks of winter.
                    let week = week + round + if week + round >= 18 { 2 } else { 0 };
                    all.push(Match {
                        competition: number,
                        year,
                        stage: key,
                        round: round + 1,
                        day: begins + (7 * week as i64 + after).days(),
                        time,
                        home,
                        away,
                        meeting: leg / 2 + 1,
                        score: score(random, clubs[home].strength, clubs[away].strength),
                        is_played: true,
                    });
                }
            }
        }
        let mut results: Vec<Result> = all[first..].iter().map(|game| (game.home, game.away, game.score)).collect();
        let of = |club| deducted.filter(|(deducted, _)| *deducted == club).map_or(0, |(_, points)| points);
        let ranking = ranking(members, &mut results, of);
        for (game, (.., score)) in all[first..].iter_mut().zip(results) {
            game.score = score;
        }
        ranking
    };
    let legs = legs(members.len());
    let ranking = stage("regular", members, legs, 0, random);
    let rounds = round_robin(members).len() * legs;
    for (key, ranks, _) in further_stages(number, members.len()) {
        let entrants = &ranking[ranks.start() - 1..(*ranks.end()).min(ranking.len())];
        stage(key, entrants, 2, rounds + 1, random);
    }
    all
}

const HOURS: [(i64, &str); 9] = [
    (0, "20:45"),
    (1, "16:00"),
    (1, "18:15"),
    (1, "20:45"),
    (2, "13:30"),
    (2, "16:00"),
    (2, "18:30"),
    (2, "19:15"),
    (1, "16:00"),
];

/// Competitions, seasons, match lines, and the files of some matches.
pub(crate) fn write(seed: u64, clubs: &[Club], calendar: &Calendar, people: &people::People, files: &mut Vec<File>) {
    for (number, competition) in calendar.competitions.iter().enumerate() {
        let folder = format!("competitions/{}", competition.slug);
        let Competition { name, level, .. } = competition;
        let text = format!(
            "+++\nname = \"{name}\"\ncountry = \"BE\"\nlevel = {level}\n+++\n\nDe clubs van de {name} spelen een jaar lang elk tegen elk.\n"
        );
        files.push(File { path: format!("{folder}/competition.md"), text });
        for year in calendar.first_year..LAST_YEAR {
            let path = format!("{folder}/{}/season.toml", label(year));
            files.push(File { path, text: season_text(seed, number, competition, year, clubs) });
        }
    }
    let mut lines: Vec<Vec<&Match>> = Vec::new();
    let seasons = usize::try_from(LAST_YEAR - calendar.first_year).expect("time goes on");
    lines.resize_with(calendar.competitions.len() * seasons, Vec::new);
    for game in &calendar.matches {
        lines[game.competition * seasons + (game.year - calendar.first_year) as usize].push(game);
    }
    for games in lines.iter_mut().filter(|games| !games.is_empty()) {
        games.sort_by_key(|game| (STAGES.iter().position(|stage| *stage == game.stage), game.day, game.home));
        let folder =
            format!("competitions/{}/{}", calendar.competitions[games[0].competition].slug, label(games[0].year));
        files.push(File { path: format!("{folder}/matches.txt"), text: match_lines(seed, clubs, games, people) });
        for game in games.iter().filter(|game| game.is_played && (game.round + game.home) % 10 == 0) {
            let path = format!("{folder}/{}/{}.toml", game.stage, stem(clubs, game));
            files.push(File { path, text: people.match_file(seed, game) });
        }
    }
}

const STAGES: [&str; 4] = ["regular", "champions-play-offs", "europe-play-offs", "relegation-play-offs"];

fn season_text(seed: u64, number: usize, competition: &Competition, year: i16, clubs: &[Club]) -> String {
    let members = &competition.clubs;
    let slugs: Vec<String> = members.iter().map(|club| format!("\"{}\"", clubs[*club].slug)).collect();
    let rounds = round_robin(members).len() * legs(members.len());
    let mut text = format!("clubs = [\n  {},\n]\n", slugs.join(", "));
    if year + 1 == LAST_YEAR {
        // The archive ends in the middle of it, so it must not be over.
        writeln!(text, "to = {}-06-30", LAST_YEAR + 1).expect("text takes all");
    }
    if let Some((club, points)) = deduction(seed, number, year, members) {
        writeln!(
            text,
            "adjustments = [{{ club = \"{}\", points = -{points}, date = {year}-11-14, reason = \"Te laat ingediende jaarrekening\" }}]",
            clubs[club].slug
        )
        .expect("text takes all");
    }
    write!(
        text,
        "\n[stages.regular]\nrounds = {rounds}\npoints = {{ win = 3, draw = 1, loss = 0 }}\norder = [\"points\", \"goal-difference\", \"goals\"]\n"
    )
    .expect("text takes all");
    let further = further_stages(number, members.len());
    if further.is_empty() {
        text += "zones = [{ ranks = 1, means = \"champion\" }, { ranks = \"-2\", means = \"relegation\" }]\n";
    }
    for (key, ranks, points) in further {
        let last = (*ranks.end()).min(members.len());
        let size = last + 1 - ranks.start();
        write!(
            text,
            "\n[stages.{key}]\n\
             entrants = [{{ stage = \"regular\", ranks = \"{}-{last}\" }}]\n\
             carry = {{ from = \"regular\", points = \"{points}\" }}\n\
             rounds = {}\n\
             order = [\"points\", \"unrounded-points\", \"rank:regular\"]\n",
            ranks.start(),
            2 * (size - 1 + size % 2),
        )
        .expect("text takes all");
        text += match *key {
            "champions-play-offs" => "zones = [{ ranks = 1, means = \"champion\" }]\n",
            "relegation-play-offs" => "zones = [{ ranks = \"3-4\", means = \"relegation\" }]\n",
            _ => "",
        };
    }
    text
}

/// What the line of a match draws from.
pub(crate) fn line_stream(seed: u64, game: &Match) -> Random {
    Random::of(seed, "line", game.round * 1_000_000 + game.home * 1_000 + game.away)
}

/// The score at half-time, which the goals in the match's file must bear out; none when it was awarded.
pub(crate) fn half_time_of(random: &mut Random, game: &Match) -> Option<Score> {
    let is_awarded = random.once_in(300) && game.score.0 != game.score.1;
    (!is_awarded).then(|| half_time(random, game.score))
}

fn match_lines(seed: u64, clubs: &[Club], games: &[&Match], people: &people::People) -> String {
    let mut text = String::new();
    let mut stage = "";
    for game in games {
        if game.stage != stage {
            stage = game.stage;
            writeln!(text, "{}[{stage}]", if text.is_empty() { "" } else { "\n" }).expect("text takes all");
        }
        let random = &mut line_stream(seed, game);
        let (home, away) = (&clubs[game.home].slug, &clubs[game.away].slug);
        let round = game.round;
        let when = if game.is_played { format!("{} {}", game.day, game.time) } else { "-".to_owned() };
        let result = if !game.is_played {
            "-".to_owned()
        } else {
            match half_time_of(random, game) {
                None => format!("{}-{} awarded", game.score.0, game.score.1),
                Some(half) => format!("{}-{} ({}-{})", game.score.0, game.score.1, half.0, half.1),
            }
        };
        write!(text, "{round}  {when}  {home}  {result}  {away}").expect("text takes all");
        if game.meeting > 1 {
            write!(text, " ({})", game.meeting).expect("text takes all");
        }
        if game.is_played && random.once_in(3) {
            write!(text, " attendance={}", 400 + random.below(16_000)).expect("text takes all");
        }
        if let Some(referee) = people.referee(random).filter(|_| game.is_played && random.once_in(4)) {
            write!(text, " referee={referee}").expect("text takes all");
        }
        text.push('\n');
    }
    text
}
