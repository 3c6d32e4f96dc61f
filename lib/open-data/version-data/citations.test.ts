import { describe, expect, it } from "vitest";
import { site, summaryOf } from "../release.test-data";
import { bibTex, gbReference, ris } from "./citations";

const cited = {
  release: summaryOf(2023, "1.1", { title: { zh: "2023年报告", en: "Report_2023 & more" } }),
  office: { publisher: { zh: "某市科委", en: "City 100% {Office}" } },
  site,
};

it("the reference by GB/T 7714 leaves the date of access to the reader", () => {
  expect(gbReference(cited)).toBe(
    `某市科委. 2023年报告：数据[DS/OL]. 第1.1版. (2024-03-01)[引用日期]. ${site}/reports/2023/versions/1.1/data.`,
  );
});

describe("BibTeX", () => {
  const entry = bibTex(cited);

  it("has balanced braces and one field in each line", () => {
    const unescaped = entry.replaceAll(/\\[{}]/gu, "");
    expect(unescaped.split("{")).toHaveLength(unescaped.split("}").length);
    expect(entry).toContain("  version = {1.1},\n");
    expect(entry).toContain(`  url = {${site}/reports/2023/versions/1.1/data},`);
  });

  it("escapes what TeX reads as its own", () => {
    expect(entry).toContain("titleaddon = {Report\\_2023 \\& more: data}");
    expect(entry).toContain("publisher = {{City 100\\% \\{Office\\}}}");
  });
});

it("RIS has one field in each line, from its type to its end", () => {
  const lines = ris(cited).split("\r\n");
  expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(["TY  - DATA", "ER  - ", ""]);
  expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /u.test(line))).toBe(true);
  expect(lines).toContain("DA  - 2024/03/01");
});
