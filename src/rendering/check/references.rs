//! Finds the place of what a template names and nobody has: templates, blocks, components, filters, tests, functions. The
//! engine refuses such a theme in words without a place; only then is this asked.

use std::collections::BTreeSet;
use std::ops::Range;

use super::Theme;
use super::faults::{listed, meant};
use super::theme::{Text, each_node};
use crate::rendering::syntax::{Argument, Call, Expression, Name, Node, Tree};
use crate::rendering::{TemplateFault, builtin, engine};

pub(in crate::rendering) fn unknown_references(theme: &Theme<'_>) -> Vec<TemplateFault> {
    let mut found = Vec::new();
    for text in &theme.texts {
        if let Some(tree) = &text.tree {
            let mut search = Search { theme, text, found: &mut found };
            search.tree(tree);
        }
    }
    found
}

struct Search<'s> {
    theme: &'s Theme<'s>,
    text: &'s Text<'s>,
    found: &'s mut Vec<TemplateFault>,
}

impl Search<'_> {
    fn tree(&mut self, tree: &Tree) {
        if let Some(parent) = &tree.parent {
            self.template(parent);
            if self.theme.resolve(&parent.text).is_some() {
                self.blocks(tree, parent);
            }
        }
        self.nodes(&tree.nodes);
        for component in &tree.components {
            self.nodes(&component.body);
        }
    }

    fn template(&mut self, name: &Name) {
        if self.theme.resolve(&name.text).is_some() {
            return;
        }
        let known = self.theme.texts.iter().map(|text| text.name);
        let known: BTreeSet<&str> = known.map(|name| name.strip_prefix(builtin::PREFIX).unwrap_or(name)).collect();
        let known: Vec<&str> = known.into_iter().filter(|name| !name.starts_with("parts/")).collect();
        self.missing(&name.at, format!("there is no template `{}`", name.text), &name.text, &known);
    }

    /// A block of a template that extends another must be a block of that one, or stand in such a block.
    fn blocks(&mut self, tree: &Tree, parent: &Name) {
        let mut known: Vec<&str> = Vec::new();
        for at in self.theme.chain(&parent.text) {
            if let Some(tree) = &self.theme.texts[at].tree {
                each_node(&tree.nodes, &mut |node| {
                    if let Node::Block { name, .. } = node {
                        known.push(&name.text);
                    }
                });
            }
        }
        for node in &tree.nodes {
            let Node::Block { name, .. } = node else { continue };
            if known.contains(&name.text.as_str()) {
                continue;
            }
            let of = self.theme.resolve(&parent.text).map(|at| &self.theme.texts[at]);
            match of.filter(|of| self.text.name.starts_with(builtin::PREFIX) && !of.name.starts_with(builtin::PREFIX)) {
                None => {
                    let message = format!("`{}` has no block `{}`", parent.text, name.text);
                    self.missing(&name.at, message, &name.text, &known);
                }
                // The site's own frame stands in the place of the theme's, and lacks what the theme's pages fill.
                Some(of) => self.lacks_block(of, &name.text),
            }
        }
    }

    fn lacks_block(&mut self, of: &Text<'_>, block: &str) {
        let lacks = format!("this template has no block `{block}`");
        if !self.found.iter().any(|fault| fault.template == of.name && fault.message.starts_with(&lacks)) {
            let message = format!("{lacks}, which `{}` fills", self.text.name);
            let help = format!("write `{{% block {block} %}}{{% endblock %}}` where it belongs");
            self.found.push(TemplateFault::at(of.name, of.text, 0..0, message, [help]));
        }
    }

    fn nodes(&mut self, nodes: &[Node]) {
        for node in nodes {
            match node {
                Node::Print(value) | Node::Set { value, .. } => self.expression(value),
                Node::Capture { filters, body, .. } => {
                    filters.iter().for_each(|filter| self.filter(filter));
                    self.nodes(body);
                }
                Node::Include(name) => self.template(name),
                Node::Block { body, .. } => self.nodes(body),
                Node::For { over, body, otherwise, .. } => {
                    self.expression(over);
                    self.nodes(body);
                    self.nodes(otherwise);
                }
                Node::If { condition, then, otherwise } => {
                    self.expression(condition);
                    self.nodes(then);
                    self.nodes(otherwise);
                }
            }
        }
    }

    fn expression(&mut self, expression: &Expression) {
        match expression {
            Expression::Text(_)
            | Expression::Number
            | Expression::Truth
            | Expression::None
            | Expression::Variable(_) => {}
            Expression::Field { of, .. } | Expression::Not(of) => self.expression(of),
            Expression::Item { of, index: other }
            | Expression::Compare(of, other)
            | Expression::Calculate(of, other)
            | Expression::Join(of, other) => {
                self.expression(of);
                self.expression(other);
            }
            Expression::Slice { of, bounds } => {
                self.expression(of);
                bounds.iter().for_each(|bound| self.expression(bound));
            }
            Expression::Filter { of, call } => {
                self.expression(of);
                self.filter(call);
            }
            Expression::Test { of, call } => {
                self.expression(of);
                self.named(call, "test", |name| format!("{{{{ 1 is {name} }}}}"));
            }
            Expression::Function(call) => {
                if call.name.text != "super" {
                    self.named(call, "function", |name| format!("{{{{ {name}() }}}}"));
                }
            }
            Expression::Component { call, body } => {
                self.nodes(body);
                self.arguments(&call.arguments);
                let known: Vec<&str> = self.theme.components().into_keys().collect();
                let name = &call.name;
                if !known.contains(&name.text.as_str()) {
                    self.missing(&name.at, format!("there is no component `{}`", name.text), &name.text, &known);
                }
            }
            Expression::Choice { condition, one, other } => {
                condition.iter().for_each(|condition| self.expression(condition));
                self.expression(one);
                self.expression(other);
            }
            Expression::List(items) => items.iter().for_each(|item| self.expression(item)),
            Expression::Map(entries) => self.arguments(entries),
            Expression::Comprehension { each, over, only, .. } => {
                self.expression(each);
                self.expression(over);
                only.iter().for_each(|only| self.expression(only));
            }
        }
    }

    fn arguments(&mut self, arguments: &[Argument]) {
        for argument in arguments {
            let (Argument::Named(_, value) | Argument::Spread(value)) = argument;
            self.expression(value);
        }
    }

    fn filter(&mut self, call: &Call) {
        self.named(call, "filter", |name| format!("{{{{ 1 | {name} }}}}"));
    }

    /// The engine has no list of what it knows; so it is asked, with a template that uses this one thing.
    fn named(&mut self, call: &Call, kind: &str, used: impl Fn(&str) -> String) {
        self.arguments(&call.arguments);
        let name = &call.name;
        if engine().add_raw_template("question", &used(&name.text)).is_err() {
            self.missing(&name.at, format!("there is no {kind} `{}`", name.text), &name.text, &[]);
        }
    }

    fn missing(&mut self, at: &Range<usize>, message: String, written: &str, known: &[&str]) {
        let there = (!known.is_empty()).then(|| format!("there are: {}", listed(written, known)));
        let help = [meant(written, known), there].into_iter().flatten();
        self.found.push(TemplateFault::at(self.text.name, self.text.text, at.clone(), message, help));
    }
}
