// Cards beside links: by mouse and by keyboard, gone with Escape, never over their link, none by touch; and the page behind a
// link that somebody rests on is fetched.

import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

import { files } from "../pages.mjs";
import { reader } from "./reader.mjs";

export const LOOKED_AT = "cards beside links";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const MOST_BYTES = 500;

/** The picture on the open card, once it has loaded; else what stands in its place. */
export const face = (page) =>
  page.evaluate(async () => {
    const image = document.querySelector(".card img");
    if (!image) return { instead: document.querySelector(".card .mono")?.textContent ?? document.querySelector(".card .club")?.className };
    await image.decode().catch(() => undefined);
    const said = ["width", "height", "alt"].map((name) => image.getAttribute(name));
    return { src: image.src, loads: image.naturalWidth > 0, said, box: [image.offsetWidth, image.offsetHeight] };
  });

/** The first link in the main part that has a card of this kind and can be seen whole. */
export async function linkTo(page, pattern, within = "main") {
  const links = page.locator(`${within} a[href]`);
  const at = await links.evaluateAll((all, pattern) => all.findIndex((link) => new RegExp(pattern).test(link.pathname) && link.checkVisibility() && link.pathname !== location.pathname), pattern);
  if (at < 0) return undefined;
  const link = links.nth(at);
  await link.scrollIntoViewIfNeeded();
  return link;
}

export const opens = (page) => page.waitForSelector(".card:popover-open", { timeout: 3000 }).then(() => true, () => false);
const isOpen = (page) => page.evaluate(() => document.querySelector(".card:popover-open") !== null);
const closes = (page) => page.waitForFunction(() => document.querySelector(".card:popover-open") === null, undefined, { timeout: 2000 }).then(() => true, () => false);

async function covers(page, link) {
  const [card, own] = [await page.locator(".card").boundingBox(), await link.boundingBox()];
  const apart = card.y >= own.y + own.height || card.y + card.height <= own.y || card.x >= own.x + own.width || card.x + card.width <= own.x;
  const { width, height } = page.viewportSize();
  const inside = card.x >= 0 && card.y >= 0 && card.x + card.width <= width && card.y + card.height <= height;
  return [!apart && "the card covers its link", !inside && "the card leaves the screen"].filter(Boolean);
}

/** The patterns of the three kinds, in the order in which the page has them. */
export async function kinds(page) {
  const written = await page.evaluate(() => document.body.dataset.cards.split(" "));
  const [person, club, match] = written.map((pattern) => `^${pattern.replaceAll(".", "\\.").replaceAll("*", "[^/]+")}$`);
  return { person, club, match };
}

