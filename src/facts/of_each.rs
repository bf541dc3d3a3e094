//! Side tables: one value for each thing of an archive's table.

use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

use rayon::prelude::*;

use crate::archive::{Id, Table};

/// What is known of each thing of one kind, found by its id.
#[derive(Debug)]
pub struct OfEach<T, F> {
    facts: Vec<F>,
    of: PhantomData<fn() -> T>,
}

impl<T, F> OfEach<T, F> {
    /// Works it out for each thing, in parallel. The order of the result is that of the table.
    pub(super) fn gather(things: &Table<T>, fact: impl Fn(Id<T>) -> F + Sync + Send) -> OfEach<T, F>
    where
        F: Send,
    {
        let ids: Vec<Id<T>> = things.ids().collect();
        OfEach { facts: ids.into_par_iter().map(fact).collect(), of: PhantomData }
    }

    /// What was worked out elsewhere, in the order of the table.
    pub(super) fn of(things: &Table<T>, facts: Vec<F>) -> OfEach<T, F> {
        assert_eq!(things.len(), facts.len(), "one for each thing");
        OfEach { facts, of: PhantomData }
    }

    pub(super) fn default_of(things: &Table<T>) -> OfEach<T, F>
    where
        F: Default,
    {
        OfEach { facts: (0..things.len()).map(|_| F::default()).collect(), of: PhantomData }
    }

    /// In the order of the table.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &F> {
        self.facts.iter()
    }

    pub(super) fn iter_mut(&mut self) -> impl ExactSizeIterator<Item = &mut F> {
        self.facts.iter_mut()
    }
}

impl<T, F> Index<Id<T>> for OfEach<T, F> {
    type Output = F;

    fn index(&self, id: Id<T>) -> &F {
        &self.facts[id.index()]
    }
}

impl<T, F> IndexMut<Id<T>> for OfEach<T, F> {
    fn index_mut(&mut self, id: Id<T>) -> &mut F {
        &mut self.facts[id.index()]
    }
}
