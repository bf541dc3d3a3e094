//! The names of one kind of thing: which there are, which are former ones, and what may be said of each.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::Hash;

use crate::archive::Id;
use crate::records::values::Slug;
use crate::source::Span;

/// What a slug or a reference names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found<T> {
    Shown(T),
    /// It exists and may not be shown.
    Hidden,
    /// It exists and is at fault itself, which has been reported there: nothing is to be said of what names it.
    Broken,
    Missing,
}

impl<T> Found<T> {
    pub fn shown(self) -> Option<T> {
        match self {
            Found::Shown(thing) => Some(thing),
            Found::Hidden | Found::Broken | Found::Missing => None,
        }
    }

    pub(in crate::archive) fn map<U>(self, change: impl FnOnce(T) -> U) -> Found<U> {
        match self {
            Found::Shown(thing) => Found::Shown(change(thing)),
            Found::Hidden => Found::Hidden,
            Found::Broken => Found::Broken,
            Found::Missing => Found::Missing,
        }
    }
}

/// The names of one kind of thing, by a key of their own: a slug, or slugs from the outermost folder in.
#[derive(Debug)]
pub struct Names<T, Key: Hash + Eq = Slug> {
    by_name: HashMap<Key, Named<T, Key>>,
    /// Most sites have none, and then none is looked for.
    has_former: bool,
}

#[derive(Debug)]
struct Named<T, Key> {
    /// Never [`Found::Missing`].
    standing: Found<Id<T>>,
    place: Span,
    /// The name of today, when this is a former one.
    now: Option<Key>,
}

impl<T, Key: Hash + Eq> Default for Names<T, Key> {
    fn default() -> Self {
        Names { by_name: HashMap::new(), has_former: false }
    }
}

impl<T, Key: Hash + Eq + Clone> Names<T, Key> {
    /// Enters a name. Gives the place of the one that had it already.
    pub(in crate::archive) fn enter(&mut self, key: Key, standing: Found<Id<T>>, place: Span) -> Result<(), Span> {
        match self.by_name.entry(key) {
            Entry::Occupied(taken) => Err(taken.get().place),
            Entry::Vacant(free) => {
                free.insert(Named { standing, place, now: None });
                Ok(())
            }
        }
    }

    /// Enters a former name of what is named `now`. A name that is in use goes before it; its place is given then.
    pub(in crate::archive) fn enter_former(&mut self, key: Key, place: Span, now: &Key) -> Result<(), Span> {
        let standing = self.find(now);
        match self.by_name.entry(key) {
            Entry::Occupied(taken) if taken.get().now.as_ref() == Some(now) => Ok(()),
            Entry::Occupied(taken) => Err(taken.get().place),
            Entry::Vacant(free) => {
                free.insert(Named { standing, place, now: Some(now.clone()) });
                self.has_former = true;
                Ok(())
            }
        }
    }

    pub fn find<Written>(&self, key: &Written) -> Found<Id<T>>
    where
        Key: Borrow<Written>,
        Written: Hash + Eq + ?Sized,
    {
        self.by_name.get(key).map_or(Found::Missing, |named| named.standing)
    }

    /// The name of today, when this is a former one.
    pub(in crate::archive) fn now(&self, key: &Key) -> Option<&Key> {
        if self.has_former { self.by_name.get(key)?.now.as_ref() } else { None }
    }

    /// Every name of today.
    pub(in crate::archive) fn present(&self) -> impl Iterator<Item = &Key> {
        self.by_name.iter().filter(|(_, named)| named.now.is_none()).map(|(key, _)| key)
    }
}
