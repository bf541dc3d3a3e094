//! Footnotes: numbered in the order in which the text calls them, printed below it.

use pulldown_cmark::{CowStr, Event};

/// The footnotes of one text.
#[derive(Default)]
pub(super) struct Footnotes<'t> {
    /// Labels in the order of the first call, with how often each was called.
    called: Vec<(CowStr<'t>, usize)>,
    written: Vec<(CowStr<'t>, Vec<Event<'t>>)>,
}

impl<'t> Footnotes<'t> {
    pub(super) fn are_called(&self) -> bool {
        !self.called.is_empty()
    }

    /// The mark in the text, as HTML.
    pub(super) fn call(&mut self, label: CowStr<'t>) -> String {
        let place = match self.called.iter().position(|(known, _)| *known == label) {
            Some(place) => place,
            None => {
                self.called.push((label, 0));
                self.called.len() - 1
            }
        };
        self.called[place].1 += 1;
        let (number, times) = (place + 1, self.called[place].1);
        let id = if times == 1 { format!("fnref-{number}") } else { format!("fnref-{number}-{times}") };
        format!("<sup class=\"fn\"><a id=\"{id}\" href=\"#fn-{number}\">{number}</a></sup>")
    }

    pub(super) fn define(&mut self, label: CowStr<'t>, content: Vec<Event<'t>>) {
        self.written.push((label, content));
    }

    /// The list below the text; None when nothing was called. `heading` and `back` are words.
    pub(super) fn list(mut self, heading: &str, back: &str) -> Option<String> {
        let mut items = String::new();
        for (place, (label, _)) in self.called.iter().enumerate() {
            let number = place + 1;
            let found = self.written.iter().position(|(written, _)| written == label)?;
            let (_, content) = self.written.swap_remove(found);
            let mut html = String::new();
            pulldown_cmark::html::push_html(&mut html, content.into_iter());
            let back = format!(" <a class=\"fn-back\" href=\"#fnref-{number}\" aria-label=\"{back}\">↩</a>");
            let html = match html.trim_end().strip_suffix("</p>") {
                Some(begin) => format!("{begin}{back}</p>"),
                None => format!("{html}{back}"),
            };
            items.push_str(&format!("<li id=\"fn-{number}\">{html}</li>\n"));
        }
        (!items.is_empty())
            .then(|| format!("<section class=\"notes\" aria-label=\"{heading}\"><ol>\n{items}</ol></section>\n"))
    }
}
