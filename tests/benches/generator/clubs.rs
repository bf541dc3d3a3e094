//! Clubs with their grounds, colours and names.

use std::fmt::Write;

use super::File;
use super::names::{Names, slug};
use super::random::Random;

pub(crate) struct Club {
    pub(crate) slug: String,
    pub(crate) name: String,
    pub(crate) place: String,
    /// 0 to 14; the stronger scores more.
    pub(crate) strength: usize,
}

pub(crate) fn clubs(seed: u64, count: usize, names: &mut Names) -> Vec<Club> {
    let club = |number| {
        let random = &mut Random::of(seed, "club", number);
        let place = names.place(random);
        let name = Names::club(random, &place);
        Club { slug: slug(&name), name, place, strength: random.below(15) }
    };
    (0..count).map(club).collect()
}

const COLOURS: [&str; 10] =
    ["#d5121e", "#ffd500", "#0b3d91", "#ffffff", "#1a1a1a", "#0a7f3f", "#6f2c91", "#f28c28", "#7ec8e3", "#5b1a18"];
const NICKNAMES: [&str; 8] = [
    "de Klokken",
    "de Wevers",
    "de Turfstekers",
    "de Sluiswachters",
    "de Brouwers",
    "de Vissers",
    "de Molens",
    "de Kraaien",
];

/// The file of each club, and of its ground; two of forty share one.
pub(crate) fn write(seed: u64, clubs: &[Club], files: &mut Vec<File>) {
    for (number, club) in clubs.iter().enumerate() {
        let random = &mut Random::of(seed, "club file", number);
        let shares = number % 40 == 39;
        let owner = if shares { &clubs[number - 1] } else { club };
        let ground = format!("stadion-{}", slug(&owner.place));
        files.push(File { path: format!("clubs/{}.md", club.slug), text: club_text(random, club, &ground, clubs) });
        if !shares {
            files.push(File { path: format!("venues/{ground}.md"), text: venue_text(random, club) });
        }
    }
}

fn club_text(random: &mut Random, club: &Club, ground: &str, clubs: &[Club]) -> String {
    let Club { name, place, .. } = club;
    let founded = 1893 + random.below(80);
    let moved = founded + 1 + random.below(20);
    let (first, second) = (random.below(COLOURS.len()), 1 + random.below(COLOURS.len() - 1));
    let colours = [COLOURS[first], COLOURS[(first + second) % COLOURS.len()]];
    let mut text = format!(
        "+++\n\
         name = \"{name}\"\n\
         full_name = \"Koninklijke {name}\"\n\
         aliases = [\"K{name}\", {{ name = \"{place}\", alone = false }}]\n\
         nicknames = [\"{}\"]\n\
         city = \"{place}\"\n\
         country = \"BE\"\n\
         founded = {founded}\n\
         grounds = [{{ venue = \"{ground}\", from = {moved} }}]\n\
         colours = [\"{}\", \"{}\"]\n",
        random.pick(&NICKNAMES),
        colours[0],
        colours[1],
    );
    let rival = &clubs[random.below(clubs.len())];
    if rival.slug != club.slug {
        writeln!(text, "rivals = [\"{}\"]", rival.slug).expect("text takes all");
    }
    write!(
        text,
        "ids = {{ stamnummer = {} }}\n\
         +++\n\
         \n\
         {name} werd in {founded} gesticht en speelt sinds {moved} op het [[{ground}]]. De club kwam voort uit een kring van\n\
         vrienden die op zondag niets te doen hadden, en groeide uit tot de ploeg van heel {place}.\n\
         \n\
         Op de tribune zit nog altijd wie er als kind met zijn grootvader kwam. [[{}|De buur]] is de tegenstander die niemand wil missen.\n",
        1 + random.below(9000),
        rival.slug,
    )
    .expect("text takes all");
    text
}

fn venue_text(random: &mut Random, club: &Club) -> String {
    let Club { name, place, slug, .. } = club;
    format!(
        "+++\n\
         name = \"Stadion {place}\"\n\
         city = \"{place}\"\n\
         country = \"BE\"\n\
         opened = {}\n\
         capacity = [{{ value = {}, date = \"2019-08\", source = \"jaarboek\" }}]\n\
         +++\n\
         \n\
         Thuis van [[{slug}|{name}]].\n",
        1895 + random.below(100),
        2_000 + 500 * random.below(40),
    )
}
