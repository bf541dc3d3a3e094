//! One walk through all templates, with what is known of each name where it stands.

use std::collections::{BTreeMap, BTreeSet};

use super::calls::Calls;
use super::fields::{Asked, either, field, filtered, item};
use super::theme::{Use, values_given};
use super::{Theme, faults};
use crate::pages::interface::{Interface, Shape};
use crate::rendering::TemplateFault;
use crate::rendering::filters::own_filter;
use crate::rendering::syntax::{Argument, Call, Component, Expression, Name, Node};

pub(super) struct Walk<'w> {
    pub(super) theme: &'w Theme<'w>,
    interface: &'w Interface,
    uses: &'w [Use],
    components: BTreeMap<&'w str, (usize, &'w Component)>,
    known: &'w Calls,
    calls: Calls,
    faults: Vec<TemplateFault>,
}

/// What can be seen at a place.
pub(super) struct Scope<'w> {
    /// The template.
    pub(super) at: usize,
    pub(super) sees: Sees<'w>,
    /// Names with more than one value here: nothing is said of them.
    unsteady: BTreeSet<String>,
    /// Names that may have a value here.
    given: BTreeSet<String>,
    /// What was asked here whether it is there, as `page.fancy`: who asks so knows that it may not be.
    asked: Vec<String>,
    /// What has a value here, the innermost last.
    pub(super) variables: Vec<(String, Shape)>,
}

