//! Views become HTML. The only user of the template engine.
//!
//! The default theme is compiled in as `builtin/NAME`; a site's own `templates/` overlay it file by file, and the originals
//! stay reachable under that name for `extends` and `super()`. The template of a page sees four things and nothing else:
//! `head` and `page` (its view), `site` and `words` (the same on all pages of a language); that of a card has no `head`. So a
//! page can be rendered anew, or left alone, by its view only.

mod builtin;
mod check;
mod fault;
mod filters;
mod fingerprint;
mod guide;
mod lettering;
mod static_files;
mod stylesheet;
mod syntax;
mod together;

pub use fault::TemplateFault;
pub use guide::Guide;
pub use static_files::static_files;

use std::cell::RefCell;

use fingerprint::fingerprint;
use tera::{Context, ErrorKind, Map, Tera, Value};
use together::kept_together;

use crate::locale::{Language, Locales};
use crate::pages::interface::interface;
use crate::pages::{Desk, Frozen, Page, RedirectView, SocialCard, View};

/// The template of former addresses.
const REDIRECT: &str = "redirect.html";

thread_local! {
    /// Pages are written here and copied out at their length, so that none is copied again and again while it grows.
    static SCRATCH: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Lends the room of this thread, empty. Whoever has it may not ask for it again.
fn on_scratch<T>(write: impl FnOnce(&mut Vec<u8>) -> T) -> T {
    SCRATCH.with_borrow_mut(|room| {
        room.clear();
        write(room)
    })
}

/// Every template, checked.
#[derive(Clone, Debug)]
pub struct Templates {
    engine: Tera,
    /// Of the text of all of them, and of what else decides what becomes of a view.
    fingerprint: u128,
}

/// The versions of the program and of the template engine: another one may make other bytes of the same view.
const VERSIONS: &str = include_str!("../../Cargo.lock");

impl Templates {
    /// The default theme with a site's own templates over it, by path below its `templates/`. What they ask for is held
    /// against what they are given.
    ///
    /// # Errors
    /// When templates are not well formed, name what does not exist, or ask for what they are never given. All faults of
    /// all templates, as far as each can be looked at.
    pub fn load(own: &[(String, String)], locales: &Locales) -> Result<Templates, Vec<TemplateFault>> {
        let ours = builtin::TEMPLATES.iter().map(|(name, text)| (format!("{}{name}", builtin::PREFIX), *text));
        let theirs = own.iter().map(|(name, text)| (name.clone(), text.as_str()));
        let templates: Vec<(String, &str)> = ours.chain(theirs).collect();
        let fingerprint = fingerprint(&[&VERSIONS, &templates]);
        let engine = compiled(&templates)?;
        // The default theme alone is held against its views by a test.
        if !own.is_empty() {
            let faults = unknown_fields(&templates, locales);
            if !faults.is_empty() {
                return Err(faults);
            }
        }
        Ok(Templates { engine, fingerprint })
    }

    fn render(&self, template: &str, context: &Context) -> Result<Vec<u8>, TemplateFault> {
        on_scratch(|html| {
            self.engine.render_to(template, context, &mut *html).map_err(|error| TemplateFault::of(&error))?;
            Ok(html.clone())
        })
    }
}

/// The engine with what templates may use beside its own.
fn engine() -> Tera {
    let mut engine = Tera::new();
    engine.autoescape_on([".html", ".svg"]);
    filters::register(&mut engine);
    engine
}

/// The templates as the engine has them.
fn compiled(templates: &[(String, &str)]) -> Result<Tera, Vec<TemplateFault>> {
    let mut ours = engine();
    ours.set_fallback_prefixes([builtin::PREFIX]).expect("no template was added yet");
    let Err(error) = ours.add_raw_templates(templates.iter().map(|(name, text)| (name.as_str(), *text))) else {
        return Ok(ours);
    };
    // The engine stops at the first that is not well formed: each is asked for its own.
    let alone = templates.iter().filter_map(|(name, text)| engine().add_raw_template(name, text).err());
    let mut faults: Vec<TemplateFault> = alone
        .filter(|error| matches!(error.kind(), ErrorKind::SyntaxError(_)))
        .map(|error| TemplateFault::of(&error))
        .collect();
    if faults.is_empty() {
        faults = check::unknown_references(&check::Theme::read(templates));
    }
    if faults.is_empty() {
        faults.push(TemplateFault::of(&error));
    }
    Err(faults)
}

/// What these templates ask for and are never given.
fn unknown_fields(templates: &[(String, &str)], locales: &Locales) -> Vec<TemplateFault> {
    let words = locales.iter().next().expect("there are languages").plain_words().map(|(key, _)| key);
    check::unknown_fields(&check::Theme::read(templates), interface(), words)
}

/// Templates with what all pages of a language share.
pub struct Renderer<'t> {
    templates: &'t Templates,
    languages: Vec<(Language, Shared)>,
    /// Of the versions of whatever draws a card.
    drawn_by: u128,
}

