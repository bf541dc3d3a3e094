//! Pictures and cards on the disk: the same bytes from the same input, nothing made twice, and a build after an edit makes what a
//! build from nothing makes.

use std::collections::BTreeMap;
use std::path::Path;

use touchline::output::{Session, Written};
use touchline::site::{Timings, build, check};
use touchline::source::Theme;

use crate::written_sites::{WrittenFile, files, write};
use crate::{NOW, SITE, difference};

/// A photograph above a story, and a crest.
const PICTURES: &str = "=== pictures/veld.toml\nalt = \"Het veld\"\nlicence = \"own\"\n=== pictures/veld.jpg\n@turned.jpg\n\
    === pictures/plan.toml\nalt = \"Een plan\"\nlicence = \"own\"\n=== pictures/plan.png\n@pitch.png\n\
    === pictures/wapen.toml\nalt = \"Het wapen\"\nlicence = \"own\"\n=== pictures/wapen.svg\n\
    === clubs/ebbe.md\n+++\nname = \"Ebbe\"\ncrest = \"wapen\"\n+++\n\
    === stories/foto.md\n+++\ntitle = \"Een foto\"\ndate = 2025-01-01\npicture = \"veld\"\n+++\n![Het plan](plan)\n";

/// Builds what is written into a folder that an earlier build may have written.
fn build_into(output: &Path, content: &[WrittenFile]) -> Written {
    let folder = tempfile::tempdir().expect("a folder");
    write(content, folder.path());
    let checked = check(folder.path(), NOW.parse().expect("a moment"), &mut Timings::default()).expect("readable");
    assert!(!checked.found.has_errors());
    let session = Session::begin(output).expect("a folder of our own");
    build(&checked, folder.path(), Theme::default(), &session, &mut Timings::default()).expect("a site");
    session.commit().expect("a whole site")
}

/// What is in the output, without the manifest.
fn read(output: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = walkdir::WalkDir::new(output).into_iter().map(|entry| entry.expect("a folder that can be read"));
    let files = entries.filter(|entry| entry.file_type().is_file());
    files
        .map(|entry| {
            let path = entry.path().strip_prefix(output).expect("below it").to_string_lossy().into_owned();
            (path, std::fs::read(entry.path()).expect("a file that can be read"))
        })
        .collect()
}

#[test]
fn images_and_cards_are_made_once_and_as_a_build_from_nothing_makes_them() {
    let place = tempfile::tempdir().expect("a folder");
    let folder = |name: &str| place.path().join(name);
    let mut content = files(&format!("{SITE}{PICTURES}"));
    build_into(&folder("one"), &content);
    build_into(&folder("two"), &content);
    let first = read(&folder("one"));
    assert_eq!(difference(&first, &read(&folder("two"))), [] as [String; 0], "the same input, other bytes");
    let count = |ending: &str| first.keys().filter(|path| path.ends_with(ending)).count();
    assert!(count(".webp") >= 5 && count(".svg") >= 2 && count(".jpg") >= 1, "{:?}", first.keys());
    let cards: Vec<&String> = first.keys().filter(|path| path.starts_with("cards/")).collect();
    assert!(cards.len() > 5, "{cards:?}");

    let again = build_into(&folder("one"), &content);
    assert_eq!((again.created, again.changed, again.removed), (0, 0, 0));

    // Another image under the same name, and another headline.
    let image = content.iter_mut().find(|file| file.path == "pictures/plan.png").expect("a picture");
    image.text = "@plain.png".to_owned();
    let story = content.iter_mut().find(|file| file.path == "stories/foto.md").expect("a story");
    story.text = story.text.replace("Een foto", "Een andere foto");
    build_into(&folder("one"), &content);
    build_into(&folder("three"), &content);
    let after = read(&folder("one"));
    assert_eq!(difference(&after, &read(&folder("three"))), [] as [String; 0], "not as a build from nothing");
    assert!(!after.keys().any(|path| path.starts_with("pictures/plan-800")), "the old image stays");
    let redrawn = difference(&first, &after).into_iter().filter(|path| path.starts_with("cards/")).collect::<Vec<_>>();
    assert_eq!(redrawn, ["cards/stories/foto.png"]);
}

#[test]
fn an_image_that_is_broken_in_its_middle_is_told_as_a_fault_and_leaves_the_site_as_it_was() {
    let place = tempfile::tempdir().expect("a folder");
    let (content, output) = (place.path().join("content"), place.path().join("public"));
    let written = files(&format!("{SITE}{PICTURES}"));
    build_into(&output, &written);
    let before = read(&output);
    write(&written, &content);
    let image = content.join("pictures/plan.png");
    let mut bytes = std::fs::read(&image).expect("an image");
    let middle = bytes.len() / 2;
    bytes[middle..middle + 64].fill(0);
    std::fs::write(&image, bytes).expect("an image");
    let checked = check(&content, NOW.parse().expect("a moment"), &mut Timings::default()).expect("readable");
    assert!(!checked.found.has_errors(), "its beginning and its end are there");
    let session = Session::begin(&output).expect("a folder of our own");
    let fault = build(&checked, &content, Theme::default(), &session, &mut Timings::default()).expect_err("a fault");
    let told = fault.to_string();
    assert!(told.starts_with("error[unusable-image]: this image cannot be read: "), "{told}");
    assert!(told.contains("content/pictures/plan.png:1:1"), "{told}");
    assert!(told.ends_with("= help: save it anew as JPEG, PNG, WebP or SVG"), "{told}");
    drop(session);
    assert_eq!(difference(&before, &read(&output)), [] as [String; 0]);
}