#[derive(Clone, Copy)]
pub(super) enum Sees<'w> {
    /// What the files are given that it makes.
    File(&'w Use),
    /// Its arguments and nothing else.
    Arguments(&'w Component),
}

impl<'w> Walk<'w> {
    pub(super) fn new(theme: &'w Theme<'w>, interface: &'w Interface, uses: &'w [Use], known: &'w Calls) -> Walk<'w> {
        let components = theme.components();
        Walk { theme, interface, uses, components, known, calls: Calls::default(), faults: Vec::new() }
    }

    pub(super) fn into_calls(self) -> Calls {
        self.calls
    }

    pub(super) fn into_faults(self) -> Vec<TemplateFault> {
        self.faults
    }

    /// Every template that makes something, and every component.
    pub(super) fn everything(&mut self) {
        for (at, used) in self.uses.iter().enumerate().filter(|(_, used)| !used.makes.is_empty()) {
            let (unsteady, given) = (used.unsteady.clone(), used.set_elsewhere.clone());
            let mut scope =
                Scope { at, sees: Sees::File(used), unsteady, given, asked: Vec::new(), variables: Vec::new() };
            if let Some(tree) = &self.theme.texts[at].tree {
                self.nodes(&tree.nodes, &mut scope);
            }
        }
        for (name, (at, component)) in self.components.clone() {
            let values = values_given(&component.body);
            let mut variables: Vec<(String, Shape)> = vec![("body".to_owned(), Shape::Text)];
            let mut unsteady: BTreeSet<String> =
                values.iter().filter(|(_, count)| **count > 1).map(|(name, _)| name.clone()).collect();
            for parameter in &component.parameters {
                let parameter = &parameter.name.text;
                if values.get(parameter).is_some_and(|count| *count > 0) {
                    unsteady.insert(parameter.clone());
                }
                variables.push((parameter.clone(), self.known.shape(name, parameter)));
            }
            variables.extend(component.rest.iter().map(|rest| (rest.text.clone(), Shape::Unknown)));
            let given = values.into_keys().collect();
            let mut scope =
                Scope { at, sees: Sees::Arguments(component), unsteady, given, asked: Vec::new(), variables };
            self.nodes(&component.body, &mut scope);
        }
    }

    fn nodes(&mut self, nodes: &'w [Node], scope: &mut Scope<'w>) {
        for node in nodes {
            match node {
                Node::Print(value) => {
                    self.shape(value, scope);
                }
                Node::Set { name, value } => {
                    let shape = self.shape(value, scope);
                    scope.variables.push((name.text.clone(), shape));
                }
                Node::Capture { name, filters, body } => {
                    self.nodes(body, scope);
                    for call in filters {
                        self.filter(call, scope);
                    }
                    scope.variables.extend(name.iter().map(|name| (name.text.clone(), Shape::Unknown)));
                }
                Node::Include(_) => {}
                Node::Block { body, .. } => self.nodes(body, scope),
                Node::For { key, value, over, body, otherwise } => {
                    let over = self.shape(over, scope);
                    let outside = scope.variables.len();
                    bind(scope, key.as_ref(), value, &over);
                    self.nodes(body, scope);
                    scope.variables.truncate(outside);
                    self.nodes(otherwise, scope);
                }
                Node::If { condition, then, otherwise } => {
                    let outside = scope.asked.len();
                    asked_in(condition, &mut scope.asked);
                    self.shape(condition, scope);
                    self.nodes(then, scope);
                    self.nodes(otherwise, scope);
                    scope.asked.truncate(outside);
                }
            }
        }
    }

    /// What an expression gives; whatever in it asks for what is not there is noted.
    fn shape(&mut self, expression: &'w Expression, scope: &mut Scope<'w>) -> Shape {
        match expression {
            Expression::Text(_) => Shape::Text,
            Expression::Number => Shape::Number,
            Expression::Truth => Shape::Truth,
            Expression::None => Shape::Either(Vec::new()),
            Expression::Variable(name) => self.variable(name, scope),
            Expression::Field { of, name } => {
                let shape = self.shape(of, scope);
                if !scope.asked.is_empty() && path(expression).is_some_and(|path| scope.asked.contains(&path)) {
                    return self.known_field(&shape, name);
                }
                self.field(of, &shape, name, scope)
            }
            Expression::Item { of, index } => {
                let shape = self.shape(of, scope);
                match &**index {
                    Expression::Number => item(&shape, None),
                    Expression::Text(name) => self.field(of, &shape, name, scope),
                    other => {
                        self.shape(other, scope);
                        Shape::Unknown
                    }
                }
            }
            Expression::Slice { of, bounds } => {
                for bound in bounds {
                    self.shape(bound, scope);
                }
                self.shape(of, scope)
            }
            Expression::Filter { of, call } => {
                let shape = self.shape(of, scope);
                let arguments = self.filter(call, scope);
                let default = arguments.into_iter().find(|(name, _)| name == "value").map(|(_, shape)| shape);
                filtered(&shape, &call.name.text, default)
            }
            Expression::Test { of, call } => {
                self.arguments(call, scope);
                // That it may not be there is no fault then.
                match (&**of, call.name.text.as_str()) {
                    (Expression::Field { of, .. }, "defined" | "undefined") => drop(self.shape(of, scope)),
                    (Expression::Variable(_), "defined" | "undefined") => {}
                    (of, _) => drop(self.shape(of, scope)),
                }
                Shape::Truth
            }
            Expression::Function(call) => {
                self.arguments(call, scope);
                Shape::Unknown
            }
            Expression::Component { call, body } => {
                self.nodes(body, scope);
                self.component(call, scope);
                Shape::Text
            }
            Expression::Choice { condition, one, other } => {
                let outside = scope.asked.len();
                // `and` and `or` ask with what stands before them.
                asked_in(condition.as_deref().unwrap_or(one), &mut scope.asked);
                if let Some(condition) = condition {
                    self.shape(condition, scope);
                }
                let one = self.shape(one, scope);
                let other = self.shape(other, scope);
                scope.asked.truncate(outside);
                either([one, other])
            }
            Expression::Compare(one, other) => self.both(one, other, scope, Shape::Truth),
            Expression::Calculate(one, other) => self.both(one, other, scope, Shape::Number),
            Expression::Join(one, other) => self.both(one, other, scope, Shape::Text),
            Expression::Not(of) => {
                self.shape(of, scope);
                Shape::Truth
            }
            Expression::List(items) => {
                let items: Vec<Shape> = items.iter().map(|item| self.shape(item, scope)).collect();
                Shape::List(Box::new(either(items)))
            }
            Expression::Map(entries) => {
                for entry in entries {
                    let (Argument::Named(_, value) | Argument::Spread(value)) = entry;
                    self.shape(value, scope);
                }
                Shape::Unknown
            }
            Expression::Comprehension { each, key, value, over, only } => {
                let over = self.shape(over, scope);
                let outside = scope.variables.len();
                bind(scope, key.as_ref(), value, &over);
                if let Some(only) = only {
                    self.shape(only, scope);
                }
                let each = self.shape(each, scope);
                scope.variables.truncate(outside);
                Shape::List(Box::new(each))
            }
        }
    }

    fn both(&mut self, one: &'w Expression, other: &'w Expression, scope: &mut Scope<'w>, gives: Shape) -> Shape {
        self.shape(one, scope);
        self.shape(other, scope);
        gives
    }

    fn arguments(&mut self, call: &'w Call, scope: &mut Scope<'w>) -> Vec<(String, Shape)> {
        let mut given = Vec::new();
        for argument in &call.arguments {
            match argument {
                Argument::Named(name, value) => given.push((name.text.clone(), self.shape(value, scope))),
                Argument::Spread(value) => drop(self.shape(value, scope)),
            }
        }
        given
    }

    /// The arguments of a filter. Those of the engine's own filters are for the engine to judge.
    fn filter(&mut self, call: &'w Call, scope: &mut Scope<'w>) -> Vec<(String, Shape)> {
        let given = self.arguments(call, scope);
        let Some(filter) = own_filter(&call.name.text) else { return given };
        for argument in &call.arguments {
            if let Argument::Named(name, _) = argument
                && !filter.takes.iter().any(|parameter| parameter.name == name.text)
            {
                let known: Vec<&str> = filter.takes.iter().map(|parameter| parameter.name).collect();
                self.faults.push(faults::unknown_argument(self.theme, scope, ("filter", filter.name), &known, name));
            }
        }
        let spread = call.arguments.iter().any(|argument| matches!(argument, Argument::Spread(_)));
        for parameter in filter.takes.iter().filter(|parameter| parameter.needed && !spread) {
            if !given.iter().any(|(name, _)| name == parameter.name) {
                self.faults.push(faults::missing_argument_of_filter(self.theme, scope, call, parameter.name));
            }
        }
        given
    }

    fn variable(&mut self, name: &Name, scope: &Scope<'w>) -> Shape {
        let text = name.text.as_str();
        let bound = scope.variables.iter().rev().find(|(known, _)| known == text);
        if scope.unsteady.contains(text) || text == "loop" || text.starts_with("__tera") {
            return Shape::Unknown;
        }
        if let Some((_, shape)) = bound {
            return shape.clone();
        }
        if scope.given.contains(text) {
            return Shape::Unknown;
        }
        if scope.asked.iter().any(|asked| asked == text) {
            return Shape::Unknown;
        }
        let given = match scope.sees {
            Sees::File(used) => used.given(text, self.interface),
            Sees::Arguments(_) => None,
        };
        given.unwrap_or_else(|| {
            self.faults.push(faults::unknown_variable(self.theme, self.interface, scope, name));
            Shape::Unknown
        })
    }

    /// Nothing is known of what is not there.
    fn known_field(&self, shape: &Shape, name: &Name) -> Shape {
        match field(self.interface, shape, &name.text) {
            Asked::Has(shape) => shape,
            Asked::Lacks(_) | Asked::NoFields(_) => Shape::Unknown,
        }
    }

    fn field(&mut self, of: &Expression, shape: &Shape, name: &Name, scope: &Scope<'w>) -> Shape {
        let fault = match field(self.interface, shape, &name.text) {
            Asked::Has(shape) => return shape,
            Asked::Lacks(others) => faults::unknown_field(self.theme, scope, of, name, &others),
            Asked::NoFields(instead) => faults::no_fields(self.theme, scope, of, name, instead),
        };
        self.faults.push(fault);
        Shape::Unknown
    }

    /// Notes what a component is given, and whether it takes that.
    fn component(&mut self, call: &'w Call, scope: &mut Scope<'w>) {
        let given = self.arguments(call, scope);
        let spread = call.arguments.iter().any(|argument| matches!(argument, Argument::Spread(_)));
        let Some((_, component)) = self.components.get(call.name.text.as_str()).copied() else { return };
        for argument in &call.arguments {
            let Argument::Named(name, _) = argument else { continue };
            let taken = component.parameters.iter().any(|parameter| parameter.name.text == name.text);
            if !taken && component.rest.is_none() {
                let written = component.parameters.iter().filter(|parameter| !parameter.implicit);
                let known: Vec<&str> = written.map(|parameter| parameter.name.text.as_str()).collect();
                let of = ("component", component.name.text.as_str());
                self.faults.push(faults::unknown_argument(self.theme, scope, of, &known, name));
            }
        }
        for parameter in &component.parameters {
            let name = &parameter.name.text;
            let shape = match given.iter().find(|(given, _)| given == name) {
                Some((_, shape)) => shape.clone(),
                None if spread => Shape::Unknown,
                None if parameter.implicit => self.seen(name, scope),
                None => match &parameter.default {
                    Some(default) => self.shape(default, scope),
                    None => {
                        self.faults.push(faults::missing_argument(self.theme, scope, component, call, name));
                        continue;
                    }
                },
            };
            self.calls.add(&call.name.text, name, shape);
        }
    }

    /// What a name stands for, when it stands for something.
    fn seen(&mut self, name: &str, scope: &Scope<'w>) -> Shape {
        let known = scope.variables.iter().any(|(known, _)| known == name)
            || matches!(scope.sees, Sees::File(used) if used.names().contains(&name));
        if !known {
            return Shape::Unknown;
        }
        self.variable(&Name { text: name.to_owned(), at: 0..0 }, scope)
    }
}

/// Adds what a condition asks whether it is there.
fn asked_in(condition: &Expression, asked: &mut Vec<String>) {
    match condition {
        Expression::Test { of, call } if matches!(call.name.text.as_str(), "defined" | "undefined") => {
            asked.extend(path(of));
        }
        Expression::Not(of) => asked_in(of, asked),
        Expression::Choice { condition, one, other } => {
            for part in condition.iter().chain([one, other]) {
                asked_in(part, asked);
            }
        }
        _ => {}
    }
}

/// A variable with its fields as one word: `page.fancy`.
fn path(expression: &Expression) -> Option<String> {
    match expression {
        Expression::Variable(name) => Some(name.text.clone()),
        Expression::Field { of, name } => Some(format!("{}.{}", path(of)?, name.text)),
        _ => None,
    }
}

/// Gives the names of a loop their shapes.
fn bind(scope: &mut Scope<'_>, key: Option<&Name>, value: &Name, over: &Shape) {
    let shape = match over {
        Shape::Maybe(inner) => match &**inner {
            Shape::Named(inner) => (**inner).clone(),
            other => item(other, None),
        },
        Shape::Named(inner) => (**inner).clone(),
        other => item(other, None),
    };
    scope.variables.extend(key.map(|key| (key.text.clone(), Shape::Unknown)));
    scope.variables.push((value.text.clone(), shape));
}
