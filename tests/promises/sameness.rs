//! The order of things on a disk and in a file means nothing, and the same input gives the same bytes.

use crate::written_sites::{WrittenFile, files, write};
use crate::{SITE, difference, site_of, site_of_text};

#[test]
fn two_builds_of_one_content_give_the_same_bytes() {
    let (first, second) = (site_of_text(SITE), site_of_text(SITE));
    assert!(first.len() > 40, "{} files are hardly a site", first.len());
    assert_eq!(difference(&first, &second), [] as [String; 0]);
}

#[test]
fn the_order_of_match_lines_and_the_drawer_of_a_story_mean_nothing() {
    let expected = site_of_text(SITE);
    let mut changed: Vec<WrittenFile> = files(SITE);
    for file in &mut changed {
        if file.path.ends_with("matches.txt") {
            // Each stage keeps its heading; the lines below it are turned round, and the stages too.
            let mut stages: Vec<Vec<&str>> = Vec::new();
            for line in file.text.lines() {
                match line.starts_with('[') {
                    true => stages.push(vec![line]),
                    false => stages.last_mut().expect("a heading stands first").push(line),
                }
            }
            stages.iter_mut().for_each(|stage| stage[1..].reverse());
            stages.reverse();
            file.text = stages.concat().join("\n") + "\n";
        } else if let Some(story) = file.path.strip_prefix("stories/2024/") {
            file.path = format!("stories/oud/archief/{story}");
        } else if let Some(person) = file.path.strip_prefix("people/") {
            file.path = format!("people/z/{person}");
        }
    }
    changed.reverse();
    let folder = tempfile::tempdir().expect("a folder");
    write(&changed, folder.path());
    let mut site = site_of(folder.path());
    // The data of a story say where its file lies, and that is what was moved.
    for (_, bytes) in site.iter_mut().filter(|(path, _)| path.ends_with("story.json")) {
        let text = String::from_utf8(std::mem::take(bytes)).expect("JSON is text");
        *bytes = text.replacen("\"file\":\"stories/oud/archief/", "\"file\":\"stories/2024/", 1).into_bytes();
    }
    assert_eq!(difference(&expected, &site), [] as [String; 0]);
}

#[test]
fn lines_over_several_files_are_the_same_as_in_one() {
    let expected = site_of_text(SITE);
    let mut split: Vec<WrittenFile> = files(SITE);
    let lines = split.iter_mut().find(|file| file.path.ends_with("matches.txt")).expect("match lines");
    let (first, second) = lines.text.split_at(lines.text.find("[final]").expect("a second stage"));
    let second = WrittenFile {
        path: "competitions/havenliga/2024-25/beslissing.txt".to_owned(),
        text: second.to_owned(),
        first_line: 0,
    };
    lines.text = first.to_owned();
    split.push(second);
    let folder = tempfile::tempdir().expect("a folder");
    write(&split, folder.path());
    assert_eq!(difference(&expected, &site_of(folder.path())), [] as [String; 0]);
}

#[test]
fn a_site_below_a_path_and_one_of_flat_files_lead_to_the_same_pages() {
    let links = |settings: &str| {
        let site = format!(
            "{SITE}=== site.toml\ntitle = \"Kanaalstreek\"\nlanguage = \"nl\"\ntimezone = \"Europe/Brussels\"\n{settings}\n"
        );
        let site = site_of_text(&site);
        let pages: Vec<String> = site.keys().filter(|path| path.ends_with(".html")).cloned().collect();
        for (path, bytes) in &site {
            let text = String::from_utf8_lossy(bytes);
            if !path.ends_with(".html") {
                continue;
            }
            for href in text.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
                let base = if settings.contains("/blad/") { "/blad/" } else { "/" };
                let Some(link) = href.split('#').next().and_then(|link| link.strip_prefix(base)) else { continue };
                let file =
                    if link.is_empty() || link.ends_with('/') { format!("{link}index.html") } else { link.to_owned() };
                assert!(site.contains_key(&file), "{path} leads to {href}, and there is no {file}");
            }
        }
        pages.len()
    };
    let plain = links("base_url = \"https://example.org/\"");
    assert_eq!(plain, links("base_url = \"https://example.org/blad/\""));
    assert_eq!(plain, links("base_url = \"https://example.org/\"\naddresses = { form = \"file\" }"));
}
