import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { anyText, forbiddenInXml } from "@/lib/characters/characters.test-data";
import { cleanInput, verbatim } from "./clean-input";

const schema = z.object({
  name: z.string(),
  nested: z.object({ secret: verbatim(z.string()) }),
  all: z.array(z.object({ text: z.string() })),
  password: verbatim(z.string().min(1)),
});

const inputOf = (text: string) => ({
  name: text,
  nested: { secret: text },
  all: [{ text }],
  password: text,
});

describe("the input of a command", () => {
  it("keeps no character that a format cannot hold, at any depth, and what is verbatim as it is", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { name, all, nested, password } = cleanInput(inputOf(text), schema) as ReturnType<
          typeof inputOf
        >;
        for (const each of [name, all[0]?.text]) expect(each).not.toMatch(forbiddenInXml);
        expect([nested.secret, password]).toEqual([text, text]);
      }),
    );
  });

  it("has ideographs in place of radicals, but not in what is verbatim", () => {
    expect(cleanInput(inputOf("⻓三⻆"), schema)).toEqual({
      name: "长三角",
      nested: { secret: "⻓三⻆" },
      all: [{ text: "长三角" }],
      password: "⻓三⻆",
    });
  });

  it.each(["[]", '{"name":0}'])("may nest as deep as it will: %s", (innermost) => {
    const [open, close] = innermost.split(innermost === "[]" ? /(?<=\[)/ : "0") as [string, string];
    const nested: unknown = JSON.parse(`${open.repeat(50_000)}1${close.repeat(50_000)}`);
    const cleaned = cleanInput({ name: nested, all: nested }, schema);
    expect(schema.safeParse(cleaned).success).toBe(false);
  });

  it("keeps bytes, numbers and what it knows no schema of", () => {
    const data = new Uint8Array([0, 11]);
    expect(cleanInput({ data, count: 1, other: null, unknown: "⼈" }, schema)).toEqual({
      data,
      count: 1,
      other: null,
      unknown: "人",
    });
  });
});
