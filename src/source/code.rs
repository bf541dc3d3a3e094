//! Every fault that Touchline can report. A fault is one entry here: its code, how grave it is by itself, and the long
//! explanation that `touchline explain CODE` prints, which is the entry's own doc comment.

/// How grave a fault is. An error stops the build; a warning does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    Off,
    Warning,
    Error,
}

impl Severity {
    pub fn word(self) -> &'static str {
        match self {
            Severity::Off => "off",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }

    pub fn from_word(word: &str) -> Option<Severity> {
        [Severity::Off, Severity::Warning, Severity::Error].into_iter().find(|severity| severity.word() == word)
    }
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $slug:literal, $severity:ident;)+) => {
        /// The kind of a fault.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Code {
            /// Every code, in the order of this list.
            pub const ALL: &'static [Code] = &[$(Code::$name,)+];

            /// As it is printed and written in `checks`.
            pub fn slug(self) -> &'static str {
                match self { $(Code::$name => $slug,)+ }
            }

            /// How grave it is when the site does not say otherwise.
            pub fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity,)+ }
            }

            /// What it means, why it matters and how to mend it; lines as written below.
            pub fn explanation(self) -> String {
                let lines: &[&str] = match self { $(Code::$name => &[$($doc),+],)+ };
                lines.iter().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect::<Vec<_>>().join("\n")
            }
        }
    };
}

