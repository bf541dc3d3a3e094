// Every kind of page without scripts: the same words, the same links, the same tables as with them.

import { reader } from "./reader.mjs";

export const LOOKED_AT = "every kind of page without scripts";

/** What a reader can read and follow in the main part, and what is offered that only works with scripts. */
function seen() {
  const main = document.querySelector("main");
  const copy = main.cloneNode(true);
  // The slider stands in the place of links that do the same, the field of the search in that of a sentence which says what it
  // needs.
  copy.querySelectorAll(".travel, .find, noscript, [role=status]").forEach((part) => part.remove());
  return {
    text: copy.textContent.replaceAll(/\s+/g, " ").trim(),
    links: [...copy.querySelectorAll("a[href]")].map((link) => link.href).join("\n"),
    tables: copy.querySelectorAll("table tr").length,
    buttons: document.querySelectorAll("button").length,
    themes: document.querySelector("[data-themes]")?.checkVisibility() ?? false,
  };
}

export async function check(site, report) {
  const [withScripts, without] = [await reader(site, report), await reader(site, report, { javaScriptEnabled: false })];
  // Expected of a page that is not there.
  const samples = site.chosen.filter((sample) => sample.kind !== "not-found");
  for (const sample of samples) {
    const say = (what) => report(`${sample.file}: ${what}`);
    await withScripts.open(sample);
    await without.open(sample);
    const [one, other] = [await withScripts.page.evaluate(seen), await without.page.evaluate(seen)];
    if (one.text !== other.text) say("the main text differs");
    if (one.links !== other.links) say("the links differ");
    if (one.tables !== other.tables) say("the tables differ");
    if (other.buttons > 0) say("there is a button that does nothing without scripts");
    if (other.themes) say("the choice of colours is offered though it does nothing without scripts");
    if (!one.themes) say("the choice of colours is not offered");
  }
  if (samples.length < 20) report(`only ${samples.length} pages were compared`);
  await Promise.all([withScripts, without].map(({ context }) => context.close()));
}
