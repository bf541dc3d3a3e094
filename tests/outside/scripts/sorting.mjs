// Tables sort by mouse and by keyboard, and the third press gives their own order back.

import { reader } from "./reader.mjs";

export const LOOKED_AT = "tables that sort";

/** The first table that sorts: the texts of a column, the headings that show, how its head is marked, what was announced. */
const table = (page, column) =>
  page.evaluate((column) => {
    const table = document.querySelector("table[data-sort]");
    const rows = [...table.tBodies].flatMap((group) => [...group.rows]);
    const isHeading = (row) => row.querySelector("th[scope=rowgroup]") !== null;
    return {
      cells: rows.filter((row) => !isHeading(row)).map((row) => row.cells[column].textContent.trim()),
      headings: rows.filter(isHeading).map((row) => row.textContent),
      // Blanks between rows say nothing.
      html: table.tBodies.length + [...table.tBodies].map((group) => group.innerHTML.replaceAll(/>\s+</g, "><").trim()).join("|"),
      marks: [...table.tHead.querySelectorAll("th")].map((head) => head.getAttribute("aria-sort")).join(),
      mark: table.tHead.rows[0].cells[column].getAttribute("aria-sort"),
      said: document.querySelector("main > [role=status]").textContent,
    };
  }, column);

const isSorted = (values, order) => values.every((value, at) => at === 0 || order(values[at - 1], value) <= 0);
const number = (text) => Number(text.replace("−", "-").replace("+", ""));

async function league(site, report) {
  const { context, page, open } = await reader(site, report);
  await open(site.sample("stage"));
  const heads = page.locator("table[data-sort]").first().locator("thead th");
  const count = await heads.count();
  const points = (await heads.evaluateAll((all) => all.findIndex((head) => head.matches(".pt"))));
  const difference = await heads.evaluateAll((all) => all.findIndex((head) => head.textContent.includes("±")));
  if (points < 0 || difference < 0 || count < 8) return report(`no column of points or of goal difference among ${count}`);
  const own = await table(page, points);
  if (own.headings.length === 0) report("the table has no zones to put away");
  const press = async (column, byKeyboard) => {
    const button = heads.nth(column).locator("button");
    if (!byKeyboard) return button.click();
    await button.focus();
    await page.keyboard.press("Enter");
    if (!(await button.evaluate((own) => own === document.activeElement))) report("a button loses the focus when it is pressed");
  };
  for (const byKeyboard of [false, true]) {
    const by = byKeyboard ? "by keyboard" : "by mouse";
    await press(difference, byKeyboard);
    let now = await table(page, difference);
    if (now.mark !== "descending" || !isSorted(now.cells.map(number), (one, other) => other - one)) report(`${by}: the goal difference is not most first: ${now.cells}`);
    if (now.headings.length > 0) report(`${by}: zones stand in a table that is in another order`);
    if (now.cells.length !== own.cells.length) report(`${by}: ${now.cells.length} rows of ${own.cells.length}`);
    if (!now.said) report(`${by}: nothing is announced`);
    const before = now.said;
    await press(difference, byKeyboard);
    now = await table(page, difference);
    if (now.mark !== "ascending" || !isSorted(now.cells.map(number), (one, other) => one - other)) report(`${by}: the goal difference is not least first: ${now.cells}`);
    if (now.said === before) report(`${by}: the second press is not announced`);
    await press(difference, byKeyboard);
    now = await table(page, points);
    if (now.html !== own.html || now.marks !== own.marks) report(`${by}: the third press does not give the table's own order back`);
  }
  // From one column to another: names as the language sorts them.
  await press(difference);
  await press(1);
  const names = await table(page, 1);
  const { compare } = new Intl.Collator(site.language, { numeric: true });
  if (names.mark !== "ascending" || !isSorted(names.cells, compare)) report(`names are not sorted: ${names.cells}`);
  if (names.marks.split(",").filter(Boolean).length !== 1) report(`more than one column is marked: ${names.marks}`);
  // A table that comes with another round can be sorted too.
  await page.locator(".travel input").focus();
  await page.keyboard.press("Home");
  await page.waitForFunction((old) => document.querySelector("table[data-sort]").tBodies[0].innerHTML !== old, await page.evaluate(() => document.querySelector("table[data-sort]").tBodies[0].innerHTML), { timeout: 5000 }).catch(() => report("the slider brings no other table"));
  await press(1);
  if (!isSorted((await table(page, 1)).cells, compare)) report("the table of another round cannot be sorted");
  await context.close();
}

