// Keeps a page of `touchline serve` fresh. It is put into pages as they are served, and is in no file of the site.
//
// The server says what the site is made of now. A page that was made of something else is loaded again; when only style
// sheets are other ones, they alone are. Nothing is missed while nobody listens, since what counts is the difference.
(() => {
  const script = document.currentScript;
  const own = { pages: script.dataset.pages, styles: script.dataset.styles };
  const RELOADED = "touchline-reloaded";
  let source;
  let panel;
  let hidden;

  // Browsers open few connections to one host, so that only pages that somebody looks at hold one.
  function connect() {
    if (source || document.hidden) return;
    source = new EventSource(new URL("events", script.src));
    source.onmessage = (message) => update(JSON.parse(message.data));
    source.onerror = () => {
      if (source?.readyState !== EventSource.CLOSED) return;
      disconnect();
      setTimeout(connect, 2000);
    };
  }

  function disconnect() {
    source?.close();
    source = undefined;
  }

  function update(now) {
    if (now.pages !== own.pages) return reload(now.pages);
    if (now.styles !== own.styles) {
      own.styles = now.styles;
      restyle(now.styles);
    }
    if (now.faults === null) {
      hidden = undefined;
      panel?.remove();
    } else if (now.faults !== hidden) {
      show(now.faults);
    }
  }

  // Once for each state of the site: a cache that insists on an old page must not make it blink for ever.
  function reload(pages) {
    if (sessionStorage.getItem(RELOADED) === pages + location.href) return;
    sessionStorage.setItem(RELOADED, pages + location.href);
    disconnect();
    location.reload();
  }

  // The new sheet is there before the old one goes, so that the page is never bare.
  function restyle(styles) {
    for (const old of document.querySelectorAll('link[rel~="stylesheet"]')) {
      const address = new URL(old.href);
      if (address.origin !== location.origin) continue;
      address.searchParams.set("fresh", styles);
      const fresh = old.cloneNode();
      fresh.href = address;
      fresh.addEventListener("load", () => old.remove(), { once: true });
      old.after(fresh);
    }
  }

  // In a shadow root, so that neither the page's style sheets nor ours reach across.
  function show(faults) {
    panel?.remove();
    panel = document.createElement("touchline-faults");
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = new URL("style.css", script.src);
    const box = document.createElement("section");
    box.className = "faults";
    box.setAttribute("role", "alert");
    const hide = document.createElement("button");
    hide.textContent = "Hide";
    hide.addEventListener("click", () => {
      hidden = faults;
      panel.remove();
    });
    box.append(hide, text("h1", "The site could not be built"), text("p", "This is the last version without faults."));
    box.append(text("pre", faults));
    panel.attachShadow({ mode: "open" }).append(style, box);
    document.documentElement.append(panel);
  }

  function text(name, words) {
    const element = document.createElement(name);
    element.textContent = words;
    return element;
  }

  document.addEventListener("visibilitychange", () => (document.hidden ? disconnect() : connect()));
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", connect);
  connect();
})();
