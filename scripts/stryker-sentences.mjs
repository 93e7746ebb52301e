/**
 * Leaves the wording of messages alone: what a test has to notice is a changed decision, and every sentence is read by somebody.
 * Keys, codes and verdicts are mutated like everything else.
 */
const worded = new Set(["zh", "en", "message", "hint", "expected", "title", "label"]);

export const strykerPlugins = [
  {
    kind: "Ignore",
    name: "sentences",
    value: {
      shouldIgnore: (path) => (path.isObjectProperty() && worded.has(path.node.key.name) ? "the wording of a message" : undefined),
    },
  },
];
