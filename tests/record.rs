//! `touchline record` on the example site: what the terminal says is what the pages say.

use std::process::{Command, Output, Stdio};

fn run(arguments: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_touchline"));
    let content = concat!(env!("CARGO_MANIFEST_DIR"), "/content");
    program.args(["record", "--content", content, "--as-of", "2026-01-01"]).args(arguments);
    program.output().expect("the program runs")
}

fn printed(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("the program prints text");
    assert!(text.lines().all(|line| line.chars().count() <= 80), "a line is too long for a terminal:\n{text}");
    text
}

/// The words of the line that begins with this, however they are spaced.
fn line(text: &str, begins: &str) -> String {
    let line = text.lines().find(|line| line.trim_start().starts_with(begins));
    line.unwrap_or_else(|| panic!("no line {begins} in\n{text}")).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_coach_has_every_stage_the_sum_and_who_came_before_and_after() {
    let text = printed(&["besnik-hasi"]);
    let mechelen = &text[text.find("KV Mechelen").expect("his spell there")..];
    assert_eq!(line(mechelen, "Totaal"), "Totaal 54 22 20 12 88–72 1,44");
    assert_eq!(line(mechelen, "Thuis"), "Thuis 27 12 7 8 57–37 1,63");
    assert_eq!(line(mechelen, "Opvolger"), "Opvolger: Fred Vanderbiest (interim, 4 maart 2025 tot 7 juni 2025)");
}

#[test]
fn a_day_in_the_past_knows_nothing_of_what_came_later() {
    let text = printed(&["people/besnik-hasi.md", "--on", "2024-12-31"]);
    assert_eq!(line(&text, "Totaal"), "Totaal 46 21 15 10 81–59 1,59");
    assert!(
        text.contains("sinds 7 november 2023") && !text.contains("Anderlecht") && !text.contains("Opvolger"),
        "{text}"
    );
}

#[test]
fn a_club_has_its_seasons_its_records_and_its_coaches() {
    let text = printed(&["kv-mechelen"]);
    assert_eq!(line(&text, "Grootste thuiszege"), "Grootste thuiszege: KV Mechelen 5–0 OH Leuven (5 okt 2024)");
    assert_eq!(line(&text, "Zonder zege"), "Zonder zege: 10 wedstrijden, 29 nov 2024 – 7 feb 2025");
    assert_eq!(line(&text, "Besnik Hasi"), "Besnik Hasi, 7 november 2023 tot 4 maart 2025 54 22 20 12 88–72 1,44");
    let then = printed(&["kv-mechelen", "--on", "2024-12-31"]);
    assert_eq!(line(&then, "2024-25"), "2024-25 8ste 20 7 7 6 35–26 1,35");
}

#[test]
fn who_has_nothing_to_count_says_so_and_a_slip_is_asked_about() {
    assert!(printed(&["benito-raman"]).contains("niets om te tellen"));
    let output = run(&["kv-mechlen"]);
    let message = String::from_utf8_lossy(&output.stderr);
    assert_eq!(message.trim(), "There is no person and no club `kv-mechlen`. Did you mean `kv-mechelen`?");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn whoever_reads_may_stop_before_the_end() {
    for arguments in [&["record", "kv-mechelen"][..], &["table", "pro-league/2024-25"], &["names"], &["explain"]] {
        let content = concat!(env!("CARGO_MANIFEST_DIR"), "/content");
        let mut program = Command::new(env!("CARGO_BIN_EXE_touchline"));
        program.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
        if arguments != ["explain"] {
            program.args(["--content", content]);
        }
        let mut running = program.spawn().expect("the program runs");
        drop(running.stdout.take());
        let output = running.wait_with_output().expect("the program ends");
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }
}
