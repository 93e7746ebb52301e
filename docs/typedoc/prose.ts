/** Changes the lines of a Markdown text that stand outside code fences, and leaves the code as it is. */
export function mapProse(text: string, change: (line: string) => string): string {
  let fence: string | null = null;
  return text
    .split("\n")
    .map((line) => {
      const mark = /^(```+|~~~+)/u.exec(line)?.[1];
      if (fence !== null) {
        if (mark === fence) fence = null;
        return line;
      }
      if (mark !== undefined) {
        fence = mark;
        return line;
      }
      return change(line);
    })
    .join("\n");
}
