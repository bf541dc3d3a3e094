//! HTML that a writer typed, on a site that lets it through.

use proptest::prelude::*;

use super::{SETTINGS, file, site_with, view};
use crate::pages::PageKey;

fn html(text: &str) -> String {
    let settings = SETTINGS.replace("[languages.en]", "raw_html = \"clean\"\n[languages.en]");
    let page = file("pages/over-ons.md", format!("+++\ntitle = \"Over ons\"\n+++\n{text}"));
    let archive = site_with(&settings, &[page]);
    let page = archive.pages.ids().next().expect("one page");
    let view = view(&archive, "nl", &PageKey::Page(page)).expect("a page");
    let pieces = view["body"]["pieces"].as_array().map(Vec::as_slice).unwrap_or_default();
    pieces.iter().filter_map(|piece| piece["html"].as_str()).collect()
}

fn check(text: &str, expected: &str) {
    assert_eq!(html(text).trim(), expected, "{text}");
}

#[test]
fn elements_of_a_paragraph_are_let_through() {
    check("H<sub>2</sub>O en <B>vet</B>.", "<p>H<sub>2</sub>O en <b>vet</b>.</p>");
    check("Een<br>twee<BR />drie<wbr>.", "<p>Een<br>twee<br>drie<wbr>.</p>");
    check(
        "<abbr title='Royal \"A\" &amp; B'>RAB</abbr>",
        "<p><abbr title=\"Royal &quot;A&quot; &amp; B\">RAB</abbr></p>",
    );
    check("<span lang=fr dir=\"ltr\">oui</span>", "<p><span lang=\"fr\" dir=\"ltr\">oui</span></p>");
    check("## Een <i>kop</i>", "<h2 id=\"een-kop\">Een <i>kop</i></h2>");
    check(
        "| a |\n|---|\n| <b>x |",
        &format!("{TABLE}<tr><td class=\"left\"><b>x</b></td></tr>\n</tbody></table></div>"),
    );
}

const TABLE: &str = "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Over ons\"><table class=\"rec\">\
                     <thead><tr><th scope=\"col\" class=\"left\">a</th></tr></thead><tbody>\n";

#[test]
fn a_block_of_html_is_a_paragraph_and_comments_are_left_out() {
    check("<span>Eén\n&amp; <b>twee</b></span>\n\nDrie.", "<p><span>Eén\n&amp; <b>twee</b></span></p>\n<p>Drie.</p>");
    check("<!-- niet\ntonen -->\n\nDrie<!-- vier -->.", "<p>Drie.</p>");
    check("<div>\n\n**Midden**\n\n</div>", "<p>&lt;div&gt;</p>\n<p><strong>Midden</strong></p>\n<p>&lt;/div&gt;</p>");
}

#[test]
fn nothing_that_runs_loads_or_paints_gets_through() {
    check("<b onclick=\"x()\" style=\"color:red\" class=a id=b>c</b>", "<p><b>c</b></p>");
    check("Een <img src=x onerror=y> foto.", "<p>Een &lt;img src=x onerror=y&gt; foto.</p>");
    check("<script>\nx()\n</script>", "<p>&lt;script&gt;\nx()\n&lt;/script&gt;</p>");
    check("<style>p{}</style>", "<p>&lt;style&gt;p{}&lt;/style&gt;</p>");
    check("Een <a href=\"javascript:x()\">b</a>.", "<p>Een &lt;a href=\"javascript:x()\"&gt;b&lt;/a&gt;.</p>");
    check("<b title=\"<script>x()</script>\">c</b>", "<p><b title=\"&lt;script&gt;x()&lt;/script&gt;\">c</b></p>");
    check("<span lang=\"' onclick=x\" dir=up>c</span>", "<p><span>c</span></p>");
}

#[test]
fn what_is_left_open_ends_with_the_markdown_around_it() {
    check("Een <b>vette *kop</b> en* slot.", "<p>Een <b>vette <em>kop en</em> slot.</b></p>");
    check("*Een <b>vette* kop</b>.", "<p><em>Een <b>vette</b></em> kop.</p>");
    check("<b><i>Een</b> kop</i>.", "<p><b><i>Een</i></b> kop.</p>");
    check("- <b>een\n- twee</b>", "<ul>\n<li><b>een</b></li>\n<li>twee</li>\n</ul>");
    check("[<b>klik](https://example.org/)</b>", "<p><a href=\"https://example.org/\"><b>klik</b></a></p>");
}

const PARTS: [&str; 31] = [
    "<b>",
    "</b>",
    "<i title='x'>",
    "</i>",
    "<code>",
    "</code>",
    "<br>",
    "<b",
    "</",
    "<",
    ">",
    "<p>",
    "</p>",
    "<div>",
    "</table>",
    "<svg>",
    "<script>",
    "<!--",
    "-->",
    "*",
    "**",
    "[",
    "](#a)",
    "woord ",
    "\n",
    "\n\n",
    "- ",
    "## ",
    "> ",
    "&",
    "`",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// A browser that mends what is not well nested has nothing to mend: it reads the very tree that was written.
    #[test]
    fn any_html_comes_out_well_nested(parts in proptest::collection::vec(proptest::sample::select(PARTS.to_vec()), 0..16)) {
        let html = html(&parts.concat());
        let read = scraper::Html::parse_fragment(&html).root_element().inner_html();
        let plain = |html: &str| html.replace("<br />", "<br>").replace("<hr />", "<hr>").replace("&quot;", "\"");
        prop_assert_eq!(plain(&read), plain(&html));
    }
}
