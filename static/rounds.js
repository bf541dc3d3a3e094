// Makes a slider of the rounds beside a table: each round's table comes from the round's own page. Without this script the
// links do the same, page by page.

const travel = document.querySelector("[data-travel]");
const cells = [...document.querySelectorAll(".rounds a:not(.todo)")];
const here = cells.findIndex((cell) => cell.hasAttribute("aria-current"));
if (travel && cells.length > 1 && here >= 0) begin();

function begin() {
  const links = cells.map((cell) => cell.href);
  const names = cells.map((cell) => (cell.querySelector(".vh") ?? cell).textContent);
  // On the page of a round everything changes with the table, and the address too.
  const isRound = document.body.dataset.kind === "round";
  const pages = new Map([[here, Promise.resolve(document.cloneNode(true))]]);
  let shown = here;
  let waiting;

  const make = (name, keys) => Object.assign(document.createElement(name), keys);
  const slider = make("input", { type: "range", id: "travel", min: 0, max: links.length - 1, value: here });
  const label = make("label", { htmlFor: "travel", className: "vh", textContent: travel.getAttribute("aria-label") });
  const name = make("b", { ariaHidden: "true" });
  const said = make("span", { role: "status", className: "vh" });

  const load = (place) => {
    if (place < 0 || place >= links.length) return undefined;
    if (!pages.has(place)) {
      const page = fetch(links[place]).then(async (answer) => {
        if (!answer.ok) throw new Error(answer.statusText);
        return new DOMParser().parseFromString(await answer.text(), "text/html");
      });
      page.catch(() => pages.delete(place));
      pages.set(place, page);
    }
    return pages.get(place);
  };
  const beside = () => [slider.valueAsNumber - 1, slider.valueAsNumber + 1].forEach(load);
  const tell = () => {
    name.textContent = names[slider.valueAsNumber];
    slider.ariaValueText = name.textContent;
  };

  async function show() {
    const place = slider.valueAsNumber;
    let page;
    try {
      page = await load(place);
    } catch {
      slider.value = shown;
      return tell();
    }
    if (place !== slider.valueAsNumber) return;
    for (const part of document.querySelectorAll("[data-round]")) {
      const other = page.querySelector(`[data-round="${part.dataset.round}"]`);
      part.replaceChildren(...(other ? document.importNode(other, true).childNodes : []));
    }
    shown = place;
    if (isRound) {
      history.replaceState(null, "", links[place]);
      document.title = page.title;
    }
    said.textContent = document.querySelector('[data-round="table"] caption')?.textContent ?? names[place];
    beside();
  }

  slider.addEventListener("input", () => {
    tell();
    clearTimeout(waiting);
    waiting = setTimeout(show, 60);
  });
  for (const approach of ["pointerenter", "focus"]) slider.addEventListener(approach, beside, { once: true });
  tell();
  travel.replaceChildren(label, slider, name, said);
}
