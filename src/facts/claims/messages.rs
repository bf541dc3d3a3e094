//! Values, moments and what is lacking, in the words of a message to the writer.

use jiff::civil;

use super::{CheckedClaim, ClaimedOf, Known, Lack, Working};
use crate::archive::{Archive, Asserted, Claimed, Counter, Id, Match, Subject};
use crate::records::values::{Date, KnownDate};

/// A value in the words of a message.
struct Said {
    /// `had 32 points`
    sentence: String,
    /// `32`
    short: String,
    /// The claimed value in the same form.
    claimed: String,
}

/// What the archive says, and that it is not what is claimed: `KV Mechelen had 32 points on 4 March 2025, not 33`; and what
/// to do about it.
pub(super) fn false_message(
    archive: &Archive,
    checked: &CheckedClaim,
    asserted: &Asserted,
    known: &Known,
) -> [String; 2] {
    let subject = checked.subject.map_or(String::new(), |subject| name_of(archive, subject));
    let Said { sentence, short, claimed } = said(archive, known, asserted.claimed);
    let message = match asserted.claimed {
        Claimed::Score(_) | Claimed::Date(_) => format!("{subject} {sentence}, not {claimed}"),
        _ => format!("{subject} {sentence} on {}, not {claimed}", day(checked.day)),
    };
    [message, format!("write {short}, or mend the record that is wrong")]
}

fn said(archive: &Archive, known: &Known, claimed: Claimed) -> Said {
    let said = |sentence: String, short: String, claimed: String| Said { sentence, short, claimed };
    match (known.value, claimed) {
        (Claimed::Position(rank), Claimed::Position(claimed)) => {
            said(format!("was {}", ordinal(rank)), ordinal(rank), ordinal(claimed))
        }
        (Claimed::Points { points, of: Some(of) }, Claimed::Points { points: claimed, of: Some(claimed_of) }) => said(
            format!("had {points} of {of} points"),
            format!("{points} of {of}"),
            format!("{claimed} of {claimed_of}"),
        ),
        (Claimed::Points { points, .. }, Claimed::Points { points: claimed, .. }) => {
            said(format!("had {}", counted(points, "point", "points")), points.to_string(), claimed.to_string())
        }
        (Claimed::PointsAhead(points), Claimed::PointsAhead(claimed)) => {
            let how_far = match points {
                0 => "was level with".to_owned(),
                points if points < 0 => format!("was {} behind", counted(-points, "point", "points")),
                points => format!("was {} ahead of", counted(points, "point", "points")),
            };
            let sentence = format!("{how_far} {},", other_side(archive, known));
            let short = match points {
                points if points < 0 => format!("`points-ahead={points}`: behind is less than nothing"),
                points => points.to_string(),
            };
            said(sentence, short, claimed.to_string())
        }
        (
            Claimed::Count { counter, count, of: Some(of) },
            Claimed::Count { count: claimed, of: Some(claimed_of), .. },
        ) => {
            let (one, more) = words_of(counter);
            let sentence = format!("had {} in {}", counted(count as i32, one, more), matches(of));
            said(sentence, format!("{count} in {of}"), format!("{claimed} in {claimed_of}"))
        }
        (Claimed::Count { counter, count, .. }, Claimed::Count { count: claimed, .. }) => {
            let (one, more) = words_of(counter);
            said(format!("had {}", counted(count as i32, one, more)), count.to_string(), claimed.to_string())
        }
        (Claimed::Run { length, kind }, Claimed::Run { length: claimed, .. }) => {
            let sentence = format!("had a run of {} ({})", matches(length), kind.word());
            said(sentence, length.to_string(), claimed.to_string())
        }
        (Claimed::Score(score), Claimed::Score(claimed)) => {
            said(format!("ended {score}"), score.to_string(), claimed.to_string())
        }
        (Claimed::Date(date), Claimed::Date(claimed)) => {
            said(format!("was on {}", known_date(date)), date.to_string(), known_date(claimed))
        }
        (Claimed::Age(age), Claimed::Age(claimed)) => said(format!("was {age}"), age.to_string(), claimed.to_string()),
        (Claimed::Caps(caps), Claimed::Caps(claimed)) => {
            said(format!("had {}", counted(caps as i32, "cap", "caps")), caps.to_string(), claimed.to_string())
        }
        (Claimed::Record { wins, draws, losses }, Claimed::Record { wins: w, draws: d, losses: l }) => said(
            format!("had {wins} won, {draws} drawn and {losses} lost"),
            format!("{wins}-{draws}-{losses}"),
            format!("{w}-{d}-{l}"),
        ),
        (_, _) => unreachable!("what is known is of the kind that is claimed"),
    }
}

