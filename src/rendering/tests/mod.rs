//! Templates as a site brings them: what is taken, and what is refused with which words.

use std::sync::LazyLock;

use super::{TemplateFault, Templates, builtin, unknown_fields};
use crate::locale::Locales;

static LOCALES: LazyLock<Locales> = LazyLock::new(Locales::load);

fn load(own: &[(&str, &str)]) -> Result<Templates, Vec<TemplateFault>> {
    let own: Vec<(String, String)> = own.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    Templates::load(&own, &LOCALES)
}

/// Each fault of a template as `line:column message`, with what helps below it.
fn check(name: &str, text: &str, expected: &[&str]) {
    let found: Vec<String> = match load(&[(name, text)]) {
        Ok(_) => Vec::new(),
        Err(faults) => faults.iter().map(shown).collect(),
    };
    assert_eq!(found, expected, "{text}");
}

fn shown(fault: &TemplateFault) -> String {
    let help = fault.report.lines().filter_map(|line| line.split_once("= help: ")).map(|(_, help)| help);
    let help = help.map(|help| format!("\n{}", shortened(help))).collect::<String>();
    format!("{}:{}:{} {}{help}", fault.template, fault.line, fault.column, fault.message)
}

/// Long lists grow with the views: their beginning tells enough.
fn shortened(help: &str) -> String {
    match help.split_once(", ") {
        Some((first, rest)) if rest.matches(", ").count() >= 4 => format!("{first}, ..."),
        _ => help.to_owned(),
    }
}

#[test]
fn the_default_theme_is_well_formed_and_asks_for_nothing_that_it_is_not_given() {
    assert!(load(&[]).is_ok());
    let templates: Vec<(String, &str)> =
        builtin::TEMPLATES.iter().map(|(name, text)| (format!("{}{name}", builtin::PREFIX), *text)).collect();
    let faults = unknown_fields(&templates, &LOCALES);
    let reports: Vec<&str> = faults.iter().map(|fault| fault.report.as_str()).collect();
    assert!(reports.is_empty(), "{}", reports.join("\n\n"));
}

#[test]
fn a_field_that_is_not_there_is_named_with_its_place_and_with_those_that_are() {
    check(
        "page.html",
        "<p>\n  {{ page.titel }}</p>",
        &["page.html:2:11 page pages have no `titel`\ndid you mean `title`?\npage pages have: title, body"],
    );
    check(
        "story.html",
        "{% if page.thread and page.thread.next %}{{ page.thread.next.storie.title }}{% endif %}",
        &[
            "story.html:1:62 `page.thread.next` has no `storie`\ndid you mean `story`?\n`page.thread.next` has: story, label, date",
        ],
    );
    check(
        "page.html",
        "{{ page[\"titel\"] }}{{ site.titel }}",
        &[
            "page.html:1:9 page pages have no `titel`\ndid you mean `title`?\npage pages have: title, body",
            "page.html:1:28 `site` has no `titel`\ndid you mean `title`?\n`site` has: title, ...",
        ],
    );
    check(
        "page.html",
        "{{ words.skip_to_contents }}",
        &["page.html:1:10 `words` has no `skip_to_contents`\ndid you mean `skip_to_content`?\n\
         `words` has: skip_to_content, ..."],
    );
}

#[test]
fn conditions_defaults_and_loops_are_looked_at_too() {
    let of_a_page =
        |column: usize| format!("page.html:1:{column} page pages have no `x`\npage pages have: title, body");
    for (text, column) in [
        ("{% if page.x %}{% endif %}", 12),
        ("{% if page.title %}{% elif not page.x %}{% endif %}", 37),
        ("{{ page.x or \"a\" }}", 9),
        ("{{ page?.x }}", 10),
        ("{{ page.x | default(value=1) }}", 9),
        ("{{ 1 if page.x else 2 }}", 14),
        ("{% set y = [1, page.x] %}", 21),
        ("{% for one in page.x %}{% endfor %}", 20),
        ("{% set of = page %}{{ of.x }}", 26),
        ("{% filter upper %}{{ page.x }}{% endfilter %}", 27),
        ("{{ [one for one in [page] if one.x] | length }}", 34),
    ] {
        let expected = if column == 26 || column == 34 {
            of_a_page(column).replace("page pages have", "`of` has")
        } else {
            of_a_page(column)
        };
        let expected = if column == 34 { expected.replace("`of`", "`one`") } else { expected };
        check("page.html", text, &[&expected]);
    }
    check(
        "story.html",
        "{% for one in page.by %}{{ one.nam }}{% endfor %}",
        &["story.html:1:32 `one` has no `nam`\ndid you mean `name`?\n`one` has: name, link"],
    );
}

