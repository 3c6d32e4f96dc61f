import { createTranslator } from "next-intl";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";

// What next-intl's plugin compiles messages with, and what it replaces the parser of messages by.
type Compiled = string | Node[];
type Node = string | number | { [choice: string]: Node } | Node[];
type Values = Record<string, unknown>;
let compile: (message: string) => Compiled;
let format: (compiled: Compiled, locale: string, values: Values, options: object) => unknown;

const numbers = (locale: string, options?: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(locale, options);
const plurals = (locale: string, options?: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options);
const dates = (locale: string, options?: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, options);
const formatters = { getNumberFormat: numbers, getPluralRules: plurals, getDateTimeFormat: dates };

beforeAll(async () => {
  const { resolve } = createRequire(createRequire(import.meta.url).resolve("next-intl"));
  ({ default: compile } = (await import(resolve("icu-minify/compile"))) as { default: typeof compile });
  ({ default: format } = (await import(resolve("icu-minify/format"))) as { default: typeof format });
});

const folder = join(import.meta.dirname, "messages");

/** The messages of a file, by their names from its top. */
function messagesOf(part: object, path: readonly string[] = []): [string, string][] {
  return Object.entries(part).flatMap(([name, value]): [string, string][] =>
    typeof value === "string"
      ? [[[...path, name].join("."), value]]
      : messagesOf(value as object, [...path, name]),
  );
}

/** A value for everything that a message asks for. */
function valuesFor(nodes: Compiled, count: number): Values {
  if (!Array.isArray(nodes)) return {};
  return Object.assign({}, ...nodes.map((node) => valuesOfNode(node, count))) as Values;
}

function valuesOfNode(node: Node, count: number): Values {
  if (!Array.isArray(node)) return {};
  const [name, type, choices] = node as [Node, Node, { [choice: string]: Node }];
  if (typeof name !== "string") return valuesFor(node, count);
  const lists = typeof type === "number" ? Object.values(choices ?? {}) : [node.slice(1)];
  const inside = Object.assign({}, ...lists.map((list) => valuesFor(list as Compiled, count))) as Values;
  if (type === undefined) return { [name]: "文" };
  if (type === 1) return { ...inside, [name]: Object.keys(choices)[count % Object.keys(choices).length] };
  if (type === 2 || type === 3 || type === 4) return { ...inside, [name]: count };
  if (type === 5 || type === 6) return { [name]: new Date(0) };
  return { ...inside, [name]: (chunks: unknown) => `<${String(chunks)}>` };
}

describe.each(["zh", "en"] as const)("the messages in %s", (locale) => {
  it.each(readdirSync(join(folder, locale)))("mean the same when the build has parsed them: %s", (name) => {
    const messages = JSON.parse(readFileSync(join(folder, locale, name), "utf8")) as object;
    const options = {
      locale,
      timeZone: "Asia/Shanghai",
      onError: (error: Error) => expect.fail(error.message),
    };
    const translate = createTranslator({ ...options, messages });
    for (const [key, message] of messagesOf(messages))
      for (const count of [0, 1, 3]) {
        const compiled = compile(message);
        const values = valuesFor(compiled, count);
        const parsed = translate.markup(key as never, values as never);
        const built = format(compiled, locale, values, { formatters, timeZone: "Asia/Shanghai" });
        expect(String(built), key).toBe(parsed);
      }
  });
});