/// With whom a club was compared: `Westerlo, 13th with 31`.
fn other_side(archive: &Archive, known: &Known) -> String {
    let than = match &known.working {
        Working::Table(line) => line.than,
        Working::Matches(_) | Working::Match(_) | Working::Birth(_) => None,
    };
    than.map_or(String::new(), |(club, rank, points)| {
        format!("{}, {} with {points}", name_of(archive, ClaimedOf::Club(club)), ordinal(u32::from(rank)))
    })
}

fn matches(count: u32) -> String {
    counted(count as i32, "match", "matches")
}

/// How the archive comes to its value, for the help of a message.
pub(super) fn working(archive: &Archive, known: &Known) -> String {
    match &known.working {
        Working::Table(line) => {
            let stage = archive.reference_of(Subject::Stage(line.stage));
            let record = &line.record;
            format!(
                "in the table of {stage}: {} played, {} won, {} drawn, {} lost, goals {}-{}, {} points",
                record.played(),
                record.wins,
                record.draws,
                record.losses,
                record.goals_for,
                record.goals_against,
                line.points
            )
        }
        Working::Matches(counted) => {
            let record = &counted.record;
            let between = counted.between.map_or("no match was counted".to_owned(), |(first, last)| {
                format!("counted from {} to {}", match_and_day(archive, first), match_and_day(archive, last))
            });
            format!(
                "{between}: {} won, {} drawn, {} lost, goals {}-{}",
                record.wins, record.draws, record.losses, record.goals_for, record.goals_against
            )
        }
        Working::Match(game) => format!("the line of {} says so", archive.reference_of(Subject::Match(*game))),
        Working::Birth(Date::Known(born)) => format!("born {}", known_date(*born)),
        Working::Birth(Date::Unknown) => String::new(),
    }
}

