//! The parts of views in the words of a template writer.

use std::collections::{BTreeMap, BTreeSet};

use crate::pages::interface::{Given, Interface, Part, Shape};
use crate::rendering::REDIRECT;

/// Every part with the name that it is told by.
pub(super) struct Parts<'i> {
    interface: &'i Interface,
    /// By its name among the types.
    names: BTreeMap<&'i str, String>,
    /// Which views have it, by the same name: templates, `head` and `site`.
    views: BTreeMap<&'i str, BTreeSet<&'i str>>,
}

impl<'i> Parts<'i> {
    pub(super) fn of(interface: &'i Interface) -> Parts<'i> {
        let mut views: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        let roots = [("head", &interface.head), ("site", &interface.site), (REDIRECT, &interface.redirect)];
        let files = interface.pages.iter().chain(&interface.cards).map(|given| (given.template, &given.view));
        for (root, view) in roots.into_iter().chain(files) {
            for part in reached(interface, view) {
                views.entry(part).or_default().insert(root);
            }
        }
        let mut taken: BTreeMap<String, usize> = BTreeMap::new();
        for part in views.keys() {
            *taken.entry(in_words(part)).or_default() += 1;
        }
        let name = |(part, views): (&&'i str, &BTreeSet<&str>)| {
            let plain = in_words(part);
            let only: Option<&&str> = views.first().filter(|_| views.len() == 1);
            let name = match only {
                // Two views may have a part of one name each: the view tells them apart.
                Some(view) if taken[&plain] > 1 => format!("{plain} of {}", file(interface, view)),
                _ => plain,
            };
            (*part, name)
        };
        Parts { interface, names: views.iter().map(name).collect(), views }
    }

    /// The parts that more than one view has.
    pub(super) fn shared(&self) -> Vec<&'i str> {
        self.views.iter().filter(|(_, views)| views.len() > 1).map(|(part, _)| *part).collect()
    }

    /// A view with its fields, and below it each part that it has, once. `elsewhere` are told elsewhere.
    pub(super) fn view(&self, name: &str, view: &Shape, elsewhere: &[&str]) -> String {
        let mut text = String::new();
        let parts = reached(self.interface, view);
        for (at, part) in parts.into_iter().enumerate() {
            if at == 0 {
                self.fields(&format!("{name}."), &self.interface.parts[part], &mut text);
            } else if !elsewhere.contains(&part) {
                self.part(part, &mut text);
            }
        }
        text
    }

    /// Some parts, one after the other.
    pub(super) fn listed(&self, parts: &[&str]) -> String {
        let mut sorted: Vec<&str> = parts.to_vec();
        sorted.sort_by_key(|part| &self.names[part]);
        let mut text = String::new();
        for part in sorted {
            self.part(part, &mut text);
        }
        text.trim_start().to_owned()
    }

    fn part(&self, name: &str, text: &mut String) {
        let part = &self.interface.parts[name];
        text.push_str(&format!("\n### {}\n\n{}\n\n", self.names[name], part.about));
        self.fields("", part, text);
    }

    fn fields(&self, before: &str, part: &Part, text: &mut String) {
        for field in &part.fields {
            let said = self.said(&field.shape);
            text.push_str(&format!("- `{before}{}`: {said}. {}\n", field.name, field.about));
        }
    }

    /// What a component is given, in words: it is only used where there is something.
    pub(super) fn given(&self, shape: &Shape) -> String {
        let shapes = match shape {
            Shape::Either(shapes) => shapes.as_slice(),
            one => std::slice::from_ref(one),
        };
        let mut said: Vec<String> = Vec::new();
        for shape in shapes {
            let shape = match shape {
                Shape::Maybe(inner) => inner,
                other => other,
            };
            let one = self.said(shape);
            if !said.contains(&one) {
                said.push(one);
            }
        }
        said.join(" or ")
    }

    /// What a value is, in words.
    pub(super) fn said(&self, shape: &Shape) -> String {
        match shape {
            Shape::Text => "text".to_owned(),
            Shape::Number => "number".to_owned(),
            Shape::Truth => "true or false".to_owned(),
            Shape::Part(name) => format!("*{}*", self.names.get(name.as_str()).map_or(name.as_str(), String::as_str)),
            Shape::List(inner) => format!("list of {}", self.said(inner)),
            Shape::Row(inner) => {
                let inner: Vec<String> = inner.iter().map(|inner| self.said(inner)).collect();
                format!("list of {}: {}", inner.len(), inner.join(", then "))
            }
            Shape::Named(inner) => format!("{} by names of your own", self.said(inner)),
            Shape::Maybe(inner) => format!("{}, may be missing", self.said(inner)),
            Shape::Either(shapes) => {
                let shapes: Vec<String> = shapes.iter().map(|shape| self.said(shape)).collect();
                shapes.join(" or ")
            }
            Shape::Unknown => "anything".to_owned(),
        }
    }
}

/// `a story page`, by the template.
fn file(interface: &Interface, template: &str) -> String {
    let find = |all: &[Given]| all.iter().find(|given| given.template == template).map(|given| given.kind);
    match (find(&interface.pages), find(&interface.cards)) {
        (Some(kind), _) => format!("a {kind} page"),
        (None, Some(kind)) => format!("a {kind} card"),
        (None, None) => format!("`{template}`"),
    }
}

/// Every part that can be reached from a view, itself first, in the order of the fields.
fn reached<'i>(interface: &'i Interface, view: &Shape) -> Vec<&'i str> {
    let mut found: Vec<&'i str> = Vec::new();
    collect(interface, view, &mut found);
    let mut next = 0;
    while let Some(name) = found.get(next) {
        next += 1;
        for field in interface.parts.get(*name).into_iter().flat_map(|part| &part.fields) {
            collect(interface, &field.shape, &mut found);
        }
    }
    found
}

fn collect<'i>(interface: &'i Interface, shape: &Shape, found: &mut Vec<&'i str>) {
    match shape {
        Shape::Part(name) => {
            if let Some((name, _)) = interface.parts.get_key_value(name)
                && !found.contains(&name.as_str())
            {
                found.push(name);
            }
        }
        Shape::List(inner) | Shape::Maybe(inner) | Shape::Named(inner) => collect(interface, inner, found),
        Shape::Row(shapes) | Shape::Either(shapes) => {
            shapes.iter().for_each(|shape| collect(interface, shape, found));
        }
        Shape::Text | Shape::Number | Shape::Truth | Shape::Unknown => {}
    }
}

/// `ListedStory` as `listed story`; the number that tells it from another of its name is left out.
fn in_words(name: &str) -> String {
    let mut words = String::new();
    for letter in name.trim_end_matches(|letter: char| letter.is_ascii_digit()).chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(letter.to_lowercase());
    }
    words
}
