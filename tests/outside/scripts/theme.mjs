// Light, dark, or as the device: remembered over pages, there before the first paint, by mouse and by keyboard.

import { reader } from "./reader.mjs";

export const LOOKED_AT = "the choice of colours";

const PAPER = { light: "rgb(237, 243, 234)", dark: "rgb(14, 21, 18)" };

/** What the page wears: the colour behind it, the mark on the root, the bar of the browser for day and night. */
const worn = (page) =>
  page.evaluate(() => ({
    paper: getComputedStyle(document.body).backgroundColor,
    mark: document.documentElement.dataset.theme,
    bars: [...document.querySelectorAll("meta[name=theme-color]")].map((bar) => bar.content),
    chosen: document.querySelector("[data-themes] input:checked")?.value,
  }));

export async function check(site, report) {
  for (const device of ["light", "dark"]) {
    const other = device === "light" ? "dark" : "light";
    const { context, page, open } = await reader(site, report, { colorScheme: device });
    // When the root first wears a mark; the browser itself says when it first painted anything.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.documentElement?.dataset.theme) return;
        globalThis.markedAt = performance.now();
        observer.disconnect();
      }).observe(document, { attributes: true, childList: true, subtree: true });
    });
    const expect = async (when, theme, mark) => {
      const { paper, mark: marked, bars, chosen } = await worn(page);
      if (paper !== PAPER[theme]) report(`${device} device, ${when}: the page is ${paper}, not ${theme}`);
      if ((marked ?? "") !== mark || chosen !== mark) report(`${device} device, ${when}: marked ${marked}, chosen ${chosen}, expected "${mark}"`);
      if (mark && new Set(bars).size !== 1) report(`${device} device, ${when}: the bar of the browser still follows the device`);
      if (!mark && new Set(bars).size !== 2) report(`${device} device, ${when}: the bar of the browser does not follow the device`);
    };
    await open(site.sample("story"));
    await expect("at first", device, "");
    await page.locator("[data-themes] label").nth(other === "light" ? 0 : 1).click();
    await expect("after a click", other, other);
    // As over a slow line, where what comes late is seen late.
    const network = await context.newCDPSession(page);
    const slow = { offline: false, latency: 150, downloadThroughput: 60_000, uploadThroughput: 60_000 };
    await network.send("Network.emulateNetworkConditions", slow);
    await open(site.sample("club"));
    await network.send("Network.emulateNetworkConditions", { ...slow, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
    await expect("on another page", other, other);
    const { painted, marked } = await page.evaluate(() => ({
      painted: performance.getEntriesByName("first-paint")[0]?.startTime,
      marked: globalThis.markedAt,
    }));
    if (!(marked < painted)) report(`${device} device: first painted after ${painted} ms, marked as ${other} after ${marked} ms`);
    await page.locator("[data-themes] input:checked").focus();
    await page.keyboard.press(other === "light" ? "ArrowLeft" : "ArrowRight");
    await expect("by arrow key", device, "");
    await page.reload();
    await expect("after loading again", device, "");
    await context.close();
  }
  // Where nothing may be kept, the choice holds for the page.
  const { context, page, open } = await reader(site, report);
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "localStorage", { get: () => { throw new Error("not allowed"); } });
  });
  await open(site.sample("story"));
  await page.locator("[data-themes] label").nth(1).click();
  if ((await worn(page)).paper !== PAPER.dark) report("without a store there is no choice");
  await context.close();
}
