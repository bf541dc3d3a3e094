// A link whose address is not well formed, as a hand-written one may be, breaks nothing when somebody rests on it.

import { reader } from "./reader.mjs";

export const LOOKED_AT = "a link that is not well formed";

export async function check(site, report) {
  const { context, page, open } = await reader(site, report);
  // With no page fetched ahead: nothing is there.
  await page.addInitScript(() => Object.defineProperty(NetworkInformation.prototype, "saveData", { value: true }));
  await open(site.sample("story"));
  await page.evaluate(() => {
    const link = Object.assign(document.createElement("a"), { href: "100%/", textContent: "100%" });
    document.querySelector("main").prepend(link);
  });
  await page.hover("main > a");
  await page.waitForTimeout(300);
  await context.close();
}
