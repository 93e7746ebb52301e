import type { Language } from "@countykit/core";
import { quoted } from "../markdown.js";

interface Frame {
  readonly title: string;
  readonly description: string;
  readonly outline: string;
  readonly pageClass: string;
  readonly language: Language;
}

/** An index page around its parts, with the switch of date and batch. */
export function indexPage({ title, description, outline, pageClass, language }: Frame, parts: readonly string[]): string {
  const up = language === "zh" ? ".." : "../..";
  return [
    `---\ntitle: ${quoted(title)}\ndescription: ${quoted(description)}\noutline: ${outline}\n${outline === "false" ? "aside: false\n" : ""}prev: false\nnext: false\npageClass: ${pageClass}\n---`,
    `<script setup>\nimport RuleSwitch from "${up}/.vitepress/theme/rules/RuleSwitch.vue";\nimport binding from "${up}/generate/out/binding.json";\n</script>`,
    `# ${title}`,
    ...parts,
    "",
  ].join("\n\n");
}
