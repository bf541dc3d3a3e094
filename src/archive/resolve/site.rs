//! The site's settings, with every default filled in.

use indexmap::IndexMap;
use jiff::tz::TimeZone;

use super::find_zone;
use crate::archive::{AddressForm, AddressWords, LanguageOfSite, MentionLinks, Site};
use crate::locale::Language;
use crate::records::site;
use crate::records::values::{At, OUTPUTS, Slug, Text, is_web_address};
use crate::records::{Record, Records};
use crate::source::{Code, Diagnostics, Severity, Sources, Span, near_miss};
use crate::sport::{SPORTS, Sport};

/// The site; whatever is missing or wrong is reported and stands at a value with which all else can still be checked.
pub(in crate::archive) fn resolve_site(records: &Records, sources: &Sources, found: &mut Diagnostics) -> Site {
    let Some(record) = &records.site else {
        if let Some(first) = sources.ids().next() {
            found
                .report(Code::MissingSite, Span::start_of(first), "this content folder has no `site.toml`")
                .help("write one with `title`, `base_url`, `language` and `timezone`");
        }
        return stand_in();
    };
    SiteDesk { record, found }.site()
}

fn stand_in() -> Site {
    let language = Language::all().next().expect("there is a language");
    Site {
        title: Text::from(""),
        description: None,
        publisher: None,
        origin: String::new(),
        base_path: "/".to_owned(),
        zone: TimeZone::UTC,
        sport: Sport::Football,
        form: AddressForm::Folder,
        languages: vec![LanguageOfSite { language, words: default_words(language) }],
        main_menu: Vec::new(),
        foot_menu: Vec::new(),
        theme: IndexMap::new(),
        mention_links: MentionLinks::First,
        allow_raw_html: false,
        cards: true,
        id_schemes: Vec::new(),
        checks: Vec::new(),
    }
}

struct SiteDesk<'a> {
    record: &'a Record<site::Site>,
    found: &'a mut Diagnostics,
}

