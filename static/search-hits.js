// What was found, as the parts of a page: the same parts that every page is made of, so that the theme has no rules of its own
// for results. All words come with the page, and `%` stands in them where a number or words of the reader go.

const KIND_WORDS = {
  person: "people", club: "clubs", competition: "competitions", venue: "venues", match: "matches", story: "stories",
};

/** An element with its attributes and what is in it. */
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(key, "");
    else if (value !== undefined && value !== false) element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A sentence with its places filled: `%`, or `%1` and `%2`. */
export function fill(sentence, ...values) {
  return sentence.replace(/%([12])?/g, (_, place) => values[place ? place - 1 : 0]);
}

/** Everything that was found, beside the choices to narrow it; `elsewhere` stands below it, where there is little. */
export function results(found, words, query, elsewhere) {
  const parts = [
    ...notes(found, words, query),
    found.subjects.length > 0 ? subjects(found.subjects, words) : undefined,
    ...found.pairs.map((pair, at) => matches(pair, words, at)),
    found.hits.length > 0 ? stories(found, words) : undefined,
    elsewhere,
    make("p", { class: "note" }, words.hint),
  ];
  const stack = make("div", { class: "stack" }, ...parts);
  const facets = found.facets.filter(({ options }) => options.some(({ isChosen }) => isChosen) || options.length > 1);
  return facets.length === 0 ? stack : make("div", { class: "searching" }, narrowing(facets, words), stack);
}

/** What was found in one sentence, for those who hear it. */
export function summary(found, words, query) {
  const kinds = found.facets[0].options.map(({ value, count }) => `${words[KIND_WORDS[value]]}: ${count}`);
  if (kinds.length === 0) return fill(words.nothing, query);
  return `${fill(words.results, query)}. ${kinds.join(", ")}.`;
}

function notes(found, words, query) {
  const isEmpty = found.subjects.length + found.pairs.length + found.hits.length === 0;
  const lines = found.instead.map(({ typed, found: other }) => fill(words.instead, typed, other));
  if (isEmpty) lines.push(fill(words.nothing, query));
  else if (found.isPartial && found.hits.length > 0) lines.push(words.some);
  return lines.map((line) => make("p", { class: "note" }, line));
}

function narrowing(facets, words) {
  const group = ({ name, options }) =>
    make("fieldset", {}, make("legend", {}, words[name]), ...options.map((option) => choice(name, option, words)));
  const isNarrowed = facets.some(({ options }) => options.some(({ isChosen }) => isChosen));
  const clear = isNarrowed ? make("button", { type: "reset", class: "more" }, words.clear) : undefined;
  const form = make("form", { class: "facets", "aria-label": words.refine }, ...facets.map(group), clear);
  // On a phone the hits come first; whoever narrows them keeps the choices in sight.
  const isOpen = isNarrowed || matchMedia("(min-width: 62rem)").matches;
  return make("details", { open: isOpen, id: "search-refine" }, make("summary", {}, words.refine), form);
}

function choice(name, { value, label, count, isChosen }, words) {
  const box = make("input", { type: "checkbox", name, value });
  box.checked = isChosen === true;
  const shown = name === "kind" ? words[KIND_WORDS[value]] : label;
  return make("label", {}, box, shown, count === undefined ? undefined : make("span", {}, String(count)));
}

/** The one that was meant in a frame, then the others. */
function subjects([first, ...others], words) {
  const heading = make("h2", { id: "search-best", class: "vh" }, words.best);
  const rest = others.length > 0 ? make("ul", { class: "who" }, ...others.map((subject) => make("li", {}, face(subject)))) : undefined;
  return make("section", { "aria-labelledby": "search-best" }, heading, face(first, "hit"), rest);
}

function face({ name, link, remark, sign, colours }, className) {
  const ring = sign ? make("span", { class: `mono ${colours ?? ""}`.trim(), "aria-hidden": "true" }, make("span", {}, sign)) : make("span");
  const text = make("span", {}, make("b", {}, name), remark ? make("small", {}, remark) : undefined);
  return make("a", { href: link, class: className }, ring, text);
}

function section(id, heading, remark, ...children) {
  const header = make("header", {}, make("h2", { id }, heading), remark ? make("p", {}, remark) : undefined);
  return make("section", { class: "sec", "aria-labelledby": id }, header, ...children);
}

function matches({ clubs, link, count, matches: games }, words, at) {
  const names = clubs.map(({ name }) => name);
  const all = link ? make("p", {}, make("a", { class: "more", href: link }, fill(words.all, ...names))) : undefined;
  const list = make("ul", { class: "res duel" }, ...games.map((game) => duel(game, clubs)));
  return section(`search-pair-${at}`, `${names[0]} – ${names[1]}`, fill(words.found, count), list, all);
}

function duel({ link, date, day, home, score, counted }, clubs) {
  const side = (club, end) => make("span", { class: `club ${club.colours}${end}` }, club.name);
  const line = make(
    "a",
    { class: "m dated", href: link },
    make("time", { datetime: date || undefined }, day),
    side(clubs[home], " end"),
    make("span", { class: counted ? "sc" : "sc no" }, score),
    side(clubs[1 - home], ""),
  );
  return make("li", {}, line);
}

function stories({ hits, storyCount, isAtLeast }, words) {
  const count = isAtLeast ? fill(words.atLeast, storyCount) : storyCount;
  const lines = hits.map(({ title, link, date, day, excerpt }) =>
    make(
      "li",
      {},
      make("h3", {}, make("a", { href: link }, ...pieces(title))),
      excerpt.length > 0 ? make("p", { class: "says" }, ...pieces(excerpt)) : undefined,
      make("p", { class: "meta" }, make("time", { datetime: date }, day)),
    ),
  );
  const more = hits.length < storyCount ? make("button", { type: "button", class: "more", id: "search-more" }, words.more) : undefined;
  return section("search-stories", words.stories, fill(words.found, count), make("ul", { class: "lines" }, ...lines), more);
}

function pieces(text) {
  return text.map(([words, isMarked]) => (isMarked ? make("mark", {}, words) : words));
}
