import { expect, it } from "vitest";
import { canonicalId } from "./canonical-id.js";

it("private addresses are one however scheme, host and escapes are written", () => {
  const written = ["HTTPS://Trace.example.cn/obj/A", "https://trace.example.cn/obj/%41", "https://trace.example.cn/obj/A"];
  expect(written.map((text) => canonicalId(text))).toEqual(written.map(() => ({ ok: true, value: "https://trace.example.cn/obj/A" })));
  expect(canonicalId("https://trace.example.cn/obj/%e6%9f%b0%2f")).toEqual({
    ok: true,
    value: "https://trace.example.cn/obj/%E6%9F%B0%2F",
  });
  expect(canonicalId("https://trace.example.cn/obj/a")).toEqual({ ok: true, value: "https://trace.example.cn/obj/a" });
});
