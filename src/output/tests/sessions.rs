//! Builds that end as they should, or are refused.

use std::time::{Duration, SystemTime};

use super::*;

const FIRST: &Site = &[("index.html", "one"), ("a/index.html", "a"), ("b/c/index.html", "c"), ("style.css", "s")];

fn check_written(done: Result<Written, OutputError>, created: usize, changed: usize, unchanged: usize, removed: usize) {
    let done = done.unwrap();
    assert_eq!((done.created, done.changed, done.unchanged, done.removed), (created, changed, unchanged, removed));
}

fn modified(ground: &Ground, below: &str) -> SystemTime {
    fs::metadata(ground.public().join(below)).unwrap().modified().unwrap()
}

#[test]
fn a_fresh_site_is_written_whole_and_nothing_is_left_beside_it() {
    let ground = Ground::new();
    check_written(ground.build(FIRST), 4, 0, 0, 0);
    for (name, content) in FIRST {
        assert_eq!(ground.tree()[*name].as_deref(), Some(*content));
    }
    assert_eq!(ground.manifest().files().len(), 4);
    let beside: Vec<_> = fs::read_dir(ground.0.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(beside, ["public"]);
}

#[test]
fn an_empty_folder_that_exists_is_filled_and_stays_the_same_folder() {
    let ground = Ground::new();
    ground.place(".git", "gitdir: ../.git/worktrees/public");
    check_written(ground.build(FIRST), 4, 0, 0, 0);
    ground.check_clean(FIRST, &[(".git", "gitdir: ../.git/worktrees/public")]);
}

#[test]
fn folders_above_the_output_are_made() {
    let ground = Ground::new();
    let folder = ground.0.path().join("out/of/the/way");
    let session = Session::begin(&folder).unwrap();
    put_all(&session, FIRST).unwrap();
    session.commit().unwrap();
    assert_eq!(tree(&folder)["a/index.html"].as_deref(), Some("a"));
}

#[test]
fn only_what_changed_is_touched() {
    let ground = Ground::new();
    ground.build(FIRST).unwrap();
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000);
    let everything = FIRST.iter().map(|(name, _)| *name).chain([MANIFEST_NAME]);
    for name in everything.clone() {
        fs::File::options().write(true).open(ground.public().join(name)).unwrap().set_modified(long_ago).unwrap();
    }
    check_written(ground.build(FIRST), 0, 0, 4, 0);
    for name in everything {
        assert_eq!(modified(&ground, name), long_ago, "{name}");
    }

    let second = [("index.html", "two"), ("a/index.html", "a"), ("b/c/index.html", "c"), ("n/index.html", "n")];
    check_written(ground.build(&second), 1, 1, 2, 1);
    for name in ["a/index.html", "b/c/index.html"] {
        assert_eq!(modified(&ground, name), long_ago, "{name}");
    }
    ground.check_clean(&second, &[]);
}

#[test]
fn a_page_is_kept_only_if_it_was_made_from_the_same_source_and_is_still_there() {
    let ground = Ground::new();
    ground.build(FIRST).unwrap();
    ground.place("style.css", "longer");
    fs::remove_file(ground.public().join("index.html")).unwrap();
    let session = Session::begin(&ground.public()).unwrap();
    assert!(session.can_keep(&path("a/index.html"), hash_of(b"a")));
    assert!(!session.can_keep(&path("a/index.html"), hash_of(b"b")));
    assert!(!session.can_keep(&path("index.html"), hash_of(b"one")));
    assert!(!session.can_keep(&path("style.css"), hash_of(b"s")));
    check_refused(session.keep(path("new.html")), "no finished build has made it");
    check_refused(session.commit(), "one of its files could not be written");

    check_written(ground.build(FIRST), 1, 1, 2, 0);
    ground.check_clean(FIRST, &[]);
}

#[test]
fn a_source_that_changed_without_changing_the_page_is_remembered() {
    let ground = Ground::new();
    ground.build(FIRST).unwrap();
    let session = Session::begin(&ground.public()).unwrap();
    for (name, content) in FIRST {
        session.put(path(name), content.as_bytes().to_vec(), Some(7)).unwrap();
    }
    check_written(session.commit(), 0, 0, 4, 0);
    assert!(ground.manifest().files().values().all(|entry| entry.source == Some(7)));
}

