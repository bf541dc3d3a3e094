// A reader with a window of their own, in which nothing may go wrong unseen.

/**
 * Opens a window with these options of Playwright's `newContext`. Whatever a page complains about is reported.
 * Resolves to { context, page, open(sample) }.
 */
export async function reader({ browser, origin, address }, report, options = {}) {
  const context = await browser.newContext({ reducedMotion: "reduce", viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  if (options.javaScriptEnabled !== false) {
    // Without scripts there are no errors of ours; Chromium reports its own page transition as one.
    page.on("pageerror", (error) => report(`script: ${error.message}`));
  }
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) report(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) report(`request to another host: ${request.url()}`);
  });
  const open = (sample) => page.goto(typeof sample === "string" ? sample : address(sample), { waitUntil: "networkidle" });
  return { context, page, open };
}
