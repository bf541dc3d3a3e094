//! What many pages show, made once for all of them.
//!
//! A club stands in every table, a story in dozens of lists. Their views are made once, and whoever shows pages may
//! [`freeze`](Shared::freeze) them in a form of its own, so that they are not serialised anew on every page. What that form
//! is this layer does not know.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use schemars::generate::SchemaGenerator;
use schemars::{JsonSchema, Schema};
use serde::{Serialize, Serializer};

/// What whoever shows pages made of a thing.
pub struct Frozen {
    /// Serialises to the same as the thing itself, but faster.
    pub form: Box<dyn erased_serde::Serialize + Send + Sync>,
    /// Stands for the thing where views are written out for no reader, only to tell whether they changed.
    pub fingerprint: u128,
}

/// Makes the form of a thing.
pub type Freeze<'f> = dyn Fn(&dyn erased_serde::Serialize) -> Frozen + Sync + 'f;

/// A part of views that several pages have. Cheap to clone.
pub(crate) struct Shared<T>(Arc<Part<T>>);

struct Part<T> {
    thing: T,
    frozen: OnceLock<Frozen>,
}

impl<T> Shared<T> {
    pub(crate) fn new(thing: T) -> Shared<T> {
        Shared(Arc::new(Part { thing, frozen: OnceLock::new() }))
    }
}

impl<T: Serialize> Shared<T> {
    pub(crate) fn freeze(&self, freeze: &Freeze<'_>) {
        self.0.frozen.get_or_init(|| freeze(&self.0.thing));
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Shared<T> {
        Shared(Arc::clone(&self.0))
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0.thing
    }
}

impl<T: fmt::Debug> fmt::Debug for Shared<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.thing.fmt(out)
    }
}

impl<T: Serialize> Serialize for Shared<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.frozen.get() {
            Some(frozen) if serializer.is_human_readable() => frozen.form.serialize(serializer),
            Some(frozen) => serializer.serialize_u128(frozen.fingerprint),
            None => self.0.thing.serialize(serializer),
        }
    }
}

/// To a template it is the thing itself.
impl<T: JsonSchema> JsonSchema for Shared<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}
