//! Builds of one folder at the same time, step by step: a plan says whose step is next, so that what happens once in a
//! thousand times on a busy machine happens here every time.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex};

use proptest::prelude::*;
use rayon::ThreadPool;

use super::*;

const SITE: &Site = &[("index.html", "one")];

/// More steps than all builds of a test have together.
const ENOUGH: usize = 1000;

/// What is there before the builds begin.
#[derive(Clone, Copy, Debug)]
enum Before {
    Nothing,
    AnEmptyFolder,
    TheSite,
    AKilledBuild,
}

const BEFORE: [Before; 4] = [Before::Nothing, Before::AnEmptyFolder, Before::TheSite, Before::AKilledBuild];

impl Before {
    fn ground(self) -> Ground {
        let ground = Ground::new();
        match self {
            Before::Nothing => {}
            Before::AnEmptyFolder => fs::create_dir(ground.public()).unwrap(),
            Before::TheSite => drop(ground.build(&[("index.html", "none"), ("old.html", "old")]).unwrap()),
            Before::AKilledBuild => check_refused(ground.build_on(Disk::killed_after(5), SITE), "killed"),
        }
        ground
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Commit,
    Abort,
}

/// Who is next. A step is taken by one build at a time, and lasts until that build asks for its next one.
struct Turns {
    state: Mutex<State>,
    changed: Condvar,
}

struct State {
    /// By number of the build. When it is empty the builds end one after the other.
    plan: VecDeque<usize>,
    in_step: Option<usize>,
    ended: Vec<bool>,
}

impl State {
    fn next(&self) -> Option<usize> {
        let planned = self.plan.iter().copied().find(|build| !self.ended[*build]);
        planned.or_else(|| self.ended.iter().position(|ended| !ended))
    }
}

impl Turns {
    fn new(plan: &[usize], builds: usize) -> Arc<Turns> {
        let state = State { plan: plan.iter().copied().collect(), in_step: None, ended: vec![false; builds] };
        Arc::new(Turns { state: Mutex::new(state), changed: Condvar::new() })
    }

    fn wait(&self, build: usize) {
        let mut state = self.state.lock().unwrap();
        if state.in_step == Some(build) {
            state.in_step = None;
            self.changed.notify_all();
        }
        while state.in_step.is_some() || state.next() != Some(build) {
            state = self.changed.wait(state).unwrap();
        }
        if let Some(planned) = state.plan.iter().position(|planned| *planned == build) {
            state.plan.remove(planned);
        }
        state.in_step = Some(build);
    }

    fn end(&self, build: usize) {
        let mut state = self.state.lock().unwrap();
        state.in_step = state.in_step.filter(|stepping| *stepping != build);
        state.ended[build] = true;
        self.changed.notify_all();
    }
}

/// A pool of one thread for each build: one that waits for its turn must not keep another from its own.
fn pools<const N: usize>() -> [ThreadPool; N] {
    std::array::from_fn(|_| rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap())
}

/// Builds at once in the order of `plan`. Each is done or told that another is busy, and nothing but the site is left.
/// Gives the turns of the plan that its builds did not need.
fn check_turns(pools: &[ThreadPool], before: Before, ends: &[End], plan: &[usize]) -> Vec<usize> {
    let ground = before.ground();
    let turns = Turns::new(plan, ends.len());
    let build = |number: usize, end: End| {
        let turns = Arc::clone(&turns);
        let session = Session::begin_on(Disk::in_turns(move || turns.wait(number)), &ground.public())?;
        put_all(&session, SITE)?;
        match end {
            End::Commit => session.commit().map(|_| ()),
            End::Abort => session.abort(),
        }
    };
    let done: Vec<Result<(), OutputError>> = std::thread::scope(|scope| {
        let builds = ends.iter().zip(pools).enumerate().map(|(number, (end, pool))| {
            let (build, turns) = (&build, &turns);
            scope.spawn(move || {
                let done = pool.install(|| build(number, *end));
                turns.end(number);
                done
            })
        });
        builds.collect::<Vec<_>>().into_iter().map(|build| build.join().unwrap()).collect()
    });
    let told = format!("{before:?}, {ends:?}, {plan:?}: {done:?}");
    let is_busy = |done: &Result<(), OutputError>| matches!(done, Err(OutputError::Busy { .. }));
    assert!(done.iter().all(|done| done.is_ok() || is_busy(done)), "{told}");
    assert!(!done.iter().all(is_busy), "every build waits for another: {told}");
    if !ends.iter().zip(&done).any(|(end, done)| *end == End::Commit && done.is_ok()) {
        ground.build(SITE).unwrap();
    }
    let left = tree(ground.0.path());
    assert!(left.keys().eq(["public", "public/.touchline-manifest.json", "public/index.html"]), "{told}: {left:?}");
    assert_eq!(left["public/index.html"].as_deref(), Some("one"), "{told}");
    turns.state.lock().unwrap().plan.iter().copied().collect()
}

#[test]
fn a_build_may_come_between_any_two_steps_of_another() {
    let pools = pools::<2>();
    for before in [Before::Nothing, Before::AnEmptyFolder] {
        for ends in [[End::Commit, End::Commit], [End::Abort, End::Commit]] {
            for first in 0..ENOUGH {
                let mut unneeded = Vec::new();
                for second in 0..ENOUGH {
                    unneeded = check_turns(&pools, before, &ends, &[vec![0; first], vec![1; second]].concat());
                    if unneeded.contains(&1) {
                        break;
                    }
                }
                if unneeded.contains(&0) {
                    break;
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn three_builds_may_take_turns_in_any_way(
        before in proptest::sample::select(BEFORE.to_vec()),
        ends in proptest::collection::vec(prop_oneof![Just(End::Commit), Just(End::Abort)], 3),
        plan in proptest::collection::vec((0usize..3, 1usize..8), 0..24),
    ) {
        let plan: Vec<usize> = plan.into_iter().flat_map(|(build, steps)| vec![build; steps]).collect();
        check_turns(&pools::<3>(), before, &ends, &plan);
    }
}
