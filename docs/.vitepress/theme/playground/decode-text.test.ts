import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text.js";

const bytes = (...all: readonly number[]) => Uint8Array.from(all);

describe("the text of a file", () => {
  it("is UTF-8 with or without a mark, UTF-16 with one, else GB 18030", () => {
    const right = { ok: true, text: "乐昌" };
    expect(decodeText(new TextEncoder().encode("乐昌"))).toEqual(right);
    expect(decodeText(new TextEncoder().encode("\uFEFF乐昌"))).toEqual(right);
    expect(decodeText(bytes(0xff, 0xfe, 0x50, 0x4e, 0x0c, 0x66))).toEqual(right);
    expect(decodeText(bytes(0xfe, 0xff, 0x4e, 0x50, 0x66, 0x0c))).toEqual(right);
    expect(decodeText(bytes(0xc0, 0xd6, 0xb2, 0xfd))).toEqual(right);
    expect(decodeText(bytes())).toEqual({ ok: true, text: "" });
  });

  it("is not there in a workbook, nor where the bytes are no text", () => {
    expect(decodeText(bytes(0x50, 0x4b, 0x03, 0x04, 0x14))).toEqual({ ok: false, why: "workbook" });
    expect(decodeText(bytes(0xd0, 0xcf, 0x11, 0xe0))).toEqual({ ok: false, why: "workbook" });
    expect(decodeText(bytes(0x61, 0x00, 0x62))).toEqual({ ok: false, why: "unreadable" });
    expect(decodeText(bytes(0xff, 0xff, 0xff))).toEqual({ ok: false, why: "unreadable" });
  });
});
