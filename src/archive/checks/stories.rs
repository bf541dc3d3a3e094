//! Stories beside the matches that they say they are about.

use crate::archive::entering::EnteredStory;
use crate::archive::resolve::Resolver;
use crate::archive::{Archive, KickOff, Match, Subject};
use crate::records::reference::Reference;
use crate::records::values::MatchRole;
use crate::source::{Code, Diagnostics};

use super::certain::kick_off_bounds;

/// A report of a match that had not begun, and a preview of one that was over.
pub(in crate::archive) fn check_stories(
    stories: &[EnteredStory<'_>],
    resolver: &Resolver<'_>,
    archive: &Archive,
    found: &mut Diagnostics,
) {
    for story in stories {
        let record = story.record;
        // A story without a date that can be read has been reported, or stands where nobody has dated it.
        let Some(moment) = record.fields.date.as_ref().map(|date| date.get_ref()) else { continue };
        for written in record.fields.matches.iter().flatten() {
            let reference = Reference::parse(written.game.get_ref());
            let subject = reference.and_then(|reference| resolver.identities.subject(&reference).shown());
            let Some(Subject::Match(game)) = subject else { continue };
            let game = &archive.matches[game];
            let place = record.span(&written.game);
            match written.role.unwrap_or(MatchRole::Report) {
                MatchRole::Report | MatchRole::Aftermath if is_before(story, moment.clock().is_some(), game) => {
                    found
                        .report(Code::StoryBeforeMatch, place, "this story reports a match that had not begun yet")
                        .help("mend the date of the story or of the match, or write `role = \"preview\"`");
                }
                // A live story may open hours before the first whistle.
                MatchRole::Live if is_before(story, false, game) => {
                    found
                        .report(Code::StoryBeforeMatch, place, "this story follows a match of a later day live")
                        .help("mend the date of the story or of the match, or write `role = \"preview\"`");
                }
                MatchRole::Preview if is_after(story, game) => {
                    found
                        .report(Code::PreviewAfterMatch, place, "this story looks forward to a match of an earlier day")
                        .help("mend the date of the story or of the match, or write `role = \"report\"`");
                }
                MatchRole::Report
                | MatchRole::Aftermath
                | MatchRole::Live
                | MatchRole::Preview
                | MatchRole::Mention => {}
            }
        }
    }
}

/// Before each kick-off that the match has had: a first attempt may have been stopped.
fn is_before(story: &EnteredStory<'_>, by_hour: bool, game: &Match) -> bool {
    let day = story.date.date();
    let mut kick_offs = game.was.iter().chain([&game.kick_off]);
    kick_offs.all(|kick_off| match kick_off {
        KickOff::At(begun) if by_hour => story.date < *begun,
        KickOff::At(begun) => day < begun.date(),
        // No day yet: nothing can be reported, but the line may merely not know it.
        KickOff::NotSet => false,
        KickOff::On(_) => kick_off_bounds(kick_off).is_some_and(|(first, _)| day < first),
    })
}

fn is_after(story: &EnteredStory<'_>, game: &Match) -> bool {
    kick_off_bounds(&game.kick_off).is_some_and(|(_, last)| story.date.date() > last)
}
