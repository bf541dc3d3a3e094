// Every page and every SVG file of a built site through the Nu HTML checker, in one run of Java (about 9 ms a page).
//
//     node tests/outside/html.mjs FOLDER AT_LEAST
//
// fails on any error, on any warning that is not allowed below, when the checker did not look at every page, and when there
// are fewer than AT_LEAST pages. Style sheets are left to the browser: the checker's CSS does not know @container,
// @view-transition, container-type or vector-effect.

import { spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { fail, files } from "./pages.mjs";

// Warnings that are no fault, each with its reason: { message: /.../, reason: "..." }.
const ALLOWED = [];

const JAR = join(dirname(fileURLToPath(import.meta.url)), "node_modules/vnu-jar/build/dist/vnu.jar");

const [folder, atLeast] = process.argv.slice(2);
if (!folder || !(Number(atLeast) > 0)) fail(["usage: node html.mjs FOLDER AT_LEAST"]);
const root = realpathSync(folder);
const pages = files(root, ".html");
const drawings = files(root, ".svg");
if (pages.length < Number(atLeast)) fail([`${pages.length} pages in ${folder}, expected at least ${atLeast}`]);

// A page that is known to be wrong goes through with the others: a checker that is silent about it checks nothing.
const canary = mkdtempSync(join(realpathSync(tmpdir()), "touchline-canary-"));
writeFileSync(join(canary, "wrong.html"), '<!doctype html>\n<html lang="nl"><title>A</title><h1>B<h1>\n');
const run = spawnSync(
  "java",
  ["-Xss2m", "-jar", JAR, "--verbose", "--format", "json", "--skip-non-html", "--also-check-svg", root, canary],
  { encoding: "utf8", maxBuffer: 1 << 30 },
);
rmSync(canary, { recursive: true });
if (run.error) fail([`java did not start: ${run.error.message}`]);

let messages;
try {
  ({ messages } = JSON.parse(run.stderr));
} catch {
  fail([`the checker did not finish (status ${run.status}):`, run.stderr.slice(0, 4000)]);
}

const looked = new Set(run.stdout.split("\n").filter(Boolean).map((path) => relative(root, resolve(path))));
const faults = [...pages, ...drawings].filter((path) => !looked.has(path)).map((path) => `${path}: was not checked`);

let canaryFound = false;
const allowed = new Map();
for (const message of messages) {
  const file = message.url ? fileURLToPath(message.url) : "(no page)";
  if (dirname(file) === canary) {
    canaryFound ||= message.type === "error";
    continue;
  }
  // Files of other kinds (styles, fonts, feeds) are listed as not checked, and are not meant to be.
  if (message.message.startsWith("File was not checked.")) continue;
  const kind = message.type === "info" ? (message.subType ?? "info") : message.type;
  const reason = kind === "warning" && ALLOWED.find((entry) => entry.message.test(message.message));
  if (reason) {
    allowed.set(reason.reason, (allowed.get(reason.reason) ?? 0) + 1);
    continue;
  }
  const line = message.lastLine ?? 1;
  const column = message.firstColumn ?? message.lastColumn ?? 1;
  const extract = message.extract ? `\n    ${message.extract.replaceAll(/\s+/g, " ").trim()}` : "";
  faults.push(`${file.startsWith(root) ? relative(root, file) : file}:${line}:${column}: ${kind}: ${message.message}${extract}`);
}
if (!canaryFound) faults.push("the page that is known to be wrong passed: the checker checks nothing");
if (run.status === 0) faults.push("the checker found nothing wrong with the page that is known to be wrong");

for (const [reason, count] of allowed) console.log(`${count} warnings allowed: ${reason}`);
if (faults.length > 0) fail(faults.sort());
console.log(`${pages.length} pages and ${drawings.length} drawings are valid`);
