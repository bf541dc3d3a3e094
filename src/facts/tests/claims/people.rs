//! Claims about people: what they led, played in and scored, and how old they were.

use super::{F, ROUNDS, T, U, check, season};
use crate::facts::Verdict;
use crate::facts::tests::small::file;

/// People: a coach from 5 August on, one whose spell is known by the month, a player with goals and line-ups.
pub(super) fn people(matches: &str) -> Vec<(String, String)> {
    let mut files = season(matches);
    let mut person = |slug: &str, fields: &str| {
        files.push(file(&format!("people/{slug}.md"), &format!("+++\nname = \"{slug}\"\n{fields}\n+++\n")));
    };
    let spell =
        |role: &str, from: &str| format!("spells = [{{ club = \"club-a\", role = \"{role}\", from = {from} }}]");
    person("anna", &format!("born = 1990-08-18\n{}", spell("head-coach", "2024-08-05")));
    person("bert", &format!("born = \"1990\"\n{}", spell("head-coach", "\"2024-08\"").replace("club-a", "club-b")));
    person("cas", &format!("born = \"1990~\"\n{}", spell("player", "2024-07-15")));
    person("dora", &spell("analyst", "2024-07-15"));
    person("els", "born = 1950-01-01\ndied = 2020-05-01\n");
    files
}

#[test]
fn a_coach_has_the_matches_that_were_led_for_certain() {
    check(
        people(ROUNDS),
        "",
        &[
            ("[2](claim:played?of=anna)", T),
            ("[0-1-1](claim:record?of=anna)", T),
            ("[1 op 6](claim:points?of=anna&in=league)", T),
            ("[1](claim:wins?of=anna&at=club-a&role=head-coach)", F),
            ("[2](claim:run=without-win?of=anna)", T),
            ("[1](claim:draws?of=anna&last=1)", T),
            ("[1](claim:played?of=anna&venue=home)", T),
            ("[1](claim:played?of=anna&at=club-b)", U),
            ("[1](claim:played?of=anna&role=caretaker)", U),
            ("[3](claim:played?of=bert)", U),
            ("[0](claim:wins?of=dora&role=analyst)", U),
        ],
    );
}

#[test]
fn what_is_lacking_before_the_last_matches_of_a_coach_is_no_matter() {
    let without_round_3 = "A 2-1 B|C 0-0 D; D 3-0 A|B 1-0 C; #4 A 1-1 C|B 2-2 D";
    check(
        people(without_round_3),
        "",
        &[
            ("[1](claim:draws?of=anna&last=1)", T),
            ("[1](claim:draws?of=anna&last=2)", U),
            ("[1](claim:draws?of=anna)", U),
        ],
    );
}

#[test]
fn an_age_is_claimed_of_a_birthday_that_is_known() {
    let on = |date: &str, claims: &[(&str, Verdict)]| check(people(ROUNDS), &format!("date = {date}"), claims);
    on("2024-08-17", &[("[33](claim:age?of=anna)", T), ("[34](claim:age?of=anna)", F)]);
    on(
        "2024-08-18",
        &[
            ("[34-jarige](claim:age?of=anna)", T),
            ("[33](claim:age?of=anna&on=2024-08-17)", T),
            ("[34](claim:age?of=bert)", U),
            ("[33](claim:age?of=bert)", U),
            ("[32](claim:age?of=bert)", F),
            ("[35](claim:age?of=bert)", F),
            ("[34](claim:age?of=cas)", U),
            ("[34](claim:age?of=dora)", U),
            ("[70](claim:age?of=els)", T),
        ],
    );
}

#[test]
fn goals_and_appearances_are_known_where_all_of_them_are() {
    let claims = |goals: Verdict, played: Verdict| {
        [("[2](claim:goals?of=cas&in=league/2024-25)", goals), ("[1](claim:played?of=cas&in=league/2024-25)", played)]
    };
    let game = |slug: &str, text: &str| file(&format!("competitions/league/2024-25/league/{slug}.toml"), text);
    check(people("A 2-1 B|C 0-0 D; D 3-0 A|B 1-0 C"), "", &claims(U, U));
    let goals = "goals = [{ home = \"cas\" }, { away = \"K. Peeters\" }, { home = \"cas\" }]\n";
    let mut files = people("A 2-1 B|C 0-0 D; D 3-0 A|B 1-0 C");
    files.push(game("club-a-club-b", goals));
    check(files.clone(), "", &claims(T, U));
    let names: Vec<String> = (1..11).map(|number| format!("\"{number} P. Player{number}\"")).collect();
    let line_up = |side: &str, last: &str| format!("[{side}]\nline_up = [{}, \"{last}\"]\n", names.join(", "));
    files.pop();
    files.push(game("club-a-club-b", &format!("{goals}{}", line_up("home", "11 cas"))));
    check(files.clone(), "", &claims(T, U));
    // Somebody came on in the second match, and it was not he.
    let second = format!("substitutions = [{{ away = \"Q. Late\" }}]\n{}", line_up("away", "11 R. Eleven"));
    files.push(game("club-d-club-a", &second));
    check(files.clone(), "", &claims(T, T));
    check(files, "", &[("[1](claim:goals?of=cas&in=league/2024-25)", F), ("[2](claim:played?of=cas)", F)]);
}
