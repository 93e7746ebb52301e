import { createHash } from "node:crypto";

/**
 * Writes the Content-Security-Policy of a page into it: nothing comes from elsewhere and nothing is sent anywhere. The small scripts
 * that VitePress writes into a page are allowed by their hash. Style attributes stay allowed: the highlighter of code blocks colours
 * each word by one.
 */
export function withPolicy(html: string): string {
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code ?? "");
  const hashes = [...new Set(inline.map((code) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`))];
  const policy = [
    "default-src 'none'",
    `script-src ${["'self'", ...hashes].join(" ")}`,
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return html.replace("<head>", `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`);
}
