//! What components are given, by all who use them.

use std::collections::{BTreeMap, BTreeSet};

use super::fields::either;
use crate::pages::interface::Shape;

/// For each parameter of each component the shapes that it is given.
#[derive(Debug, Default, PartialEq, Eq)]
pub(in crate::rendering) struct Calls(BTreeMap<(String, String), BTreeSet<Shape>>);

impl Calls {
    pub(super) fn add(&mut self, component: &str, parameter: &str, shape: Shape) {
        self.0.entry((component.to_owned(), parameter.to_owned())).or_default().insert(shape);
    }

    /// Nothing is known of a component that nobody uses.
    pub(in crate::rendering) fn shape(&self, component: &str, parameter: &str) -> Shape {
        let given = self.0.get(&(component.to_owned(), parameter.to_owned()));
        either(given.into_iter().flatten().cloned())
    }
}
