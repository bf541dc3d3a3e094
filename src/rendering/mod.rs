//! Views become HTML. The only user of the template engine.
//!
//! The default theme is compiled in as `builtin/NAME`; a site's own `templates/` overlay it file by file, and the originals
//! stay reachable under that name for `extends` and `super()`. A template sees four things and nothing else: `head` and
//! `page` (its view), `site` and `words` (the same on all pages of a language). So a page can be rendered anew, or left
//! alone, by its view only.

mod builtin;
mod fault;
mod static_files;

pub use fault::TemplateFault;
pub use static_files::static_files;

use tera::{Context, Map, Tera, Value};

use crate::locale::{Language, Locales};
use crate::pages::{Desk, PAGE_KINDS, Page, RedirectView, View};

/// The template of former addresses.
const REDIRECT: &str = "redirect.html";

/// Room in bytes that most pages fit into, so that few are copied while they grow.
const USUAL_LENGTH: usize = 16 * 1024;

/// Every template, checked.
#[derive(Clone, Debug)]
pub struct Templates {
    engine: Tera,
}

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
        engine.add_raw_templates(ours.chain(theirs)).map_err(|error| TemplateFault::of(&error))?;
        if let Some(kind) = PAGE_KINDS.iter().find(|kind| !engine.contains_template(kind.template)) {
            return Err(TemplateFault::without_place(format!("there is no template {}", kind.template)));
        }
        Ok(Templates { engine })
    }

    fn render(&self, template: &str, context: &Context) -> Result<Vec<u8>, TemplateFault> {
        let mut html = Vec::with_capacity(USUAL_LENGTH);
        self.engine.render_to(template, context, &mut html).map_err(|error| TemplateFault::of(&error))?;
        Ok(html)
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
}

impl<'t> Renderer<'t> {
    /// Freezes what the views of the desk share: a value of the engine that views hold is taken over as it is.
    pub fn new(templates: &'t Templates, desk: &Desk<'_>, locales: &Locales) -> Renderer<'t> {
        desk.freeze(&|thing| Box::new(Value::from_serializable(thing)));
        let languages = desk.sites().map(|(language, site)| {
            let words = locales.get(language).plain_words();
            let words: Map = words.map(|(key, word)| (key.into(), Value::from(word))).collect();
            (language, Shared { words: Value::from(words), site: Value::from_serializable(site) })
        });
        Renderer { templates, languages: languages.collect() }
    }

    /// The HTML of a page. May be called from several threads at once.
    ///
    /// # Errors
    /// When its template asks for something that its view does not have.
    pub fn render(&self, page: &Page, view: &View<'_>) -> Result<Vec<u8>, TemplateFault> {
        let shared = self.languages.iter().find(|(language, _)| *language == page.language);
        let (_, shared) = shared.expect("the desk has every language that is built");
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
