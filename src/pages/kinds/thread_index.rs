//! Every thread, the one with the newest story first.

use schemars::JsonSchema;
use serde::Serialize;

use super::thread::{extent, stories_of};
use super::{About, Page, PageContext, PageKey};
use crate::archive::{Archive, Id};
use crate::facts::Facts;
use crate::locale::Language;
use crate::pages::parts::index::{Other, others};

/// What the template sees.
#[derive(Debug, JsonSchema, Serialize)]
pub struct View<'a> {
    /// The heading of the page.
    title: &'a str,
    /// The other lists of names.
    others: Vec<Other<'a>>,
    /// All threads.
    threads: Vec<ThreadLine<'a>>,
}

/// A thread in the list.
#[derive(Debug, JsonSchema, Serialize)]
struct ThreadLine<'a> {
    /// The name of the thread.
    title: &'a str,
    /// The link of its page.
    link: &'a str,
    /// How many stories it has, and over what time.
    extent: String,
}

pub(super) fn list(_: &Archive, _: &Facts, _: Language) -> Vec<PageKey> {
    vec![PageKey::ThreadIndex]
}

pub(super) fn view<'a>(context: &'a PageContext<'a>, _: &'a Page) -> (About<'a>, View<'a>) {
    let title = context.word("thread_all");
    let link = context.link_to(&PageKey::ThreadIndex);
    let about = About {
        title: title.into(),
        description: context.word("threads_description").into(),
        section: Some(link),
        ..About::default()
    };
    (about, View { title, others: others(context, Some(PageKey::ThreadIndex)), threads: threads(context) })
}

fn threads<'a>(context: &PageContext<'a>) -> Vec<ThreadLine<'a>> {
    let archive = context.archive;
    let newest = |thread: &Id<crate::archive::Thread>| archive.threads[*thread].stories.last().copied();
    let mut threads: Vec<_> = archive.threads.ids().collect();
    // Stories are numbered from the oldest on; threads without any come last, by slug.
    threads.sort_by_key(|thread| (std::cmp::Reverse(newest(thread)), *thread));
    let line = |thread: Id<crate::archive::Thread>| ThreadLine {
        title: context.text(&archive.threads[thread].title),
        link: context.link_to(&PageKey::Thread(thread)),
        extent: extent(context, &stories_of(archive, thread, context.language)),
    };
    threads.into_iter().map(line).collect()
}
