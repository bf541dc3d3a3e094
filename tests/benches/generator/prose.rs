//! Dutch that says little, in about as many words as a report has. `{club}`, `{opponent}`, `{person}`, `{other}` and `{match}`
//! are filled in by the story.

use super::random::Random;

const BEGINNINGS: [&str; 22] = [
    "Na een half uur",
    "Kort voor de rust",
    "In een koude wind",
    "Op een zware grasmat",
    "Voor een goed gevulde hoofdtribune",
    "Zonder veel omhaal",
    "Tegen de verhouding in",
    "Toen de regen ophield",
    "Met nog tien minuten op de klok",
    "Van bij de aftrap",
    "Wie beter keek, zag dat het anders liep:",
    "In de kleedkamer klonk het later nuchter:",
    "Zoals zo vaak dit seizoen",
    "Voor het eerst in weken",
    "Na een lange bespreking",
    "Achteraf bekeken",
    "Op de training van dinsdag",
    "In het tweede bedrijf",
    "Halverwege de week",
    "Met drie wissels tegelijk",
    "Onder luid gezang",
    "Aan de overkant van het veld",
];
const MIDDLES: [&str; 26] = [
    "zocht {club} de ruimte achter de laatste linie",
    "hield {opponent} het dicht op het middenveld",
    "nam {person} de bal over bij een hoekschop",
    "wees {person} naar de zijlijn en begon te lopen",
    "bleef {other} staan waar een ander was gevallen",
    "dacht iedereen terug aan {match}",
    "speelde {club} eenvoudiger dan men gewoon was",
    "kwam {opponent} er nauwelijks nog uit",
    "kreeg {other} de eerste grote kans",
    "stond {person} op de juiste plaats",
    "werd er meer gepraat dan gevoetbald",
    "leek de wedstrijd op slot te gaan",
    "gaf {club} de bal te gemakkelijk weg",
    "koos de trainer voor een extra verdediger",
    "ging het tempo eindelijk omhoog",
    "verdeelde {person} het spel met korte passes",
    "liet {opponent} zien waarom het zo weinig tegendoelpunten krijgt",
    "vergeleek men het al met {match}",
    "trok {other} naar binnen en legde af",
    "riep de bank van {club} om strafschop",
    "was {person} de enige die het zag aankomen",
    "moest {opponent} verzorging vragen voor zijn aanvoerder",
    "schoof {club} met alle lijnen op",
    "floot de scheidsrechter voor een lichte fout",
    "bracht {other} de rust terug",
    "vond {opponent} een gaatje op de linkerflank",
];
const ENDINGS: [&str; 24] = [
    "en dat bleef niet zonder gevolg.",
    "maar de kansen bleven schaars.",
    "zonder dat het publiek er warm van werd.",
    "tot ieders verbazing.",
    "en zo ging het weekend toch nog *open*.",
    "wat achteraf de sleutel bleek.",
    "al had het ook anders kunnen lopen.",
    "met een schot dat net over ging.",
    "en daarna was het wachten op het laatste signaal.",
    "terwijl de avond langzaam over het stadion viel.",
    "en niemand op de bank die nog bleef zitten.",
    "waarna het **snel** ging.",
    "al zal men daar maandag anders over praten.",
    "en dat is dit jaar al de zoveelste keer.",
    "met een bal die via de binnenkant van de paal weer in het spel kwam.",
    "zoals het op training was afgesproken.",
    "en de tribune achter het doel begon te zingen.",
    "maar de vlag ging omhoog.",
    "want de benen werden zwaar.",
    "en het scorebord gaf hun gelijk.",
    "al bleef de trainer onbewogen.",
    "met dank aan een *gelukkige* sprong van de bal.",
    "en meer was er ook niet nodig.",
    "voor wie er oog voor had.",
];
const HEADINGS: [&str; 14] = [
    "Een trage start",
    "Wat er veranderde",
    "De tweede helft",
    "Cijfers",
    "Achter de schermen",
    "Hoe het verder gaat",
    "Terug naar de basis",
    "Op de bank",
    "Een lange reis",
    "Het publiek",
    "Kleine verschillen",
    "Naar het volgende weekend",
    "Wat blijft",
    "De eerste kans",
];
const STANDFIRSTS: [&str; 8] = [
    "Lang leek het niets te worden, en toen viel alles op zijn plaats.",
    "Een avond met weinig kansen en een lang slot.",
    "De ploeg deed wat ze moest doen, niet meer en niet minder.",
    "Terugblik op een week waarin veel werd gezegd en weinig beslist.",
    "Hoe een rustige start toch nog tot een spannend einde leidde.",
    "In de regen werd het een wedstrijd van details.",
    "Vooruitblik op een duel dat meer inzet dan drie punten.",
    "De cijfers vertellen een deel van het verhaal, de rest stond op het veld.",
];
const HEADLINES: [&str; 16] = [
    "Een avond voor {club}",
    "Waarom {opponent} beter werd",
    "{club} zoekt zijn tweede adem",
    "De lange weg van {person}",
    "Regen, wind en een late beslissing",
    "{person} houdt het eenvoudig",
    "Geen haast bij {club}",
    "Wat {opponent} anders deed",
    "Een zondag om te bewaren",
    "De rekening klopt voor {club}",
    "{club} en {opponent} kennen elkaar goed",
    "Drie vragen na het weekend",
    "Het stille werk van {person}",
    "Na de rust ging het licht aan",
    "Klein verschil, groot gevolg",
    "{club} kijkt al vooruit",
];

/// A sentence with its places still to be filled.
pub(crate) fn sentence(random: &mut Random) -> String {
    format!("{} {} {}", random.pick(&BEGINNINGS), random.pick(&MIDDLES), random.pick(&ENDINGS))
}

pub(crate) fn heading(random: &mut Random) -> &'static str {
    random.pick(&HEADINGS)
}

pub(crate) fn standfirst(random: &mut Random) -> &'static str {
    random.pick(&STANDFIRSTS)
}

pub(crate) fn headline(random: &mut Random) -> &'static str {
    random.pick(&HEADLINES)
}
