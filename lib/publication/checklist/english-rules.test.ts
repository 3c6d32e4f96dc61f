import { expect, it } from "vitest";
import { outline2023 } from "@/lib/outline/outline.test-data";
import { unnamedInEnglish } from "@/lib/platform/bilingual";
import type { CheckContext } from "./checked-report";
import { englishLines } from "./english-rules";

function linesOf(title: string | null) {
  const outline = outline2023();
  const [first] = outline.sections;
  if (!first) throw new Error("There is no section.");
  const section = title === null ? first : { ...first, title: unnamedInEnglish(title) };
  return { section, lines: englishLines({ report: { outline } } as CheckContext, section) };
}

it("says where English names are still to be given", () => {
  expect(linesOf(null).lines).toEqual([]);
  const { section, lines } = linesOf("合作");
  expect(lines).toMatchObject([
    { code: "NO_ENGLISH", level: "warning", section: section.number, blockId: section.id, key: null },
  ]);
  expect(lines[0]?.sentence.en).toContain("1 of titles, headings and labels (named in the outline). ");
});
