//! Faults: what is wrong, where, and what to do. They are collected, never thrown, so that one run reports them all.

use super::{Code, Severity, Span};

/// One fault, in the words of the writer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    pub code: Code,
    pub severity: Severity,
    /// What is wrong, as one clause without a full stop: ``no club has the slug `beershot` ``.
    pub message: String,
    pub span: Span,
    /// Another place that the fault is about, with a word on it.
    pub also: Vec<(Span, String)>,
    /// What to do, most useful first.
    pub help: Vec<String>,
}

impl Diagnostic {
    pub fn also(&mut self, span: Span, label: impl Into<String>) -> &mut Self {
        self.also.push((span, label.into()));
        self
    }

    pub fn help(&mut self, help: impl Into<String>) -> &mut Self {
        self.help.push(help.into());
        self
    }

    /// Adds "did you mean" when there is a near miss.
    pub fn did_you_mean(&mut self, near: Option<&str>) -> &mut Self {
        if let Some(near) = near {
            self.help.push(format!("did you mean `{near}`?"));
        }
        self
    }
}

/// All faults of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Reports a fault at the severity that its code has by itself; the site's `checks` may change that later.
    pub fn report(&mut self, code: Code, span: Span, message: impl Into<String>) -> &mut Diagnostic {
        self.list.push(Diagnostic {
            code,
            severity: code.severity(),
            message: message.into(),
            span,
            also: Vec::new(),
            help: Vec::new(),
        });
        self.list.last_mut().expect("a fault was just pushed")
    }

    /// Keeps the faults for which this holds.
    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.list.retain(keep);
    }

    pub fn append(&mut self, mut other: Diagnostics) {
        self.list.append(&mut other.list);
    }

    /// Forgets what was reported after the first so many: for a second look at what has been reported already.
    pub fn truncate(&mut self, count: usize) {
        self.list.truncate(count);
    }

    /// Sets severities as the site asks for, drops what it switched off, and sorts by place. A fault that was found
    /// twice at one place in the same words stays once.
    pub fn settle(&mut self, severity_of: impl Fn(Code) -> Option<Severity>) {
        self.list.retain_mut(|fault| match severity_of(fault.code) {
            Some(Severity::Off) => false,
            Some(severity) => {
                fault.severity = severity;
                true
            }
            None => true,
        });
        self.list.sort_by(|left, right| {
            (left.span, left.code.slug(), &left.message).cmp(&(right.span, right.code.slug(), &right.message))
        });
        self.list.dedup();
    }

    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub fn len(&self) -> usize {
        self.list.len()
    }

    pub fn count(&self, severity: Severity) -> usize {
        self.list.iter().filter(|fault| fault.severity == severity).count()
    }

    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|fault| fault.severity == Severity::Error)
    }
}
