// A built site on loopback as a plain static host would serve it, below the path of its base address.

import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

// What hosts compress: text. Pictures and fonts are compressed within.
const TEXT = new Set([".css", ".html", ".js", ".json", ".svg", ".xml"]);

// The policy that the theme promises to live with: no style or script within a page, nothing from elsewhere.
const POLICY = [
  "default-src 'none'",
  ...["style-src", "font-src", "img-src", "script-src", "connect-src", "worker-src", "manifest-src", "form-action"].map(
    (source) => `${source} 'self'`,
  ),
].join("; ");

/** Serves `folder` below `base` (`/` or `/path/`); resolves to the address of the site, without the base. */
export function serve(folder, base) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const within = path.startsWith(base) ? normalize(path.slice(base.length)) : "..";
    let file = join(folder, path.endsWith("/") ? join(within, "index.html") : within);
    let status = 200;
    if (within.startsWith("..") || !existsSync(file) || !statSync(file).isFile()) {
      [file, status] = [join(folder, "404.html"), 404];
    }
    const compresses = TEXT.has(extname(file)) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
    const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
    const body = compresses ? gzipSync(bytes) : bytes;
    response.writeHead(status, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "content-length": body.length,
      "content-security-policy": POLICY,
      ...(compresses && { "content-encoding": "gzip" }),
    });
    response.end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve({ server, origin: `http://127.0.0.1:${server.address().port}` }));
  });
}
