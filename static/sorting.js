// Sorts the tables that ask for it with `data-sort`: a button in the head of each column, most or first first, then the other way
// round, then as it was. `data-sort` holds the words for the three, with bars between.
//
// Rows stay in their group and sums at its end. A league table and a squad are sorted as a whole: zones of places mean nothing in
// another order, and who scores most is asked of all players. Their groups go, and come back with the table's own order.

const language = document.documentElement.lang;
const { compare } = new Intl.Collator(language, { numeric: true });
const [, DECIMAL] = new Intl.NumberFormat(language).format(1.5);
const NEITHER = DECIMAL === "," ? /[^\d,+-]/g : /[^\d.+-]/g;
// As they were: the groups of a table, each with its rows.
const originals = new WeakMap();
const said = Object.assign(document.createElement("p"), { className: "vh" });
said.setAttribute("role", "status");
document.querySelector("main").append(said);

const tables = "table[data-sort]";
const heads = "thead th:not(.fm)";
const stays = (row) => row.matches(".sum") || row.querySelector("th[scope=rowgroup]") !== null;

/**
 * What a cell is sorted by: a day, or the number that it begins with (of `since 2017` the year), and its text. Neither when it is
 * blank. A name is text, whatever it begins with: 1. FC Köln stands among the others, seasons by their years.
 */
function key(cell) {
  const day = cell?.querySelector("time[datetime]")?.getAttribute("datetime");
  if (day) return { text: day };
  const text = cell?.textContent.trim() ?? "";
  if (!/[\p{L}\p{N}]/u.test(text)) return {};
  if (cell.matches("th")) return { text };
  const [written] = text.replace("−", "-").match(cell.matches(".yr") ? /\d{4}/ : /^[-+]?\d[\d.,\s]*/) ?? [""];
  const number = parseFloat(written.replace(NEITHER, "").replace(DECIMAL, "."));
  return { text, number: Number.isNaN(number) ? undefined : number };
}

function inOrder(rows, column, ascending) {
  const turn = ascending ? 1 : -1;
  const keyed = rows.map((row) => ({ row, ...key(row.cells[column]) }));
  const order = (one, other) => {
    // What is not known comes last, whichever way.
    if (one.text === undefined || other.text === undefined) return (one.text === undefined) - (other.text === undefined);
    if (one.number !== other.number && one.number !== undefined && other.number !== undefined) return turn * (one.number - other.number);
    if ((one.number === undefined) !== (other.number === undefined)) return one.number === undefined ? 1 : -1;
    return turn * compare(one.text, other.text);
  };
  return keyed.sort(order).map(({ row }) => row);
}

function sort(table, column, direction) {
  if (!originals.has(table)) originals.set(table, [...table.tBodies].map((group) => [group, [...group.rows]]));
  const groups = originals.get(table);
  for (const [group, rows] of groups) {
    group.replaceChildren(...rows);
    table.append(group);
  }
  if (!direction) return;
  const ascending = direction === "ascending";
  if (table.matches(".tbl, .squad")) {
    const [[first], ...others] = groups;
    first.replaceChildren(...inOrder(groups.flatMap(([, rows]) => rows).filter((row) => !stays(row)), column, ascending));
    for (const [group] of others) group.remove();
    return;
  }
  for (const [group, rows] of groups) {
    const [headings, sums] = [false, true].map((isSum) => rows.filter((row) => stays(row) && row.matches(".sum") === isSum));
    group.replaceChildren(...headings, ...inOrder(rows.filter((row) => !stays(row)), column, ascending), ...sums);
  }
}

/** Names, seasons and places begin with the first, figures with the most, years and days with the newest. */
function firstDirection(table, column) {
  if (table.tHead.rows[0].cells[column].matches(".r")) return "ascending";
  const rows = [...table.tBodies].flatMap((group) => [...group.rows]).filter((row) => !stays(row));
  const known = rows.map((row) => ({ ...key(row.cells[column]), cell: row.cells[column] })).find(({ text }) => text !== undefined);
  return known?.number !== undefined || known?.cell.querySelector("time") ? "descending" : "ascending";
}

function press(button) {
  const head = button.closest("th");
  const table = head.closest("table");
  const column = head.cellIndex;
  const first = firstDirection(table, column);
  const second = first === "ascending" ? "descending" : "ascending";
  const before = head.getAttribute("aria-sort");
  const direction = before === null ? first : before === first && second;
  for (const other of table.tHead.querySelectorAll("th")) other.removeAttribute("aria-sort");
  if (direction) head.setAttribute("aria-sort", direction);
  sort(table, column, direction);
  const words = table.dataset.sort.split("|");
  const name = head.querySelector("abbr")?.title ?? button.textContent;
  said.textContent = `${name}: ${words[direction ? Number(direction !== "ascending") : 2]}`;
}

/** Gives every table its buttons. One that came with another page, through the slider, has none yet. */
function offer() {
  for (const table of document.querySelectorAll(tables)) {
    if (table.tHead.querySelector("button") || table.tBodies[0].rows.length + table.tBodies.length < 4) continue;
    for (const head of table.tHead.querySelectorAll(heads)) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      // A column of names needs no heading to be read, but one to be pressed. Ranks have an arrow there: the style sheet's.
      if (!head.matches(".r")) head.querySelector(".vh")?.classList.remove("vh");
    }
  }
}

document.addEventListener("click", ({ target }) => {
  const button = target.closest?.(`${tables} thead button`);
  if (button) press(button);
});
offer();
new MutationObserver(offer).observe(document.querySelector("main"), { childList: true, subtree: true });
