// What every page has: whoever rests on a link is about to follow it, so its page is fetched a moment before, and a person, club
// or match shows its card. What a page does not need is not loaded. Without this script a link is a link.

// How long a pointer rests before that is taken for an intent, in milliseconds.
const REST = 100;

const patterns = document.body.dataset.cards ?? "";
const haveCards = new RegExp(`^(?:${patterns.replace(/[.+?()[\]]/g, "\\$&").replaceAll("*", "[^/]+").replaceAll(" ", "|")})$`);
const canShow = "showPopover" in HTMLElement.prototype;
const saves = navigator.connection?.saveData;
const fetched = new Set([location.pathname]);
let resting;

/** Has the page of a link fetched, once. */
function fetchPage({ href, pathname }) {
  if (saves || fetched.has(pathname)) return;
  fetched.add(pathname);
  document.head.append(Object.assign(document.createElement("link"), { rel: "prefetch", href }));
}

/** An address that is not well formed stays as it is. */
function readable(path) {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function intend(event) {
  clearTimeout(resting);
  const link = event.target.closest?.("a[href]");
  if (!link || link.origin !== location.origin || link.pathname === location.pathname) return;
  resting = setTimeout(async () => {
    fetchPage(link);
    if (!canShow || !link.closest("main") || !haveCards.test(readable(link.pathname))) return;
    (await import("./cards.js")).rest(link, event.clientX);
  }, REST);
}

// A finger does not rest: it follows the link.
document.addEventListener("pointerover", (event) => event.pointerType !== "touch" && intend(event));
document.addEventListener("focusin", (event) => event.target.matches(":focus-visible") && intend(event));
document.documentElement.addEventListener("pointerleave", () => clearTimeout(resting));

// The score of a line grows into that of the match. On a match's own page the name is taken.
document.addEventListener("click", ({ target }) => {
  const score = target.closest?.("a.m")?.querySelector(".sc");
  if (!score || document.body.dataset.kind === "match") return;
  document.querySelector(".sc[style]")?.removeAttribute("style");
  score.style.viewTransitionName = "score";
});

if (document.querySelector("table[data-sort]")) import("./sorting.js");
