// Writes a site that is written as one text, as those of the golden tests are, into a folder.
//
//     node tests/outside/written.mjs TEXT FOLDER

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { fail } from "./pages.mjs";

const [text, folder] = process.argv.slice(2);
if (!folder) fail(["usage: node tests/outside/written.mjs TEXT FOLDER"]);
// What stands before the first `===` says what the site is for.
for (const part of readFileSync(text, "utf8").split(/^=== /m).slice(1)) {
  const end = part.indexOf("\n");
  const path = join(folder, part.slice(0, end).trim());
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, part.slice(end + 1));
}
