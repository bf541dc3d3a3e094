//! Foreign formats to edits of record files. Run by hand, never in a build.
