//! Builds that are killed: the plug is pulled at every change on the disk, the last one half done.

use proptest::prelude::*;

use super::*;

/// Between these two every kind of change happens: new, changed, unchanged and stale files, folders that come and go,
/// a file that becomes a folder and a folder that becomes a file.
const ONE: &Site = &[("index.html", "one"), ("same", "same"), ("old/a", "a"), ("old/b", "b"), ("f", "f"), ("g/h", "h")];
const TWO: &Site = &[("index.html", "second"), ("same", "same"), ("new/deep/c", "c"), ("f/x", "x"), ("g", "g")];

/// A number of changes that no build in these tests reaches.
const ENOUGH: usize = 1000;

/// Every file in the folder has the whole content that one of the sites gives it.
fn check_whole(ground: &Ground, sites: &[&Site]) {
    for (name, content) in ground.tree() {
        let Some(content) = content else { continue };
        if name.starts_with(".touchline-") {
            continue;
        }
        let known = sites.iter().flat_map(|site| site.iter()).any(|file| *file == (name.as_str(), content.as_str()));
        assert!(known, "`{name}` is `{content}`");
    }
}

/// Kills the build of `killed` at each of its steps, and builds `next` after it.
fn check_killed_everywhere(prepare: impl Fn(&Ground), before: &Site, killed: &Site, next: &Site) {
    for changes in 0..ENOUGH {
        let ground = Ground::new();
        prepare(&ground);
        let done = ground.build_on(Disk::killed_after(changes), killed);
        if done.is_ok() {
            assert!(changes > killed.len());
            return;
        }
        check_whole(&ground, &[before, killed]);
        ground.build(next).unwrap();
        ground.check_clean(next, &[]);
    }
    panic!("the build never ended");
}

#[test]
fn a_fresh_build_that_is_killed_shows_nothing_or_everything() {
    for changes in 0..ENOUGH {
        let ground = Ground::new();
        let done = ground.build_on(Disk::killed_after(changes), TWO);
        let shown = ground.public().exists();
        if shown {
            for (name, content) in TWO {
                assert_eq!(ground.tree()[*name].as_deref(), Some(*content));
            }
        }
        ground.build(ONE).unwrap();
        ground.check_clean(ONE, &[]);
        if done.is_ok() {
            return;
        }
    }
    panic!("the build never ended");
}

#[test]
fn a_build_that_is_killed_leaves_whole_files_and_the_next_one_completes_it() {
    let built = |ground: &Ground| {
        ground.build(ONE).unwrap();
    };
    check_killed_everywhere(built, ONE, TWO, TWO);
    check_killed_everywhere(built, ONE, TWO, ONE);
    check_killed_everywhere(built, ONE, TWO, &[]);
}

#[test]
fn a_first_build_into_an_empty_folder_may_be_killed_too() {
    let empty = |ground: &Ground| fs::create_dir(ground.public()).unwrap();
    check_killed_everywhere(empty, &[], TWO, TWO);
    check_killed_everywhere(empty, &[], TWO, ONE);
}

#[test]
fn a_build_that_is_killed_before_it_puts_anything_in_place_changes_nothing() {
    let ground = Ground::new();
    ground.build(ONE).unwrap();
    let before = ground.tree();
    // The work folder, its lock and owner, one change for each waiting file: all that comes before the manifests.
    for changes in 0..7 {
        check_refused(ground.build_on(Disk::killed_after(changes), TWO), "killed");
        let mut after = ground.tree();
        after.retain(|name, _| !name.starts_with(".touchline-work"));
        assert_eq!(after, before);
    }
}

