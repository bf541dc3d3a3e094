// What both outside checks share: which files a built site has.

import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Every file below `folder` whose name ends so, as a path below it with `/`, sorted. */
export function files(folder, ending) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length).replaceAll("\\", "/"))
    .sort();
}

/** Prints the faults and ends the program as a failure. */
export function fail(faults) {
  for (const fault of faults) console.error(fault);
  console.error(`${faults.length} fault${faults.length === 1 ? "" : "s"}`);
  process.exit(1);
}
