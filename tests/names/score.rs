//! What was found, beside what should have been.

use std::collections::BTreeMap;

use crate::reading::Found;

/// What a text should yield.
#[derive(Clone, Debug, Default)]
pub(crate) struct Expected {
    pub(crate) mentions: Vec<ExpectedMention>,
    pub(crate) refused: Vec<ExpectedRefusal>,
}

#[derive(Clone, Debug)]
pub(crate) struct ExpectedMention {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) slug: String,
    pub(crate) rule: Option<String>,
}

#[derive(Clone, Debug)]
pub(crate) struct ExpectedRefusal {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// None: any reason.
    pub(crate) reason: Option<String>,
    /// Sorted; empty: any.
    pub(crate) candidates: Vec<String>,
}

/// The figures of many texts.
#[derive(Debug, Default)]
pub(crate) struct Score {
    pub(crate) texts: usize,
    pub(crate) expected: usize,
    pub(crate) found: usize,
    pub(crate) refusals: usize,
    pub(crate) refused: usize,
    /// Mentions that should not be, or are of something else, or elsewhere.
    pub(crate) wrong: Vec<String>,
    /// Mentions that were not found.
    pub(crate) missed: Vec<String>,
    /// Rules, refusals and reasons that are others than expected.
    pub(crate) other: Vec<String>,
    by_rule: BTreeMap<&'static str, usize>,
}

impl Score {
    /// Adds a text; `name` says which in a message.
    pub(crate) fn add(&mut self, name: &str, text: &str, expected: &Expected, found: &Found) {
        self.texts += 1;
        self.expected += expected.mentions.len();
        self.refusals += expected.refused.len();
        for mention in &found.mentions {
            *self.by_rule.entry(mention.rule).or_default() += 1;
            let words = &text[mention.start..mention.end];
            let wanted =
                expected.mentions.iter().find(|wanted| (wanted.start, wanted.end) == (mention.start, mention.end));
            match wanted {
                Some(wanted) if wanted.slug == mention.slug => {
                    self.found += 1;
                    if let Some(rule) = wanted.rule.as_ref().filter(|rule| *rule != mention.rule) {
                        self.other.push(format!("{name}: `{words}` by {}, not by {rule}", mention.rule));
                    }
                }
                _ => self.wrong.push(format!("{name}: `{words}` is {} by {}", mention.slug, mention.rule)),
            }
        }
        for wanted in &expected.mentions {
            let is_found = found
                .mentions
                .iter()
                .any(|mention| (mention.start, mention.end, &mention.slug) == (wanted.start, wanted.end, &wanted.slug));
            if !is_found {
                let words = &text[wanted.start..wanted.end];
                let refused =
                    found.refused.iter().find(|refusal| refusal.start <= wanted.start && wanted.start < refusal.end);
                let why = refused.map_or("not seen", |refusal| refusal.reason);
                let rule = wanted.rule.as_deref().unwrap_or("-");
                self.missed.push(format!("{name}: `{words}` is {} by {rule}: {why}", wanted.slug));
            }
        }
        for wanted in &expected.refused {
            let words = &text[wanted.start..wanted.end];
            let refusal = found.refused.iter().find(|found| (found.start, found.end) == (wanted.start, wanted.end));
            match refusal {
                None => self
                    .other
                    .push(format!("{name}: `{words}` is not refused ({})", wanted.reason.as_deref().unwrap_or("?"))),
                Some(refusal) => {
                    self.refused += 1;
                    if wanted.reason.as_ref().is_some_and(|reason| reason != refusal.reason) {
                        self.other.push(format!(
                            "{name}: `{words}` is refused as {}, not as {}",
                            refusal.reason,
                            wanted.reason.as_deref().unwrap_or("?")
                        ));
                    } else if !wanted.candidates.is_empty() && wanted.candidates != refusal.candidates {
                        self.other.push(format!(
                            "{name}: `{words}` could be {:?}, not {:?}",
                            refusal.candidates, wanted.candidates
                        ));
                    }
                }
            }
        }
        for refusal in &found.refused {
            if !expected.refused.iter().any(|wanted| (wanted.start, wanted.end) == (refusal.start, refusal.end)) {
                let words = &text[refusal.start..refusal.end];
                self.other.push(format!("{name}: `{words}` is refused as {}, and should not be", refusal.reason));
            }
        }
    }

    /// Prints the figures, and fails when a link is wrong, too many are missing, or anything else is not as written.
    pub(crate) fn judge(&self, what: &str) {
        let recall = self.found as f64 / self.expected.max(1) as f64;
        println!(
            "{what}: {} texts, {} mentions, {} found ({:.1} percent), {} wrong; {} refusals, {} made; by rule {:?}",
            self.texts,
            self.expected,
            self.found,
            recall * 100.0,
            self.wrong.len(),
            self.refusals,
            self.refused,
            self.by_rule
        );
        let list = |title: &str, lines: &[String]| match lines {
            [] => String::new(),
            lines => format!("\n{title} ({}):\n  {}", lines.len(), lines.join("\n  ")),
        };
        let report = list("wrong", &self.wrong) + &list("missed", &self.missed) + &list("otherwise", &self.other);
        println!("{report}");
        assert!(self.texts > 0, "{what}: there is something to measure");
        assert!(self.wrong.is_empty() && self.other.is_empty(), "{what}: not as it should be{report}");
        assert!(recall >= 0.95, "{what}: too many are missed{report}");
    }
}
