import { describe, expect, it } from "vitest";
import { jsonText } from "./json.js";
import { plain, table, verbatim } from "./markdown.js";
import { measureText } from "./measure.js";
import { stepsPart } from "./steps.js";

describe("Markdown made of data", () => {
  it("takes no mark of a text for its own", () => {
    expect(plain("a|b *c* [0%, 34%] <d> {{ e }} f_g `h`")).toBe(
      "a\\|b \\*c\\* \\[0%, 34%\\] &lt;d&gt; &#123;&#123; e &#125;&#125; f\\_g \\`h\\`",
    );
    expect(plain("two\nlines")).toBe("two lines");
  });

  it("lays rows under heads", () => expect(table(["a", "b"], [["1", "2"]])).toBe("| a | b |\n| --- | --- |\n| 1 | 2 |"));

  it("shows text as it stands, safe in a template", () =>
    expect(verbatim('{ "a": "<b>" }')).toBe('<pre class="verbatim" tabindex="0"><code>&#123; "a": "&lt;b&gt;" &#125;</code></pre>'));
});

describe("JSON for people", () => {
  it("keeps on a line what fits and breaks the rest, and reads back to the same", () => {
    const value = { id: "a", list: [1, "zwei", null], deep: { text: "x".repeat(100), empty: {}, none: [] } };
    expect(jsonText(value)).toBe(
      `{\n  "id": "a",\n  "list": [1, "zwei", null],\n  "deep": {\n    "text": "${"x".repeat(100)}",\n    "empty": {},\n    "none": []\n  }\n}`,
    );
    expect(JSON.parse(jsonText(value))).toEqual(value);
    expect(jsonText({ a: 1 })).toBe('{ "a": 1 }');
  });
});

describe("measures", () => {
  it("are counted in the words of the page", () => {
    const villages = { unit: "villages", min: "2", max: "2" };
    expect([measureText(villages, "zh"), measureText(villages, "en")]).toEqual(["2 个村", "2 villages"]);
    expect(measureText({ unit: "yuan", min: "15000000.00", max: "15000000.00" }, "zh")).toBe("1500 万元");
  });

  it("stand behind the steps they belong to, inside out", () => {
    const step = {
      label: { zh: "外", en: "outer" },
      value: null,
      steps: [{ label: { zh: "内", en: "inner" }, value: { unit: "", min: "3", max: "3" }, steps: [] }],
    };
    expect(stepsPart([step], "en")).toBe("<details>\n<summary>How it was worked out</summary>\n\n- outer\n  - inner: 3\n\n</details>");
  });
});
