//! What is wrong with a template, in the words of who writes templates.

use std::ops::Range;

use super::Theme;
use super::theme::Form;
use super::walk::{Scope, Sees};
use crate::pages::interface::Interface;
use crate::rendering::TemplateFault;
use crate::rendering::syntax::{Call, Component, Expression, Name};
use crate::source::near_miss;

/// How many names a message lists.
const MOST_NAMES: usize = 40;

pub(super) fn unknown_field(
    theme: &Theme<'_>,
    scope: &Scope<'_>,
    of: &Expression,
    name: &Name,
    others: &[&str],
) -> TemplateFault {
    let (who, have) = owner(theme, scope, of, name);
    let message = format!("{who} {} no `{}`", have, name.text);
    let help = [meant(&name.text, others), Some(format!("{who} {have}: {}", listed(&name.text, others)))];
    fault(theme, scope, &name.at, message, help)
}

pub(super) fn no_fields(
    theme: &Theme<'_>,
    scope: &Scope<'_>,
    of: &Expression,
    name: &Name,
    instead: &str,
) -> TemplateFault {
    let (who, _) = owner(theme, scope, of, name);
    let message = format!("{who} is {instead} and has no `{}`", name.text);
    let help = (instead == "a list").then(|| format!("`{{% for one in {} %}}` goes through it", who.trim_matches('`')));
    fault(theme, scope, &name.at, message, [help, None])
}

pub(super) fn unknown_variable(
    theme: &Theme<'_>,
    interface: &Interface,
    scope: &Scope<'_>,
    name: &Name,
) -> TemplateFault {
    let mut known: Vec<&str> = scope.variables.iter().map(|(name, _)| name.as_str()).collect();
    let (message, help) = match scope.sees {
        Sees::File(used) => {
            known.extend(used.names());
            let of_page = used.any_has(&name.text, interface).then(|| format!("did you mean `page.{}`?", name.text));
            (format!("there is no `{}` here", name.text), of_page)
        }
        Sees::Arguments(component) => {
            let message = format!("the component `{}` sees no `{}`", component.name.text, name.text);
            let global = Form::EVERY.iter().any(|form| form.names().contains(&name.text.as_str()));
            let declare = || format!("a component sees only its arguments: write `@{0}` among them", name.text);
            (message, global.then(declare))
        }
    };
    let help = help.or_else(|| meant(&name.text, &known));
    fault(theme, scope, &name.at, message, [help, Some(format!("there are: {}", listed(&name.text, &known)))])
}

pub(super) fn unknown_argument(
    theme: &Theme<'_>,
    scope: &Scope<'_>,
    (what, of): (&str, &str),
    known: &[&str],
    name: &Name,
) -> TemplateFault {
    let message = format!("the {what} `{of}` takes no `{}`", name.text);
    let takes = (!known.is_empty()).then(|| format!("it takes: {}", listed(&name.text, known)));
    fault(theme, scope, &name.at, message, [meant(&name.text, known), takes])
}

pub(super) fn missing_argument(
    theme: &Theme<'_>,
    scope: &Scope<'_>,
    component: &Component,
    call: &Call,
    name: &str,
) -> TemplateFault {
    let message = format!("the component `{}` must be given `{name}`", component.name.text);
    fault(theme, scope, &call.name.at, message, [Some(format!("write `{name}={{...}}` behind its name")), None])
}

pub(super) fn missing_argument_of_filter(
    theme: &Theme<'_>,
    scope: &Scope<'_>,
    call: &Call,
    name: &str,
) -> TemplateFault {
    let message = format!("the filter `{}` must be given `{name}`", call.name.text);
    fault(theme, scope, &call.name.at, message, [Some(format!("write `{name}=...` between its brackets")), None])
}

/// Who lacks a field, as the template has it, and how that takes "has".
fn owner(theme: &Theme<'_>, scope: &Scope<'_>, of: &Expression, name: &Name) -> (String, &'static str) {
    if let (Expression::Variable(variable), Sees::File(used)) = (of, scope.sees)
        && variable.text == "page"
        && !scope.variables.iter().any(|(name, _)| name == "page")
    {
        return match &used.makes[..] {
            [made] => (format!("{} {}s", made.kind, made.form.noun()), "have"),
            _ => ("the pages of this template".to_owned(), "have"),
        };
    }
    let text = theme.texts[scope.at].text;
    let written = text[start(of, name)..name.at.start].trim_end().trim_end_matches(['.', '?', '[']);
    (format!("`{written}`"), "has")
}

/// Where a chain of fields begins.
fn start(of: &Expression, name: &Name) -> usize {
    match of {
        Expression::Variable(first) => first.at.start,
        Expression::Field { of, .. } | Expression::Item { of, .. } => start(of, name),
        _ => name.at.start,
    }
}

pub(super) fn meant(written: &str, known: &[&str]) -> Option<String> {
    near_miss(written, known.iter().copied()).map(|name| format!("did you mean `{name}`?"))
}

/// Names for a message: the nearest first, then as they come.
pub(super) fn listed(written: &str, known: &[&str]) -> String {
    let nearest = near_miss(written, known.iter().copied());
    let mut names: Vec<&str> = nearest.into_iter().collect();
    for name in known {
        if !names.contains(name) {
            names.push(name);
        }
    }
    let more = names.len().saturating_sub(MOST_NAMES);
    names.truncate(MOST_NAMES);
    let names = names.join(", ");
    if more == 0 { names } else { format!("{names} and {more} more") }
}

fn fault(
    theme: &Theme<'_>,
    scope: &Scope<'_>,
    at: &Range<usize>,
    message: String,
    help: [Option<String>; 2],
) -> TemplateFault {
    let text = &theme.texts[scope.at];
    TemplateFault::at(text.name, text.text, at.clone(), message, help.into_iter().flatten())
}
