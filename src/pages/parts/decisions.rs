//! What people decided about a table, below it: points given and taken, clubs that left, each with its day and its reason.

use crate::archive::{Adjustment, AfterWithdrawal, Club, Id, Stage, Withdrawal};
use crate::facts::{Until, decisions};
use crate::locale::Arg;
use crate::pages::context::PageContext;
use crate::records::values::{Date, Text};

use super::dates;

/// The decisions in force about the clubs of a table, or of one group, a note each.
pub(crate) fn decision_notes(
    context: &PageContext<'_>,
    stage: Id<Stage>,
    until: Until,
    is_here: impl Fn(Id<Club>) -> bool,
) -> Vec<String> {
    let decisions = decisions(context.archive, stage, until);
    let adjusted = decisions.adjustments.into_iter().filter(|entry| is_here(entry.club));
    let left = decisions.withdrawals.into_iter().filter(|entry| is_here(entry.club));
    adjusted.map(|entry| adjustment(context, entry)).chain(left.map(|entry| withdrawal(context, entry))).collect()
}

/// `Beerschot: 3 punten in mindering (6 augustus 2024). Laattijdige licentie.`
fn adjustment(context: &PageContext<'_>, entry: &Adjustment) -> String {
    let key = if entry.points > 0 { "season_points_given" } else { "season_points_deducted" };
    let count = Arg::Number(i64::from(entry.points.unsigned_abs()));
    let fact = context.locale.words(key, &[("club", Arg::Text(context.club(entry.club).name)), ("count", count)]);
    with_reason(context, &dated(context, &fact, entry.date), entry.reason.as_ref())
}

/// `X trok zich terug op 3 maart 2025. Geen van de uitslagen telt nog mee. Financiële problemen.`
fn withdrawal(context: &PageContext<'_>, entry: &Withdrawal) -> String {
    let locale = context.locale;
    let results = match entry.results {
        AfterWithdrawal::Erased => context.word("withdrawn_erased").to_owned(),
        AfterWithdrawal::Kept => context.word("withdrawn_kept").to_owned(),
        AfterWithdrawal::Awarded(score) => {
            let score = locale.score(score.home.into(), score.away.into());
            locale.words("withdrawn_awarded", &[("score", Arg::Text(&score))])
        }
    };
    let fact = format!("{}. {results}", locale.sentence_case(&withdrew(context, entry)));
    with_reason(context, fact.trim_end_matches('.'), entry.reason.as_ref())
}

/// `X trok zich terug op 3 maart 2025`, as it stands inside a sentence.
pub(crate) fn withdrew(context: &PageContext<'_>, entry: &Withdrawal) -> String {
    let name = context.club(entry.club).name;
    match entry.date.known().filter(|date| date.day.is_some()) {
        Some(date) => {
            let date = dates::known(context.locale, date);
            context.locale.words("withdrew_on", &[("club", Arg::Text(name)), ("date", Arg::Text(&date))])
        }
        None => {
            let fact = context.locale.words("season_withdrawn", &[("club", Arg::Text(name))]);
            dated(context, &fact, entry.date)
        }
    }
}

fn dated(context: &PageContext<'_>, fact: &str, date: Date) -> String {
    match date.known() {
        Some(date) => {
            let date = dates::known(context.locale, date);
            context.locale.words("with_remark", &[("text", Arg::Text(fact)), ("remark", Arg::Text(&date))])
        }
        None => fact.to_owned(),
    }
}

/// Two sentences: what was decided, and why.
fn with_reason(context: &PageContext<'_>, fact: &str, reason: Option<&Text>) -> String {
    match reason {
        Some(reason) => {
            let reason = context.locale.sentence_case(context.text(reason));
            format!("{fact}. {}.", reason.trim_end_matches('.'))
        }
        None => format!("{fact}."),
    }
}
