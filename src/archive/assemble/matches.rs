//! Matches, from lines and files, and what the stages and seasons have of them.

use std::collections::HashMap;

use super::desk;
use super::everything::Everything;
use super::withdrawals::mark_withdrawn;
use crate::archive::entering::{EnteredSeason, standing};
use crate::archive::identity::{Identities, Use, report_former};
use crate::archive::resolve::{LineOfSeason, Resolver, line_kick_off};
use crate::archive::schedule::{check_within, open_match, rounds};
use crate::archive::{Archive, Club, Found, Id, Match, Season, Site, Stage, Table};
use crate::records::match_file::MatchFile;
use crate::records::match_line::MatchDay;
use crate::records::{Record, Records};
use crate::source::{Code, Diagnostics};

pub(super) fn add_matches(
    archive: &mut Archive,
    records: &Records,
    entered: &Everything<'_>,
    resolver: &Resolver<'_>,
    found: &mut Diagnostics,
) {
    let zones = zones_of_seasons(entered, &archive.site);
    let mut matches: Vec<Match> = Vec::with_capacity(entered.schedule.matches.len());
    for scheduled in &entered.schedule.matches {
        let line = scheduled.line;
        let stage = &archive.stages[scheduled.stage];
        let season = &archive.seasons[stage.season];
        let neutral = line.neutral.unwrap_or(stage.neutral);
        let written =
            line.venue.as_ref().and_then(|(slug, place)| resolver.identities.venue(slug, *place, Use::Optional, found));
        let day = match &line.day.0 {
            MatchDay::At(moment) => Some(moment.day()),
            MatchDay::On(date) => date.known().map(|date| date.earliest()),
            MatchDay::NotSet => None,
        };
        let home_ground = day.filter(|_| !neutral).and_then(|day| archive.clubs[scheduled.home].ground_on(day));
        let venue = written.or(stage.venue).or(home_ground.map(|ground| ground.venue));
        let zone = venue.and_then(|venue| archive.venues[venue].zone.clone());
        let game = resolver.game(
            &LineOfSeason {
                line,
                season: stage.season,
                stage: scheduled.stage,
                slug: scheduled.slug.clone(),
                home: scheduled.home,
                away: scheduled.away,
                sport: archive.competitions[season.competition].sport,
                zone: zone.unwrap_or_else(|| zones[scheduled.season].clone()),
                neutral,
                shoot_out_counts: stage.points.count_shoot_outs(),
                venue,
            },
            found,
        );
        let exact = game.kick_off.day();
        let record = entered.seasons[scheduled.season].record;
        let listed = record.fields.clubs.as_ref().filter(|written| written.len() == season.clubs.len());
        let listed = listed.filter(|_| !record.lost.key("clubs")).map(|_| season.clubs.as_slice());
        check_within(scheduled, exact, season, listed, found);
        matches.push(game);
    }
    add_match_files(&mut matches, records, resolver, found);
    mark_withdrawn(&mut matches, &archive.seasons, &archive.stages);
    archive.matches = Table::new(matches);
    for open in &entered.schedule.open {
        if let Some((slug, place)) = &open.line.venue {
            resolver.identities.venue(slug, *place, Use::Optional, found);
        }
        if let Some((who, place)) = &open.line.referee {
            resolver.who(who, *place, found);
        }
        let kick_off = line_kick_off(&open.line.day.0, open.line.day.1, &zones[open.season], found);
        resolver.check_played(&kick_off, open.line, found);
        archive.stages.get_mut(open.stage).open_matches.push(open_match(open, kick_off));
    }
    fill_stages(archive);
}

/// The zone of a season's clocks: its own, its competition's, the site's. Unknown ones are reported where they stand.
fn zones_of_seasons(entered: &Everything<'_>, site: &Site) -> Vec<jiff::tz::TimeZone> {
    let zone = |written: &Option<crate::records::values::At<String>>| {
        written.as_ref().and_then(|zone| jiff::tz::TimeZone::get(zone.get_ref()).ok())
    };
    let of_season = |season: &EnteredSeason<'_>| {
        let competition = entered.competitions.iter().find(|competition| competition.id == season.competition);
        zone(&season.record.fields.timezone)
            .or_else(|| competition.and_then(|competition| zone(&competition.record.fields.timezone)))
            .unwrap_or_else(|| site.zone.clone())
    };
    entered.seasons.iter().map(of_season).collect()
}

