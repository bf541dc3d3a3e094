//! Pictures and what is known of them.

use super::{Subject, Who};
use crate::pictures::ImageHead;
use crate::records::values::{Date, Slug, Text};

/// A picture that may be published.
#[derive(Clone, Debug)]
pub struct Picture {
    pub slug: Slug,
    /// The image, by path below the content folder.
    pub image: String,
    /// What is in it.
    pub head: ImageHead,
    pub alt: Option<Text>,
    pub licence: String,
    pub credit: Option<Who>,
    pub caption: Option<Text>,
    pub source: Option<String>,
    pub date: Option<Date>,
    pub shows: Vec<Subject>,
    /// From left and from top, 0 to 1.
    pub focus: Option<[f64; 2]>,
}
