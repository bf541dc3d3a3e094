//! `threads/THREAD.md`: a line of stories.

use super::record;
use super::values::Text;

record! {
    /// The front matter of a thread.
    pub struct Thread {
        pub title: Option<Text>,
    }
}
