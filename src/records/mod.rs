//! One authored file, one typed record, as written: references are still unresolved, each with its place.
