//! The text of records that an import begins: clubs, a competition, a season.

use std::collections::{BTreeMap, BTreeSet};

use crate::records::values::{CompetitionKind, Slug, StageKind};

/// A text as TOML writes it.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            _ if letter.is_control() => quoted.push(' '),
            _ => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

pub(super) fn club(name: &str) -> String {
    format!("+++\nname = {}\n+++\n", quoted(name))
}

pub(super) fn competition(name: &str, kind: CompetitionKind, rules: Option<&str>) -> String {
    let kind = match kind {
        CompetitionKind::League => String::new(),
        CompetitionKind::Cup | CompetitionKind::Friendly => format!("kind = \"{}\"\n", kind.word()),
    };
    let rules = rules.map_or(String::new(), |rules| format!("rules = {}\n", quoted(rules)));
    format!("+++\nname = {}\n{kind}{rules}+++\n", quoted(name))
}

/// A stage of a new season.
pub(super) struct NewStage {
    pub slug: Slug,
    /// The source's own word for it.
    pub name: Option<String>,
    pub kind: StageKind,
    /// Empty when it has none.
    pub groups: BTreeMap<String, BTreeSet<Slug>>,
}

pub(super) fn season(clubs: &BTreeSet<Slug>, stages: &[NewStage], rules: Option<&str>) -> String {
    let mut text = rules.map_or(String::new(), |rules| format!("rules = {}\n", quoted(rules)));
    text += &format!("clubs = {}\n", list(clubs));
    for stage in stages {
        text += &format!("\n[stages.{}]\n", stage.slug);
        if let Some(name) = &stage.name {
            text += &format!("name = {}\n", quoted(name));
        }
        match stage.kind {
            StageKind::League => {}
            StageKind::KnockOut | StageKind::Matches => text += &format!("kind = \"{}\"\n", stage.kind.word()),
        }
        for (group, clubs) in &stage.groups {
            text += &format!("groups.{group} = {}\n", list(clubs));
        }
    }
    text
}

/// A list of slugs over as many lines as it needs.
fn list(slugs: &BTreeSet<Slug>) -> String {
    const WIDTH: usize = 118;
    let mut text = String::from("[");
    let mut line = String::new();
    for slug in slugs {
        let entry = format!(" \"{slug}\",");
        if line.is_empty() || line.chars().count() + entry.len() > WIDTH {
            text.push_str(&line);
            line = String::from("\n ");
        }
        line.push_str(&entry);
    }
    text + &line + if slugs.is_empty() { "]" } else { "\n]" }
}

/// `Belgium First Division A 2024/25` without its season.
pub(super) fn name_of_title(title: &str) -> &str {
    let is_season =
        |word: &str| word.len() >= 4 && word.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'/' | b'-'));
    match title.trim().rsplit_once(' ') {
        Some((name, last)) if is_season(last) => name.trim(),
        _ => title.trim(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_loses_its_season_only() {
        assert_eq!(name_of_title("Kanaalliga 2030/31"), "Kanaalliga");
        assert_eq!(name_of_title("Landenbeker 2030"), "Landenbeker");
        assert_eq!(name_of_title("Liga 1"), "Liga 1");
        assert_eq!(name_of_title("2030"), "2030");
    }

    #[test]
    fn names_are_quoted_as_toml_does() {
        assert_eq!(quoted("FC \"De\\Brug\""), "\"FC \\\"De\\\\Brug\\\"\"");
    }
}