#[test]
fn stale_files_go_with_their_folders_and_foreign_ones_stay() {
    let ground = Ground::new();
    ground.build(&[("index.html", "one"), ("a/b/c/d.html", "d"), ("a/e.html", "e"), ("f/g.html", "g")]).unwrap();
    ground.place("f/mine.txt", "mine");
    ground.place("CNAME", "example.org");
    check_written(ground.build(&[("index.html", "one"), ("a/e.html", "e")]), 0, 0, 2, 2);
    ground
        .check_clean(&[("index.html", "one"), ("a/e.html", "e")], &[("f/mine.txt", "mine"), ("CNAME", "example.org")]);
}

#[test]
fn a_file_may_become_a_folder_and_a_folder_a_file() {
    let ground = Ground::new();
    let one: &Site = &[("a", "file"), ("b/c/d.html", "d"), ("b/e.html", "e")];
    let other: &Site = &[("a/x/y.html", "y"), ("b", "file")];
    ground.build(one).unwrap();
    check_written(ground.build(other), 2, 0, 0, 3);
    ground.check_clean(other, &[]);
    ground.build(one).unwrap();
    ground.check_clean(one, &[]);
}

#[test]
fn an_aborted_or_dropped_build_changes_nothing() {
    for exists in [false, true] {
        let ground = Ground::new();
        if exists {
            ground.build(FIRST).unwrap();
        }
        let before = tree(ground.0.path());
        let begin = || {
            let session = Session::begin(&ground.public()).unwrap();
            put_all(&session, &[("index.html", "two"), ("z/index.html", "z")]).unwrap();
            session
        };
        begin().abort().unwrap();
        assert_eq!(tree(ground.0.path()), before);
        drop(begin());
        assert_eq!(tree(ground.0.path()), before);
    }
}

#[test]
fn a_fault_in_any_file_changes_nothing() {
    for exists in [false, true] {
        let ground = Ground::new();
        if exists {
            ground.build(FIRST).unwrap();
        }
        let before = tree(ground.0.path());
        check_refused(ground.build(&[("a", "1"), ("b", "2"), ("a", "3")]), "two parts of the site both write `a`");
        check_refused(ground.build(&[("x", "1"), ("x/y", "2")]), "`x` would have to be a file and a folder");
        check_refused(ground.build(&[("X", "1"), ("x", "2")]), "`X` and `x` differ in capitals only");
        assert_eq!(tree(ground.0.path()), before);

        let session = Session::begin(&ground.public()).unwrap();
        session.put(path("a.html"), b"1".to_vec(), None).unwrap();
        check_refused(session.put(path("a.html"), b"2".to_vec(), None), "`a.html`");
        check_refused(session.commit(), "one of its files could not be written");
        assert_eq!(tree(ground.0.path()), before);
    }
}

#[test]
fn the_same_bytes_twice_are_one_file() {
    let ground = Ground::new();
    check_written(ground.build(&[("a.svg", "logo"), ("a.svg", "logo")]), 1, 0, 0, 0);
    let session = Session::begin(&ground.public()).unwrap();
    session.keep(path("a.svg")).unwrap();
    session.put(path("a.svg"), b"logo".to_vec(), None).unwrap();
    check_written(session.commit(), 0, 0, 1, 0);
}

#[test]
fn a_file_of_someone_else_is_never_replaced() {
    let ground = Ground::new();
    ground.build(FIRST).unwrap();
    ground.place("robots.txt", "mine");
    ground.place("n/mine.txt", "mine");
    ground.place("m", "mine");
    let before = ground.tree();
    for (name, named) in [("robots.txt", "robots.txt"), ("n", "n/mine.txt"), ("m/x/y.html", "m")] {
        check_refused(
            ground.build(&[("index.html", "two"), (name, "ours")]),
            &format!("public/{named}` was not made by"),
        );
        assert_eq!(ground.tree(), before, "{name}");
    }
    // The same bytes are no quarrel: the author moved the file into the site and left a copy.
    check_written(ground.build(&[("index.html", "one"), ("robots.txt", "mine")]), 0, 0, 2, 3);
}

