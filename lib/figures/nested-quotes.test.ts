import { describe, expect, it } from "vitest";
import { inQuotationMarks, nestedQuotes } from "./nested-quotes";

describe("quotation marks within others", () => {
  it.each([
    ["加上““拨投结合”新增支持项目”", "加上“‘拨投结合’新增支持项目”"],
    ["“甲”与“乙”", "“甲”与“乙”"],
    ["“甲“乙“丙”乙”甲”", "“甲‘乙“丙”乙’甲”"],
    ["加上“‘拨投结合’新增支持项目”", "加上“‘拨投结合’新增支持项目”"],
    ["甲”与“乙”", "甲”与“乙”"],
    ["没有引号", "没有引号"],
  ])("%s", (text, nested) => {
    expect(nestedQuotes(text)).toBe(nested);
  });

  it("are inner ones in a name that is quoted", () => {
    expect(inQuotationMarks("“拨投结合”新增支持项目")).toBe("“‘拨投结合’新增支持项目”");
  });
});
