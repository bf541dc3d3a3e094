//! Blocks of a text: a league table, a match, something from elsewhere.

use super::{Piece, Setting};
use crate::archive::{Id, Stage, Subject};
use crate::facts::Until;
use crate::pages::context::PageContext;
use crate::pages::parts::game::plate;
use crate::pages::parts::table::{self, Table};
use crate::records::markdown::{Block, TableBlock};
use crate::records::values::{Date, StageKind};

/// The parts of the page that a block asks for; none when what it is of may not be shown. Blocks that cannot be read were
/// reported with the records.
pub(super) fn pieces<'a>(
    context: &PageContext<'a>,
    info: &str,
    inside: &str,
    target: Option<Subject>,
    setting: Setting<'_>,
) -> Vec<Piece<'a>> {
    match (Block::parse(info, inside), target) {
        (Ok(Block::Table(block)), target) => {
            let tables = league(context, &block, target, setting).unwrap_or_default();
            tables.into_iter().map(|table| Piece::Table { table }).collect()
        }
        (Ok(Block::Match(_)), Some(Subject::Match(game))) => vec![Piece::Match { plate: plate(context, game) }],
        (Ok(Block::Embed(embed)), _) => vec![Piece::Embed { link: embed.url.into_inner(), title: embed.title }],
        (Ok(Block::Match(_)), _) | (Err(_), _) => Vec::new(),
    }
}

/// The tables of a block, one a group: of the stage it names, else of the story's; at the day or after the round it names, else at the
/// moment of the story, else with everything.
fn league<'a>(
    context: &PageContext<'a>,
    block: &TableBlock,
    target: Option<Subject>,
    setting: Setting<'_>,
) -> Option<Vec<Table<'a>>> {
    let archive = context.archive;
    let stood = setting.story.and_then(|story| context.facts.stories[story].stood.as_ref());
    let stage = match (target, block.of.is_some()) {
        (Some(Subject::Stage(stage)), _) => stage,
        (Some(Subject::Season(season)), _) => first_league(context, &archive.seasons[season].stages)?,
        (_, true) => return None,
        (_, false) => stood?.stage,
    };
    let end_of = |day: jiff::civil::Date| {
        let midnight = day.tomorrow().ok()?.to_zoned(archive.site.zone.clone()).ok()?;
        Some(Until::Moment(midnight.timestamp()))
    };
    let until = match (block.on, block.after) {
        (Some(Date::Known(day)), _) => end_of(day.latest())?,
        (_, Some(round)) => {
            let number = crate::archive::RoundName::Number(round);
            Until::AfterRound(archive.stages[stage].rounds.iter().position(|round| round.name == number)?)
        }
        (_, None) => match setting.story {
            Some(story) => Until::Moment(archive.stories[story].as_of.timestamp()),
            None => Until::Everything,
        },
    };
    let found = context.facts.table(archive, stage, until)?;
    let here: Vec<_> = stood.map(|stood| stood.club).into_iter().collect();
    let mut tables = table::league(
        context,
        &found,
        table::Shape { here: &here, small: true, form: false, told: block.rows.is_none() },
    );
    if let Some(rows) = block.rows {
        tables.iter_mut().for_each(|table| table.keep_places(rows));
    }
    Some(tables)
}

fn first_league(context: &PageContext<'_>, stages: &[Id<Stage>]) -> Option<Id<Stage>> {
    stages.iter().copied().find(|stage| context.archive.stages[*stage].kind == StageKind::League)
}