#[test]
fn what_a_killed_build_left_unsettled_is_not_believed() {
    let mut seen = 0;
    for changes in 0..ENOUGH {
        let ground = Ground::new();
        ground.build(ONE).unwrap();
        let done = ground.build_on(Disk::killed_after(changes), TWO);
        let manifest = ground.manifest();
        for (name, entry) in manifest.files() {
            let content = ground.tree()[name.as_str()].clone().unwrap();
            assert_eq!(entry.hash, hash_of(content.as_bytes()), "{name} after {changes} changes");
        }
        let session = Session::begin(&ground.public()).unwrap();
        for name in manifest.unsettled() {
            seen += 1;
            for content in ["one", "second", "c", "x", "g", "a"] {
                assert!(!session.can_keep(name, hash_of(content.as_bytes())), "{name}");
            }
        }
        drop(session);
        if done.is_ok() {
            assert!(seen > 0);
            return;
        }
    }
    panic!("the build never ended");
}

#[derive(Clone, Debug)]
enum Step {
    Build { site: Vec<(&'static str, &'static str)>, killed_after: usize },
    Abort { site: Vec<(&'static str, &'static str)> },
}

const CONTENTS: [&str; 3] = ["x", "yy", "zz"];

/// A few paths that get into each other's way, but never in one site.
fn site() -> impl Strategy<Value = Vec<(&'static str, &'static str)>> {
    const PATHS: [&str; 8] = ["a", "a/b", "a/c/d", "a/c/e", "f.html", "g/h/i", "g/j", "k"];
    proptest::collection::btree_map(0..PATHS.len(), 0..CONTENTS.len(), 0..PATHS.len()).prop_map(|files| {
        let paths: Vec<_> = files.into_iter().map(|(path, content)| (PATHS[path], CONTENTS[content])).collect();
        let has_file = paths.iter().any(|(path, _)| *path == "a");
        paths.into_iter().filter(|(path, _)| !(has_file && path.starts_with("a/"))).collect()
    })
}

fn step() -> impl Strategy<Value = Step> {
    let killed_after = prop_oneof![0usize..30, Just(ENOUGH)];
    prop_oneof![
        4 => (site(), killed_after).prop_map(|(site, killed_after)| Step::Build { site, killed_after }),
        1 => site().prop_map(|site| Step::Abort { site }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_builds_killed_anywhere_end_equal_to_a_clean_build(
        steps in proptest::collection::vec(step(), 0..6),
        last in site(),
        empty_folder in any::<bool>(),
        own_file_after in 0usize..6,
    ) {
        let ground = Ground::new();
        if empty_folder {
            fs::create_dir(ground.public()).unwrap();
        }
        let mut foreign = vec![];
        for (index, step) in steps.iter().enumerate() {
            if index >= own_file_after && foreign.is_empty() && ground.public().join(MANIFEST_NAME).exists() {
                foreign = vec![("g/mine.txt", "mine"), ("mine.txt", "mine")];
                for (name, content) in &foreign {
                    ground.place(name, content);
                }
            }
            match step {
                Step::Build { site, killed_after } => {
                    let done = ground.build_on(Disk::killed_after(*killed_after), site);
                    prop_assert!(done.is_ok() || *killed_after < ENOUGH, "{:?}", done);
                    let mine = foreign.iter().map(|(name, _)| *name);
                    for (name, content) in ground.public().exists().then(|| ground.tree()).into_iter().flatten() {
                        let Some(content) = content else { continue };
                        let known = name.starts_with(".touchline-")
                            || CONTENTS.contains(&content.as_str())
                            || mine.clone().any(|mine| mine == name);
                        prop_assert!(known, "`{}` is `{}`", name, content);
                    }
                }
                Step::Abort { site } => {
                    // The first build after a killed one clears what that left, and only then is nothing else changed.
                    Session::begin(&ground.public()).unwrap().abort().unwrap();
                    let before = tree(ground.0.path());
                    let session = Session::begin(&ground.public()).unwrap();
                    put_all(&session, site).unwrap();
                    session.abort().unwrap();
                    prop_assert_eq!(tree(ground.0.path()), before);
                }
            }
        }
        ground.build(&last).unwrap();
        ground.check_clean(&last, &foreign);
    }
}
