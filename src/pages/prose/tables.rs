//! Tables that a writer typed. They scroll in a box of their own, and their alignment is a class: the pages allow no style
//! in an element.

use pulldown_cmark::{Alignment, Event, Tag, TagEnd};

use super::escaped;

/// Where the writing is within a table.
#[derive(Default)]
pub(super) struct TableWriting {
    alignments: Vec<Alignment>,
    column: usize,
    in_head: bool,
}

impl TableWriting {
    /// The HTML for an event of a table; None when it is no such event. `label` names the table for those who do not see it.
    pub(super) fn html(&mut self, event: &Event<'_>, label: &str) -> Option<String> {
        Some(match event {
            Event::Start(Tag::Table(alignments)) => {
                self.alignments = alignments.clone();
                let label = escaped(label);
                format!(
                    "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{label}\"><table class=\"rec\">"
                )
            }
            Event::Start(Tag::TableHead) => {
                (self.in_head, self.column) = (true, 0);
                "<thead><tr>".to_owned()
            }
            Event::End(TagEnd::TableHead) => {
                self.in_head = false;
                "</tr></thead><tbody>\n".to_owned()
            }
            Event::Start(Tag::TableRow) => {
                self.column = 0;
                "<tr>".to_owned()
            }
            Event::End(TagEnd::TableRow) => "</tr>\n".to_owned(),
            Event::Start(Tag::TableCell) => {
                let class = match self.alignments.get(self.column) {
                    Some(Alignment::Right) => " class=\"right\"",
                    Some(Alignment::Center) => " class=\"middle\"",
                    Some(Alignment::Left | Alignment::None) | None => " class=\"left\"",
                };
                if self.in_head { format!("<th scope=\"col\"{class}>") } else { format!("<td{class}>") }
            }
            Event::End(TagEnd::TableCell) => {
                self.column += 1;
                if self.in_head { "</th>" } else { "</td>" }.to_owned()
            }
            Event::End(TagEnd::Table) => "</tbody></table></div>\n".to_owned(),
            _ => return None,
        })
    }
}