impl SiteDesk<'_> {
    fn site(mut self) -> Site {
        let fields = &self.record.fields;
        let title = self.required(fields.title.clone(), "title", "\"Kanaalstreek\"");
        let base_url = self.required(fields.base_url.clone(), "base_url", "\"https://example.org/\"");
        let language = self.required(fields.language.clone(), "language", "\"nl\"");
        let timezone = self.required(fields.timezone.clone(), "timezone", "\"Europe/Brussels\"");
        let (origin, base_path) = base_url.and_then(|url| self.base(&url)).unwrap_or((String::new(), "/".to_owned()));
        let zone = timezone.and_then(|zone| self.zone(&zone)).unwrap_or(TimeZone::UTC);
        let main = language.and_then(|language| self.language(&language));
        let main = main.unwrap_or_else(|| Language::all().next().expect("there is a language"));
        let mut languages = vec![self.built_language(main, &fields.addresses)];
        for (language, settings) in &fields.languages {
            if let Some(language) = self.language(language)
                && language != main
            {
                languages.push(self.built_language(language, &settings.addresses));
            }
        }
        self.check_outputs();
        Site {
            title: title.unwrap_or(Text::from("")),
            description: fields.description.clone(),
            publisher: fields.publisher.as_ref().and_then(|publisher| publisher.name.clone()),
            origin,
            base_path,
            zone,
            sport: self.sport(),
            form: self.form(),
            languages,
            // Targets are looked up when every record has its id.
            main_menu: Vec::new(),
            foot_menu: Vec::new(),
            theme: fields.theme.clone(),
            mention_links: self.mention_links(),
            allow_raw_html: self.raw_html(),
            cards: self.wants("cards"),
            id_schemes: self.id_schemes(),
            checks: self.checks(),
        }
    }

    fn required<T>(&mut self, value: Option<T>, key: &str, example: &str) -> Option<T> {
        if value.is_none() && !self.record.lost.key(key) {
            self.found
                .report(Code::MissingKey, self.record.whole(), format!("the key `{key}` is missing"))
                .help(format!("write `{key} = {example}`"));
        }
        value
    }

    /// Origin without a last slash, and path with one at both ends.
    fn base(&mut self, written: &At<String>) -> Option<(String, String)> {
        let url = written.get_ref().as_str();
        if !is_web_address(url) || url.contains(['?', '#']) {
            self.found
                .report(Code::BadAddress, self.record.span(written), format!("`{url}` is not the address of a site"))
                .help("write `https://example.org/`, with a path if the site stands below one");
            return None;
        }
        let host = url.find("://").expect("an address of the web has a scheme") + 3;
        let path = url[host..].find('/').map_or(url.len(), |slash| host + slash);
        let trimmed = url[path..].trim_matches('/');
        let base_path = if trimmed.is_empty() { "/".to_owned() } else { format!("/{trimmed}/") };
        Some((url[..path].to_owned(), base_path))
    }

    fn zone(&mut self, written: &At<String>) -> Option<TimeZone> {
        find_zone(written.get_ref(), self.record.span(written), self.found)
    }

    fn language(&mut self, written: &At<String>) -> Option<Language> {
        let language = Language::parse(written.get_ref());
        if language.is_none() {
            let known: Vec<&str> = Language::all().map(Language::id).collect();
            self.found
                .report(
                    Code::UnknownLanguage,
                    self.record.span(written),
                    format!("there are no words for the language `{}`", written.get_ref()),
                )
                .did_you_mean(near_miss(written.get_ref(), known.iter().copied()))
                .help(format!("the languages are {}", known.join(", ")));
        }
        language
    }

    fn built_language(&mut self, language: Language, written: &site::Addresses) -> LanguageOfSite {
        let mut words = default_words(language);
        let mut places: Vec<(&str, Span)> = Vec::new();
        for (key, word, own) in [
            ("stories", &mut words.stories, &written.stories),
            ("people", &mut words.people, &written.people),
            ("clubs", &mut words.clubs, &written.clubs),
            ("matches", &mut words.matches, &written.matches),
            ("competitions", &mut words.competitions, &written.competitions),
            ("venues", &mut words.venues, &written.venues),
            ("threads", &mut words.threads, &written.threads),
            ("pages", &mut words.pages, &written.pages),
            ("search", &mut words.search, &written.search),
        ] {
            let Some(own) = own else { continue };
            let place = self.record.span(own);
            match Slug::parse(own.get_ref()) {
                Ok(slug) => {
                    *word = slug.to_string();
                    places.push((key, place));
                }
                Err(bad) => {
                    let message = format!("`{}` cannot be part of an address: {}", own.get_ref(), bad.reason());
                    self.found
                        .report(Code::BadSlug, place, message)
                        .help("write one word of `a` to `z`, `0` to `9` and single hyphens");
                }
            }
        }
        self.check_first_words(language, &words, &places);
        LanguageOfSite { language, words }
    }

    /// No two kinds of page may begin with one word. `places` are the words that the site writes itself: one of the two is.
    fn check_first_words(&mut self, language: Language, words: &AddressWords, places: &[(&str, Span)]) {
        let all = [
            ("stories", &words.stories),
            ("people", &words.people),
            ("clubs", &words.clubs),
            ("matches", &words.matches),
            ("competitions", &words.competitions),
            ("venues", &words.venues),
            ("threads", &words.threads),
            ("pages", &words.pages),
            ("search", &words.search),
        ];
        let place_of = |key: &str| places.iter().find(|(written, _)| *written == key).map(|(_, place)| *place);
        for (index, (key, word)) in all.iter().enumerate() {
            for (other_key, other) in &all[index + 1..] {
                if word != other || word.is_empty() {
                    continue;
                }
                let place = place_of(other_key).or(place_of(key)).unwrap_or(self.record.whole());
                let message =
                    format!("two kinds of page have the same first word in `{}`: {key} and {other_key}", language.id());
                self.found.report(Code::AddressClash, place, message).help("write another word for one of the two");
            }
        }
    }

    fn id_schemes(&mut self) -> Vec<(String, String)> {
        for address in self.record.fields.id_schemes.values() {
            let written = address.get_ref();
            if !is_web_address(&written.replace("{id}", "x")) || !written.contains("{id}") {
                self.found
                    .report(Code::BadAddress, self.record.span(address), format!("`{written}` leads to no identifier"))
                    .help("write an address with `{id}` in it: `https://example.org/{id}`");
            }
        }
        let schemes = self.record.fields.id_schemes.iter();
        schemes.map(|(name, address)| (name.clone(), address.get_ref().clone())).collect()
    }

    fn one_of<T: Copy>(&mut self, written: &Option<At<String>>, words: &[(&str, T)]) -> T {
        written.as_ref().and_then(|written| self.word(written, words)).unwrap_or(words[0].1)
    }

    fn word<T: Copy>(&mut self, written: &At<String>, words: &[(&str, T)]) -> Option<T> {
        if let Some((_, value)) = words.iter().find(|(word, _)| word == written.get_ref()) {
            return Some(*value);
        }
        let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        self.found
            .report(
                Code::UnknownWord,
                self.record.span(written),
                format!("`{}` is not a word for this key", written.get_ref()),
            )
            .did_you_mean(near_miss(written.get_ref(), known.iter().copied()))
            .help(format!("the words are {}", known.join(", ")));
        None
    }

    /// Whether the site is to be written as this: a site that lists no outputs has all.
    fn wants(&self, output: &str) -> bool {
        let listed = self.record.fields.outputs.as_ref();
        listed.is_none_or(|listed| listed.get_ref().iter().any(|listed| listed.get_ref() == output))
    }

    /// An output that is not written yet must not seem to be.
    fn check_outputs(&mut self) {
        let Some(outputs) = &self.record.fields.outputs else { return };
        for output in outputs.get_ref() {
            if self.word(output, &OUTPUTS) == Some(false) {
                let message = format!("the output `{}` is not written yet", output.get_ref());
                self.found
                    .report(Code::NotYetSupported, self.record.span(output), message)
                    .help("leave it out until a later Touchline writes it");
            }
        }
        if outputs.get_ref().is_empty() {
            self.found
                .report(Code::BadValue, self.record.span(outputs), "a site without any output is nothing")
                .help("leave the key out: then the site has every output that needs no setting");
        }
    }

    fn form(&mut self) -> AddressForm {
        let record = self.record;
        self.one_of(&record.fields.addresses.form, &[("folder", AddressForm::Folder), ("file", AddressForm::File)])
    }

    fn mention_links(&mut self) -> MentionLinks {
        let record = self.record;
        let words = [("first", MentionLinks::First), ("section", MentionLinks::Section), ("all", MentionLinks::All)];
        self.one_of(&record.fields.links.mentions, &words)
    }

    fn raw_html(&mut self) -> bool {
        let record = self.record;
        self.one_of(&record.fields.raw_html, &[("text", false), ("clean", true)])
    }

    fn sport(&mut self) -> Sport {
        let record = self.record;
        let words: Vec<(&str, Sport)> = SPORTS.iter().map(|sport| (sport.word, sport.sport)).collect();
        self.one_of(&record.fields.sport, &words)
    }

    fn checks(&mut self) -> Vec<(Code, Severity)> {
        let mut checks = Vec::new();
        for (code, severity) in &self.record.fields.checks {
            let word = severity.get_ref();
            match (Code::from_slug(code.get_ref()), Severity::from_word(word)) {
                (Some(code), Some(severity)) => checks.push((code, severity)),
                (None, _) => {
                    let slugs = Code::ALL.iter().map(|code| code.slug());
                    self.found
                        .report(
                            Code::UnknownCode,
                            self.record.span(code),
                            format!("there is no fault `{}`", code.get_ref()),
                        )
                        .did_you_mean(near_miss(code.get_ref(), slugs));
                }
                (Some(_), None) => {
                    self.found
                        .report(
                            Code::UnknownWord,
                            self.record.span(severity),
                            format!("`{word}` is not a word for this key"),
                        )
                        .did_you_mean(near_miss(word, ["off", "warning", "error"]))
                        .help("write `off`, `warning` or `error`");
                }
            }
        }
        checks
    }
}

fn default_words(language: Language) -> AddressWords {
    let words = language.addresses();
    AddressWords {
        stories: words.stories.to_owned(),
        people: words.people.to_owned(),
        clubs: words.clubs.to_owned(),
        matches: words.matches.to_owned(),
        competitions: words.competitions.to_owned(),
        venues: words.venues.to_owned(),
        threads: words.threads.to_owned(),
        pages: String::new(),
        search: words.search.to_owned(),
    }
}
