//! Names that nobody bears: syllables put together, each whole name once.

use std::collections::HashSet;

use super::random::Random;

const FIRST: [&str; 24] = [
    "Bra", "Dol", "Fel", "Gri", "Hal", "Jor", "Kas", "Lor", "Mir", "Nol", "Pev", "Quin", "Ros", "Sil", "Tov", "Ulm",
    "Vik", "Wan", "Yor", "Zel", "Ék", "Öd", "Thun", "Brev",
];
const FIRST_END: [&str; 12] = ["vim", "mo", "rig", "das", "lun", "nus", "bor", "fen", "ril", "tan", "dex", "wen"];
const PARTICLES: [&str; 6] = ["van ", "Van den ", "De ", "van der ", "Ter ", "Van "];
const LAST: [&str; 28] = [
    "Bal", "Drem", "Vor", "Kest", "Lum", "Mard", "Noor", "Plo", "Quer", "Rand", "Stij", "Trom", "Uld", "Vent", "Wies",
    "Zand", "Grou", "Hest", "Jal", "Korv", "Snar", "Blij", "Fro", "Gest", "Nij", "Olt", "Pruw", "Rost",
];
const MIDDLE: [&str; 10] = ["", "e", "em", "er", "el", "in", "o", "as", "ur", "ij"];
const LAST_END: [&str; 16] = [
    "bink", "dam", "vaard", "kens", "mans", "zoor", "tink", "wels", "gaer", "pont", "rade", "scho", "vlam", "nout",
    "lings", "drecht",
];
const PLACE: [&str; 20] = [
    "Vorz", "Klam", "Brost", "Drim", "Fluw", "Gnor", "Hulz", "Jept", "Kwel", "Lomb", "Mork", "Nast", "Plem", "Quaz",
    "Rimp", "Stuw", "Tjal", "Vlor", "Wurm", "Zemp",
];
const PLACE_END: [&str; 10] = ["gem", "ingen", "beke", "rode", "donk", "schoot", "muide", "zele", "kapel", "hout"];
const PREFIXES: [&str; 8] = ["SK", "FC", "KV", "Racing", "Olympia", "Sporting", "Unitas", "VV"];

/// The names that were given.
#[derive(Default)]
pub(crate) struct Names {
    taken: HashSet<String>,
}

impl Names {
    pub(crate) fn person(&mut self, random: &mut Random) -> String {
        self.once(|| {
            let particle = if random.once_in(5) { random.pick(&PARTICLES) } else { "" };
            let first = format!("{}{}", random.pick(&FIRST), random.pick(&FIRST_END));
            format!("{first} {particle}{}", surname(random))
        })
    }

    pub(crate) fn place(&mut self, random: &mut Random) -> String {
        self.once(|| format!("{}{}{}", random.pick(&PLACE), random.pick(&MIDDLE), random.pick(&PLACE_END)))
    }

    /// A club's name, from its place.
    pub(crate) fn club(random: &mut Random, place: &str) -> String {
        format!("{} {place}", random.pick(&PREFIXES))
    }

    fn once(&mut self, mut draw: impl FnMut() -> String) -> String {
        loop {
            let name = draw();
            // What makes the same slug is the same name.
            if self.taken.insert(slug(&name)) {
                return name;
            }
        }
    }
}

fn surname(random: &mut Random) -> String {
    format!("{}{}{}", random.pick(&LAST), random.pick(&MIDDLE), random.pick(&LAST_END))
}

/// The slug of a name.
pub(crate) fn slug(name: &str) -> String {
    let letter = |letter: char| match letter {
        ' ' => '-',
        'é' | 'É' => 'e',
        'ö' | 'Ö' => 'o',
        other => other.to_ascii_lowercase(),
    };
    name.chars().map(letter).collect()
}
