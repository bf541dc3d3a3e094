//! Tags: blocks, loops, conditions, components.

use std::ops::Range;

use super::tokens::{Placed, Token, tokens};
use super::{Component, Name, Node, Parameter, Tree};

/// Reads tokens one after the other. Every part gives none when the text is not well formed.
pub(super) struct Reader<'t> {
    tokens: &'t [Placed],
    at: usize,
    /// The last comment, when nothing but white space stands between it and here.
    comment: Option<String>,
    tree: Tree,
    text: &'t str,
}

/// The tree of a template; none when the engine will have something to say about it.
pub(in crate::rendering) fn read(text: &str) -> Option<Tree> {
    let tokens = tokens(text)?;
    let about = match tokens.first() {
        Some((Token::Comment(words), _)) => Some(words.clone()),
        _ => None,
    };
    let mut reader = Reader { tokens: &tokens, at: 0, comment: None, tree: Tree { about, ..Tree::default() }, text };
    let nodes = reader.nodes()?;
    let whole = reader.at == tokens.len();
    whole.then_some(Tree { nodes, ..reader.tree })
}

impl Reader<'_> {
    pub(super) fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at).map(|(token, _)| token)
    }

    pub(super) fn next(&mut self) -> Option<(Token, Range<usize>)> {
        let next = self.tokens.get(self.at).cloned()?;
        self.at += 1;
        Some(next)
    }

    pub(super) fn take_sign(&mut self, sign: &str) -> bool {
        let there = matches!(self.peek(), Some(Token::Sign(found)) if *found == sign);
        self.at += usize::from(there);
        there
    }

    pub(super) fn take_word(&mut self, word: &str) -> bool {
        let there = matches!(self.peek(), Some(Token::Name(found)) if found == word);
        self.at += usize::from(there);
        there
    }

    pub(super) fn sign(&mut self, sign: &str) -> Option<()> {
        self.take_sign(sign).then_some(())
    }

    pub(super) fn word(&mut self, word: &str) -> Option<()> {
        self.take_word(word).then_some(())
    }

    pub(super) fn name(&mut self) -> Option<Name> {
        match self.next()? {
            (Token::Name(text), at) => Some(Name { text, at }),
            _ => None,
        }
    }

    pub(super) fn dotted_name(&mut self) -> Option<Name> {
        let mut name = self.name()?;
        while self.take_sign(".") {
            let part = self.name()?;
            name = Name { text: format!("{}.{}", name.text, part.text), at: name.at.start..part.at.end };
        }
        Some(name)
    }

    fn string(&mut self) -> Option<Name> {
        match self.next()? {
            (Token::String(text), at) => Some(Name { text, at }),
            _ => None,
        }
    }

    pub(super) fn tag_end(&mut self) -> Option<()> {
        (self.next()?.0 == Token::TagEnd).then_some(())
    }

    /// What stands up to a tag that ends or parts something, with the reader inside that tag; or up to the end.
    pub(super) fn nodes(&mut self) -> Option<Vec<Node>> {
        let mut nodes = Vec::new();
        while let Some((token, at)) = self.next() {
            match token {
                Token::Comment(words) => self.comment = Some(words),
                Token::Text => {
                    if !self.text[at].trim().is_empty() {
                        self.comment = None;
                    }
                }
                Token::PrintStart => {
                    self.comment = None;
                    nodes.push(Node::Print(self.expression()?));
                    if self.next()?.0 != Token::PrintEnd {
                        return None;
                    }
                }
                Token::TagStart => {
                    if self.at_an_end() {
                        self.comment = None;
                        return Some(nodes);
                    }
                    nodes.extend(self.tag()?);
                    self.tag_end()?;
                }
                Token::PrintEnd
                | Token::TagEnd
                | Token::Name(_)
                | Token::String(_)
                | Token::Number
                | Token::Truth
                | Token::Sign(_) => return None,
            }
        }
        Some(nodes)
    }

    fn at_an_end(&self) -> bool {
        match self.peek() {
            Some(Token::Name(word)) => word.starts_with("end") || matches!(word.as_str(), "else" | "elif"),
            Some(Token::Sign(sign)) => *sign == "</",
            _ => false,
        }
    }

    /// One tag with all that belongs to it, up to the end of its last tag.
    fn tag(&mut self) -> Option<Option<Node>> {
        let about = self.comment.take();
        let node = match self.next()?.0 {
            Token::Name(word) => match word.as_str() {
                "set" | "set_global" => self.set()?,
                "include" => Node::Include(self.string()?),
                "extends" => {
                    self.tree.parent = Some(self.string()?);
                    return Some(None);
                }
                "block" => {
                    let name = self.name()?;
                    let body = self.body("endblock")?;
                    self.take_word(&name.text);
                    Node::Block { name, body }
                }
                "for" => {
                    let (key, value) = self.loop_names()?;
                    let over = self.expression()?;
                    self.tag_end()?;
                    let body = self.nodes()?;
                    let otherwise = match self.take_word("else") {
                        true => {
                            self.tag_end()?;
                            self.nodes()?
                        }
                        false => Vec::new(),
                    };
                    self.word("endfor")?;
                    Node::For { key, value, over, body, otherwise }
                }
                "if" => {
                    let node = self.condition()?;
                    self.word("endif")?;
                    node
                }
                "filter" => {
                    let mut filters = vec![self.call()?];
                    while self.take_sign("|") {
                        filters.push(self.call()?);
                    }
                    Node::Capture { name: None, filters, body: self.body("endfilter")? }
                }
                "component" => {
                    let component = self.component(about)?;
                    self.tree.components.push(component);
                    return Some(None);
                }
                "break" | "continue" => return Some(None),
                _ => return None,
            },
            Token::Sign("<") => self.component_with_body()?,
            _ => return None,
        };
        Some(Some(node))
    }

    /// From the end of a tag to the word that ends what it began.
    fn body(&mut self, end: &str) -> Option<Vec<Node>> {
        self.tag_end()?;
        let body = self.nodes()?;
        self.word(end)?;
        Some(body)
    }

    fn condition(&mut self) -> Option<Node> {
        let condition = self.expression()?;
        self.tag_end()?;
        let then = self.nodes()?;
        let otherwise = if self.take_word("elif") {
            vec![self.condition()?]
        } else if self.take_word("else") {
            self.tag_end()?;
            self.nodes()?
        } else {
            Vec::new()
        };
        Some(Node::If { condition, then, otherwise })
    }

    fn set(&mut self) -> Option<Node> {
        let name = self.name()?;
        if self.take_sign("=") {
            return Some(Node::Set { name, value: self.expression()? });
        }
        let mut filters = Vec::new();
        while self.take_sign("|") {
            filters.push(self.call()?);
        }
        Some(Node::Capture { name: Some(name), filters, body: self.body("endset")? })
    }

    fn component(&mut self, about: Option<String>) -> Option<Component> {
        let name = self.dotted_name()?;
        self.sign("(")?;
        let mut parameters = Vec::new();
        let mut rest = None;
        while !self.take_sign(")") {
            if self.take_sign("...") {
                rest = Some(self.name()?);
            } else {
                let implicit = self.take_sign("@");
                let name = self.name()?;
                if self.take_sign(":") {
                    self.name()?;
                }
                let default = if self.take_sign("=") { Some(self.expression()?) } else { None };
                parameters.push(Parameter { name, implicit, default });
            }
            if !self.take_sign(",") {
                self.sign(")")?;
                break;
            }
        }
        if self.peek() != Some(&Token::TagEnd) {
            // What else a component says of itself is no matter here.
            self.expression()?;
        }
        let body = self.body("endcomponent")?;
        if matches!(self.peek(), Some(Token::Name(_))) {
            self.dotted_name()?;
        }
        Some(Component { name, parameters, rest, body, about })
    }
}
