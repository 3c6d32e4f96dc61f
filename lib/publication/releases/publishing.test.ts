import { describe, expect, it } from "vitest";
import type { ChecklistLine } from "../checklist/line";
import type { OpenHint, Waiver } from "../checklist/waivers";
import { changesBetween } from "../changes/report-changes";
import { releasedFigure, releasedReport } from "../content/released.test-data";
import { pointsOf } from "./publishing";

const one = { zh: "一", en: "one" };
const place = (key: string | null) => {
  return { section: "8.3", sectionTitle: one, key, blockId: null, name: one, event: null, sentence: one };
};
const line = (key: string | null, code: ChecklistLine["code"], level: ChecklistLine["level"] = "warning") => {
  return { ...place(key), code, level };
};
const waiver = (key: string, about: string[] = []): Waiver => {
  return { ...place(key), about, reason: "已核对", authorName: "张敏", at: "" };
};
const hint = (key: string): OpenHint => ({ ...place(key), about: [] });

const checked = {
  lines: [
    line("total", "NO_SOURCE"),
    line("part", "NO_SOURCE"),
    line("part", "UNRESOLVED"),
    line(null, "NO_ENGLISH"),
    line("total", "EMPTY", "todo"),
  ],
  waivers: [waiver("total"), waiver("sum", ["total"]), waiver("part")],
  hints: [hint("part")],
};
const before = (printed: string) => releasedReport({ figures: { total: releasedFigure("total", printed) } });
const keysOf = (changes: Parameters<typeof pointsOf>[0]) =>
  pointsOf(changes, checked).map(({ kind, lines }) => [kind, lines.map(({ key }) => key)]);

describe("what to look at before publishing", () => {
  it("is everything that does not block a first version", () => {
    expect(keysOf(null)).toEqual([
      ["WAIVED", ["total", "sum", "part"]],
      ["HINTS", ["part"]],
      ["UNRESOLVED", ["part"]],
      ["NO_SOURCE", ["total", "part"]],
      ["NO_ENGLISH", [null]],
    ]);
  });

  it("is of a correction what concerns its changes or what they are compared with, and what is not settled", () => {
    expect(keysOf(changesBetween(before("1批"), before("2批")))).toEqual([
      ["WAIVED", ["total", "sum"]],
      ["UNRESOLVED", ["part"]],
      ["NO_SOURCE", ["total"]],
    ]);
  });

  it("carries the reason that was given, and the sentence that all lines of a kind share", () => {
    const [waived, , , noSource] = pointsOf(null, checked);
    expect(waived?.lines[0]?.given).toEqual({ reason: "已核对", authorName: "张敏" });
    expect([waived?.sentence, noSource?.sentence]).toEqual([null, one]);
  });
});
