//! Values from a fixed list. They are written in kebab-case, and each knows its own word, which is also the key of its
//! words in the languages.

macro_rules! closed {
    ($($(#[doc = $doc:literal])+ $name:ident { $($variant:ident = $word:literal),+ $(,)? })+) => {
        $(
            $(#[doc = $doc])+
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
            pub enum $name { $(#[serde(rename = $word)] $variant),+ }

            impl $name {
                /// As it is written.
                pub fn word(self) -> &'static str {
                    match self { $($name::$variant => $word),+ }
                }
            }
        )+
    };
}

closed! {
    /// What a story is.
    StoryKind {
        News = "news", Report = "report", Preview = "preview", Interview = "interview", Analysis = "analysis",
        Column = "column", Profile = "profile", History = "history",
    }
    /// What a story is to a match.
    MatchRole { Preview = "preview", Live = "live", Report = "report", Aftermath = "aftermath", Mention = "mention" }
    /// Only for words such as "trainster"; never guessed.
    Gender { Female = "female", Male = "male" }
    /// The foot a player prefers.
    Foot { Left = "left", Right = "right", Both = "both" }
    /// How a spell ended.
    SpellEnd {
        Dismissed = "dismissed", Resigned = "resigned", MutualConsent = "mutual-consent", Expired = "expired",
        Transfer = "transfer", Retired = "retired", Died = "died",
    }
    /// What a club is.
    ClubKind { Club = "club", NationalTeam = "national-team", Reserves = "reserves", Youth = "youth", Women = "women" }
    /// How a club came from another.
    PredecessorHow { Merger = "merger", Split = "split", Refounded = "refounded", Tradition = "tradition" }
    /// What a competition is.
    CompetitionKind { League = "league", Cup = "cup", Friendly = "friendly" }
    /// What a stage is: a table, ties that knock out, or matches without either.
    StageKind { League = "league", KnockOut = "knock-out", Matches = "matches" }
    /// What becomes of a withdrawn club's results.
    WithdrawalResults { Erased = "erased", Kept = "kept", Awarded = "awarded" }
    /// Who decided where the rules end.
    RankingBy { Lots = "lots", PlayOff = "play-off", Decision = "decision" }
    /// The colour of a card.
    CardColour { Yellow = "yellow", SecondYellow = "second-yellow", Red = "red" }
    /// How a penalty was missed.
    MissedHow { Saved = "saved", Over = "over", Wide = "wide", Post = "post" }
    /// Why a player was not there.
    AbsenceReason {
        Injured = "injured", Suspended = "suspended", International = "international", Illness = "illness",
    }
    /// From when the little table among level clubs decides.
    HeadToHeadFrom { Always = "always", AllPlayed = "all-played" }
    /// Which matches of an earlier stage are carried.
    CarryAmong { Entrants = "entrants" }
    /// What a point is given for beside the result.
    BonusWhen {
        Tries = "tries", TriesMore = "tries-more", LosingMargin = "losing-margin", WinningMargin = "winning-margin",
        Goals = "goals",
    }
}
