import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { gzipSync } from "node:zlib";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".woff2": "font/woff2",
};
const packed = new Set([".html", ".js", ".css", ".json", ".svg", ".txt", ".csv", ".xml"]);

/**
 * Serves a built site as a plain web server would: gzip, types, the page for what is not there. `extra` are pages that are not on disk,
 * by path. Answers `{ base, served, close }`; `served` lists `{ path, status, bytes, prefetch }` of every answer, bytes as they went out.
 */
export async function serve(folder, extra = new Map()) {
  const cache = new Map();
  const served = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const { status, type, body, zipped } = answerTo(path);
    const prefetch = /prefetch/.test(String(request.headers["sec-purpose"] ?? request.headers.purpose ?? ""));
    served.push({ path, status, bytes: body.length, prefetch });
    response.writeHead(status, {
      "content-type": type,
      "content-length": body.length,
      ...(zipped ? { "content-encoding": "gzip" } : {}),
      "cache-control": path.startsWith("/assets/") ? "max-age=31536000, immutable" : "no-cache",
    });
    response.end(request.method === "HEAD" ? undefined : body);
  });

  function answerTo(path) {
    const known = cache.get(path);
    if (known !== undefined) return known;
    const file = fileOf(folder, path);
    const text = extra.get(path);
    const suffix = text === undefined ? extname(file ?? "x.html") : ".html";
    const plain = text === undefined ? readFileSync(file ?? join(folder, "404.html")) : Buffer.from(text);
    const zipped = packed.has(suffix);
    const answer = {
      status: file === null && text === undefined ? 404 : 200,
      type: types[suffix] ?? "application/octet-stream",
      body: zipped ? gzipSync(plain) : plain,
      zipped,
    };
    cache.set(path, answer);
    return answer;
  }

  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { base: `http://127.0.0.1:${server.address().port}`, served, close };
}

/** The file that a path names: itself, or the index of a folder; `null` when there is none. Nothing outside the folder. */
export function fileOf(folder, path) {
  const file = normalize(join(folder, path));
  if (file !== folder && !file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null;
  if (!existsSync(file)) return null;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, "index.html");
  return existsSync(index) ? index : null;
}
