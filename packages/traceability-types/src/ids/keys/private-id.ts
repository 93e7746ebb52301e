import { fail, type Issue, ok, type Result } from "@countykit/core";
import { idIssue } from "../elements/ids-issue.js";
import { escapeForLink, unescapeFromLink } from "../link/escape.js";

/** What a private identifier names: one thing, a kind of things, a place, a business transaction, a transformation. */
export type PrivateKind = "obj" | "class" | "loc" | "bt" | "xform";

/** An identifier of whoever has no company prefix of GS1 (自编标识): a farmer, a village co-operative, a county platform. */
export interface PrivateId {
  /** Who answers for it being unique: an address of a domain that they own, `https://lechang.example.cn`. */
  readonly owner: string;
  readonly kind: PrivateKind;
  /** Whatever is unique with the owner: a farmer's number, a plot, a batch. */
  readonly local: string;
}

const OWNER = /^https?:\/\/(?:[\w-]+\.)+[\w-]+(?::\d+)?(?:\/[\w\-.~]+)*$/u;
const PRIVATE = /^(https?:\/\/.+)\/(obj|class|loc|bt|xform)\/([^/?#]+)$/u;

/**
 * Writes a private identifier as the address that EPCIS takes for one (自编标识的网址形式).
 *
 * @example
 * ```ts
 * import { writePrivateId } from "@countykit/traceability-types/ids";
 *
 * writePrivateId({ owner: "https://trace.example.cn", kind: "class", local: "440281-黄金柰李-0007" }); // => { "ok": true, "value": "https://trace.example.cn/class/440281-%E9%BB%84%E9%87%91%E6%9F%B0%E6%9D%8E-0007" }
 * ```
 * @source GS1 Core Business Vocabulary 2.0, 8.2 to 8.5: private or industry-wide HTTP URIs
 */
export function writePrivateId({ owner, kind, local }: PrivateId): Result<string> {
  const stem = owner.replace(/\/+$/u, "");
  if (!OWNER.test(stem)) return fail(badOwner(owner));
  return local === "" ? fail(emptyLocal) : ok(`${stem}/${kind}/${escapeForLink(local, "path")}`);
}

/**
 * Reads a private identifier (自编标识) back into its parts.
 *
 * @example
 * ```ts
 * import { readPrivateId } from "@countykit/traceability-types/ids";
 *
 * readPrivateId("https://trace.example.cn/obj/crate-17"); // => { "ok": true, "value": { "owner": "https://trace.example.cn", "kind": "obj", "local": "crate-17" } }
 * ```
 * @source GS1 Core Business Vocabulary 2.0, 8.2 to 8.5: private or industry-wide HTTP URIs
 */
export function readPrivateId(uri: string): Result<PrivateId> {
  const [, owner = "", kind = "", local = ""] = PRIVATE.exec(uri) ?? [];
  if (!isKind(kind) || !OWNER.test(owner)) return fail(notPrivate(uri));
  const bytes = Uint8Array.from(unescapeFromLink(local, "path"), (character) => character.charCodeAt(0));
  return ok({ owner, kind, local: new TextDecoder().decode(bytes) });
}

const isKind = (text: string): text is PrivateKind => ["obj", "class", "loc", "bt", "xform"].includes(text);

const badOwner = (owner: string): Issue =>
  idIssue(
    "bad-owner",
    {
      zh: "编号单位应是自有域名的网址，如 https://trace.example.cn",
      en: "The owner is an address of a domain of their own, such as https://trace.example.cn",
    },
    undefined,
    owner.slice(0, 80),
  );

const emptyLocal: Issue = idIssue("empty", { zh: "编号不能为空", en: "The identifier is empty" });

const notPrivate = (uri: string): Issue =>
  idIssue(
    "not-private",
    { zh: "不是自编标识，应如 https://域名/obj/编号", en: "This is no private identifier, such as https://domain/obj/identifier" },
    undefined,
    uri.slice(0, 80),
  );
