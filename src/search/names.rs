//! The words of all names, each with who bears it: what makes people, clubs, competitions and venues come first.

use std::collections::BTreeMap;

use super::Named;
use super::bytes::{put_number, put_word, telling_prefix};
use super::shelf::Shelf;
use super::words::each_word;
use crate::pages::{FindableSubject, NameKind};

/// Bytes of a shard.
const SHARD: usize = 2_500;

/// Before the slug of a subject, so that an address can name it: no name has this sign.
const SLUG: char = '=';

/// Writes the shards of names.
pub(super) fn write_names<E>(
    subjects: &[FindableSubject<'_>],
    put: &impl Fn(Named) -> Result<(), E>,
) -> Result<Shelf, E> {
    let mut bearers: BTreeMap<String, BTreeMap<u32, u32>> = BTreeMap::new();
    let mut folded = String::new();
    for (number, subject) in (0..).zip(subjects) {
        for (name, kind) in &subject.names {
            each_word(name, &mut folded, |word, _| {
                let weight = bearers.entry(word.to_owned()).or_default().entry(number).or_default();
                *weight = (*weight).max(weight_of(*kind));
            });
        }
        let slug = format!("{SLUG}{}/{}", subject.shown.kind, subject.shown.slug);
        bearers.entry(slug).or_default().insert(number, 0);
    }
    let mut shelf = Shelf::default();
    let (mut shard, mut count): (Vec<u8>, u32) = (Vec::new(), 0);
    let mut last: &str = "";
    for (word, of_word) in &bearers {
        let own = 4 + word.len() / 2 + 2 * of_word.len();
        if count > 0 && shard.len() + own > SHARD {
            put(taken(&mut shelf, &mut shard, &mut count))?;
        }
        if count == 0 {
            shelf.first.push(telling_prefix(last, word).to_owned());
        }
        put_word(&mut shard, if count == 0 { "" } else { last }, word);
        put_number(&mut shard, of_word.len() as u32);
        let mut before = 0;
        for (subject, weight) in of_word {
            put_number(&mut shard, (subject - before) << 2 | weight);
            before = *subject;
        }
        last = word;
        count += 1;
    }
    if count > 0 {
        put(taken(&mut shelf, &mut shard, &mut count))?;
    }
    Ok(shelf)
}

/// What was gathered as the next shard.
fn taken(shelf: &mut Shelf, shard: &mut Vec<u8>, count: &mut u32) -> Named {
    let mut bytes = Vec::with_capacity(shard.len() + 2);
    put_number(&mut bytes, std::mem::take(count));
    bytes.append(shard);
    shelf.push('n', "bin", bytes)
}

/// What a word of a name says about who is meant.
fn weight_of(kind: NameKind) -> u32 {
    match kind {
        NameKind::Own => 3,
        NameKind::Other => 2,
        NameKind::Former => 1,
    }
}
