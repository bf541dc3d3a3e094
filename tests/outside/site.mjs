// What every check in a browser shares: the site as `touchline serve` shows it, Chromium, and which pages there are.

import { existsSync, readFileSync, statSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { chromium } from "playwright-core";

import { fail, files } from "./pages.mjs";
import { serve } from "./server.mjs";

/** The program as `tests/run` builds it, else as `cargo build` does. */
function touchlineProgram() {
  const target = join(dirname(fileURLToPath(import.meta.url)), "../../target");
  const programs = ["checks", "debug"].map((profile) => join(target, profile, "touchline"));
  return programs.find((program) => existsSync(program)) ?? fail([`there is no ${programs.join(" and no ")}: run cargo build`]);
}

/** Debian's place first, then the first of its names on the PATH. */
function chromiumProgram() {
  const folders = ["/usr/bin", ...(process.env.PATH ?? "").split(delimiter)];
  const programs = ["chromium", "chromium-browser"].flatMap((name) => folders.map((folder) => join(folder, name)));
  return programs.find((program) => existsSync(program)) ?? fail(["there is no chromium in /usr/bin or on the PATH"]);
}

const CHROMIUM_FLAGS = [
  "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
  "--disable-sync",
];

/** The fullest page of each kind and language: where a layout breaks, it breaks there. */
function samples(folder) {
  const chosen = new Map();
  const all = files(folder, ".html");
  for (const file of all) {
    const text = readFileSync(join(folder, file), "utf8");
    const kind = text.match(/<body\b[^>]*?\sdata-kind="?([\w-]+)/)?.[1];
    if (!kind) continue;
    const language = text.match(/<html\b[^>]*?\slang="?([\w-]+)/)?.[1] ?? "none";
    const size = statSync(join(folder, file)).size;
    const name = `${kind}-${language}`;
    if (!(chosen.get(name)?.size >= size)) chosen.set(name, { name, kind, language, file, size });
  }
  return { chosen: [...chosen.values()], pages: all.length };
}

/** Waits until a page has been drawn as it is now. */
export const drawn = (page) =>
  page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 20))))");

/**
 * Loads a page and waits until its scripts have fetched what they ask for, the one that another one brings in too, and the page
 * has been drawn with it. Playwright would wait for half a second of quiet, which is long for hundreds of pages.
 */
export async function load(page, address) {
  let pending = 0;
  const begins = () => (pending += 1);
  const ends = () => (pending -= 1);
  const counted = [["request", begins], ["requestfinished", ends], ["requestfailed", ends]];
  for (const [event, counts] of counted) page.on(event, counts);
  await page.goto(address, { waitUntil: "load" });
  for (let quiet = 0; quiet < 2; quiet = pending > 0 ? 0 : quiet + 1) await drawn(page);
  for (const [event, counts] of counted) page.off(event, counts);
}

/**
 * Reads the command line, has `touchline serve` show the site and starts Chromium.
 *
 *     node PROGRAM FOLDER [--content CONTENT] [--as-of DAY] [--program TOUCHLINE]
 *
 * FOLDER is what `touchline build` wrote of CONTENT (`content` when it is left out) on DAY: there the checks look for pages and
 * for what is in files. What is served must be the same. Another program may steer the browser through `debuggingPort`; `more`
 * are further options of a program, as `parseArgs` takes them.
 */
export async function visit({ debuggingPort, more = {} } = {}) {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      content: { type: "string", default: "content" },
      "as-of": { type: "string" },
      program: { type: "string" },
      ...more,
    },
  });
  const [folder] = positionals;
  if (!folder) fail(["usage: node PROGRAM FOLDER [--content CONTENT] [--as-of DAY] [--program TOUCHLINE]"]);
  const { chosen, pages } = samples(folder);
  const home = chosen.find((sample) => sample.file === "index.html");
  if (!home) fail([`${folder}: no index.html with <body data-kind>, in ${pages} pages`]);
  const asOf = options["as-of"] ? ["--as-of", options["as-of"]] : [];
  const served = serve(options.program ?? touchlineProgram(), ["--content", options.content, ...asOf]);
  const { origin, base, close } = await served.catch((error) => fail([error.message]));

  /** Where a file is found; a page for what is not there is found by asking for what is not there. */
  function address({ kind, file }) {
    if (kind === "not-found") return `${origin}${base}no-such-page/`;
    return `${origin}${base}${encodeURI(file.replace(/(^|\/)index\.html$/, "$1"))}`;
  }

  const others = [];
  for (const sample of chosen) {
    const answer = await fetch(address(sample));
    const expected = sample.kind === "not-found" ? 404 : 200;
    if (answer.status !== expected || (await answer.text()) !== readFileSync(join(folder, sample.file), "utf8")) others.push(sample.file);
  }
  if (others.length > 0) fail(others.map((file) => `touchline serve shows something else than ${join(folder, file)}`));
  // Without its sandbox, because Chromium refuses to start as root with it; it sees no page but ours.
  const args = debuggingPort ? [...CHROMIUM_FLAGS, `--remote-debugging-port=${debuggingPort}`] : CHROMIUM_FLAGS;
  const browser = await chromium.launch({ executablePath: chromiumProgram(), chromiumSandbox: false, args });

  return {
    folder, base, origin, browser, options, address,
    /** One sample of each kind and language: { name, kind, language, file, size }. */
    chosen,
    /** The site's main language. */
    language: home.language,

    /** The fullest page of a kind in the main language. */
    sample(kind) {
      return chosen.find((found) => found.kind === kind && found.language === home.language);
    },

    async leave() {
      await browser.close();
      close();
    },
  };
}