struct Shared {
    words: Value,
    site: Value,
    /// Of both, and of the templates.
    fingerprint: u128,
}

impl<'t> Renderer<'t> {
    /// Freezes what the views of the desk share: a value of the engine that views hold is taken over as it is.
    pub fn new(templates: &'t Templates, desk: &Desk<'_>, locales: &Locales) -> Renderer<'t> {
        desk.freeze(&|thing| Frozen {
            form: Box::new(Value::from_serializable(thing)),
            fingerprint: fingerprint(&[&thing]),
        });
        let languages = desk.sites().map(|(language, site)| {
            let words = locales.get(language).plain_words();
            let words: Map = words.map(|(key, word)| (key.into(), Value::from(word))).collect();
            let (words, site) = (Value::from(words), Value::from_serializable(site));
            let fingerprint = fingerprint(&[&templates.fingerprint, &words, &site]);
            (language, Shared { words, site, fingerprint })
        });
        Renderer { templates, languages: languages.collect(), drawn_by: fingerprint(&[&VERSIONS]) }
    }

    fn shared(&self, language: Language) -> &Shared {
        let shared = self.languages.iter().find(|(known, _)| *known == language);
        &shared.expect("the desk has every language that is built").1
    }

    /// The fingerprint of all that the HTML of a page is made from: a page whose fingerprint is that of an earlier build
    /// need not be rendered again.
    pub fn fingerprint(&self, page: &Page, view: &View<'_>) -> u128 {
        fingerprint(&[&self.shared(page.language).fingerprint, &page.kind.template, view])
    }

    /// The HTML of a page. May be called from several threads at once.
    ///
    /// # Errors
    /// When its template asks for something that its view does not have.
    pub fn render(&self, page: &Page, view: &View<'_>) -> Result<Vec<u8>, TemplateFault> {
        let shared = self.shared(page.language);
        let mut context = Context::new();
        context.insert_value("words", shared.words.clone());
        context.insert_value("site", shared.site.clone());
        context.insert("head", &view.head);
        context.insert("page", &view.page);
        self.templates.render(page.kind.template, &context).map(kept_together)
    }

    /// The SVG of a card, with the fingerprint of all that its drawing is made from.
    ///
    /// # Errors
    /// When its template asks for something that its view does not have.
    pub fn render_card(&self, card: &SocialCard<'_>) -> Result<(String, u128), TemplateFault> {
        let shared = self.shared(card.language);
        let mut context = Context::new();
        context.insert_value("words", shared.words.clone());
        context.insert_value("site", shared.site.clone());
        context.insert("page", &card.view);
        let svg = self.templates.render(card.template, &context)?;
        let svg = String::from_utf8(svg).expect("templates are texts");
        Ok((svg.clone(), fingerprint(&[&self.drawn_by, &svg])))
    }

    /// The HTML that stands at a former address.
    ///
    /// # Errors
    /// When the template asks for something that a redirect does not have.
    pub fn render_redirect(&self, redirect: &RedirectView<'_>) -> Result<Vec<u8>, TemplateFault> {
        let mut context = Context::new();
        context.insert("page", redirect);
        self.templates.render(REDIRECT, &context)
    }
}

#[cfg(test)]
mod tests;
