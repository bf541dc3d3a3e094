// `touchline serve` on loopback, and before it what a host adds to a static site: a strict policy, and compression of text.
//
// Pages are measured as the program itself serves them: its addresses, its types, its page for what is not there. It serves
// them without its script that loads a page again (`--no-reload`), because no reader of a published site ever gets that one.

import { spawn } from "node:child_process";
import { createServer, request } from "node:http";
import { createInterface } from "node:readline";
import { gzipSync } from "node:zlib";

// What hosts compress: text. Pictures and fonts are compressed within.
const TEXT = /^(?:text\/|application\/(?:javascript|json|xml)|image\/svg)/;

// The policy that the theme promises to live with: no style or script within a page, nothing from elsewhere.
const POLICY = [
  "default-src 'none'",
  ...["style-src", "font-src", "img-src", "script-src", "connect-src", "worker-src", "manifest-src", "form-action"].map(
    (source) => `${source} 'self'`,
  ),
].join("; ");

/** Starts `program serve` with these options; resolves to the port and the base path of the site once it is shown. */
function start(program, options) {
  const serving = spawn(program, ["serve", "--no-reload", "--port", "0", ...options], { stdio: ["ignore", "pipe", "pipe"] });
  process.on("exit", () => serving.kill());
  let said = "";
  serving.stderr.on("data", (text) => (said += text));
  return new Promise((resolve, reject) => {
    serving.on("error", reject);
    serving.on("exit", () => reject(new Error(`${program} serve ended: ${said}`)));
    createInterface(serving.stdout).once("line", (line) => {
      const shown = line.match(/^http:\/\/127\.0\.0\.1:(\d+)(\/\S*) shows \d+ pages/);
      if (!shown) return reject(new Error(`${program} serve: ${line} ${said}`));
      resolve({ port: Number(shown[1]), base: shown[2], stop: () => serving.kill() });
    });
  });
}

function answer(port, asked, response) {
  const { method, url, headers } = asked;
  const onward = request({ host: "127.0.0.1", port, method, path: url, headers: { ...headers, connection: "close" } }, async (given) => {
    const pieces = await given.toArray();
    const bytes = Buffer.concat(pieces);
    const compresses = TEXT.test(given.headers["content-type"] ?? "") && /\bgzip\b/.test(headers["accept-encoding"] ?? "");
    const body = compresses ? gzipSync(bytes) : bytes;
    // Each connection has its own way of parting messages.
    const { "transfer-encoding": _, connection: __, "content-length": length, ...kept } = given.headers;
    response.writeHead(given.statusCode, {
      ...kept,
      "content-length": method === "HEAD" ? (length ?? 0) : body.length,
      "content-security-policy": POLICY,
      ...(compresses && { "content-encoding": "gzip" }),
    });
    response.end(body);
  });
  onward.on("error", (error) => response.destroy(error));
  onward.end();
}

/** Shows the site of these options; resolves to where it is: `origin` without the path, and `base`. */
export async function serve(program, options) {
  const { port, base, stop } = await start(program, options);
  const server = createServer((asked, response) => answer(port, asked, response));
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const close = () => {
    server.close();
    stop();
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, base, close };
}
