//! The pipeline on one screen.
