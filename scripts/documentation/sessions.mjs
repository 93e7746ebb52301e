/**
 * Sessions in a shell, as pages show them. ` ```console ` holds commands behind `$ `, each with what it prints; ` ```sh ` holds commands alone; any block
 * whose fence names a file (` ```python [check.py] `) is that file. In what is printed, `…` stands for anything: alone in a line for any number of
 * lines. `no-run` behind the language leaves a block out.
 */

const fence = /^([ \t]*)(`{3,})([^\n]*)\n([\s\S]*?)^\1\2[ \t]*$/gm;

/** The steps of a page in their order: `{ kind: "file", name, body, line }`, or `{ kind: "command", command, prints, line }`, `prints` null where nothing is shown. */
export function steps(markdown) {
  const text = markdown.replace(/\r\n/g, "\n");
  return [...text.matchAll(fence)].flatMap((match) => {
    const [, , , info, body] = match;
    const line = text.slice(0, match.index).split("\n").length;
    const language = /^[\w-]*/.exec(info.trim())[0];
    if (/\bno-run\b/.test(info)) return [];
    const name = /\[([^\]]+)\]/.exec(info)?.[1];
    if (name !== undefined) return [{ kind: "file", name, body, line }];
    if (language === "console") return typed(body, line);
    return language === "sh" ? alone(body, line) : [];
  });
}

function typed(body, start) {
  const found = [];
  for (const [index, line] of body.replace(/\n$/, "").split("\n").entries()) {
    if (line.startsWith("$ ")) found.push({ kind: "command", command: line.slice(2), prints: [], line: start + index + 1 });
    else if (found.length === 0) throw new Error(`a session begins with something that nobody typed: ${line}`);
    else found.at(-1).prints.push(line.trimEnd());
  }
  return found.map((one) => ({ ...one, prints: withoutBlankEnd(one.prints) }));
}

const alone = (body, start) =>
  body
    .split("\n")
    .map((command, index) => ({ kind: "command", command, prints: null, line: start + index + 1 }))
    .filter(({ command }) => command.trim() !== "" && !command.startsWith("#"));

/** Whether a command printed what the page shows. */
export function prints(shown, printed) {
  const lines = withoutBlankEnd(
    printed
      .replace(/\r\n/g, "\n")
      .split("\n")
      .map((line) => line.trimEnd()),
  );
  const pattern = shown.map((line) => (line === "…" ? "(?:.*\n)*" : `${line.split("…").map(quoted).join(".*")}\n`)).join("");
  return new RegExp(`^${pattern}$`, "u").test(lines.map((line) => `${line}\n`).join(""));
}

const quoted = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function withoutBlankEnd(lines) {
  const last = lines.findLastIndex((line) => line !== "");
  return lines.slice(0, last + 1);
}
