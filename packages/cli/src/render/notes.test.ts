import { expect, it } from "vitest";
import { fakeIo } from "../testing/fake-io.js";
import { renderNotes } from "./notes.js";
import { styleFor } from "./style.js";

it("notes show control characters of what stands in a file, and send none to the terminal 提示", () => {
  const title = "Cold\u001b]0;owned\u0007 chain\u009b2J\nof the county";
  const note = { code: "profile-met-nothing", path: "", file: "a\u0007.json", message: { zh: title, en: title } };
  const said = renderNotes([{ ...note, hint: { zh: "\u001b[2J", en: "\u001b[2J" } }], "en", styleFor(fakeIo().io)).join("\n");
  expect(said).toBe(String.raw`Notes
  a\u0007.json  Cold\u001b]0;owned\u0007 chain\u009b2J\u000aof the county. \u001b[2J`);
});