#[cfg(unix)]
#[test]
fn a_link_of_someone_else_is_neither_replaced_nor_followed() {
    let ground = Ground::new();
    ground.build(FIRST).unwrap();
    std::os::unix::fs::symlink("index.html", ground.public().join("home.html")).unwrap();
    check_refused(ground.build(&[("home.html", "one")]), "home.html` was not made by");
    assert!(fs::symlink_metadata(ground.public().join("home.html")).unwrap().is_symlink());
}

#[test]
fn a_folder_that_is_not_ours_is_refused() {
    let ground = Ground::new();
    ground.place("thesis.doc", "years of work");
    let before = tree(ground.0.path());
    check_refused(ground.build(FIRST), "it has `thesis.doc` in it and no manifest");
    assert_eq!(tree(ground.0.path()), before);

    let ground = Ground::new();
    fs::write(ground.public(), "a file").unwrap();
    check_refused(ground.build(FIRST), "public` is not a folder");

    let ground = Ground::new();
    fs::create_dir(ground.0.path().join("public.touchline-new")).unwrap();
    fs::write(ground.0.path().join("public.touchline-new/mine"), "mine").unwrap();
    check_refused(ground.build(FIRST), "public.touchline-new` was not made by Touchline");
}

#[test]
fn a_damaged_or_later_manifest_is_refused_and_nothing_changes() {
    for (text, words) in [("{", "is damaged"), ("{\"version\":9,\"files\":{}}", "from a later Touchline")] {
        let ground = Ground::new();
        ground.build(FIRST).unwrap();
        ground.place(MANIFEST_NAME, text);
        let before = tree(ground.0.path());
        check_refused(ground.build(FIRST), words);
        assert_eq!(tree(ground.0.path()), before);
    }
}

#[test]
fn two_builds_do_not_mix() {
    let ground = Ground::new();
    let process = format!("(process {}) is writing `{}`;", std::process::id(), ground.public().display());
    let fresh = Session::begin(&ground.public()).unwrap();
    check_refused(Session::begin(&ground.public()), &process);
    put_all(&fresh, FIRST).unwrap();
    fresh.commit().unwrap();

    let later = Session::begin(&ground.public()).unwrap();
    check_refused(Session::begin(&ground.public()), &process);
    put_all(&later, FIRST).unwrap();
    later.commit().unwrap();
    ground.check_clean(FIRST, &[]);
}

#[test]
fn many_builds_at_once_end_in_one_whole_site() {
    let ground = Ground::new();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..20 {
                    match ground.build(FIRST) {
                        Ok(_) | Err(OutputError::Busy { .. }) => {}
                        Err(error) => panic!("{error}"),
                    }
                }
            });
        }
    });
    ground.build(FIRST).unwrap();
    ground.check_clean(FIRST, &[]);
}

#[test]
fn a_site_in_memory_is_the_same_site() {
    let build = |old: &MemoryFolder, site: &Site| {
        let session = MemorySession::begin(old);
        put_all(&session, site)?;
        session.commit()
    };
    let (first, written) = build(&MemoryFolder::default(), FIRST).unwrap();
    assert_eq!(written, Written { created: 4, bytes: 6, ..Written::default() });
    let (second, written) = build(&first, &[("index.html", "two"), ("a/index.html", "a"), ("new", "n")]).unwrap();
    assert_eq!(written, Written { created: 1, changed: 1, unchanged: 1, removed: 2, bytes: 4 });
    assert_eq!(second.file("index.html").unwrap().bytes.as_slice(), b"two");
    assert_eq!(first.file("index.html").unwrap().bytes.as_slice(), b"one");
    assert!(second.file("style.css").is_none());

    let ground = Ground::new();
    ground.build(&[("index.html", "two"), ("a/index.html", "a"), ("new", "n")]).unwrap();
    let in_memory: BTreeMap<_, _> = second.files().iter().map(|(path, file)| (path.clone(), file.entry)).collect();
    assert_eq!(&in_memory, ground.manifest().files());
    check_refused(build(&first, &[("a", "1"), ("a", "2")]), "both write `a`");
    check_refused(build(&first, &[("a", "1"), ("a/b", "2")]), "a file and a folder");
}
