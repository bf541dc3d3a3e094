//! Views become HTML. The only user of the template engine.
//!
//! The default theme is compiled in as `builtin/NAME`; a site's own `templates/` overlay it file by file, and the originals
//! stay reachable under that name for `extends` and `super()`. A template sees four things and nothing else: `head` and
//! `page` (its view), `site` and `words` (the same on all pages of a language). So a page can be rendered anew, or left
//! alone, by its view only.

mod builtin;
mod fault;
mod fingerprint;
mod static_files;
mod stylesheet;

pub use fault::TemplateFault;
pub use static_files::static_files;

use std::cell::RefCell;

use fingerprint::fingerprint;
use tera::{Context, Map, Tera, Value};

use crate::locale::{Language, Locales};
use crate::pages::{Desk, Frozen, PAGE_KINDS, Page, RedirectView, View};

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
    /// The default theme with a site's own templates over it, by path below its `templates/`.
    ///
    /// # Errors
    /// When a template is not well formed, or names another that does not exist.
    pub fn load(own: &[(String, String)]) -> Result<Templates, TemplateFault> {
        let mut engine = Tera::new();
        engine.set_fallback_prefixes([builtin::PREFIX]).expect("no template was added yet");
        let ours = builtin::TEMPLATES.iter().map(|(name, text)| (format!("{}{name}", builtin::PREFIX), *text));
        let theirs = own.iter().map(|(name, text)| (name.clone(), text.as_str()));
        let templates: Vec<(String, &str)> = ours.chain(theirs).collect();
        let fingerprint = fingerprint(&[&VERSIONS, &templates]);
        engine.add_raw_templates(templates).map_err(|error| TemplateFault::of(&error))?;
        if let Some(kind) = PAGE_KINDS.iter().find(|kind| !engine.contains_template(kind.template)) {
            return Err(TemplateFault::without_place(format!("there is no template {}", kind.template)));
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

/// Templates with what all pages of a language share.
pub struct Renderer<'t> {
    templates: &'t Templates,
    languages: Vec<(Language, Shared)>,
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
        Renderer { templates, languages: languages.collect() }
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
        self.templates.render(page.kind.template, &context)
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
mod tests {
    use super::Templates;

    #[test]
    fn the_default_theme_is_well_formed() {
        assert!(Templates::load(&[]).is_ok_and(|_| true), "{}", Templates::load(&[]).unwrap_err());
    }

    #[test]
    fn a_fault_of_a_template_names_its_file_line_and_column() {
        let own = [("story.html".to_owned(), "<p>\n  {% if %}</p>".to_owned())];
        let fault = Templates::load(&own).expect_err("not well formed");
        assert_eq!((fault.template.as_str(), fault.line, fault.column), ("story.html", 2, 9));
    }

    #[test]
    fn a_site_may_extend_a_template_of_the_theme() {
        let text = "{% extends \"builtin/story.html\" %}{% block after %}{{ super() }}<p>ours</p>{% endblock %}";
        Templates::load(&[("story.html".to_owned(), text.to_owned())]).expect("an overlay");
    }
}
