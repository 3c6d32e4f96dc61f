import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ok } from "./parse-result";
import { parseText } from "./text";

describe("texts", () => {
  it.each([
    ["1+N+X", "1+N+X"],
    ["1+2+11+X", "1+2+11+X"],
    ["0—1—10—100", "0—1—10—100"],
    ["  开放科学：构建开放创新生态　", "开放科学：构建开放创新生态"],
    ["» 推动协同创新示范项目**", "推动协同创新示范项目"],
    ["- **深化机制**", "深化机制"],
    ["支持项目**23项**，总投入", "支持项目23项，总投入"],
    [">>> 对口支援", "对口支援"],
    ["甲\t乙\u00a0 丙", "甲 乙 丙"],
    ["甲\r\n \r\n\r\n\r\n乙", "甲\n\n乙"],
    ["甲\u200b\u0000乙\u202e", "甲乙"],
    ["e\u0301", "é"],
    ["《规划（2018-2020年）》", "《规划（2018-2020年）》"],
    ["-3%的降幅", "-3%的降幅"],
    ["2**3", "2**3"],
    ['他说 "好"', '他说 "好"'],
  ])("reads %j as %j", (typed, text) => {
    expect(parseText(typed)).toEqual(ok(text));
  });

  it("refuses input without text, and input that is too long", () => {
    expect(parseText(" » ")).toMatchObject({ error: { code: "NOTHING_TYPED" } });
    expect(parseText("字".repeat(10_001))).toMatchObject({
      error: { code: "TOO_LONG", params: { limit: "10000" } },
    });
    expect(parseText("字".repeat(10_000)).ok).toBe(true);
  });

  it("are unchanged when read again", () => {
    const characters = fc.constantFrom(
      "甲",
      "*",
      "**",
      " ",
      "\n",
      "»",
      "-",
      ">",
      "》",
      "•",
      "a",
      "\t",
      "\u200b",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(characters, { maxLength: 30 }).map((c) => c.join("")),
          fc.string({ unit: "binary" }),
        ),
        (typed) => {
          const read = parseText(typed);
          if (read.ok) expect(parseText(read.value)).toEqual(read);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
