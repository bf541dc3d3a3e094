// A walk with the keyboard alone through one page of every kind of a built site, in its main language, in Chromium.
//
//     node tests/outside/keyboard.mjs FOLDER [--content CONTENT]
//
// Tab comes to everything that can be used, in the order in which it is read, and leaves the page at its end: no trap. What
// has the focus is in view, under nothing else, and has an outline that stands out from what is around it. A box that
// scrolls can be scrolled with keys. What is folded opens for a link that leads into it.

import { fail } from "./pages.mjs";
import { load, visit } from "./site.mjs";

const AT_ONCE = 2;
// The narrowest screen that the theme promises to fit: there boxes scroll, if they ever do.
const FLOOR = 320;

const site = await visit();
const faults = [];
const counts = { pages: 0, stops: 0, boxes: 0 };

/** In the page: numbers everything that the keyboard should come to, and says how much that is. */
function number() {
  const usable = "a[href], button, input, select, textarea, summary, [tabindex]";
  const stops = [...document.querySelectorAll(usable)].filter((element) => {
    if (element.tabIndex < 0 || element.disabled || element.type === "hidden") return false;
    // Of buttons of which one is chosen, the chosen one is the stop.
    if (element.type === "radio" && !element.checked) return false;
    return element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
  });
  stops.forEach((element, place) => { element.stopNumber = place; });
  return stops.length;
}

/** In the page: the number of what has the focus and what is wrong with it; null when nothing has it. */
function focused() {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const said = element.outerHTML.replaceAll(/\s+/g, " ").slice(0, 100);
  const wrong = [];
  // A link that breaks over two lines has two boxes; a box to choose may be drawn by its label.
  const drawn = element.matches("label input") && getComputedStyle(element).opacity === "0" ? element.closest("label") : element;
  const boxes = [...drawn.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const box = boxes[0];
  if (!box) return { at: element.stopNumber ?? -1, said, wrong: ["is not drawn"] };
  const inside = boxes.some(({ left, right, top, bottom }) => left < innerWidth && right > 0 && top < innerHeight && bottom > 0);
  if (!inside) wrong.push("is out of view");
  else {
    // Something of it is on top at one of these places at least.
    const places = boxes.flatMap(({ left, top, width, height }) =>
      [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.15], [0.5, 0.85]].map(([x, y]) => [left + width * x, top + height * y]));
    const isSeen = places.some(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return top && (drawn.contains(top) || top.contains(drawn));
    });
    if (!isSeen) wrong.push("lies under something else");
  }
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(drawn);
  if (outlineStyle === "none" || parseFloat(outlineWidth) < 2 || /, 0\)$|transparent/.test(outlineColor)) {
    wrong.push(`has no outline to be seen (${outlineStyle} ${outlineWidth} ${outlineColor})`);
  }
  // The outline is drawn on what lies around: the first box above it that is filled.
  const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const light = (colour) => {
    const [red, green, blue] = colour.match(/[\d.]+/g).map((part) => linear(part / 255));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  let around = drawn.parentElement;
  while (around && getComputedStyle(around).backgroundColor === "rgba(0, 0, 0, 0)") around = around.parentElement;
  const ground = around ? getComputedStyle(around).backgroundColor : "rgb(255, 255, 255)";
  if ([outlineColor, ground].every((colour) => colour.startsWith("rgb("))) {
    const [less, more] = [light(outlineColor), light(ground)].sort((a, b) => a - b);
    const contrast = (more + 0.05) / (less + 0.05);
    if (contrast < 3) wrong.push(`has an outline of ${contrast.toFixed(1)} to 1, wanted 3`);
  }
  return { at: element.stopNumber ?? -1, said, wrong };
}