fn add_match_files(matches: &mut [Match], records: &Records, resolver: &Resolver<'_>, found: &mut Diagnostics) {
    for record in &records.match_files {
        let [competition, season, stage] = record.within.as_slice() else {
            unreachable!("a match file lies in the folders of its competition, season and stage")
        };
        let key = (competition.clone(), season.clone(), stage.clone(), record.slug.clone());
        if let Some((_, _, _, now)) = resolver.identities.matches.now(&key) {
            report_former(record.slug.as_str(), now.as_str(), record.whole(), found);
        }
        match resolver.identities.matches.find(&key) {
            Found::Shown(id) => {
                let is_shown = standing(record) == Found::Shown(());
                let mut unshown = matches[id.index()].clone();
                let game = if is_shown { &mut matches[id.index()] } else { &mut unshown };
                desk(resolver, record, is_shown, found).add_to(game);
            }
            Found::Hidden | Found::Broken => {}
            Found::Missing => report_without_line(record, resolver.identities, found),
        }
    }
}

/// A match file that adds to nothing: there is no such season, no such stage in it, or no such match.
fn report_without_line(record: &Record<MatchFile>, identities: &Identities, found: &mut Diagnostics) {
    let [competition, season, stage] = record.within.as_slice() else {
        unreachable!("a match file lies in the folders of its competition, season and stage")
    };
    let written = format!("{competition}/{season}/{stage}");
    if identities.is_broken(competition, season) {
        // Its line may stand in what could not be read.
    } else if identities.seasons.find(&(competition.clone(), season.clone())) == Found::Missing {
        found
            .report(
                Code::UnknownSeason,
                record.whole(),
                format!("there is no `season.toml` in `{competition}/{season}`"),
            )
            .help("write one with at least `[stages.league]`");
    } else if identities.stages.find(&(competition.clone(), season.clone(), stage.clone())) == Found::Missing {
        let near = identities.nearest(&written);
        found
            .report(Code::UnknownStage, record.whole(), format!("this season has no stage `{stage}`"))
            .did_you_mean(near.as_deref().and_then(|near| near.rsplit('/').next()))
            .help("move this file into the folder of a stage, or write the stage in season.toml");
    } else {
        let near = identities.nearest(&format!("{written}/{}", record.slug));
        let near = near.as_deref().and_then(|near| near.strip_prefix(&format!("{competition}/{season}/")));
        let near = near.map(|near| near.strip_prefix(&format!("{stage}/")).unwrap_or(near));
        found
            .report(
                Code::MatchWithoutLine,
                record.whole(),
                format!("no line of `{stage}` is the match `{}`", record.slug),
            )
            .did_you_mean(near)
            .help("write its line in the season's `.txt` file, or rename this file to `home-away.toml`");
    }
}

fn fill_stages(archive: &mut Archive) {
    let mut by_stage: HashMap<Id<Stage>, Vec<Id<Match>>> = HashMap::new();
    for (id, game) in archive.matches.iter() {
        by_stage.entry(game.stage).or_default().push(id);
    }
    let by_slug = |clubs: &mut Vec<Id<Club>>| {
        // Ids of clubs go by slug.
        clubs.sort();
        clubs.dedup();
    };
    let mut clubs_of_season: HashMap<Id<Season>, Vec<Id<Club>>> = HashMap::new();
    let ids: Vec<Id<Stage>> = archive.stages.ids().collect();
    for id in ids {
        let matches = by_stage.remove(&id).unwrap_or_default();
        let games: Vec<(Id<Match>, &Match)> = matches.iter().map(|game| (*game, &archive.matches[*game])).collect();
        let rounds = rounds(&games);
        let playing: Vec<Id<Club>> = games.iter().flat_map(|(_, game)| [game.home, game.away]).collect();
        let stage = archive.stages.get_mut(id);
        stage.rounds = rounds;
        stage.matches = matches;
        stage.clubs.extend(playing);
        by_slug(&mut stage.clubs);
        clubs_of_season.entry(stage.season).or_default().extend(stage.clubs.iter().copied());
    }
    for (season, clubs) in clubs_of_season {
        let season = archive.seasons.get_mut(season);
        season.clubs.extend(clubs);
        by_slug(&mut season.clubs);
    }
}
