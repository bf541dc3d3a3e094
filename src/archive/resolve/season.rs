//! Seasons and their stages.

use jiff::civil;

use super::Desk;
use crate::archive::{
    Adjustment, AfterWithdrawal, Club, Competition, Found, Id, Ranking, Season, Stage, Withdrawal, season_year,
};
use crate::records::reference::Reference;
use crate::records::season;
use crate::records::values::{At, Slug, StageKind, WithdrawalResults};
use crate::source::{Code, near_miss};
use crate::sport::{Score, Sport};

/// What a season takes from its competition.
pub(in crate::archive) struct OfCompetition {
    pub id: Id<Competition>,
    pub rules: Option<String>,
    pub sport: Sport,
}

impl Desk<'_, season::Season> {
    pub(super) fn competition_slug(&self) -> &Slug {
        &self.record.within[0]
    }

    /// The season and its stages, whose matches and rounds are filled in from the lines.
    pub(in crate::archive) fn season(mut self, of: &OfCompetition, stages: &[Id<Stage>]) -> (Season, Vec<Stage>) {
        let fields = &self.record.fields;
        let label = self.record.slug.clone();
        if fields.stages.is_empty() && !self.record.lost.entries_of("stages") {
            let whole = self.record.whole();
            self.found
                .report(Code::MissingKey, whole, "a season needs at least one stage")
                .help("write `[stages.league]` and what is to be said of it");
        }
        let by_label = season_year(label.as_str());
        let from = fields.from.as_ref().and_then(|date| date.get_ref().known()).map(|date| date.earliest());
        let to = fields.to.as_ref().and_then(|date| date.get_ref().known()).map(|date| date.latest());
        if let (Some(from), Some(last), Some(to)) = (from, to, &fields.to)
            && last < from
        {
            self.bad_value(to, "this season ends before it begins", "exchange `from` and `to`, or mend one of them");
        }
        self.check_rules(&fields.rules);
        self.zone(&fields.timezone);
        let clubs = self.clubs(fields.clubs.as_deref().unwrap_or_default());
        let resolved: Vec<Stage> =
            fields.stages.iter().filter_map(|(slug, stage)| self.stage(slug, stage, of)).collect();
        let adjustments = fields.adjustments.iter().filter_map(|adjustment| {
            let club = self.club(&adjustment.club)?;
            let league =
                fields.stages.values().position(|stage| stage.kind.is_none_or(|kind| kind == StageKind::League));
            let stage = match &adjustment.stage {
                Some(written) => self.stage_by_name(written)?,
                None => *stages.get(league.unwrap_or(0))?,
            };
            Some(Adjustment {
                club,
                stage,
                points: adjustment.points,
                date: *adjustment.date.get_ref(),
                reason: adjustment.reason.clone(),
            })
        });
        let adjustments = adjustments.collect();
        let withdrawals = fields.withdrawals.iter().filter_map(|withdrawal| self.withdrawal(withdrawal)).collect();
        let rankings = fields.rankings.iter().filter_map(|ranking| {
            Some(Ranking {
                stage: self.stage_by_name(&ranking.stage)?,
                clubs: self.clubs(&ranking.clubs),
                by: ranking.by,
                date: ranking.date,
                note: ranking.note.clone(),
            })
        });
        let rankings = rankings.collect();
        let season = Season {
            competition: of.id,
            label,
            name: fields.name.clone(),
            from: from.or(by_label.map(|(first, _)| first)),
            to: to.or(by_label.map(|(_, last)| last)),
            notes: fields.notes.clone(),
            sources: fields.sources.clone(),
            stages: stages.to_vec(),
            clubs,
            adjustments,
            withdrawals,
            rankings,
        };
        (season, resolved)
    }

    fn withdrawal(&mut self, written: &season::Withdrawal) -> Option<Withdrawal> {
        let club = self.club(&written.club);
        let score = written.score.as_ref().and_then(|score| {
            self.check_score(score);
            Score::parse(score.get_ref())
        });
        let results = match (written.results, score) {
            (WithdrawalResults::Erased, _) => AfterWithdrawal::Erased,
            (WithdrawalResults::Kept, _) => AfterWithdrawal::Kept,
            (WithdrawalResults::Awarded, Some(score)) => AfterWithdrawal::Awarded(score),
            (WithdrawalResults::Awarded, None) => {
                if written.score.is_none() {
                    let place = self.span(&written.club);
                    self.found
                        .report(
                            Code::MissingKey,
                            place,
                            "the matches that are left are awarded, and no `score` says how",
                        )
                        .help("write the score with the club that left first: `score = \"0-3\"`");
                }
                return None;
            }
        };
        Some(Withdrawal { club: club?, date: *written.date.get_ref(), results, reason: written.reason.clone() })
    }

    pub(super) fn club(&mut self, slug: &At<Slug>) -> Option<Id<Club>> {
        let place = self.span(slug);
        self.resolver.identities.club(slug.get_ref(), place, self.need, self.found)
    }

    pub(super) fn clubs(&mut self, slugs: &[At<Slug>]) -> Vec<Id<Club>> {
        slugs.iter().filter_map(|slug| self.club(slug)).collect()
    }

    /// A stage of this season by its name, or of any season by its full one.
    pub(super) fn stage_by_name(&mut self, written: &At<String>) -> Option<Id<Stage>> {
        let place = self.span(written);
        let (competition, label) = (self.competition_slug().clone(), self.record.slug.clone());
        let key = match (Slug::parse(written.get_ref()), Reference::parse(written.get_ref())) {
            (Ok(slug), _) => Some((competition, label, slug)),
            (Err(_), Some(Reference::Stage(competition, label, slug))) => Some((competition, label, slug)),
            (Err(_), _) => None,
        };
        match key.map_or(Found::Missing, |key| self.resolver.identities.stages.find(&key)) {
            Found::Shown(id) => Some(id),
            Found::Hidden | Found::Broken => None,
            Found::Missing => {
                let known = self.record.fields.stages.keys().map(|name| name.get_ref().as_str());
                self.found
                    .report(Code::UnknownStage, place, format!("this season has no stage `{}`", written.get_ref()))
                    .did_you_mean(near_miss(written.get_ref(), known))
                    .help("write one of its `[stages.NAME]`, or a stage of another season in full");
                None
            }
        }
    }
}

/// Days between which the matches of a season lie.
pub(in crate::archive) fn days_of(season: &Season) -> Option<(civil::Date, civil::Date)> {
    season.from.zip(season.to).filter(|(from, to)| from <= to)
}
