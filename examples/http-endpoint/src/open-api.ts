import type { Bilingual } from "@countykit/core";
import * as z from "zod";
import { type AnswerName, forms } from "./answers.js";
import { type Operation, operations } from "./operations.js";

type JSONSchema = Operation["accepts"]["schema"];

/** The OpenAPI 3.1 document of the service. Each schema comes from a package, or from the forms of the answers; none is written here. */
export function openApi(): object {
  return {
    openapi: "3.1.1",
    info: {
      title: "CountyKit",
      version: "1.0.0",
      summary: both({ zh: "预算、覆盖与考评核查服务", en: "Checks budgets and coverage, and scores counties" }),
    },
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    paths: Object.fromEntries(operations.map((operation) => [operation.path, { post: posted(operation) }])),
    components: {
      parameters: { asOf: AS_OF, language: LANGUAGE },
      schemas: {
        ...Object.assign({}, ...operations.map(({ accepts: { name, schema } }) => component(name, schema))),
        ...answerSchemas(),
      },
    },
  };
}

const posted = ({ id, summary, accepts, answers, takesDay }: Operation): object => ({
  operationId: id,
  summary: both(summary),
  parameters: [...(takesDay ? ["asOf"] : []), "language"].map((name) => ({ $ref: `#/components/parameters/${name}` })),
  requestBody: { required: true, content: json(accepts.name) },
  responses: {
    200: answer(answers, { zh: "结果", en: "The answer" }),
    400: answer("Refusal", { zh: "请求体不是 JSON", en: "The body is not JSON" }),
    413: answer("Refusal", { zh: "请求体超过 1 MB", en: "The body is larger than 1 MB" }),
    422: answer("Refusal", { zh: "输入有误，逐项列出", en: "The input is wrong; every issue is listed" }),
    default: answer("Refusal", { zh: "未受理", en: "No answer" }),
  },
});

const answer = (name: AnswerName, description: Bilingual): object => ({ description: both(description), content: json(name) });
const json = (name: string): object => ({ "application/json": { schema: { $ref: `#/components/schemas/${name}` } } });
const both = ({ zh, en }: Bilingual): string => `${zh} · ${en}`;

function schemaOf(form: z.ZodType): object {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(form, { target: "draft-2020-12" });
  return schema;
}

const AS_OF = {
  name: "asOf",
  in: "query",
  description: both({ zh: "核查基准日，不写即中国的今天", en: "The day checked for; today in China when left out" }),
  schema: schemaOf(z.iso.date()),
};

const LANGUAGE = {
  name: "Accept-Language",
  in: "header",
  description: both({ zh: "句子的语言：zh 或 en", en: "The language of sentences: zh or en" }),
  schema: schemaOf(z.string()),
};

/** OpenAPI keeps all schemas in one place, so what a schema defines for itself moves there, under its name and that of the schema. */
function component(name: string, { $schema: _dialect, $id: _id, $defs = {}, ...schema }: JSONSchema): Record<string, JSONSchema> {
  const own = Object.entries($defs ?? {}).map(([key, defined]) => [`${name}${key}`, defined] as const);
  return moved({ [name]: schema, ...Object.fromEntries(own) }, name);
}

/** Every form of an answer that has a name. */
function answerSchemas(): Record<string, JSONSchema> {
  const { $defs = {} } = z.toJSONSchema(z.object(forms), { target: "draft-2020-12" });
  return moved($defs, "");
}

/** Points references at the place of all schemas. A quotation mark inside a text would be escaped, so only references begin like this. */
const moved = (schemas: object, prefix: string): Record<string, JSONSchema> =>
  JSON.parse(JSON.stringify(schemas).replaceAll('"$ref":"#/$defs/', `"$ref":"#/components/schemas/${prefix}`));
