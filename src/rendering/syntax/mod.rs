//! The text of a template as a tree with places. The engine keeps its own to itself, and the checks before a build need one.
//!
//! It follows the grammar of the engine and judges nothing: what it cannot read it leaves to the engine, which then says
//! what is wrong.

mod expressions;
mod tags;
mod tokens;

use std::ops::Range;

pub(super) use tags::read;

/// A name where it stands, in bytes of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Name {
    pub(super) text: String,
    pub(super) at: Range<usize>,
}

/// A template.
#[derive(Debug, Default)]
pub(super) struct Tree {
    /// The template that it extends.
    pub(super) parent: Option<Name>,
    pub(super) nodes: Vec<Node>,
    pub(super) components: Vec<Component>,
    /// The comment that it begins with, as a person reads it.
    pub(super) about: Option<String>,
}

#[derive(Debug)]
pub(super) struct Component {
    pub(super) name: Name,
    pub(super) parameters: Vec<Parameter>,
    /// Takes any other argument, under this name.
    pub(super) rest: Option<Name>,
    pub(super) body: Vec<Node>,
    /// The comment right before it.
    pub(super) about: Option<String>,
}

#[derive(Debug)]
pub(super) struct Parameter {
    pub(super) name: Name,
    /// Taken from where the component is used, without being written there: `@words`.
    pub(super) implicit: bool,
    pub(super) default: Option<Expression>,
}

#[derive(Debug)]
pub(super) enum Node {
    Print(Expression),
    Set {
        name: Name,
        value: Expression,
    },
    /// What is written between two tags, into a variable or through filters.
    Capture {
        name: Option<Name>,
        filters: Vec<Call>,
        body: Vec<Node>,
    },
    Include(Name),
    Block {
        name: Name,
        body: Vec<Node>,
    },
    For {
        key: Option<Name>,
        value: Name,
        over: Expression,
        body: Vec<Node>,
        otherwise: Vec<Node>,
    },
    If {
        condition: Expression,
        then: Vec<Node>,
        otherwise: Vec<Node>,
    },
}

/// A filter, a test or a function with its arguments.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) name: Name,
    pub(super) arguments: Vec<Argument>,
}

#[derive(Debug)]
pub(super) enum Argument {
    Named(Name, Expression),
    /// `...rest`
    Spread(Expression),
}

#[derive(Debug)]
pub(super) enum Expression {
    Text(Name),
    Number,
    Truth,
    None,
    Variable(Name),
    /// `of.name`
    Field {
        of: Box<Expression>,
        name: Name,
    },
    /// `of[index]`
    Item {
        of: Box<Expression>,
        index: Box<Expression>,
    },
    /// `of[1:3]`
    Slice {
        of: Box<Expression>,
        bounds: Vec<Expression>,
    },
    Filter {
        of: Box<Expression>,
        call: Call,
    },
    Test {
        of: Box<Expression>,
        call: Call,
    },
    Function(Call),
    Component {
        call: Call,
        body: Vec<Node>,
    },
    /// One or the other: `or`, `and`, `a if b else c`.
    Choice {
        condition: Option<Box<Expression>>,
        one: Box<Expression>,
        other: Box<Expression>,
    },
    /// True or false by two values.
    Compare(Box<Expression>, Box<Expression>),
    /// A number by two values.
    Calculate(Box<Expression>, Box<Expression>),
    /// Two texts in one.
    Join(Box<Expression>, Box<Expression>),
    Not(Box<Expression>),
    List(Vec<Expression>),
    /// Its values only, and the names of those that are literal.
    Map(Vec<Argument>),
    Comprehension {
        each: Box<Expression>,
        key: Option<Name>,
        value: Name,
        over: Box<Expression>,
        only: Option<Box<Expression>>,
    },
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::rendering::builtin::TEMPLATES;

    #[test]
    fn every_template_of_the_theme_is_read() {
        for (name, text) in TEMPLATES {
            assert!(read(text).is_some(), "{name}");
        }
    }

    #[test]
    fn the_whole_grammar_is_read() {
        for text in [
            "{{ a.b[0]?.c?[d] | f(x=1, y=[1, 2]) ~ \"x\" }}",
            "{% if not a and b or c is not defined and d not in [1, ...e] %}{% elif -a + 2 ** 3 // 4 % 5 > 1.5 %}{% else %}{% endif %}",
            "{{ a if b else c }}{{ [x.y for x in list if x.z] }}{{ [k for k, v in map] }}{{ {\"a\": 1, ...b} }}{{ a[1:2] }}{{ a[::-1] }}",
            "{% set a = f(b=1) %}{% set c | upper | trim %}text{% endset %}{% set_global d = none %}",
            "{% for k, v in m -%}{% if loop.first %}{% continue %}{% endif %}{% break %}{% else %}none{% endfor %}",
            "{% component a.b(x: map, y=\"\", @words, z={}, ...rest) {\"note\": 1} %}{{ body }}{% endcomponent a.b %}",
            "{{ <a.b x={y} z=\"w\" flag {...rest} /> }}{% <a x={1}> %}inside{% </a> %}",
            "{% raw %}{{ not read {% endraw %}{# a #}{% filter upper | trim %}x{% endfilter %}{% include \"a.html\" %}",
            "{% extends \"a.html\" %}{% block b %}{{ super() }}{% endblock b %}",
        ] {
            assert!(read(text).is_some(), "{text}");
            let mut engine = tera::Tera::new();
            if let Err(error) = engine.add_raw_template("x", text) {
                assert!(!matches!(error.kind(), tera::ErrorKind::SyntaxError(_)), "{error}");
            }
        }
        for text in ["{{ a", "{% if %}", "{{ a b }}", "{% endif %}", "{{ \"a }}", "{% nothing %}"] {
            assert!(read(text).is_none(), "{text}");
        }
    }
}