async function byMouseAndKeyboard(site, report) {
  const { context, page, open } = await reader(site, report);
  await open(site.sample("story"));
  let seen = 0;
  for (const [kind, pattern] of Object.entries(await kinds(page))) {
    const link = await linkTo(page, pattern);
    if (!link) {
      report(`the story has no link to a ${kind}`);
      continue;
    }
    await page.mouse.move(1, 1);
    await link.hover();
    await page.waitForTimeout(120);
    if (await isOpen(page)) report(`${kind}: the card comes at once`);
    if (!(await opens(page))) {
      report(`${kind}: no card by mouse`);
      continue;
    }
    seen += 1;
    for (const fault of await covers(page, link)) report(`${kind}, by mouse: ${fault}`);
    const text = await page.locator(".card").innerText();
    if (/undefined|null|NaN|⟦|\[object/.test(text) || text.trim().length < 5) report(`${kind}: the card says ${text}`);
    const { src, loads, said, instead } = await face(page);
    if (src && (!loads || said.includes(null))) report(`${kind}: the picture on the card: ${JSON.stringify({ src, loads, said })}`);
    if (!src && kind !== "match" && !instead?.trim()) report(`${kind}: the card has neither a picture nor what stands for it`);
    await page.locator(".card").hover();
    await page.waitForTimeout(600);
    if (!(await isOpen(page))) report(`${kind}: the card goes though the pointer is on it`);
    await page.keyboard.press("Escape");
    if (!(await closes(page))) report(`${kind}: Escape does not close the card`);
    await page.mouse.move(1, 1);

    await page.keyboard.press("Shift");
    await link.focus();
    if (!(await opens(page))) report(`${kind}: no card by keyboard`);
    else {
      for (const fault of await covers(page, link)) report(`${kind}, by keyboard: ${fault}`);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
      for (const { id, help, nodes } of violations) report(`${kind}: axe ${id}: ${help}, with a card open: ${nodes[0].target}`);
      await page.keyboard.press("Escape");
      if (!(await closes(page))) report(`${kind}: Escape does not close the card of the keyboard`);
      if (!(await link.evaluate((own) => own === document.activeElement))) report(`${kind}: Escape takes the focus away`);
      await page.keyboard.press("Tab");
      await page.waitForTimeout(600);
      await page.keyboard.press("Shift+Tab");
      if (!(await opens(page))) report(`${kind}: the card does not come back with the focus`);
      await page.keyboard.press("Tab");
      const gone = await page.waitForFunction((own) => document.querySelector(".card:popover-open") === null || !own.matches(":focus"), await link.elementHandle(), { timeout: 2000 });
      if (!gone) report(`${kind}: the card stays when the focus goes`);
    }
    await page.keyboard.press("Escape");
    await page.evaluate(() => document.activeElement.blur());
  }
  if (seen === 0) report("no card was seen");
  // The page behind the last link that was rested on is on its way.
  const wanted = await page.evaluate(() => document.querySelectorAll("link[rel=prefetch]").length);
  if (wanted === 0) report("no page is fetched before it is asked for");
  await context.close();
}

/** In every list and table that has links with cards: what a reader meets there opens too. */
async function everywhere(site, report) {
  const { context, page, open } = await reader(site, report, { colorScheme: "dark" });
  for (const [kind, within] of [["season", "main table"], ["club", "main ul"], ["person", "main table"], ["stage", "main .tbl"]]) {
    await open(site.sample(kind));
    const { person, club, match } = await kinds(page);
    const link = await linkTo(page, `${person}|${club}|${match}`, within);
    if (!link) {
      report(`${kind}: no link with a card in ${within}`);
      continue;
    }
    await page.mouse.move(1, 1);
    await link.hover();
    if (!(await opens(page))) report(`${kind}: no card in ${within}`);
    else for (const fault of await covers(page, link)) report(`${kind}, ${within}: ${fault}`);
    await page.mouse.move(1, 1);
    if (!(await closes(page))) report(`${kind}: the card stays when the pointer goes`);
  }
  await context.close();
}

async function byTouch(site, report) {
  const { context, page, open } = await reader(site, report, { hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });
  await open(site.sample("story"));
  const { club } = await kinds(page);
  const link = await linkTo(page, club);
  const target = await link.evaluate((own) => own.href);
  await link.tap();
  await page.waitForURL(target, { timeout: 5000 }).catch(() => report("touch: a tap does not follow the link"));
  if ((await page.locator(".card").count()) > 0) report("touch: there is a card");
  await context.close();
}

async function savesData(site, report) {
  const { context, page, open } = await reader(site, report);
  await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  await open(site.sample("story"));
  await page.locator("main a[href]").first().hover();
  await page.waitForTimeout(400);
  if ((await page.locator("link[rel=prefetch]").count()) > 0) report("a page is fetched though the reader saves data");
  await context.close();
}

/** Each person, club and match has a card, and it is small. */
function onDisk({ folder }, report) {
  const cards = files(folder, "card.json");
  const sizes = cards.map((file) => statSync(join(folder, file)).size);
  const kinds = /data-kind="(?:person|club|match)"/;
  const pages = files(folder, "index.html").filter((file) => kinds.test(readFileSync(join(folder, file), "utf8").slice(0, 4000)));
  if (cards.length !== pages.length) report(`${cards.length} cards of ${pages.length} pages`);
  const largest = sizes.indexOf(Math.max(...sizes));
  if (sizes[largest] > MOST_BYTES) report(`${cards[largest]} has ${sizes[largest]} bytes, more than ${MOST_BYTES}`);
  console.log(`${cards.length} cards, ${Math.round(sizes.reduce((sum, size) => sum + size, 0) / cards.length)} bytes each on average, ${sizes[largest]} at most`);
}

export async function check(site, report) {
  onDisk(site, report);
  await byMouseAndKeyboard(site, report);
  await everywhere(site, report);
  await byTouch(site, report);
  await savesData(site, report);
}
