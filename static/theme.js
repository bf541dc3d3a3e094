// Light, dark, or as the device: what the reader chose, from the first paint on. It is asked for before the style sheet that the
// first paint waits for, and is far smaller; nothing waits for it, and without it a page is as the device asks.

{
  const KEY = "theme";
  const root = document.documentElement;
  const bars = document.querySelectorAll('meta[name="theme-color"]');
  const colours = { light: bars[0]?.content, dark: bars[1]?.content };

  // A browser that keeps nothing for us throws.
  const chosen = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  };
  const keep = (theme) => {
    try {
      if (theme) localStorage.setItem(KEY, theme);
      else localStorage.removeItem(KEY);
    } catch {
      // Then the choice holds for this page.
    }
  };

  const wear = (theme) => {
    const known = colours[theme] ? theme : "";
    if (known) root.dataset.theme = known;
    else delete root.dataset.theme;
    [colours.light, colours.dark].forEach((own, at) => {
      bars[at].content = colours[known] ?? own;
    });
    for (const choice of document.querySelectorAll("[data-themes] input")) choice.checked = choice.value === known;
  };

  const offer = () => {
    const choices = document.querySelector("[data-themes]");
    if (!choices) return;
    choices.hidden = false;
    choices.addEventListener("change", ({ target }) => {
      keep(target.value);
      wear(target.value);
    });
    wear(root.dataset.theme);
  };

  if (bars.length === 2) {
    wear(chosen());
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", offer);
    else offer();
    // Chosen in another window, or since this page was left.
    addEventListener("storage", ({ key }) => key === KEY && wear(chosen()));
    addEventListener("pageshow", ({ persisted }) => persisted && wear(chosen()));
  }
}
