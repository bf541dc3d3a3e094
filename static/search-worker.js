// Searches beside the page, so that typing is never held up. Gets { id, files, query, filters, pages } and answers
// { id, found } or { id, failed }.

import { openIndex } from "./search-files.js";
import { find } from "./search-finding.js";

let opened;

/** The index at an address. The entry is asked for anew by each visit; what it names may come from a cache. */
function open(files) {
  const load = async (name, isEntry) => {
    const answer = await fetch(new URL(name, files), { cache: isEntry ? "no-cache" : "default" });
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
    return answer.arrayBuffer();
  };
  opened = openIndex(load);
  return opened;
}

async function answer({ files, query, filters, pages }) {
  try {
    return await find(await (opened ?? open(files)), query, filters, pages);
  } catch {
    // The site may have been built anew since the entry was fetched: then its files have other names.
    return find(await open(files), query, filters, pages);
  }
}

addEventListener("message", async ({ data }) => {
  try {
    postMessage({ id: data.id, found: await answer(data) });
  } catch (error) {
    opened = undefined;
    postMessage({ id: data.id, failed: String(error) });
  }
});
