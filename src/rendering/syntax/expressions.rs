//! Expressions: what is printed, asked and handed on.

use super::tags::Reader;
use super::tokens::Token;
use super::{Argument, Call, Expression, Name, Node};

/// How strongly an operator binds what stands before it and behind it, as the engine has it.
fn binding(sign: &str) -> Option<(u8, u8)> {
    Some(match sign {
        "or" => (1, 2),
        "and" => (3, 4),
        "in" | "is" => (5, 6),
        "==" | "!=" | "<" | "<=" | ">" | ">=" => (7, 8),
        "+" | "-" => (11, 12),
        "*" | "/" | "//" | "%" | "~" => (13, 14),
        "**" => (16, 15),
        "|" => (17, 18),
        _ => return None,
    })
}

impl Reader<'_> {
    pub(super) fn expression(&mut self) -> Option<Expression> {
        self.bound_by(0)
    }

    fn bound_by(&mut self, least: u8) -> Option<Expression> {
        let mut left = self.operand()?;
        loop {
            let sign = match self.peek() {
                Some(Token::Sign(sign)) => (*sign).to_owned(),
                Some(Token::Name(word)) => word.clone(),
                _ => return Some(left),
            };
            match sign.as_str() {
                "[" => {
                    left = self.subscript(left)?;
                    continue;
                }
                "if" if least == 0 => {
                    self.next()?;
                    let condition = self.expression()?;
                    self.word("else")?;
                    let other = self.expression()?;
                    return Some(choice(Some(condition), left, other));
                }
                "not" => {
                    if least > 5 {
                        return Some(left);
                    }
                    // Only `not in` can stand here.
                    self.next()?;
                    continue;
                }
                _ => {}
            }
            let Some((before, behind)) = binding(&sign) else { return Some(left) };
            if before < least {
                return Some(left);
            }
            self.next()?;
            left = match sign.as_str() {
                "|" => Expression::Filter { of: Box::new(left), call: self.call()? },
                "is" => {
                    self.take_word("not");
                    Expression::Test { of: Box::new(left), call: self.call()? }
                }
                _ => {
                    let (one, other) = (Box::new(left), Box::new(self.bound_by(behind)?));
                    match sign.as_str() {
                        "or" | "and" => Expression::Choice { condition: None, one, other },
                        "in" | "==" | "!=" | "<" | "<=" | ">" | ">=" => Expression::Compare(one, other),
                        "~" => Expression::Join(one, other),
                        _ => Expression::Calculate(one, other),
                    }
                }
            };
        }
    }

    fn operand(&mut self) -> Option<Expression> {
        let (token, at) = self.next()?;
        match token {
            Token::Number => Some(Expression::Number),
            Token::Truth => Some(Expression::Truth),
            Token::String(text) => Some(Expression::Text(Name { text, at })),
            Token::Name(word) => match word.as_str() {
                "none" | "None" | "null" => Some(Expression::None),
                "not" => Some(Expression::Not(Box::new(self.bound_by(5)?))),
                _ => self.chain(Name { text: word, at }),
            },
            Token::Sign("-") => {
                let number = self.bound_by(20)?;
                Some(Expression::Calculate(Box::new(Expression::Number), Box::new(number)))
            }
            Token::Sign("(") => {
                let inner = self.expression()?;
                self.sign(")")?;
                Some(inner)
            }
            Token::Sign("[") => self.list(),
            Token::Sign("{") => Some(Expression::Map(self.arguments("}", ":")?)),
            Token::Sign("<") => {
                let call = self.component_call()?;
                self.sign("/")?;
                self.sign(">")?;
                Some(Expression::Component { call, body: Vec::new() })
            }
            Token::Text
            | Token::Comment(_)
            | Token::PrintStart
            | Token::PrintEnd
            | Token::TagStart
            | Token::TagEnd
            | Token::Sign(_) => None,
        }
    }

    /// A variable with its fields, or the call of a function.
    fn chain(&mut self, name: Name) -> Option<Expression> {
        if self.take_sign("(") {
            return Some(Expression::Function(Call { name, arguments: self.arguments(")", "=")? }));
        }
        let mut chain = Expression::Variable(name);
        loop {
            if self.take_sign(".") || self.take_sign("?.") {
                chain = Expression::Field { of: Box::new(chain), name: self.name()? };
            } else if matches!(self.peek(), Some(Token::Sign("[" | "?["))) {
                chain = self.subscript(chain)?;
            } else {
                return Some(chain);
            }
        }
    }

    fn subscript(&mut self, of: Expression) -> Option<Expression> {
        self.next()?;
        let of = Box::new(of);
        let mut bounds = Vec::new();
        let mut slice = false;
        loop {
            if self.take_sign("]") {
                break;
            } else if self.take_sign(":") {
                slice = true;
            } else {
                bounds.push(self.expression()?);
            }
        }
        if slice {
            return Some(Expression::Slice { of, bounds });
        }
        let index = bounds.pop().filter(|_| bounds.is_empty())?;
        Some(Expression::Item { of, index: Box::new(index) })
    }

    fn list(&mut self) -> Option<Expression> {
        let mut items = Vec::new();
        while !self.take_sign("]") {
            if self.take_sign("...") {
                // What it holds is only known when it runs: asking for an item keeps its fields looked at.
                let of = Box::new(self.bound_by(0)?);
                items.push(Expression::Item { of, index: Box::new(Expression::Number) });
            } else {
                items.push(self.bound_by(0)?);
            }
            if items.len() == 1 && self.take_word("for") {
                return self.comprehension(items.pop()?);
            }
            if !self.take_sign(",") {
                self.sign("]")?;
                break;
            }
        }
        Some(Expression::List(items))
    }

    fn comprehension(&mut self, each: Expression) -> Option<Expression> {
        let (key, value) = self.loop_names()?;
        let over = Box::new(self.bound_by(1)?);
        let only = match self.take_word("if") {
            true => Some(Box::new(self.bound_by(1)?)),
            false => None,
        };
        self.sign("]")?;
        Some(Expression::Comprehension { each: Box::new(each), key, value, over, only })
    }

    /// `value in`, `key, value in`.
    pub(super) fn loop_names(&mut self) -> Option<(Option<Name>, Name)> {
        let first = self.name()?;
        let names = match self.take_sign(",") {
            true => (Some(first), self.name()?),
            false => (None, first),
        };
        self.word("in")?;
        Some(names)
    }

    /// A filter or a test, with its arguments if it has any.
    pub(super) fn call(&mut self) -> Option<Call> {
        let name = self.name()?;
        let arguments = if self.take_sign("(") { self.arguments(")", "=")? } else { Vec::new() };
        Some(Call { name, arguments })
    }

    /// `a=1, b=2` up to a bracket; in a map `"a": 1`.
    fn arguments(&mut self, close: &str, between: &str) -> Option<Vec<Argument>> {
        let mut arguments = Vec::new();
        while !self.take_sign(close) {
            if self.take_sign("...") {
                arguments.push(Argument::Spread(self.expression()?));
            } else {
                let (token, at) = self.next()?;
                let text = match token {
                    Token::Name(text) | Token::String(text) => text,
                    Token::Number | Token::Truth => String::new(),
                    _ => return None,
                };
                self.sign(between)?;
                arguments.push(Argument::Named(Name { text, at }, self.expression()?));
            }
            if !self.take_sign(",") {
                self.sign(close)?;
                break;
            }
        }
        Some(arguments)
    }

    /// `card story={s} first`, behind the `<`.
    fn component_call(&mut self) -> Option<Call> {
        let name = self.dotted_name()?;
        let mut arguments = Vec::new();
        loop {
            if let Some(Token::Name(_)) = self.peek() {
                let name = self.name()?;
                let value = match self.take_sign("=") {
                    false => Expression::Variable(name.clone()),
                    true => self.attribute()?,
                };
                arguments.push(Argument::Named(name, value));
            } else if self.take_sign("{") {
                self.sign("...")?;
                arguments.push(Argument::Spread(self.expression()?));
                self.sign("}")?;
            } else {
                return Some(Call { name, arguments });
            }
        }
    }

    fn attribute(&mut self) -> Option<Expression> {
        let (token, at) = self.next()?;
        match token {
            Token::String(text) => Some(Expression::Text(Name { text, at })),
            Token::Sign("{") => {
                let value = self.expression()?;
                self.sign("}")?;
                Some(value)
            }
            _ => None,
        }
    }

    /// `{% <card t="x"> %}..{% </card> %}`, behind the first `<`.
    pub(super) fn component_with_body(&mut self) -> Option<Node> {
        let call = self.component_call()?;
        self.sign(">")?;
        self.tag_end()?;
        let body = self.nodes()?;
        self.sign("</")?;
        self.dotted_name()?;
        self.sign(">")?;
        Some(Node::Print(Expression::Component { call, body }))
    }
}

fn choice(condition: Option<Expression>, one: Expression, other: Expression) -> Expression {
    Expression::Choice { condition: condition.map(Box::new), one: Box::new(one), other: Box::new(other) }
}
