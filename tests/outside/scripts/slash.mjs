// The slash leads to the search from every page but from where a reader writes; and an address that is not well formed breaks
// nothing.

import { reader } from "./reader.mjs";

export const LOOKED_AT = "the key that leads to the search";

const inField = (page) => page.waitForFunction(() => document.activeElement?.id === "q", undefined, { timeout: 3000 }).then(() => true, () => false);

export async function check(site, report) {
  const { context, page, open } = await reader(site, report);
  const search = new URL(site.address(site.sample("search"))).pathname;

  await open(site.sample("story"));
  await page.keyboard.press("Control+/");
  await page.keyboard.press("/");
  await page.waitForURL((url) => url.pathname === search, { timeout: 3000 }).catch(() => report("the slash does not lead from a story to the search"));
  if (!(await inField(page))) report("whoever came by the slash is not in the field");
  await page.keyboard.type("1/2");
  if ((await page.inputValue("#q")) !== "1/2") report("a slash cannot be written into the field");
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press("/");
  if (!(await inField(page))) report("on the search page the slash does not lead to the field");

  await open(site.sample("search"));
  if (await page.evaluate(() => document.activeElement?.id === "q")) report("the search page takes the focus unasked");

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
