//! `club-names.toml`: spellings that sources use for clubs, and their words for stages. For importers only: no page ever
//! shows or links them.

use std::fmt;

use indexmap::IndexMap;
use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::values::{At, Slug, ValueFault, season_slug, season_year};
use crate::source::Code;

/// The whole file.
#[derive(Clone, Debug, Default)]
pub struct ClubNames {
    /// By source (`football-json`); `any` holds for all of them, after the source's own.
    pub sources: IndexMap<At<String>, IndexMap<At<String>, At<Spelling>>>,
    /// `[stages]`: a source's word for a stage, and ours. The empty word stands for matches of no stage.
    pub stages: IndexMap<At<String>, At<Slug>>,
    /// `[stages.COMPETITION]`: the same for one competition; tried first.
    pub stages_of: IndexMap<At<String>, IndexMap<At<String>, At<Slug>>>,
}

/// Which club a spelling means: one, or one by season.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spelling {
    Club(Slug),
    BySeason(Vec<DatedSpelling>),
}

/// A club that a spelling means for a while; both seasons inclusive, each open when it is not written.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DatedSpelling {
    pub club: Slug,
    pub first_season: Option<Slug>,
    pub last_season: Option<Slug>,
}

impl Spelling {
    /// Every club that it can mean.
    pub fn clubs(&self) -> Vec<&Slug> {
        match self {
            Spelling::Club(club) => vec![club],
            Spelling::BySeason(list) => list.iter().map(|entry| &entry.club).collect(),
        }
    }

    /// The club that it means in this season; seasons compare by the day they begin.
    pub fn in_season(&self, season: &Slug) -> Option<&Slug> {
        let begins = |season: &Slug| season_year(season.as_str()).map(|(first, _)| first);
        match self {
            Spelling::Club(club) => Some(club),
            Spelling::BySeason(list) => {
                let at = begins(season)?;
                let holds = |entry: &&DatedSpelling| {
                    entry.first_season.as_ref().and_then(begins).is_none_or(|first| first <= at)
                        && entry.last_season.as_ref().and_then(begins).is_none_or(|last| at <= last)
                };
                list.iter().find(holds).map(|entry| &entry.club)
            }
        }
    }
}

impl<'de> Deserialize<'de> for Spelling {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Spelling, D::Error> {
        struct SpellingVisitor;
        impl<'de> Visitor<'de> for SpellingVisitor {
            type Value = Spelling;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("the slug of a club, or a list of `{ club, first_season, last_season }`")
            }

            fn visit_str<E: Error>(self, written: &str) -> Result<Spelling, E> {
                slug(written).map(Spelling::Club)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Spelling, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(list)).map(Spelling::BySeason)
            }
        }
        deserializer.deserialize_any(SpellingVisitor)
    }
}

fn slug<E: Error>(written: &str) -> Result<Slug, E> {
    season_slug(written).map_err(|bad| {
        ValueFault::new(Code::BadSlug, format!("`{written}` is not a slug: {}", bad.reason())).into_error()
    })
}

/// A value below `[stages]`: one of our stages, or the table of a competition.
enum StageEntry {
    Stage(Slug),
    Competition(IndexMap<At<String>, At<Slug>>),
}

impl<'de> Deserialize<'de> for StageEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<StageEntry, D::Error> {
        struct StageVisitor;
        impl<'de> Visitor<'de> for StageVisitor {
            type Value = StageEntry;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("the slug of a stage, or the table of a competition")
            }

            fn visit_str<E: Error>(self, written: &str) -> Result<StageEntry, E> {
                slug(written).map(StageEntry::Stage)
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<StageEntry, A::Error> {
                IndexMap::deserialize(MapAccessDeserializer::new(map)).map(StageEntry::Competition)
            }
        }
        deserializer.deserialize_any(StageVisitor)
    }
}

impl<'de> Deserialize<'de> for ClubNames {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<ClubNames, D::Error> {
        struct FileVisitor;
        impl<'de> Visitor<'de> for FileVisitor {
            type Value = ClubNames;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a table of spellings for each source")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<ClubNames, A::Error> {
                let mut names = ClubNames::default();
                while let Some(table) = map.next_key::<At<String>>()? {
                    if table.get_ref() != "stages" {
                        names.sources.insert(table, map.next_value()?);
                        continue;
                    }
                    for (word, entry) in map.next_value::<IndexMap<At<String>, At<StageEntry>>>()? {
                        let span = entry.span();
                        match entry.into_inner() {
                            StageEntry::Stage(stage) => {
                                names.stages.insert(word, At::new(span, stage));
                            }
                            StageEntry::Competition(stages) => {
                                names.stages_of.insert(word, stages);
                            }
                        }
                    }
                }
                Ok(names)
            }
        }
        deserializer.deserialize_map(FileVisitor)
    }
}

#[cfg(test)]
mod tests {
    use super::ClubNames;
    use crate::records::read_records;
    use crate::records::values::{Slug, season_slug};
    use crate::source::{Diagnostics, SourceFile, Sources};

    fn read(text: &str) -> (ClubNames, Vec<String>) {
        let file = SourceFile { path: "club-names.toml".to_owned(), text: text.to_owned() };
        let sources = Sources::new(vec![file]);
        let mut found = Diagnostics::default();
        let names = read_records(&sources, &mut found).club_names.expect("the file is read").fields;
        let faults = found.iter().map(|fault| format!("{} {}", sources.place(fault.span).line, fault.code.slug()));
        (names, faults.collect())
    }

    #[test]
    fn spellings_mean_clubs_by_season_and_words_mean_stages() {
        let (names, faults) = read(
            "[any]\n\"FC Kanaal\" = \"kanaal\"\n\
             \"Kanaal\" = [\n { club = \"kanaal-fc\", last_season = \"1970-71\" },\n { club = \"kanaal-sk\", first_season = \"1971-72\" },\n]\n\
             [stages]\n\"\" = \"regular\"\n\"Championship\" = \"play-offs\"\n\
             [stages.beker]\n\"Finals\" = \"knock-out\"\n",
        );
        assert_eq!(faults, Vec::<String>::new());
        let means = |spelling: &str, season: &str| {
            let season = season_slug(season).expect("a season");
            names.sources["any"][spelling].get_ref().in_season(&season).map(Slug::to_string)
        };
        assert_eq!(means("FC Kanaal", "2030"), Some("kanaal".to_owned()));
        assert_eq!(means("Kanaal", "1970-71"), Some("kanaal-fc".to_owned()));
        assert_eq!(means("Kanaal", "1999-00"), Some("kanaal-sk".to_owned()));
        assert_eq!(names.stages[""].get_ref().as_str(), "regular");
        assert_eq!(names.stages_of["beker"]["Finals"].get_ref().as_str(), "knock-out");
    }

    #[test]
    fn each_slip_is_reported_where_it_stands() {
        let (names, faults) = read(
            "[any]\n\"A\" = \"KV A\"\n\"B\" = [{ clb = \"b\" }]\n\"C\" = 3\n\"D\" = \"d\"\n[stages]\n\"x\" = \"X\"\n\"y\" = \"y\"\n",
        );
        assert_eq!(faults, ["2 bad-slug", "3 unknown-key", "4 wrong-type", "7 bad-slug"]);
        assert!(names.sources["any"].contains_key("D") && names.stages.contains_key("y"), "the rest is read");
    }
}
