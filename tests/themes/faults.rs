//! Themes that are at fault. Below a line of a template its faults are written, each in a comment with `^` under the place,
//! the message, and what must be among the help, parted by `|`.

use touchline::locale::Locales;
use touchline::rendering::{TemplateFault, Templates};

use super::written_sites;

struct Expected {
    template: String,
    line: usize,
    column: usize,
    message: String,
    help: Vec<String>,
}

/// What a template expects of itself, and its text without that.
fn expected(template: &str, text: &str) -> (Vec<Expected>, String) {
    let mut expected = Vec::new();
    let mut kept = String::new();
    let mut line = 0;
    for written in text.split_inclusive('\n') {
        let fault = written.trim_end().strip_suffix("-->").filter(|_| written.starts_with("<!--")).and_then(|fault| {
            let column = fault.find('^')?;
            let mut parts = fault[column..].trim_start_matches('^').split(" | ").map(|part| part.trim().to_owned());
            let message = parts.next()?;
            Some(Expected { template: template.to_owned(), line, column: column + 1, message, help: parts.collect() })
        });
        match fault {
            Some(fault) => expected.push(fault),
            None => {
                line += 1;
                kept.push_str(written);
            }
        }
    }
    (expected, kept)
}

fn matches(fault: &TemplateFault, expected: &Expected) -> bool {
    let place = format!("templates/{}:{}:{}", expected.template, expected.line, expected.column);
    (fault.template.as_str(), fault.line, fault.column) == (expected.template.as_str(), expected.line, expected.column)
        && fault.message == expected.message
        && fault.report.contains(&place)
        && expected.help.iter().all(|help| fault.report.contains(help))
}

#[test]
fn every_fault_of_a_theme_is_named_where_it_is() {
    let locales = Locales::load();
    let mut wrong = String::new();
    for entry in std::fs::read_dir(super::folder("faults")).expect("a folder of this repository") {
        let path = entry.expect("an entry of the folder").path();
        let text = std::fs::read_to_string(&path).expect("a written theme");
        let mut all = Vec::new();
        let mut own = Vec::new();
        for file in written_sites::files(&text).into_iter().filter(|file| file.path != "site.toml") {
            let (faults, kept) = expected(&file.path, &file.text);
            all.extend(faults);
            own.push((file.path, kept));
        }
        let found = Templates::load(&own, &locales).err().unwrap_or_default();
        for fault in found.iter().filter(|fault| !all.iter().any(|expected| matches(fault, expected))) {
            wrong.push_str(&format!("{}: not expected:\n{}\n\n", path.display(), fault.report));
        }
        for expected in all.iter().filter(|expected| !found.iter().any(|fault| matches(fault, expected))) {
            let Expected { template, line, column, message, help } = expected;
            wrong
                .push_str(&format!("{}: not found: {template}:{line}:{column} {message} {help:?}\n\n", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