codes! {
    /// A file holds bytes that are not UTF-8, so its letters cannot be told for certain. The message names the first such
    /// byte. Save the file as UTF-8; editors call it "encoding". A byte-order mark and Windows line ends are fine.
    InvalidUtf8 = "invalid-utf8", Error;
    /// Each file of `content/` has its place by its kind: `people/`, `clubs/`, `stories/` and so on. A file in no known
    /// place is not read, so what it says would silently be missing. Move it, or begin its name with `_` or `.` to have
    /// it left alone.
    UnknownPlace = "unknown-place", Error;
    /// The name of a file is the identity and the address of what it holds: `a` to `z`, `0` to `9` and single hyphens
    /// inside, with at least one letter (a season may be `2024-25`). Some words are taken by match lines and addresses:
    /// `unknown winner loser awarded abandoned void postponed cancelled aet so pen index page`.
    BadSlug = "bad-slug", Error;
    /// Two records have one name. People, clubs, venues, competitions and threads share one set of names, so that a bare
    /// `[[name]]` is never ambiguous; stories, pages and pictures have one each, in whatever folder they lie.
    SlugClash = "slug-clash", Error;
    /// Two pages would stand at one address, so that one of them could not be reached. Rename one of the two files.
    AddressClash = "address-clash", Error;
    /// The front matter of a Markdown file stands between two lines that hold `+++` and nothing else. One of them is missing,
    /// or the file does not begin with the first.
    FrontMatter = "front-matter", Error;
    /// The file is not TOML at this place. Common causes: a lost quote or bracket, a word without quotes, an impossible
    /// date such as `2025-02-30`. Only the first such fault of a file is reported: what follows is mostly its echo.
    TomlSyntax = "toml-syntax", Error;
    /// A key that a record of this kind does not have. Nothing is ignored silently, since a misspelt key would otherwise
    /// be a lost fact. Lists have plural names: `goals`, `spells`.
    UnknownKey = "unknown-key", Error;
    /// A value of another type than the key takes, for example a number where a text is expected.
    WrongType = "wrong-type", Error;
    /// A value that is not one of the words which this key takes.
    UnknownWord = "unknown-word", Error;
    /// A key without which a record of this kind cannot be.
    MissingKey = "missing-key", Error;
    /// A story needs a `title`: it is its headline, its link in every list and its title in every feed.
    StoryWithoutTitle = "story-without-title", Error;
    /// Dates are written as exactly as they are known: `1923`, `"1923-04"`, `1923-04-07`, with `~` about, `?` uncertain,
    /// `".."` in front for "at the latest", or `"unknown"`.
    NotADate = "not-a-date", Error;
    /// A moment is a day with an hour (`2025-03-04T13:30`), with an offset if it is not the site's own time zone, or a day alone.
    NotAMoment = "not-a-moment", Error;
    /// On the night that the clocks change this hour does not exist, or exists twice. Write the offset:
    /// `2025-03-30T02:30:00+01:00`.
    TimeAmbiguous = "time-ambiguous", Error;
    /// A value of the right type that cannot be: a colour that is not `#rrggbb`, a minute of 0, a rank of 0.
    BadValue = "bad-value", Error;
    /// An address (`base_url`, `website`, `canonical`) must begin with `https://` or `http://` and hold a host.
    BadAddress = "bad-address", Error;
    /// A time zone that the IANA database does not have. Write for example `Europe/Brussels`.
    UnknownTimezone = "unknown-timezone", Error;
    /// Countries are written by their two letters of ISO 3166-1, `BE`; the home nations of football by ISO 3166-2, `GB-ENG`;
    /// Kosovo is `XK`. Names of countries are never written: they are printed in the language of the page.
    UnknownCountry = "unknown-country", Error;
    /// A language that Touchline has no words for. It has Dutch (`nl`), English (`en`) and French (`fr`).
    UnknownLanguage = "unknown-language", Error;
    /// `names` in the front matter of a story speaks of words that the story does not hold, so it does nothing. Most often the
    /// words are misspelt there, or were changed in the story since.
    NameNotInStory = "name-not-in-story", Warning;
    /// `checks` in `site.toml` names a fault that does not exist.
    UnknownCode = "unknown-code", Error;
    /// A rule set that Touchline does not have. A season can also write its own `points` and `order`.
    UnknownRules = "unknown-rules", Error;
    /// `order` and `head_to_head` say by what a table is ordered, one criterion after the other: `points`, `wins`,
    /// `goal-difference`, `goals`, `head-to-head`, `rank:STAGE` and others. This one does not exist.
    UnknownCriterion = "unknown-criterion", Error;
    /// The content folder has no `site.toml`, which says the title, the address, the language and the time zone.
    MissingSite = "missing-site", Error;
    /// No person has this slug. A person without a record is written as a name: `"K. Peeters"`.
    UnknownPerson = "unknown-person", Error;
    /// No club has this slug. A club is a file `clubs/NAME.md`; a name that is spelt in another way is an alias there.
    UnknownClub = "unknown-club", Error;
    /// No venue has this slug. A venue is a file `venues/NAME.md`.
    UnknownVenue = "unknown-venue", Error;
    /// No competition has this slug. A competition is a folder in `competitions/` that holds `competition.md`.
    UnknownCompetition = "unknown-competition", Error;
    /// No season has this name. A season is written `pro-league/2024-25`.
    UnknownSeason = "unknown-season", Error;
    /// This season has no stage of that name; stages are the `[stages.NAME]` tables of its `season.toml`.
    UnknownStage = "unknown-stage", Error;
    /// No match has this name. A match is written `pro-league/2024-25/regular/beerschot-kv-mechelen`.
    UnknownMatch = "unknown-match", Error;
    /// No thread has this slug. A thread is a file `threads/NAME.md` with a title.
    UnknownThread = "unknown-thread", Error;
    /// No story has this slug. A story is named by the stem of its file, wherever below `stories/` it lies.
    UnknownStory = "unknown-story", Error;
    /// No page has this slug. A page is a file `pages/NAME.md`.
    UnknownPage = "unknown-page", Error;
    /// No picture has this slug. A picture is an image file in `pictures/` with a `.toml` file of the same stem beside it.
    UnknownPicture = "unknown-picture", Error;
    /// No record of any kind has this name. A bare name is a person, club, venue, competition or thread; stories, pages and
    /// pictures are written with their folder, `stories/NAME`; matches in full, `pro-league/2024-25/regular/HOME-AWAY`.
    UnknownReference = "unknown-reference", Error;
    /// The record was renamed and is reached by its former slug. The link works; writing the new slug keeps it working.
    FormerSlug = "former-slug", Warning;
    /// A published record needs a record that is a draft, so something of the draft would be shown. Publish the one or
    /// keep both as drafts.
    DraftReferenced = "draft-referenced", Error;
    /// A name in quotes is the name of a record. Write its slug, so that it leads there.
    RecordExists = "record-exists", Warning;
    /// A translation names the story that was written first, never another translation.
    TranslationOfTranslation = "translation-of-translation", Error;
    /// Two translations of one story into one language, or a translation into the story's own language.
    TranslationTwice = "translation-twice", Error;
    /// `surname` must be part of `name`, or it would never be found in a text.
    SurnameNotInName = "surname-not-in-name", Error;
    /// A person cannot die before birth: one of the two dates is wrong.
    DiedBeforeBorn = "died-before-born", Error;
    /// A spell's `to` lies before its `from`: one of the two is wrong, or they were exchanged.
    SpellEndsBeforeItBegins = "spell-ends-before-it-begins", Error;
    /// Two people are head coach of one club at once. Touching on one day is fine, and so is a caretaker beside a head coach.
    TwoCoaches = "two-coaches", Error;
    /// A player is at two clubs at once, and neither spell is a loan (`loan_from`), or somebody is head coach of two clubs.
    /// National teams, further teams of one club and touching on one day are fine.
    TwoClubs = "two-clubs", Error;
    /// A member of a squad has spells in the person's record, and none of them is at this club in this season. Add the spell,
    /// or mend the one that should cover it. Who has no spells at all is not looked at.
    NotUnderSpell = "not-under-spell", Error;
    /// A line of a `.txt` file is not a match line: ROUND DATE [TIME] HOME RESULT AWAY [(N)] [key=value ...]. The message
    /// says what was expected at that column. All other lines are still read.
    BadMatchLine = "bad-match-line", Error;
    /// A match of a club against itself: one of the two slugs is wrong.
    ClubPlaysItself = "club-plays-itself", Error;
    /// Two lines of one stage have the same home and away side. If they really met twice, write `(2)` after the second.
    TwoResultsForOneMatch = "two-results-for-one-match", Error;
    /// A club plays twice in one round. Often a slip in the round's number.
    ClubTwiceInRound = "club-twice-in-round", Warning;
    /// More goals at half-time than at full-time: the two scores may have been exchanged.
    HalfTimeExceedsFullTime = "half-time-exceeds-full-time", Error;
    /// The scores of the periods or sets between brackets do not make the result: the points of all quarters together, or the
    /// number of sets that each side won. The winner of a shoot-out in ice hockey has one goal more than the periods.
    PeriodsDoNotAddUp = "periods-do-not-add-up", Error;
    /// The day of a match has passed and its line has no result. Write the result, `?` when it is lost, or `postponed`.
    DateWithoutResult = "date-without-result", Warning;
    /// The season lists its clubs, and this one is not among them.
    ClubNotInSeason = "club-not-in-season", Error;
    /// The date of a match lies outside its season. A season `2024-25` runs from 1 July to 30 June, `2030` is the year;
    /// `from` and `to` in `season.toml` say otherwise.
    MatchOutsideSeason = "match-outside-season", Error;
    /// A file about a match of which there is no line in the season's `.txt` files.
    MatchWithoutLine = "match-without-line", Error;
    /// The goals of a match's file cannot be those of its line. More goals for a side than its score cannot be, and neither can
    /// more before half-time than the half-time score; where all goals are known with their minutes, fewer cannot be either.
    /// Fewer than the score is fine: not all are known. A goal stands under the side that it counts for, an own goal too, and
    /// one that was disallowed does not count.
    GoalsDoNotAddUp = "goals-do-not-add-up", Error;
    /// The kicks of a shoot-out cannot be those of the line: more were scored than it says, or it knows of no shoot-out.
    /// Fewer is fine: not all are known.
    KicksDoNotAddUp = "kicks-do-not-add-up", Error;
    /// Somebody scores, gives an assist, misses a penalty or goes off without being on the pitch at that minute: not in the
    /// line-up and never coming on, on only later, off or sent off before, or of the other side. Whoever is not listed at
    /// all is only looked at where a football side's eleven are written in full, and the substitutions are taken to be all
    /// of them once one is written. Cards may be shown to anybody on the bench.
    NotOnThePitch = "not-on-the-pitch", Error;
    /// A player comes on who was on the pitch already, from the beginning or by an earlier substitution. Friendlies, in which
    /// players may return, are not looked at.
    CameOnTwice = "came-on-twice", Error;
    /// A player stands in the line-ups of one match more than once: on both sides, twice on one, or in the line-up and on the
    /// bench.
    ListedTwice = "listed-twice", Error;
    /// Two players of one side have the same shirt number in one match. One of the two numbers is a slip.
    ShirtNumberTwice = "shirt-number-twice", Warning;
    /// More players begin the match than the sport allows, eleven in football. The rest belong on the `bench`.
    TooManyPlayers = "too-many-players", Error;
    /// The captain of a side is not among the players who begin the match, though all of them are written.
    CaptainNotInLineUp = "captain-not-in-line-up", Error;
    /// The numbers of a formation add up to the players without the goalkeeper, ten in football: `4-4-2`. The page places the
    /// line-up by it.
    FormationDoesNotAddUp = "formation-does-not-add-up", Error;
    /// A second yellow card for somebody whose first is not written. Add the first, or make this one `red`.
    SecondYellowWithoutFirst = "second-yellow-without-first", Warning;
    /// Something happens after the match was over: a minute beyond 90 in a football match without extra time, beyond 120 in
    /// any, or beyond the minute in which it was stopped. Added time is written `"90+3"`; a match with extra time has `aet`
    /// in its line.
    EventAfterTheEnd = "event-after-the-end", Error;
    /// Goals are written in the order in which they were scored, and the minute of this one is earlier than that of the goal
    /// before it. The score at each goal is counted in the order of the file.
    GoalsOutOfOrder = "goals-out-of-order", Warning;
    /// The file of a match tells what happened in it, and its line says that it was not played. Write the result in the line.
    EventsWithoutPlay = "events-without-play", Error;
    /// `pitch` is what the board said where something else counts. The line of this match is a plain result, so it says that
    /// already, or says something else.
    PitchWithoutDecision = "pitch-without-decision", Error;
    /// The decisions on a match stand oldest first, because tables "as known then" follow them. This one is older than the one
    /// before it.
    DecisionsOutOfOrder = "decisions-out-of-order", Error;
    /// Somebody plays in a match and leads it too.
    RefereePlays = "referee-plays", Error;
    /// Somebody plays, coaches or has a spell before birth or after death: one of the dates is wrong, or it was somebody else
    /// of the same name. Only dates that are certain are looked at; who is honoured after death has the role
    /// `captain-of-honour`.
    OutsideLife = "outside-life", Error;
    /// A player who is not yet twelve. Mostly a slip in a year, or a parent or child of the same name. A spell in the youth of a
    /// club is one at a club of the kind `youth`, or has a `label`.
    TooYoung = "too-young", Warning;
    /// A loan from a club at which the person has no spell then. The spell there goes on during the loan.
    LoanWithoutParent = "loan-without-parent", Warning;
    /// A club has two matches in one sport on one day. Mostly a slip in a date. Friendlies and stages of the kind `matches` are
    /// not looked at.
    TwoMatchesOnOneDay = "two-matches-on-one-day", Warning;
    /// A match at a venue before it was opened or after it was closed. Mend the date, the venue, or `opened` and `closed` there.
    VenueNotOpen = "venue-not-open", Error;
    /// A club plays before it was founded or after it was dissolved. An older club under the same name is a record of its own,
    /// named in `predecessors`.
    ClubDidNotExist = "club-did-not-exist", Error;
    /// An adjustment, a withdrawal, a ranking or a zone is about a club that does not take part in that stage.
    ClubNotInStage = "club-not-in-stage", Error;
    /// The date of an adjustment or a withdrawal lies more than half a year before the season or more than a year after it, which
    /// is mostly a slip in the year.
    DecisionOutsideSeason = "decision-outside-season", Warning;
    /// Ranks that a stage cannot have: it has fewer clubs, or no such group.
    RankNotInStage = "rank-not-in-stage", Error;
    /// A club plays in a stage for which, by its `entrants` and the final tables before it, others qualified. Mend the line or
    /// the entrants; a decision that moved a club is written as an entrant, `{ club = "..." }`.
    NotAnEntrant = "not-an-entrant", Error;
    /// The season is over, and there are fewer matches than the `rounds` of the stage ask for: its table lacks some. Add the
    /// lines that are missing; a match that was never played is `cancelled`.
    TableIncomplete = "table-incomplete", Warning;
    /// A `recorded` table contradicts the matches, when all of these are known, or itself: played is not wins, draws and losses
    /// together, the points do not follow from them and the adjustments, or the goals for and against of all clubs differ.
    TableContradicts = "table-contradicts", Error;
    /// A ranking by lots or decision orders clubs that are not level on points, so it decides nothing for them.
    RankingDecidesNothing = "ranking-decides-nothing", Warning;
    /// An honour that follows from a season in the archive. It is shown without being written, and cannot be wrong then.
    HonourDerived = "honour-derived", Warning;
    /// A story reports a match that had not begun when the story was published: one of the dates is wrong, or the story is a
    /// `preview`.
    StoryBeforeMatch = "story-before-match", Error;
    /// A preview that was published after the day of its match: one of the dates is wrong, or it is a `report`.
    PreviewAfterMatch = "preview-after-match", Warning;
    /// A picture needs an alternative text: what is to be seen, for those who cannot see it.
    PictureWithoutAlt = "picture-without-alt", Warning;
    /// A `.toml` file in `pictures/` without an image of the same stem, or an image without such a file.
    PictureWithoutFile = "picture-without-file", Error;
    /// An image that cannot be shown: its file ends too early, is of another kind than JPEG, PNG, WebP or SVG, or is an SVG with
    /// a script, a page, another image or text inside. The text of an SVG would look different on each machine: turn it into
    /// paths. Save the image anew from where it came.
    UnusableImage = "unusable-image", Error;
    /// A claim is written `[words](claim:WHAT?key=value)`, or as an entry of `claims` in the front matter. This one names a WHAT
    /// or a key that does not exist, a value that it cannot take, or says of its subject what can be said of another only.
    BadClaim = "bad-claim", Error;
    /// The value of a claim is the number in its words; these words hold none. Write it behind the claim: `claim:position=10`.
    ClaimNumberMissing = "claim-number-missing", Error;
    /// A claim is about a club, a person or a match. Without `of` it is the first club in `about`, else the home side of the
    /// story's match; a score is that of the match which the story reports. This story has neither, or the claim needs a person.
    ClaimWithoutSubject = "claim-without-subject", Error;
    /// The results in the archive say something else than this claim. Every claim is counted as of the moment of its story: a
    /// report counts up to the end of its match, `on` means the end of that day, `last` the last so many matches. Without `in`
    /// the club's league stage that was under way counts, and nothing of the cup. The message says what was found: mend the
    /// words, or the result that is wrong.
    ClaimFalse = "claim-false", Error;
    /// The archive cannot decide this claim, so it is not called true: a result or a date is missing, a round is not complete, the
    /// matches reach back to before the archive begins. Add what is lacking, narrow the claim with `in`, or take it out.
    ClaimUnknown = "claim-unknown", Warning;
    /// Two stories give one match two different scores. At least one of the two is wrong, whatever the archive knows of the match.
    ClaimsContradict = "claims-contradict", Error;
    /// A fenced block in braces (`{table}`, `{match}`, `{embed}`) that does not exist or whose settings cannot be read.
    BadBlock = "bad-block", Error;
    /// Something of the format that this version reads and keeps but cannot yet honour. It is refused, because half of it
    /// would be worse than nothing: an anonymous person, for one, must vanish everywhere at once.
    NotYetSupported = "not-yet-supported", Error;
}

impl Code {
    /// The code with this slug.
    pub fn from_slug(slug: &str) -> Option<Code> {
        Code::ALL.iter().copied().find(|code| code.slug() == slug)
    }
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn every_code_has_a_slug_of_its_own_and_an_explanation() {
        for code in Code::ALL {
            assert_eq!(Code::from_slug(code.slug()), Some(*code));
            assert!(code.explanation().len() > 40, "{} is hardly explained", code.slug());
        }
    }
}
