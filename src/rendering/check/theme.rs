//! All templates of a site: its own, and those of the default theme behind them.

use std::collections::{BTreeMap, BTreeSet};

use super::WORDS;
use super::fields::either;
use crate::pages::interface::{Given, Interface, Shape};
use crate::rendering::syntax::{Component, Expression, Node, Tree, read};
use crate::rendering::{REDIRECT, builtin};

/// A template with its tree.
pub(in crate::rendering) struct Text<'t> {
    pub(in crate::rendering) name: &'t str,
    pub(in crate::rendering) text: &'t str,
    /// None when the engine will say what is wrong with it.
    pub(in crate::rendering) tree: Option<Tree>,
}

pub(in crate::rendering) struct Theme<'t> {
    pub(in crate::rendering) texts: Vec<Text<'t>>,
}

/// What is known of where a template is used.
#[derive(Debug, Default)]
pub(super) struct Use {
    /// What is made with it; nothing, when it is not used.
    pub(super) makes: Vec<Made>,
    /// Names that are given more than one value where it is used.
    pub(super) unsteady: BTreeSet<String>,
    /// Names that another template may have given a value.
    pub(super) set_elsewhere: BTreeSet<String>,
}

/// Files that are made with a template: one kind of page or card.
#[derive(Clone, Debug)]
pub(super) struct Made {
    /// `story`
    pub(super) kind: &'static str,
    pub(super) form: Form,
    /// What they are given of their own.
    view: Shape,
}

/// What the templates of a file see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Page,
    Redirect,
    Card,
}

impl Form {
    pub(super) const EVERY: [Form; 3] = [Form::Page, Form::Redirect, Form::Card];

    /// Everything that is given; the view is `page` everywhere.
    pub(super) fn names(self) -> &'static [&'static str] {
        match self {
            Form::Page => &["page", "head", "site", "words"],
            Form::Redirect => &["page"],
            Form::Card => &["page", "site", "words"],
        }
    }

    /// What one of the files is called.
    pub(super) fn noun(self) -> &'static str {
        match self {
            Form::Page | Form::Redirect => "page",
            Form::Card => "card",
        }
    }
}

impl Use {
    /// Everything that one of its files at least is given.
    pub(super) fn names(&self) -> Vec<&'static str> {
        let mut names = Vec::new();
        for name in self.makes.iter().flat_map(|made| made.form.names()) {
            if !names.contains(name) {
                names.push(name);
            }
        }
        names
    }

    /// What stands behind a name; None when none of its files is given it.
    pub(super) fn given(&self, name: &str, interface: &Interface) -> Option<Shape> {
        let shape = |made: &Made| match name {
            "head" => interface.head.clone(),
            "site" => interface.site.clone(),
            "words" => Shape::Part(WORDS.to_owned()),
            _ => made.view.clone(),
        };
        let mut shapes = self.makes.iter().filter(|made| made.form.names().contains(&name)).map(shape).peekable();
        shapes.peek()?;
        Some(either(shapes))
    }

    /// Whether the view of one of its files has this field.
    pub(super) fn any_has(&self, field: &str, interface: &Interface) -> bool {
        self.makes.iter().any(|made| interface.part(&made.view).is_some_and(|part| part.field(field).is_some()))
    }
}

