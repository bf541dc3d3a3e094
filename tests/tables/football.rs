//! What real seasons of football show and no single table does.

use touchline::facts::{Until, league_table};

use crate::expected::written_table;
use crate::folder;
use crate::reading::{Site, files};

/// Places 11 to 14 of the regular season of 2024-25: rank and club.
fn around_the_cut(site: &Site) -> Vec<String> {
    let table = league_table(&site.archive, site.stage("pro-league-2024-25-regular"), Until::Everything);
    let lines = written_table(&site.archive, table.as_ref(), &["rank", "club", "won", "points"]);
    lines[11..=14].iter().map(|line| line.join(" ")).collect()
}

#[test]
fn one_more_match_won_put_dender_above_the_cut_and_cercle_below_it() {
    let site = Site::read(&folder("content"));
    let expected = ["11 oh-leuven 8 37", "12 dender 8 32", "13 cercle-brugge 7 32", "14 sint-truiden 7 31"];
    assert_eq!(around_the_cut(&site), expected);
}

#[test]
fn without_the_matches_won_cercle_would_have_been_above_the_cut() {
    let mut files = files(&folder("content"));
    let season = files.iter_mut().find(|file| file.path.ends_with("pro-league/2024-25/season.toml"));
    let season = season.expect("a season of the example site");
    let with = "order = [\"points\", \"wins\", ";
    assert_eq!(season.text.matches(with).count(), 1, "the order of the regular season is written out");
    season.text = season.text.replace(with, "order = [\"points\", ");
    let expected = ["11 oh-leuven 8 37", "12 cercle-brugge 7 32", "13 dender 8 32", "14 sint-truiden 7 31"];
    assert_eq!(around_the_cut(&Site::of(files)), expected);
}
