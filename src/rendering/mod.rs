//! Views to text, in parallel. The only user of Tera.
