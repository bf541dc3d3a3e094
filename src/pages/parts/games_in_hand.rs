//! Matches in hand, said aloud: `Beerschot speelde 26 wedstrijden, de andere clubs 27.`

use crate::archive::{Club, Id};
use crate::facts::PlayedBy;
use crate::locale::Arg;
use crate::pages::context::PageContext;

use super::season::{club_count, match_count};

/// More clubs than these are counted and no longer named.
const MOST_NAMED: usize = 4;

/// A sentence where not all have played as many matches; None where they have. `here` is the club that the table is about.
pub(crate) fn games_in_hand(context: &PageContext<'_>, played: &[PlayedBy], here: Option<Id<Club>>) -> Option<String> {
    if played.len() < 2 {
        return None;
    }
    // The last of the greatest: the others are behind.
    let (most, _) = played.iter().enumerate().max_by_key(|(_, by)| by.clubs.len())?;
    let named: usize = played.iter().enumerate().filter(|(at, _)| *at != most).map(|(_, by)| by.clubs.len()).sum();
    let sentence = match named <= MOST_NAMED {
        true => by_name(context, played, most),
        false => by_count(context, played, here),
    };
    Some(format!("{sentence}."))
}

/// All but the clubs of the greatest number by name, and then those.
fn by_name(context: &PageContext<'_>, played: &[PlayedBy], most: usize) -> String {
    let names = |by: &PlayedBy| {
        let names: Vec<&str> = by.clubs.iter().map(|club| context.club(*club).name).collect();
        (context.locale.list(&names), by.clubs.len())
    };
    let others = played.iter().enumerate().filter(|(at, _)| *at != most).map(|(_, by)| (names(by), by.matches));
    let rest = match played[most].clubs.len() {
        1 => names(&played[most]),
        count => (context.word("the_other_clubs").to_owned(), count),
    };
    in_a_row(context, others.chain([(rest, played[most].matches)]))
}

fn by_count(context: &PageContext<'_>, played: &[PlayedBy], here: Option<Id<Club>>) -> String {
    let counts = played.iter().map(|by| ((club_count(context, by.clubs.len()), by.clubs.len()), by.matches));
    let counts = in_a_row(context, counts);
    let of_here = here.and_then(|here| Some((here, played.iter().find(|by| by.clubs.contains(&here))?.matches)));
    match of_here {
        None => counts,
        Some((club, matches)) => {
            let number = matches.to_string();
            let args = [
                ("counts", Arg::Text(&counts)),
                ("club", Arg::Text(context.club(club).name)),
                ("number", Arg::Text(&number)),
            ];
            context.locale.words("games_played_and", &args)
        }
    }
}

/// The first with the verb and the noun, the others with their number only.
fn in_a_row(context: &PageContext<'_>, groups: impl Iterator<Item = ((String, usize), u32)>) -> String {
    let said = groups.enumerate().map(|(place, ((clubs, count), matches))| {
        let number = matches.to_string();
        let words = match_count(context, matches as usize);
        match place {
            0 => {
                let args = [
                    ("clubs", Arg::Text(&clubs)),
                    ("matches", Arg::Text(&words)),
                    ("count", Arg::Number(count as i64)),
                ];
                context.locale.words("games_played_first", &args)
            }
            _ => context
                .locale
                .words("games_played_next", &[("clubs", Arg::Text(&clubs)), ("number", Arg::Text(&number))]),
        }
    });
    said.collect::<Vec<_>>().join(", ")
}
