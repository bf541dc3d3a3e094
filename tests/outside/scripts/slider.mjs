// The slider through the rounds of a season, and the links that stand in its place without scripts.

/**
 * The way through the tables of a season: with scripts a slider that swaps the table in place, by mouse and keyboard; without,
 * links from page to page.
 */
async function travels(site, javaScriptEnabled, report) {
  const { origin, browser, address } = site;
  const stage = site.sample("stage");
  const context = await browser.newContext({ javaScriptEnabled, reducedMotion: "reduce", viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  // Without scripts there are no errors of ours; Chromium reports its own page transition as one.
  if (javaScriptEnabled) page.on("pageerror", (error) => report(`script: ${error.message}`));
  const seen = async () => ({ heading: await page.locator("h1").innerText(), table: await page.locator("[data-round=table]").innerText(), url: page.url() });
  // The second round of the fullest stage: one before it, and more behind it.
  await page.goto(address(stage));
  await page.goto(new URL(await page.locator(".rounds a").nth(1).getAttribute("href"), origin).href, { waitUntil: "networkidle" });
  if (!javaScriptEnabled) {
    if ((await page.locator(".travel input").count()) > 0) report("there is a slider without a script");
    const before = await seen();
    const link = page.locator(".travel a").first();
    if ((await link.count()) === 0) return report("no link to the round before or after");
    await link.click();
    await page.waitForLoadState();
    const after = await seen();
    if (after.url === before.url || after.heading === before.heading) report("the link leads nowhere");
    return context.close();
  }
  const slider = page.locator(".travel input");
  if ((await slider.count()) !== 1) return report("no slider");
  const changes = async (doing, what) => {
    const before = await seen();
    await doing();
    const changed = () => page.waitForFunction((url) => location.href !== url, before.url, { timeout: 5000 });
    await changed().catch(() => report(`${what}: the address stays`));
    const after = await seen();
    if (after.heading === before.heading) report(`${what}: the heading stays ${after.heading}`);
    if (after.table === before.table) report(`${what}: the table stays`);
    const name = await page.locator(".travel b").innerText();
    if (!after.heading.includes(name)) report(`${what}: the slider says ${name}, the page ${after.heading}`);
    const status = await page.locator(".travel [role=status]").textContent();
    if (!status) report(`${what}: nothing is announced`);
    const current = await page.locator(".rounds [aria-current] .vh").innerText();
    if (current !== name) report(`${what}: the strip shows ${current}`);
    const fresh = await (await page.request.get(after.url)).text();
    if (!fresh.includes(`<h1>${after.heading}</h1>`)) report(`${what}: the address ${after.url} is of another page`);
  };
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  await changes(() => page.mouse.click(box.x + box.width - 8, box.y + box.height / 2), "mouse");
  await slider.focus();
  await changes(() => page.keyboard.press("ArrowLeft"), "arrow key");
  await changes(() => page.keyboard.press("Home"), "home key");
  if (!(await slider.evaluate((input) => input === document.activeElement))) report("the slider loses the focus");
  await page.goto(address(stage), { waitUntil: "networkidle" });
  const before = await seen();
  await slider.focus();
  await page.keyboard.press("Home");
  await page.waitForFunction((text) => document.querySelector("[data-round=table]").innerText !== text, before.table, { timeout: 5000 }).catch(() => report("stage: the table stays"));
  if (page.url() !== before.url) report("stage: the address changes though the page is still that of the stage");
  await page.keyboard.press("End");
  await page.waitForFunction((text) => document.querySelector("[data-round=table]").innerText === text, before.table, { timeout: 5000 }).catch(() => report("stage: its own table does not come back"));
  await context.close();
}

/** What is looked at here, for the last line of the run. */
export const LOOKED_AT = "the slider and its links";

export async function check(site, report) {
  await travels(site, true, (what) => report(`slider: ${what}`));
  await travels(site, false, (what) => report(`links in place of the slider: ${what}`));
}