#[test]
fn what_is_no_part_has_no_fields() {
    check("page.html", "{{ page.title.text }}", &["page.html:1:15 `page.title` is a text and has no `text`"]);
    check(
        "story.html",
        "{{ page.by.name }}",
        &["story.html:1:12 `page.by` is a list and has no `name`\n`{% for one in page.by %}` goes through it"],
    );
}

#[test]
fn what_may_be_there_is_no_fault() {
    for text in [
        "{% if page.x is defined %}{% endif %}",
        "{% set a = page %}{% set a = site %}{{ a.x }}",
        "{% for a in site.main_menu %}{% set a = a.link %}{{ a.x }}{% endfor %}",
        "{{ range(end=3) | first }}{{ __tera_context }}",
        "{% for key, one in page %}{{ one.x }}{% endfor %}",
        "{% for one in site.main_menu %}{{ loop.index }}{{ one.label }}{% endfor %}",
        "{{ site.main_menu[0].label }}{{ site.main_menu | first | get(key=\"x\") }}",
        "{% set one = page.body %}{% if one %}{{ one.pieces | length }}{% endif %}",
    ] {
        check("page.html", text, &[]);
    }
    // An included template sees what the one that includes it sees.
    let own = "{% for entry in site.main_menu %}{% include \"entry.html\" %}{% endfor %}";
    assert!(load(&[("page.html", own), ("entry.html", "{{ entry.label }}")]).is_ok());
    // One that a page and a card include may ask for what either is given.
    let both = "{{ page.kicker }}{% if head is defined %}{{ head.title }}{{ page.body }}{% endif %}";
    let include = "{% include \"both.svg\" %}";
    assert!(load(&[("page.html", include), ("cards/story.svg", include), ("both.svg", both)]).is_ok());
    // What no page is made from is nobody's fault.
    assert!(load(&[("unused.html", "{{ page.nothing }}")]).is_ok());
}

#[test]
fn a_template_that_several_kinds_share_may_ask_for_what_any_of_them_has() {
    let base = "{% block head_end %}{% endblock %}{% block main %}{% endblock %}{% if page.crumbs %}{{ page.standfirst }}{% endif %}";
    check("base.html", base, &[]);
    check(
        "base.html",
        "{{ page.nothing }}{% block head_end %}{% endblock %}{% block main %}{% endblock %}",
        &["base.html:1:9 the pages of this template have no `nothing`\nthe pages of this template have: title, ..."],
    );
}

#[test]
fn a_name_without_a_value_is_a_fault() {
    check(
        "page.html",
        "{{ title }}",
        &["page.html:1:4 there is no `title` here\ndid you mean `page.title`?\nthere are: page, head, site, words"],
    );
    check(
        "redirect.html",
        "{{ page.to }}{{ words.more }}",
        &["redirect.html:1:17 there is no `words` here\nthere are: page"],
    );
}

