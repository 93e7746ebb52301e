import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pack, unpack } from "./share.js";

describe("a state in the address", () => {
  it("comes back as it was, whatever JSON it is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.stringMatching(/^[a-z-]{1,12}$/), async (state, panel) => {
        const hash = await pack({ panel, state });
        expect(hash).toMatch(/^[\w%-]+=[\w-]*$/);
        expect(await unpack(`#${hash}`)).toEqual({ panel, state: JSON.parse(JSON.stringify(state)) });
      }),
    );
  });

  it("is nothing when somebody else's text stands there", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (junk) => {
        const read = await unpack(junk);
        if (read !== null) expect(await unpack(await pack(read))).toEqual(read);
      }),
    );
    for (const junk of ["", "#", "#heading", "#budget=", "#budget=!!!!", "#budget=AAAA", "#%=AAAA"]) expect(await unpack(junk)).toBe(null);
  });

  it("is not read when it unpacks to more than four million bytes", async () => {
    expect(await unpack(await pack({ panel: "budget", state: "0".repeat(3_999_998) }))).not.toBe(null);
    expect(await unpack(await pack({ panel: "budget", state: "0".repeat(3_999_999) }))).toBe(null);
  });
});