impl<'t> Theme<'t> {
    pub(in crate::rendering) fn read(templates: &'t [(String, &'t str)]) -> Theme<'t> {
        let text = |(name, text): &'t (String, &'t str)| Text { name, text, tree: read(text) };
        Theme { texts: templates.iter().map(text).collect() }
    }

    /// The template of this name: the site's own, else that of the default theme.
    pub(super) fn resolve(&self, name: &str) -> Option<usize> {
        let of = |name: &str| self.texts.iter().position(|text| text.name == name);
        of(name).or_else(|| of(&format!("{}{name}", builtin::PREFIX)))
    }

    /// Every component that can be used, with the template that it stands in.
    pub(in crate::rendering) fn components(&self) -> BTreeMap<&str, (usize, &Component)> {
        let mut found = BTreeMap::new();
        let (ours, own): (Vec<usize>, Vec<usize>) =
            (0..self.texts.len()).partition(|at| self.texts[*at].name.starts_with(builtin::PREFIX));
        for at in ours.into_iter().chain(own) {
            let components = self.texts[at].tree.iter().flat_map(|tree| &tree.components);
            found.extend(components.map(|component| (component.name.text.as_str(), (at, component))));
        }
        found
    }

    /// A template with all that it extends and includes.
    pub(super) fn chain(&self, name: &str) -> Vec<usize> {
        let mut chain: Vec<usize> = self.resolve(name).into_iter().collect();
        let mut next = 0;
        while let Some(at) = chain.get(next).copied() {
            next += 1;
            let Some(tree) = &self.texts[at].tree else { continue };
            let mut named: Vec<&str> = tree.parent.iter().map(|parent| parent.text.as_str()).collect();
            each_node(&tree.nodes, &mut |node| {
                if let Node::Include(name) = node {
                    named.push(&name.text);
                }
            });
            for other in named.into_iter().filter_map(|name| self.resolve(name)) {
                if !chain.contains(&other) {
                    chain.push(other);
                }
            }
        }
        chain
    }

    /// What is known of the use of each template, in their order.
    pub(super) fn uses(&self, interface: &Interface) -> Vec<Use> {
        let mut uses: Vec<Use> = self.texts.iter().map(|_| Use::default()).collect();
        let of =
            |form| move |given: &Given| (given.template, Made { kind: given.kind, form, view: given.view.clone() });
        let redirect = Made { kind: "redirect", form: Form::Redirect, view: interface.redirect.clone() };
        let pages = interface.pages.iter().map(of(Form::Page)).chain([(REDIRECT, redirect)]);
        for (template, made) in pages.chain(interface.cards.iter().map(of(Form::Card))) {
            let chain = self.chain(template);
            let mut given: BTreeMap<String, usize> = BTreeMap::new();
            for tree in chain.iter().filter_map(|at| self.texts[*at].tree.as_ref()) {
                for (name, count) in values_given(&tree.nodes) {
                    *given.entry(name).or_default() += count;
                }
            }
            for at in chain {
                uses[at].makes.push(made.clone());
                uses[at].set_elsewhere.extend(given.keys().cloned());
                let unsteady = given.iter().filter(|(_, count)| **count > 1).map(|(name, _)| name.clone());
                uses[at].unsteady.extend(unsteady);
            }
        }
        // An included template sees what the component that includes it sees.
        let including = self.components().into_values().map(|(_, component)| component);
        let names: Vec<String> = including.filter(|component| includes(component)).flat_map(names_of).collect();
        for used in &mut uses {
            used.set_elsewhere.extend(names.iter().cloned());
        }
        uses
    }
}

fn includes(component: &Component) -> bool {
    let mut found = false;
    each_node(&component.body, &mut |node| found |= matches!(node, Node::Include(_)));
    found
}

/// Every name that has a value somewhere in a component.
fn names_of(component: &Component) -> Vec<String> {
    let mut names: Vec<String> = component.parameters.iter().map(|parameter| parameter.name.text.clone()).collect();
    names.extend(component.rest.iter().map(|name| name.text.clone()));
    names.extend(values_given(&component.body).into_keys());
    names
}

/// How many values each name is given in these nodes. A loop gives its names values of their own, which end with it; only
/// when its body gives them another do they count.
pub(super) fn values_given(nodes: &[Node]) -> BTreeMap<String, usize> {
    let mut given: BTreeMap<String, usize> = BTreeMap::new();
    each_node(nodes, &mut |node| match node {
        Node::Set { name, .. } | Node::Capture { name: Some(name), .. } => {
            *given.entry(name.text.clone()).or_default() += 1;
        }
        Node::For { key, value, body, .. } => {
            for name in std::iter::once(value).chain(key) {
                *given.entry(name.text.clone()).or_default() += usize::from(sets(body, &name.text));
            }
        }
        Node::Print(_) | Node::Capture { name: None, .. } | Node::Include(_) | Node::Block { .. } | Node::If { .. } => {
        }
    });
    given
}

fn sets(nodes: &[Node], wanted: &str) -> bool {
    let mut found = false;
    each_node(nodes, &mut |node| {
        if let Node::Set { name, .. } | Node::Capture { name: Some(name), .. } = node {
            found |= name.text == wanted;
        }
    });
    found
}

/// Every node of a template, those within others too.
pub(in crate::rendering) fn each_node<'n>(nodes: &'n [Node], see: &mut dyn FnMut(&'n Node)) {
    for node in nodes {
        see(node);
        match node {
            Node::Print(Expression::Component { body, .. }) => each_node(body, see),
            Node::Print(_) | Node::Set { .. } | Node::Include(_) => {}
            Node::Capture { body, .. } | Node::Block { body, .. } => each_node(body, see),
            Node::For { body: one, otherwise: other, .. } | Node::If { then: one, otherwise: other, .. } => {
                each_node(one, see);
                each_node(other, see);
            }
        }
    }
}
