// The card beside a link to a person, a club or a match: it comes when a pointer or the keyboard rests on the link, stays while
// the pointer is on either, and goes with Escape. It covers no part of its link.
//
// It is hidden from screen readers: the link is what it was, and everything on the card stands on its page. Read out after
// every link as its description, it would be in the way.

// How long after the intent a card comes, and how long it waits for the pointer to come over, in milliseconds.
const COMES = 200;
const GOES = 250;
const GAP = 6;
const EDGE = 8;

const cards = new Map();
const make = (name, className, ...children) => {
  const element = Object.assign(document.createElement(name), { className });
  element.append(...children);
  return element;
};
const image = (picture, className = "") => Object.assign(make("img", className), picture);
const box = make("div", "card");
box.popover = "manual";
box.setAttribute("aria-hidden", "true");
document.body.append(box);
let shown;
let coming;
let going;

/** The data of a card stands beside the page: in its folder, or with another ending. */
function load({ href }) {
  const address = href.replace(/[?#].*/, "").replace(/\/$/, "/card.json").replace(/\.html$/, ".json");
  if (!cards.has(address)) {
    const card = fetch(address).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)));
    card.catch(() => cards.delete(address));
    cards.set(address, card);
  }
  return cards.get(address);
}

function draw({ person, club, match, lines = [], figures = [] }) {
  const parts = lines.map((line) => make("p", "meta", line));
  if (match) {
    for (const { name, colours, goals, lost } of match.toReversed()) {
      parts.unshift(make("p", `side${lost ? " lost" : ""}`, make("span", `club ${colours}`, name), make("b", "", goals ?? "")));
    }
  } else if (person) {
    const ring = make("span", `mono ${person.colours ?? ""}`, make("span", "", person.picture ? image(person.picture) : person.initials));
    parts.unshift(make("p", "named", ring, make("b", "", person.name)));
  } else {
    const name = club.picture ? [image(club.picture, "crest"), make("b", "", club.name)] : [make("b", `club ${club.colours}`, club.name)];
    parts.unshift(make("p", "named", ...name));
  }
  if (figures.length > 0) {
    parts.push(make("dl", "figures", ...figures.map(([value, label]) => make("div", "", make("dt", "", label), make("dd", "", value)))));
  }
  box.classList.toggle("plate", Boolean(match));
  box.replaceChildren(...parts);
}

/** Below the link, else above it; a little aside, so that a pointer on its way down a list does not run into it. */
function place(link, x) {
  const { left, top, bottom } = link.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const below = bottom + GAP;
  const above = top - GAP - height;
  const fits = below + height <= innerHeight - EDGE;
  if (!fits && above < EDGE) return hide();
  const aside = x === undefined ? left : x + 2 * EDGE;
  box.style.top = `${fits ? below : above}px`;
  box.style.left = `${Math.max(EDGE, Math.min(aside, document.documentElement.clientWidth - EDGE - width))}px`;
}

function close() {
  clearTimeout(going);
  if (shown) box.hidePopover();
  shown = undefined;
}

function hide() {
  clearTimeout(coming);
  close();
}

/** A pointer (at `x`) or the focus rests on a link. */
export function rest(link, x) {
  if (link === shown) return;
  clearTimeout(coming);
  const card = load(link);
  coming = setTimeout(async () => {
    const data = await card.catch(() => undefined);
    if (!data || !link.matches(":hover, :focus-visible")) return;
    close();
    draw(data);
    shown = link;
    box.showPopover();
    place(link, x);
  }, COMES);
}

document.addEventListener("pointerover", ({ target }) => {
  clearTimeout(going);
  if (!shown || shown.contains(target) || box.contains(target)) return;
  going = setTimeout(close, GOES);
});
document.addEventListener("keydown", ({ key }) => key === "Escape" && hide());
document.addEventListener("focusout", ({ target }) => target === shown && hide());
document.addEventListener("pointerdown", ({ target }) => box.contains(target) || hide());
document.documentElement.addEventListener("pointerleave", hide);
addEventListener("scroll", () => shown && hide(), { capture: true, passive: true });
addEventListener("pagehide", hide);