#[test]
fn components_are_held_against_what_they_are_given() {
    let own = "{% component mine(of: map, more=\"\") %}{{ of.titel }}{{ words.more }}{{ more.x }}{% endcomponent %}";
    let faults =
        load(&[("parts/mine.html", own), ("page.html", "{{ <mine of={page} /> }}")]).expect_err("three faults");
    let found: Vec<String> = faults.iter().map(shown).collect();
    assert_eq!(
        found,
        [
            "parts/mine.html:1:45 `of` has no `titel`\ndid you mean `title`?\n`of` has: title, body",
            "parts/mine.html:1:56 the component `mine` sees no `words`\n\
         a component sees only its arguments: write `@words` among them\nthere are: body, of, more",
            "parts/mine.html:1:77 `more` is a text and has no `x`",
        ]
    );
    // What one caller does not have another may.
    let own = "{% component mine(of: map) %}{% if of.title %}{{ of.title }}{% else %}{{ of.name }}{% endif %}{% endcomponent %}";
    let page = "{{ <mine of={page} /> }}{% for one in head.languages %}{{ <mine of={one} /> }}{% endfor %}";
    assert!(load(&[("parts/mine.html", own), ("page.html", page)]).is_ok());
    let own = "{% component mine(of: map, @words) %}{{ of.title }}{% endcomponent %}";
    let faults = load(&[("parts/mine.html", own), ("page.html", "{{ <mine off={page} /> }}")]).expect_err("two faults");
    let found: Vec<String> = faults.iter().map(shown).collect();
    assert_eq!(
        found,
        [
            "page.html:1:5 the component `mine` must be given `of`\nwrite `of={...}` behind its name",
            "page.html:1:10 the component `mine` takes no `off`\ndid you mean `of`?\nit takes: of",
        ]
    );
}

#[test]
fn a_component_of_the_site_takes_the_place_of_the_themes() {
    let own = "{% component prose(text: map, ...rest) %}{% for piece in text.pieces %}{{ piece.htm }}{% endfor %}{% endcomponent %}";
    let faults = load(&[("parts/own.html", own)]).expect_err("an unknown field");
    assert_eq!(
        shown(&faults[0]),
        "parts/own.html:1:81 `piece` has no `htm`\ndid you mean `html`?\n`piece` has: html, ..."
    );
}

#[test]
fn what_does_not_exist_is_named_with_its_place() {
    check(
        "page.html",
        "a\n{% include \"bas.html\" %}",
        &["page.html:2:12 there is no template `bas.html`\ndid you mean `base.html`?\nthere are: base.html, ..."],
    );
    check(
        "page.html",
        "{% extends \"base.html\" %}{% block mains %}{% endblock %}",
        &["page.html:1:35 `base.html` has no block `mains`\ndid you mean `main`?\nthere are: main, ..."],
    );
    check(
        "page.html",
        "{{ <pros text={page.body} /> }}",
        &["page.html:1:5 there is no component `pros`\ndid you mean `prose`?\nthere are: prose, ..."],
    );
    check("page.html", "{{ page.title | uper }}", &["page.html:1:17 there is no filter `uper`"]);
    check(
        "page.html",
        "{{ page.title is nice }}{{ now() }}",
        &["page.html:1:18 there is no test `nice`", "page.html:1:28 there is no function `now`"],
    );
}

#[test]
fn a_frame_of_the_site_must_have_the_blocks_that_the_pages_of_the_theme_fill() {
    check(
        "base.html",
        "{% block main %}{% endblock %}",
        &["base.html:1:1 this template has no block `head_end`, which `builtin/round.html` fills\n\
         write `{% block head_end %}{% endblock %}` where it belongs"],
    );
}

#[test]
fn every_template_that_is_not_well_formed_is_named() {
    let own = [("story.html", "<p>\n  {% if %}</p>"), ("page.html", "{{ a b }}")];
    let faults = load(&own).expect_err("not well formed");
    let places: Vec<(&str, usize, usize)> =
        faults.iter().map(|fault| (fault.template.as_str(), fault.line, fault.column)).collect();
    assert_eq!(places, [("story.html", 2, 9), ("page.html", 1, 6)]);
    assert!(faults[0].report.contains("--> templates/story.html:2:"), "{}", faults[0].report);
}

#[test]
fn a_site_may_extend_a_template_of_the_theme() {
    let text = "{% extends \"builtin/story.html\" %}{% block after %}{{ super() }}<p>ours</p>{% endblock %}";
    load(&[("story.html", text)]).expect("an overlay");
}

#[test]
fn a_fault_shows_its_line_as_a_compiler_does() {
    let faults = load(&[("page.html", "<h1>\n{{ page.titel }}</h1>")]).expect_err("an unknown field");
    let expected = "\
error: page pages have no `titel`
 --> templates/page.html:2:9
  |
2 | {{ page.titel }}</h1>
  |         ^^^^^
  |
  = help: did you mean `title`?
  = help: page pages have: title, body";
    assert_eq!(faults[0].report, expected);
}