/// What keeps a claim from being decided, and what to do about it.
pub(super) fn lack(archive: &Archive, lack: &Lack) -> (String, String) {
    let game = |id: &Id<Match>| archive.reference_of(Subject::Match(*id));
    let stage = |id| archive.reference_of(Subject::Stage(id));
    let narrow = "write the competition, season or stage behind `in`";
    let (what, cure) = match lack {
        Lack::NoStage => ("no league stage of the club was under way then".to_owned(), narrow.to_owned()),
        Lack::NotInTable(id) => {
            (format!("it stands in no table of {}", stage(*id)), "write another stage behind `in`".to_owned())
        }
        Lack::NotInSeason(id) => {
            let season = archive.reference_of(Subject::Season(*id));
            (format!("the archive has no match of the club in {season}"), narrow.to_owned())
        }
        Lack::NotBegun(id) => (
            format!("{} had not begun then", stage(*id)),
            "write another stage behind `in`: a story cannot know what comes".to_owned(),
        ),
        Lack::NobodyThere(id) => (
            format!("nobody stands there in the table of {}", stage(*id)),
            "write another place or club behind `than`".to_owned(),
        ),
        Lack::NoRound(id, round) => {
            (format!("{} has no round {round}", stage(*id)), "write another round behind `after`".to_owned())
        }
        Lack::RoundNotOver(id, round) => (
            format!("not every match of {} up to round {round} was over then", stage(*id)),
            "leave `after` out: then what had been played counts".to_owned(),
        ),
        Lack::ShortRound { stage: id, round, matches, expected } => {
            let name = &archive.stages[*id].rounds[*round].name;
            let has = self::matches(*matches as u32);
            (
                format!("round {name} of {} has {has} where there should be {expected}", stage(*id)),
                "add the lines of the others".to_owned(),
            )
        }
        Lack::MissingRound(id, round) => {
            (format!("{} has no round {round}", stage(*id)), "add the lines of its matches".to_owned())
        }
        Lack::Result(id) => (
            format!("the score of {} is not known", game(id)),
            "write the result, or count fewer matches with `last` or `in`".to_owned(),
        ),
        Lack::Day(id) => (format!("nobody knows on which day {} was", game(id)), "write its day".to_owned()),
        Lack::NotOver(id) => (
            format!("{} was not over then", game(id)),
            "a story that reports a match counts up to its end: `matches = [{ match = \"...\" }]`".to_owned(),
        ),
        Lack::Fewer(count) => (
            format!("there are only {} to count", matches(*count)),
            "count fewer, or more competitions: a season behind `in` counts all its stages, `all` everything"
                .to_owned(),
        ),
        Lack::BeginsEarlier => (
            "the matches reach back to before the archive begins".to_owned(),
            "write a season behind `in`, or count only the `last` so many".to_owned(),
        ),
        Lack::Season(competition, label) => {
            let competition = &archive.competitions[*competition].slug;
            match label {
                Some(label) => (format!("the archive has no season {competition}/{label}"), narrow.to_owned()),
                None => (format!("the archive lacks a season of {competition} in between"), narrow.to_owned()),
            }
        }
        Lack::NoSpell => (
            "no spell of this person fits".to_owned(),
            "add the spell to the person, or mend `role` and `at`".to_owned(),
        ),
        Lack::Spell(id) => (
            format!("the dates of the spell do not tell whether {} belongs to it", game(id)),
            "write the days of the spell, or the `coach` in the match's file".to_owned(),
        ),
        Lack::SpellBegins => ("nobody knows when the spell began".to_owned(), "write `from` in the spell".to_owned()),
        Lack::Role => (
            "matches are counted of players and of those who lead the team".to_owned(),
            "write another `role`, or claim something else".to_owned(),
        ),
        Lack::Scorers(id) => {
            (format!("not every scorer of {} is known", game(id)), "write `goals` in the match's file".to_owned())
        }
        Lack::LineUp(id) => (
            format!("the line-up of {} is not known", game(id)),
            "write `line_up` and `substitutions` in the match's file".to_owned(),
        ),
        Lack::Birth => {
            ("the day of birth is not known well enough".to_owned(), "write `born` in the person's file".to_owned())
        }
        Lack::Death => {
            ("the day of death is not known well enough".to_owned(), "write `died` in the person's file".to_owned())
        }
        Lack::AfterStory => (
            "the day lies after the story".to_owned(),
            "write an earlier day behind `on`: a story cannot know what comes".to_owned(),
        ),
    };
    (what, cure)
}

fn words_of(counter: Counter) -> (&'static str, &'static str) {
    match counter {
        Counter::Played => ("match", "matches"),
        Counter::Wins => ("win", "wins"),
        Counter::Draws => ("draw", "draws"),
        Counter::Losses => ("defeat", "defeats"),
        Counter::Goals => ("goal", "goals"),
        Counter::GoalsFor => ("goal for", "goals for"),
        Counter::GoalsAgainst => ("goal against", "goals against"),
    }
}

fn counted(count: i32, one: &str, more: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { more })
}

pub(super) fn name_of(archive: &Archive, subject: ClaimedOf) -> String {
    let main = archive.site.main_language().id();
    match subject {
        ClaimedOf::Club(club) => archive.clubs[club].name.in_language(main, main).to_owned(),
        ClaimedOf::Person(person) => archive.people[person].name.in_language(main, main).to_owned(),
        ClaimedOf::Match(game) => {
            let game = &archive.matches[game];
            let [home, away] = [game.home, game.away].map(|club| name_of(archive, ClaimedOf::Club(club)));
            format!("{home} – {away}")
        }
    }
}

fn match_and_day(archive: &Archive, id: Id<Match>) -> String {
    let game = &archive.matches[id];
    match game.kick_off.day() {
        Some(played) => format!("{} ({})", game.slug, day(played)),
        None => game.slug.to_string(),
    }
}

/// `4 March 2025`
fn day(day: civil::Date) -> String {
    day.strftime("%-d %B %Y").to_string()
}

fn known_date(date: KnownDate) -> String {
    match (date.month, date.day) {
        (Some(_), Some(_)) => day(date.earliest()),
        (Some(_), None) => date.earliest().strftime("%B %Y").to_string(),
        (None, _) => date.year.to_string(),
    }
}

/// `1st`, `10th`
fn ordinal(number: u32) -> String {
    let ending = match (number % 10, number % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        (_, _) => "th",
    };
    format!("{number}{ending}")
}
