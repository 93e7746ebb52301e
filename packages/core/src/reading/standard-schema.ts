import type { Issue } from "../issue.js";
import type { Result } from "../result.js";

/**
 * A parser as other libraries take it (Standard Schema, version 1): form libraries, HTTP frameworks and RPC layers accept it as it is. The
 * message of an issue is in Chinese and English; the whole issue of this library rides along.
 *
 * @source https://standardschema.dev, version 1
 */
export interface StandardSchema<Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "countykit";
    readonly validate: (value: unknown) => StandardResult<Output>;
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined;
  };
}

/** What `validate` answers. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One problem, as the standard shapes it. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly string[];
  readonly issue: Issue;
}

/**
 * Makes a Standard Schema of a parser (标准校验接口).
 *
 * @example
 * ```ts
 * import { documentReader, standardSchema, text } from "@countykit/core/reading";
 * import * as z from "zod";
 *
 * const village = standardSchema(documentReader<{ id: string }>(z.strictObject({ id: text }), { failsafe: false, keyNames: {} }));
 * village["~standard"].validate({ id: "a" }); // => { "value": { "id": "a" } }
 * const wrong = village["~standard"].validate({ id: "" });
 * wrong.issues?.map(({ message, path }) => [message, path]); // => [["文字不能为空 / The text is blank", ["id"]]]
 * ```
 * @source https://standardschema.dev, version 1
 */
export const standardSchema = <Output>(parse: (input: unknown) => Result<Output>): StandardSchema<Output> => ({
  "~standard": {
    version: 1,
    vendor: "countykit",
    validate: (value) => {
      const read = parse(value);
      return read.ok ? { value: read.value } : { issues: read.issues.map(standardIssue) };
    },
  },
});

const standardIssue = (issue: Issue): StandardIssue => ({
  message: `${issue.message.zh} / ${issue.message.en}`,
  path: issue.path
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")),
  issue,
});
