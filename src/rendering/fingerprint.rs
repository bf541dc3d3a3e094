//! What a page is made from, as one number: two views with the same fingerprint look the same to a template.
//!
//! A view is written out as bytes, each value with its kind before it and each text with its length, so that no two
//! different views are the same bytes. That costs a fraction of what rendering costs.

use std::fmt;

use serde::ser::{self, Serialize, Serializer};
use xxhash_rust::xxh3::xxh3_128;

/// The fingerprint of these things, in their order.
pub(super) fn fingerprint(things: &[&dyn erased_serde::Serialize]) -> u128 {
    super::on_scratch(|room| {
        let mut written = Written(room);
        for thing in things {
            thing.serialize(&mut written).expect("bytes take any view");
        }
        xxh3_128(written.0)
    })
}

struct Written<'r>(&'r mut Vec<u8>);

/// Stands before each value.
#[derive(Clone, Copy)]
enum Kind {
    None,
    False,
    True,
    Signed,
    Unsigned,
    Float,
    Text,
    Bytes,
    /// Values follow until the end.
    List,
    /// Names or keys, each with its value, follow until the end.
    Fields,
    End,
}

impl Written<'_> {
    fn kind(&mut self, kind: Kind) {
        self.0.push(kind as u8);
    }

    fn number(&mut self, kind: Kind, bytes: [u8; 16]) {
        self.kind(kind);
        self.0.extend_from_slice(&bytes);
    }

    fn bytes(&mut self, kind: Kind, bytes: &[u8]) {
        self.kind(kind);
        self.0.extend_from_slice(&(bytes.len() as u64).to_le_bytes());
        self.0.extend_from_slice(bytes);
    }
}

/// Nothing goes wrong here; the library wants a type for it.
#[derive(Debug)]
pub(super) struct Never(String);

impl fmt::Display for Never {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for Never {}

impl ser::Error for Never {
    fn custom<T: fmt::Display>(message: T) -> Never {
        Never(message.to_string())
    }
}

type Done = Result<(), Never>;

macro_rules! numbers {
    ($($method:ident $from:ty => $to:ty, $kind:ident;)+) => {
        $(fn $method(self, number: $from) -> Done {
            self.number(Kind::$kind, <$to>::from(number).to_le_bytes());
            Ok(())
        })+
    };
}

impl Serializer for &mut Written<'_> {
    type Ok = ();
    type Error = Never;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Self;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;

    numbers! {
        serialize_i8 i8 => i128, Signed;
        serialize_i16 i16 => i128, Signed;
        serialize_i32 i32 => i128, Signed;
        serialize_i64 i64 => i128, Signed;
        serialize_i128 i128 => i128, Signed;
        serialize_u8 u8 => u128, Unsigned;
        serialize_u16 u16 => u128, Unsigned;
        serialize_u32 u32 => u128, Unsigned;
        serialize_u64 u64 => u128, Unsigned;
        serialize_u128 u128 => u128, Unsigned;
    }

    /// What views share is written as its own fingerprint.
    fn is_human_readable(&self) -> bool {
        false
    }

    fn serialize_f32(self, number: f32) -> Done {
        self.serialize_f64(number.into())
    }

    fn serialize_f64(self, number: f64) -> Done {
        self.number(Kind::Float, u128::from(number.to_bits()).to_le_bytes());
        Ok(())
    }

    fn serialize_bool(self, value: bool) -> Done {
        self.kind(if value { Kind::True } else { Kind::False });
        Ok(())
    }

    fn serialize_char(self, letter: char) -> Done {
        self.serialize_str(letter.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, text: &str) -> Done {
        self.bytes(Kind::Text, text.as_bytes());
        Ok(())
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Done {
        self.bytes(Kind::Bytes, bytes);
        Ok(())
    }

    fn serialize_none(self) -> Done {
        self.kind(Kind::None);
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Done {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Done {
        self.serialize_none()
    }

    fn serialize_unit_struct(self, _: &'static str) -> Done {
        self.serialize_none()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Done {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Done {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Done {
        self.kind(Kind::Fields);
        self.serialize_str(variant)?;
        value.serialize(&mut *self)?;
        self.kind(Kind::End);
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self, Never> {
        self.kind(Kind::List);
        Ok(self)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self, Never> {
        self.kind(Kind::List);
        Ok(self)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self, Never> {
        self.kind(Kind::List);
        Ok(self)
    }

    fn serialize_tuple_variant(self, _: &'static str, _: u32, variant: &'static str, _: usize) -> Result<Self, Never> {
        self.kind(Kind::List);
        self.serialize_str(variant)?;
        Ok(self)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self, Never> {
        self.kind(Kind::Fields);
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Never> {
        self.kind(Kind::Fields);
        Ok(self)
    }

    fn serialize_struct_variant(self, _: &'static str, _: u32, variant: &'static str, _: usize) -> Result<Self, Never> {
        self.kind(Kind::Fields);
        self.serialize_str(variant)?;
        Ok(self)
    }
}

macro_rules! lists {
    ($($Trait:ident $method:ident;)+) => {
        $(impl ser::$Trait for &mut Written<'_> {
            type Ok = ();
            type Error = Never;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
                value.serialize(&mut **self)
            }

            fn end(self) -> Done {
                self.kind(Kind::End);
                Ok(())
            }
        })+
    };
}

lists! {
    SerializeSeq serialize_element;
    SerializeTuple serialize_element;
    SerializeTupleStruct serialize_field;
    SerializeTupleVariant serialize_field;
}

macro_rules! structs {
    ($($Trait:ident;)+) => {
        $(impl ser::$Trait for &mut Written<'_> {
            type Ok = ();
            type Error = Never;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Done {
                self.serialize_str(name)?;
                value.serialize(&mut **self)
            }

            fn end(self) -> Done {
                self.kind(Kind::End);
                Ok(())
            }
        })+
    };
}

structs! {
    SerializeStruct;
    SerializeStructVariant;
}

impl ser::SerializeMap for &mut Written<'_> {
    type Ok = ();
    type Error = Never;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Done {
        key.serialize(&mut **self)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        value.serialize(&mut **self)
    }

    fn end(self) -> Done {
        self.kind(Kind::End);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::fingerprint;

    #[test]
    fn views_that_differ_in_anything_have_different_fingerprints() {
        let views = [
            json!(null),
            json!([]),
            json!({}),
            json!(""),
            json!(0),
            json!(0.0),
            json!(-1),
            json!(false),
            json!(true),
            json!(["a", "b"]),
            json!(["ab", ""]),
            json!([["a"], "b"]),
            json!([["a", "b"]]),
            json!({ "a": "b" }),
            json!({ "a": ["b"] }),
            json!({ "a": null }),
        ];
        let mut seen: Vec<u128> = views.iter().map(|view| fingerprint(&[view])).collect();
        seen.push(fingerprint(&[]));
        seen.push(fingerprint(&[&views[0], &views[1]]));
        let count = seen.len();
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), count);
        assert_eq!(fingerprint(&[&views[13]]), fingerprint(&[&json!({ "a": "b" })]));
    }
}