/** In the page: boxes that scroll and that no key reaches. */
function unreachedBoxes() {
  for (const details of document.querySelectorAll("details")) details.open = true;
  const scrolls = (element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    return (/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1)
      || (/auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
  };
  const boxes = [...document.body.querySelectorAll("*")].filter(scrolls);
  const unreached = boxes.filter((box) => box.tabIndex < 0 && !box.querySelector("a[href], button, input, summary"));
  return { boxes: boxes.length, unreached: unreached.map((box) => box.outerHTML.slice(0, 100)) };
}

/**
 * Presses Tab until the focus leaves the page, and says where it was. Straight to the browser, since a page has hundreds of
 * stops and a key pressed the usual way takes four times as long.
 */
async function walk(page, { back }, stops, report) {
  const key = back ? "Shift+Tab" : "Tab";
  const order = [];
  const browser = await page.context().newCDPSession(page);
  const press = { type: "rawKeyDown", key: "Tab", code: "Tab", windowsVirtualKeyCode: 9, modifiers: back ? 8 : 0 };
  const ask = { expression: `(${focused})()`, returnByValue: true };
  for (let pressed = 0; pressed <= stops + 1; pressed += 1) {
    await browser.send("Input.dispatchKeyEvent", press);
    const now = (await browser.send("Runtime.evaluate", ask)).result.value;
    // Behind the last stop Chromium leaves the page or begins anew.
    if (!now || order.includes(now.at)) break;
    order.push(now.at);
    for (const wrong of now.wrong) report(`${key}: ${now.said} ${wrong}`);
    if (now.at < 0) return order;
  }
  return order;
}

async function look(sample, colorScheme) {
  const report = (what) => faults.push(`${sample.file} (${sample.kind}, ${colorScheme}): ${what}`);
  const context = await site.browser.newContext({ colorScheme, viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  await load(page, site.address(sample));
  const stops = await page.evaluate(number);
  const order = await walk(page, { back: false }, stops, report);
  const missed = stops - new Set(order).size;
  if (missed > 0) {
    const seen = new Set(order);
    const first = [...Array(stops).keys()].find((place) => !seen.has(place));
    report(`Tab does not come to ${missed} of ${stops} stops, the first of them number ${first + 1}`);
  }
  const back = order.findIndex((place, turn) => turn > 0 && place < order[turn - 1]);
  if (back > 0) report(`Tab goes back, from stop ${order[back - 1] + 1} to stop ${order[back] + 1}`);
  // Going back up, what stays at the top of the screen may lie over the focus.
  if (await page.evaluate(() => [...document.body.querySelectorAll("main *")].some((element) =>
    getComputedStyle(element).position === "sticky" && !element.closest("table")))) {
    await page.evaluate(() => {
      document.activeElement?.blur();
      const last = [...document.querySelectorAll("a[href]")].at(-1);
      last.focus();
    });
    await walk(page, { back: true }, stops, report);
  }
  await page.setViewportSize({ width: FLOOR, height: 800 });
  const { boxes, unreached } = await page.evaluate(unreachedBoxes);
  for (const box of unreached) report(`scrolls, and no key reaches it: ${box}`);
  counts.pages += 1;
  counts.stops += order.length;
  counts.boxes += boxes;
  await context.close();
}

/** Enter on a checked claim opens what is folded and goes to what was counted for it. */
async function checkedClaims() {
  const sample = site.sample("story");
  const report = (what) => faults.push(`${sample.file} (${sample.kind}): ${what}`);
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  await page.goto(site.address(sample), { waitUntil: "load" });
  const claims = page.locator("a.claim");
  if (await claims.count() === 0) return report("has no checked claim");
  await claims.last().focus();
  await page.keyboard.press("Enter");
  const found = await page.evaluate(() => {
    const counted = document.querySelector(":target");
    const { top, bottom } = counted?.getBoundingClientRect() ?? {};
    return { hash: location.hash, isSeen: counted?.checkVisibility() === true && bottom > 0 && top < innerHeight };
  });
  if (!found.isSeen) report(`a checked claim does not lead to what was counted for it (${found.hash})`);
  await page.close();
}

await checkedClaims();
const waiting = site.chosen.filter(({ language }) => language === site.language);
const pages = waiting.length;
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      // Half of the pages by night: the outline has a colour of its own there.
      await look(next, waiting.length % 2 === 0 ? "light" : "dark");
    }
  }),
);
await site.leave();

if (counts.pages !== pages || counts.stops < pages * 10 || counts.boxes === 0) {
  faults.push(`not everything was walked through: ${JSON.stringify(counts)} of ${pages} pages`);
}
if (faults.length > 0) fail([...new Set(faults)].sort());
console.log(`${counts.pages} pages with the keyboard alone: ${counts.stops} stops, ${counts.boxes} boxes that scroll`);
