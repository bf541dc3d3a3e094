//! Who plays whom, and who comes first: round robins and their tables.

use super::random::Random;

/// One leg in which everyone meets everyone: a club plays at most once a round, at home and away in turn.
pub(crate) fn round_robin(clubs: &[usize]) -> Vec<Vec<(usize, usize)>> {
    // The circle method: the first stays, the others move on by one. An odd club out has nobody to meet in its turn.
    let mut circle: Vec<Option<usize>> = clubs.iter().copied().map(Some).collect();
    if circle.len() % 2 == 1 {
        circle.push(None);
    }
    let half = circle.len() / 2;
    let mut rounds = Vec::new();
    for round in 0..circle.len().saturating_sub(1) {
        let pairs = (0..half).filter_map(|place| {
            let (one, other) = (circle[place]?, circle[circle.len() - 1 - place]?);
            Some(if (round + place) % 2 == 0 { (one, other) } else { (other, one) })
        });
        rounds.push(pairs.collect());
        circle[1..].rotate_right(1);
    }
    rounds
}

/// Goals of the home side and the away side.
pub(crate) type Score = (u8, u8);

/// A score: stronger sides score more, and so do those at home.
pub(crate) fn score(random: &mut Random, home_strength: usize, away_strength: usize) -> Score {
    let mut goals = |chances: usize| (0..6).filter(|_| random.below(100) < chances).count() as u8;
    (goals(18 + home_strength), goals(13 + away_strength))
}

/// A half-time score within a full-time one.
pub(crate) fn half_time(random: &mut Random, full: Score) -> Score {
    let mut half = |goals: u8| random.below(usize::from(goals) + 1) as u8;
    (half(full.0), half(full.1))
}

/// A result: home, away, score.
pub(crate) type Result = (usize, usize, Score);

/// Clubs from first to last by points, goal difference and goals. Where two are level in all three, a goal is added for
/// one of them until none are: the results alone must say who goes on.
pub(crate) fn ranking(clubs: &[usize], results: &mut [Result], deduction: impl Fn(usize) -> i32) -> Vec<usize> {
    loop {
        let key = |club: usize| {
            let (mut points, mut difference, mut goals) = (-deduction(club), 0, 0);
            for (home, away, score) in results.iter() {
                let (own, other) = match club {
                    club if club == *home => (i32::from(score.0), i32::from(score.1)),
                    club if club == *away => (i32::from(score.1), i32::from(score.0)),
                    _ => continue,
                };
                points += if own > other { 3 } else { i32::from(own == other) };
                difference += own - other;
                goals += own;
            }
            (-points, -difference, -goals)
        };
        let mut table: Vec<_> = clubs.iter().map(|club| (key(*club), *club)).collect();
        table.sort();
        let Some(level) = table.windows(2).find(|pair| pair[0].0 == pair[1].0) else {
            return table.into_iter().map(|(_, club)| club).collect();
        };
        let clubs = [level[0].1, level[1].1];
        let goals = results.iter_mut().find_map(|(home, away, score)| {
            if clubs.contains(home) && score.0 >= score.1 {
                Some(&mut score.0)
            } else if clubs.contains(away) && score.1 >= score.0 {
                Some(&mut score.1)
            } else {
                None
            }
        });
        match goals {
            Some(goals) => *goals += 1,
            // Both have lost every match, by as much: then their order is of no matter to anybody.
            None => return table.into_iter().map(|(_, club)| club).collect(),
        }
    }
}
