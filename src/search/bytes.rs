//! Numbers and words as bytes: small numbers take one byte, and a word only what it does not share with the one before it.

/// Letters of the hash in the name of a file.
pub(super) const HASH_LENGTH: usize = 5;

/// Low seven bits first; a set eighth bit says that more follow.
pub(super) fn put_number(bytes: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// Takes the number that stands here, and moves behind it.
///
/// # Panics
/// When none stands here.
pub(super) fn take_number(bytes: &mut &[u8]) -> u32 {
    let (mut number, mut shift) = (0, 0);
    loop {
        let (byte, rest) = bytes.split_first().expect("a number was written here");
        *bytes = rest;
        number |= u32::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return number;
        }
        shift += 7;
    }
}

/// A word behind the one before it: how many bytes they share, how many follow, and those.
pub(super) fn put_word(bytes: &mut Vec<u8>, before: &str, word: &str) {
    let shared = shared_prefix(before, word);
    put_number(bytes, shared as u32);
    put_number(bytes, (word.len() - shared) as u32);
    bytes.extend_from_slice(&word.as_bytes()[shared..]);
}

/// The same read again; the word before it becomes it.
pub(super) fn take_word(bytes: &mut &[u8], word: &mut Vec<u8>) {
    let shared = take_number(bytes) as usize;
    let length = take_number(bytes) as usize;
    word.truncate(shared);
    word.extend_from_slice(&bytes[..length]);
    *bytes = &bytes[length..];
}

fn shared_prefix(one: &str, other: &str) -> usize {
    one.bytes().zip(other.bytes()).take_while(|(one, other)| one == other).count()
}

/// The shortest beginning of a word that sorts behind the word before it, in whole letters.
pub(super) fn telling_prefix<'w>(before: &str, word: &'w str) -> &'w str {
    let shared = shared_prefix(before, word);
    let end = word.char_indices().map(|(at, letter)| at + letter.len_utf8()).find(|end| *end > shared);
    &word[..end.unwrap_or(word.len())]
}

/// Tells the bytes of one build from those of another, in letters that every disk and host takes as they are.
pub(super) fn short_hash(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    let hash = xxhash_rust::xxh3::xxh3_64(bytes);
    (0..HASH_LENGTH).map(|place| char::from(LETTERS[(hash >> (5 * place)) as usize & 31])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_words_are_read_as_they_were_written() {
        let mut bytes = Vec::new();
        for number in [0, 1, 127, 128, 300, u32::MAX] {
            put_number(&mut bytes, number);
        }
        let words = ["", "hasi", "hasis", "één", "éé", "z"];
        for (before, word) in [""].iter().chain(&words).zip(&words) {
            put_word(&mut bytes, before, word);
        }
        let mut rest = bytes.as_slice();
        assert_eq!([0; 6].map(|_| take_number(&mut rest)), [0, 1, 127, 128, 300, u32::MAX]);
        let mut word = Vec::new();
        for expected in words {
            take_word(&mut rest, &mut word);
            assert_eq!(String::from_utf8_lossy(&word), expected);
        }
        assert!(rest.is_empty());
    }

    #[test]
    fn a_shard_is_told_by_as_little_as_it_takes() {
        for (before, word, expected) in
            [("", "aan", "a"), ("hasi", "hasis", "hasis"), ("hamer", "hasi", "has"), ("e", "é", "é"), ("è", "é", "é")]
        {
            assert_eq!(telling_prefix(before, word), expected, "{before} {word}");
        }
    }
}
