// What the scripts of a story weigh: together at most 15 kB gzipped, with whatever a page loads only when it is asked for.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

export const LOOKED_AT = "the weight of the scripts of a story";

const MOST = 15_000;
/** What every page must load before it is drawn is small. */
const MOST_BLOCKING = 1_000;

/** A script with all that it imports, by their paths below the folder of the site. */
function withImports(folder, path, found = new Map()) {
  if (found.has(path)) return found;
  const text = readFileSync(join(folder, path), "utf8");
  found.set(path, gzipSync(text, { level: 9 }).length);
  for (const [, other] of text.matchAll(/import\s*\(?\s*(?:[^"'()]*from\s*)?["']\.\/([^"']+)["']/g)) withImports(folder, other, found);
  return found;
}

export async function check({ folder, base, sample }, report) {
  const html = readFileSync(join(folder, sample("story").file), "utf8");
  const scripts = [...html.matchAll(/<script\b([^>]*)>([^<]*)/g)].map(([, attributes, text]) => ({ attributes, text }));
  if (scripts.length === 0) return report("a story loads no script");
  const all = new Map();
  for (const { attributes, text } of scripts) {
    const source = attributes.match(/src="?([^"\s>]+)/)?.[1];
    if (!source || text.trim()) {
      report(`a script within the page: <script${attributes}>`);
      continue;
    }
    const found = withImports(folder, source.slice(base.length), all);
    if (!/type="?module|defer|async/.test(attributes) && found.get(source.slice(base.length)) > MOST_BLOCKING) report(`${source} keeps the page from being drawn and has more than ${MOST_BLOCKING} bytes`);
  }
  const total = [...all.values()].reduce((sum, bytes) => sum + bytes, 0);
  console.log(`scripts of a story, gzipped: ${total} bytes (${[...all].map(([path, bytes]) => `${path} ${bytes}`).join(", ")})`);
  if (!all.has("cards.js") || !all.has("sorting.js")) report("what is loaded when asked for was not weighed");
  if (total > MOST) report(`${total} bytes, more than ${MOST}`);
}
