// From page to page: the score of a line grows into that of the match; nothing moves for whoever asked for less motion.

import { reader } from "./reader.mjs";

export const LOOKED_AT = "the way from page to page";

/** Follows the first match of a club; whether the page changed over, and what grew. */
async function follow(site, report, reducedMotion) {
  const { context, page, open } = await reader(site, report, { reducedMotion });
  await page.addInitScript(() => {
    globalThis.changed = [];
    addEventListener("pagereveal", ({ viewTransition }) => {
      viewTransition?.ready.then(() => {
        globalThis.changed = document.getAnimations().map(({ effect }) => effect.pseudoElement ?? "");
      });
    });
  });
  await open(site.sample("club"));
  const line = page.locator("main a.m").first();
  const target = await line.evaluate((own) => own.href);
  await line.click();
  await page.waitForURL(target);
  await page.waitForTimeout(300);
  const changed = await page.evaluate(() => globalThis.changed);
  await context.close();
  return changed;
}

export async function check(site, report) {
  const moved = await follow(site, report, "no-preference");
  if (!moved.some((part) => part.includes("(score)"))) report(`the score does not grow into that of the match: ${moved}`);
  const still = await follow(site, report, "reduce");
  if (still.length > 0) report(`something moves for whoever asked for less motion: ${still}`);
}
