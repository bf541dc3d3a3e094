//! `pictures/**/PICTURE.toml`, beside the image of the same stem.

use super::record;
use super::values::{At, Date, Text, Who};

record! {
    /// What is known of a picture.
    pub struct Picture {
        pub alt: Option<Text>,
        pub licence: Option<At<String>>,
        pub permission: Option<String>,
        pub credit: Option<At<Who>>,
        pub caption: Option<Text>,
        pub source: Option<String>,
        pub date: Option<Date>,
        pub shows: Vec<At<String>>,
        /// The point that must stay in sight, from 0 to 1 from left and from top.
        pub focus: Option<At<[f64; 2]>>,
    }
}
