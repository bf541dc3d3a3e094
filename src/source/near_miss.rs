//! "Did you mean": the known word that a mistyped one comes nearest to.

/// The candidate that is nearest to `written`, when one is near enough to be what the writer meant: at most a third of
/// its letters differ, or it begins with all that was written.
pub fn near_miss<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = written.to_lowercase();
    let allowed = (folded.chars().count() / 3).max(1);
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let distance = strsim::damerau_levenshtein(&folded, &candidate.to_lowercase());
            let begins = folded.len() >= 4 && candidate.to_lowercase().starts_with(&folded);
            (distance <= allowed || begins).then_some((distance.min(allowed), candidate))
        })
        // Equal distances go by the alphabet, so that the same slip always gets the same answer.
        .min_by(|left, right| left.cmp(right))
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::near_miss;

    #[test]
    fn the_nearest_word_is_offered_and_a_far_one_is_not() {
        let clubs = ["beerschot", "kv-mechelen", "kortrijk", "genk", "gent"];
        assert_eq!(near_miss("beershot", clubs), Some("beerschot"));
        assert_eq!(near_miss("kv-mechlen", clubs), Some("kv-mechelen"));
        assert_eq!(near_miss("Genk", clubs), Some("genk"));
        assert_eq!(near_miss("feyenoord", clubs), None);
        assert_eq!(near_miss("kort", clubs), Some("kortrijk"));
    }
}