/** Sums and groups keep their places; what is blank comes last both ways. */
async function groups(site, report) {
  const { context, page, open } = await reader(site, report);
  await open(site.sample("person"));
  const problems = await page.evaluate(() => {
    const found = [];
    let looked = 0;
    const asWritten = (table) => table.outerHTML.replaceAll(/>\s+</g, "><");
    for (const table of document.querySelectorAll("table[data-sort]")) {
      if (!table.tHead.querySelector("button")) continue;
      const own = asWritten(table);
      const groups = [...table.tBodies].map((group) => group.rows.length).join();
      const heads = [...table.tHead.rows[0].cells];
      for (const head of heads.filter((head) => head.querySelector("button"))) {
        for (let press = 0; press < 2; press += 1) {
          head.querySelector("button").click();
          for (const group of table.tBodies) {
            const rows = [...group.rows];
            const sum = rows.findIndex((row) => row.matches(".sum"));
            if (sum >= 0 && sum !== rows.length - 1) found.push(`${head.textContent}: the sum stands in row ${sum}`);
            const heading = rows.findIndex((row) => row.querySelector("th[scope=rowgroup]"));
            if (heading > 0) found.push(`${head.textContent}: the heading of a group stands in row ${heading}`);
            const cells = rows.filter((row) => !row.matches(".sum") && !row.querySelector("th[scope=rowgroup]")).map((row) => row.cells[head.cellIndex].textContent.trim());
            const blank = cells.indexOf("");
            if (blank >= 0 && cells.slice(blank).some(Boolean)) found.push(`${head.textContent}: a blank before ${cells.slice(blank)}`);
            const years = head.matches(".yr") ? cells.map((cell) => Number(cell.match(/\d{4}/)?.[0] ?? NaN)).filter((year) => !Number.isNaN(year)) : [];
            const newestFirst = head.getAttribute("aria-sort") === "descending";
            if (years.some((year, at) => at > 0 && (newestFirst ? year > years[at - 1] : year < years[at - 1]))) found.push(`years: ${years}`);
            looked += 1;
          }
          if ([...table.tBodies].map((group) => group.rows.length).join() !== groups) found.push(`${head.textContent}: rows left their group`);
        }
        head.querySelector("button").click();
      }
      if (asWritten(table) !== own) found.push(`${table.caption.textContent}: not as it was`);
    }
    if (looked === 0) found.push("no table of a person sorts");
    return found;
  });
  problems.forEach(report);
  await context.close();
}

/** A squad stands by line of the team until a reader asks for another order: then all players stand together. */
async function squad(site, report) {
  const { context, page, open } = await reader(site, report);
  await open(site.sample("club-season"));
  const names = page.locator(".squad thead button").filter({ hasText: /\p{L}{4}/u }).first();
  if ((await names.count()) === 0) return report("no squad can be sorted by name");
  const state = () =>
    page.evaluate(() => {
      const rows = [...document.querySelector(".squad").tBodies].flatMap((group) => [...group.rows]);
      const isHeading = (row) => row.querySelector("th[scope=rowgroup]") !== null;
      const players = rows.filter((row) => !isHeading(row)).map((row) => row.querySelector("th").textContent.trim());
      return { headings: rows.filter(isHeading).length, players };
    });
  const own = await state();
  if (own.headings < 2) report(`the squad stands in ${own.headings} lines`);
  await names.click();
  const byName = await state();
  const { compare } = new Intl.Collator(site.language, { numeric: true });
  if (byName.headings > 0 || byName.players.length !== own.players.length || !isSorted(byName.players, compare)) report(`the squad is not sorted by name: ${byName.players}`);
  await names.click();
  await names.click();
  if (JSON.stringify(await state()) !== JSON.stringify(own)) report("the third press does not give the lines of the squad back");
  await context.close();
}

export async function check(site, report) {
  await league(site, report);
  await squad(site, report);
  await groups(site, report);
}
