//! Why a name is linked, and why it is not: the rules by which names are decided, each with its name and its explanation,
//! which is its own doc comment and what `touchline explain RULE` prints.

macro_rules! explained {
    ($(#[doc = $about:literal])+ pub enum $kind:ident {
        $($(#[doc = $doc:literal])+ $name:ident = $slug:literal,)+
    }) => {
        $(#[doc = $about])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $kind {
            $($(#[doc = $doc])+ $name,)+
        }

        impl $kind {
            /// Each of them, in the order of this list.
            pub const ALL: &'static [$kind] = &[$($kind::$name,)+];

            /// As it is printed.
            pub fn slug(self) -> &'static str {
                match self { $($kind::$name => $slug,)+ }
            }

            /// What it means; lines as written below.
            pub fn explanation(self) -> String {
                let lines: &[&str] = match self { $($kind::$name => &[$($doc),+],)+ };
                lines.iter().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect::<Vec<_>>().join("\n")
            }
        }
    };
}

explained! {
    /// The rule that decided what a name means.
    pub enum Rule {
        /// The writer linked it: `[[besnik-hasi]]` or `[[besnik-hasi|de trainer]]`. This always wins.
        Link = "link",
        /// The writer said in the front matter what these words mean in this story: `names.is`.
        Said = "said",
        /// A name of more than one word that only one record bears is itself, wherever it stands: Besnik Hasi, KV Mechelen,
        /// Royal Antwerp, also as an alias or a nickname. Names are judged by the date of the story: an alias counts inside
        /// its period only; a full former name counts in later stories too, which look back.
        FullName = "full-name",
        /// A name of one word that only one record bears, and that is no surname, no town and no word of the language, is
        /// itself too: KVM, Malinwa.
        OneWord = "one-word",
        /// One of two people of the same full name, because only this one stands in the story's `about`.
        About = "about",
        /// One of two people of the same full name, because on the story's date only this one is alive and in a spell.
        Dates = "dates",
        /// A surname, or a one-word name that is also a town or a word, whose one bearer has been named in full before, or is
        /// linked in the story, or stands in `about`. A bearer that is named goes before all that are only tied.
        Named = "named",
        /// A surname, or a one-word name that is also a town or a word, whose one bearer is tied to what has been named:
        /// a club of a person on that day, somebody of a club on that day, an opponent of a club within fourteen days of the
        /// story. Ties go one step: what is tied ties nothing further.
        Tied = "tied",
        /// A town or a word that a sporting cue reads as the club, though it is not in play: "tegen Gent", "winst op
        /// Beerschot", a score beside it. Only when one club alone bears the name.
        SportCue = "sport-cue",
        /// Two clubs with a hyphen or a dash between them are their match, when exactly one of these two, at home to the other,
        /// was or is played within fourteen days of the story.
        Match = "match",
    }
}

explained! {
    /// Why a name that somebody bears is not linked.
    pub enum Reason {
        /// A surname, a town or a word that records bear, none of which is in play in this story. Name one in full before,
        /// put it into `about`, or link it: `[[slug|words]]`.
        NoneInPlay = "none-in-play",
        /// Two or more bearers have been named in this story, so the bare name could mean either. Link the right one:
        /// `[[slug|Janssens]]`, or say it once for the whole story: `names.is = { "Janssens" = "slug" }`.
        TwoNamed = "two-named",
        /// Two or more bearers are tied to what has been named, and none of them is named. Name the right one in full, or
        /// link it.
        TwoTied = "two-tied",
        /// Several people have this full name, and neither the story's `about` nor its date tells them apart. Put the right one
        /// into `about`, or link it.
        Namesakes = "namesakes",
        /// What stands beside the surname does not fit the person with a record: another first name, another initial, a title, a
        /// longer surname, a firm, a party, a noun that is no role in football. So somebody else is or may be meant; after a first
        /// name, an initial or a title the bare surname may be that stranger's too. If it is the same person after all, link it.
        Stranger = "stranger",
        /// It begins a sentence and is a word of the language as well, so its capital says nothing, and nothing beside it
        /// tells that a name is meant. Link it, or turn the sentence round.
        SentenceStart = "sentence-start",
        /// A sporting cue reads it as a club, and several clubs bear the name. Name one in full before, or link it.
        SeveralClubs = "several-clubs",
    }
}

impl Reason {
    /// What a writer can do about these words, which could mean one of these records.
    pub fn cure(self, words: &str, references: &[String]) -> String {
        let first = references.first().map_or("slug", String::as_str);
        let link = format!("write `[[{first}|{words}]]`");
        let one_of = || format!("{link}, with the right one of {}", references.join(", "));
        let say_once = format!("or say it once: `names.is = {{ \"{words}\" = \"{first}\" }}`");
        match self {
            Reason::NoneInPlay => format!("name it in full before, put `{first}` into `about`, or {link}"),
            Reason::TwoNamed | Reason::TwoTied | Reason::SeveralClubs => format!("{}, {say_once}", one_of()),
            Reason::Namesakes => format!("put the right one into `about`, or {}", one_of()),
            Reason::Stranger if references.len() == 1 => format!("if it is `{first}` all the same, {link}"),
            Reason::Stranger => format!("if it is one of {} all the same, {link}", references.join(", ")),
            Reason::SentenceStart => format!("{link}, or turn the sentence round"),
        }
    }
}
