//! The rule sets that leagues publish, by name. A published set never changes for a past season: a change of rules is a new
//! entry with its first season.

mod leagues;
mod sports;
mod tournaments;

use super::UsualPoints;

/// A rule set.
#[derive(Debug)]
pub struct RuleSet {
    /// As `rules = "..."` writes it.
    pub name: &'static str,
    /// The first season of these rules, by the year in which it begins.
    pub since: i16,
    pub points: UsualPoints,
    pub order: &'static [&'static str],
    /// For a stage that begins with points of an earlier one; the word `rank` stands for the rank in that stage.
    pub order_after_carry: &'static [&'static str],
    pub head_to_head: LittleTable<&'static [&'static str]>,
}

/// The table of the matches among level clubs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LittleTable<Order> {
    /// Its own list.
    pub order: Order,
    /// Those who stay level when it parts some get a new one among themselves.
    pub restart: bool,
    pub from: LittleTableFrom,
    /// It decides between no more clubs than this.
    pub clubs_at_most: Option<u8>,
}

/// From when the table of the matches among level clubs decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LittleTableFrom {
    Always,
    /// Once they have played all of them; until then it is left out of the order.
    AllPlayed,
}

/// A little table that is made once, by this list.
pub(super) const fn little(order: &'static [&'static str]) -> LittleTable<&'static [&'static str]> {
    LittleTable { order, restart: false, from: LittleTableFrom::Always, clubs_at_most: None }
}

const LITTLE: LittleTable<&'static [&'static str]> = little(&["points", "goal-difference", "goals"]);

const fn set(name: &'static str, since: i16, points: UsualPoints, order: &'static [&'static str]) -> RuleSet {
    RuleSet { name, since, points, order, order_after_carry: order, head_to_head: LITTLE }
}

/// Every set.
static RULE_SETS: [&[RuleSet]; 3] = [leagues::SETS, tournaments::SETS, sports::SETS];

/// Every set, one after the other.
pub fn rule_sets() -> impl Iterator<Item = &'static RuleSet> {
    RULE_SETS.into_iter().flatten()
}

/// The set of this name that held in the season which began in this year.
pub fn rule_set(name: &str, year: i16) -> Option<&'static RuleSet> {
    rule_sets().filter(|set| set.name == name && set.since <= year).max_by_key(|set| set.since)
}

#[cfg(test)]
mod tests {
    use super::{rule_set, rule_sets};
    use crate::sport::Criterion;

    #[test]
    fn every_set_is_written_in_words_of_the_format_and_is_found_by_its_season() {
        for set in rule_sets() {
            for word in set.order.iter().chain(set.order_after_carry).chain(set.head_to_head.order) {
                assert!(*word == "rank" || Criterion::parse(word).is_some(), "{}: {word}", set.name);
            }
            let found = rule_set(set.name, set.since).expect("a set of this name");
            assert_eq!((found.name, found.since), (set.name, set.since), "two sets of one name and season");
        }
    }

    #[test]
    fn a_season_is_ranked_by_the_rules_of_its_own_time() {
        let order = |name, year| rule_set(name, year).map(|set| (set.points.win, set.order[1]));
        assert_eq!(order("england", 1975), Some((2, "goal-average")));
        assert_eq!(order("england", 1980), Some((2, "goal-difference")));
        assert_eq!(order("england", 1981), Some((3, "goal-difference")));
        assert_eq!(order("belgium", 1994), Some((2, "wins")));
        assert_eq!(order("belgium", 2024), Some((3, "wins")));
        assert_eq!(order("fifa", 2022), Some((3, "goal-difference")));
        assert_eq!(order("fifa", 2026), Some((3, "head-to-head")));
        assert_eq!(order("atlantis", 2026), None);
    }
}
