// The search page: the field, the choices, and the address, which always says what is shown. The search itself runs in
// search-worker.js. Without this script the page leads to the lists that can be read instead.

import { results, summary } from "./search-hits.js";

const FILTERS = ["kind", "club", "person", "season", "year"];
// How long a reader may pause between two letters before the search begins, and before its outcome is read aloud.
const PAUSE = 120;
const SAID_AFTER = 700;
// With fewer stories than this the search in the other languages is offered.
const FEW = 3;

// Without this script there is no field that would find nothing.
const room = document.querySelector("#search-field");
room.replaceWith(room.content);
const form = document.querySelector("form.find");
const field = form.elements.q;
const place = document.querySelector("#search-results");
const status = document.querySelector("#search-status");
const ways = document.querySelector("#search-ways");
const elsewhere = document.querySelector("#search-elsewhere");
const words = JSON.parse(place.dataset.words);
const files = new URL(place.dataset.files, location.href).href;
const worker = new Worker(new URL("search-worker.js", import.meta.url), { type: "module" });

let asked = 0;
let pages = 1;
let typing;
let saying;

/** What the address asks for. */
function read() {
  const address = new URL(location.href).searchParams;
  const filters = Object.fromEntries(FILTERS.map((name) => [name, new Set(address.getAll(name))]));
  return { query: address.get("q") ?? "", filters };
}

/** Gives what is asked for its address; a step of the reader's way only where it is one. */
function write({ query, filters }, isStep) {
  const address = new URL(location.href);
  address.search = "";
  if (query) address.searchParams.set("q", query);
  for (const name of FILTERS) for (const value of filters[name]) address.searchParams.append(name, value);
  if (address.href === location.href) return;
  if (isStep) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}

function search() {
  const { query, filters } = read();
  asked += 1;
  place.setAttribute("aria-busy", "true");
  if (query.trim() === "") {
    say("");
    return show();
  }
  worker.postMessage({ id: asked, files, query, filters, pages });
}

/** Puts what was found on the page; the lists to browse stand there as long as nothing is asked for. */
function show(...children) {
  const focused = place.contains(document.activeElement) ? document.activeElement : undefined;
  const wasOpen = document.querySelector("#search-refine")?.open;
  place.replaceChildren(...children);
  const refine = document.querySelector("#search-refine");
  if (refine && wasOpen) refine.open = true;
  place.hidden = children.length === 0;
  ways.hidden = children.length > 0;
  place.removeAttribute("aria-busy");
  if (focused) giveBack(focused);
}

/** What had the focus was made anew: its successor gets it, and what has none leaves it to the field. */
function giveBack({ localName, name, value, id }) {
  const boxes = [...place.querySelectorAll("input")];
  const box = boxes.find((other) => other.name === name && other.value === value);
  const successor = box ?? (id ? document.getElementById(id) : undefined) ?? place.querySelector("summary");
  (localName === "a" ? field : (successor ?? field)).focus({ preventScroll: true });
}

/** The way to the same search in each other language that has stories. */
function inOtherLanguages(query) {
  if (!elsewhere) return undefined;
  // In this document, since links of a template have no address.
  const note = document.importNode(elsewhere.content.firstElementChild, true);
  for (const link of note.querySelectorAll("a")) link.search = new URLSearchParams({ q: query });
  return note;
}

/** Says it once the reader pauses, so that it is not said letter by letter. */
function say(sentence) {
  clearTimeout(saying);
  saying = setTimeout(() => (status.textContent = sentence), SAID_AFTER);
}

function failed() {
  const note = document.createElement("p");
  note.className = "note";
  note.textContent = words.failed;
  show(note);
  say(words.failed);
}

worker.addEventListener("error", failed);
worker.addEventListener("message", ({ data: { id, found, failed: isFailed } }) => {
  if (id !== asked) return;
  if (isFailed) return failed();
  const query = read().query.trim();
  const before = place.querySelectorAll(".lines > li").length;
  const more = document.activeElement?.id === "search-more";
  show(results(found, words, query, found.storyCount < FEW ? inOtherLanguages(query) : undefined));
  // Behind the stories that were there already.
  if (more) place.querySelectorAll(".lines > li a")[before]?.focus();
  say(summary(found, words, query));
});

field.addEventListener("input", () => {
  clearTimeout(typing);
  typing = setTimeout(() => ask(false), PAUSE);
});

/** Asks for what stands in the field, with no choices: those were made among other hits. */
function ask(isStep) {
  clearTimeout(typing);
  pages = 1;
  const { query, filters } = read();
  if (query === field.value && !isStep) return;
  const kept = query === field.value ? filters : Object.fromEntries(FILTERS.map((name) => [name, new Set()]));
  write({ query: field.value, filters: kept }, isStep);
  say(words.loading);
  search();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  ask(true);
});

/** Asks for the same with the choices as they are now. */
function choose(chosen) {
  const filters = Object.fromEntries(FILTERS.map((name) => [name, new Set(chosen.getAll(name))]));
  pages = 1;
  write({ query: read().query, filters }, true);
  search();
}

place.addEventListener("change", ({ target }) => choose(new FormData(target.form)));
place.addEventListener("reset", (event) => {
  event.preventDefault();
  choose(new FormData());
});
place.addEventListener("submit", (event) => event.preventDefault());
place.addEventListener("click", ({ target }) => {
  if (target.id !== "search-more") return;
  pages += 1;
  search();
});

addEventListener("popstate", () => {
  field.value = read().query;
  pages = 1;
  search();
});

field.value = read().query;
if (field.value) search();
