import { describe, expect, it } from "vitest";
import { addressOf, byEvent, byKind, bySection, type ChecklistLine, countLevels } from "./line";

function line(change: Partial<ChecklistLine>): ChecklistLine {
  const one = { zh: "一", en: "one" };
  const location = {
    section: "8.3",
    sectionTitle: one,
    key: "training.people",
    blockId: null,
    name: one,
    event: null,
  };
  return { code: "EMPTY", level: "error", ...location, sentence: one, ...change };
}

describe("a line leads to", () => {
  it.each([
    ["its field", {}, "/desk/reports/2024/sections/8.3#field-training.people"],
    [
      "the wording of a sentence",
      { code: "UNBOUND" },
      "/desk/reports/2024/sections/8.3#words-training.people",
    ],
    ["the wording too", { code: "CONTRADICTING" }, "/desk/reports/2024/sections/8.3#words-training.people"],
    [
      "the outline, if a field is missing",
      { key: null, blockId: "b7" },
      "/desk/reports/2024/outline#line-b7",
    ],
    [
      "the glossary, if names have no English",
      { key: null, blockId: "s7", code: "NO_ENGLISH_NAMES" },
      "/desk/catalogue/names?section=2024-8.3#missing",
    ],
  ] as const)("%s", (_, change, address) => {
    expect(addressOf(2024, line(change))).toBe(address);
  });
});

describe("lines are grouped", () => {
  const other = { zh: "二", en: "two" };
  const lines = [
    line({ section: "8.1", code: "NO_SOURCE", level: "warning" }),
    line({ section: "8.1" }),
    line({ section: "8.3" }),
    line({ section: "8.3" }),
    line({ section: "8.3", code: "UNBOUND" }),
    line({ section: "8.3", code: "UNBOUND", sentence: other }),
    line({ section: "8.3", code: "UNAPPROVED", level: "todo" }),
  ];

  it("by section with their counts", () => {
    expect(countLevels(lines)).toEqual({ error: 5, todo: 1, warning: 1 });
    expect(bySection(lines).map(({ number, counts }) => [number, counts])).toEqual([
      ["8.1", { error: 1, todo: 0, warning: 1 }],
      ["8.3", { error: 4, todo: 1, warning: 0 }],
    ]);
  });

  it("by event, in the order of print, after what is outside of events", () => {
    const [pujiang, inno] = ["浦江创新论坛", "InnoMatch"].map((name) => ({ zh: name, en: name }));
    const mixed = [pujiang, null, inno, pujiang].map((event, index) =>
      line({ event: event ?? null, key: `field ${index}` }),
    );
    expect(byEvent(mixed).map(({ event, lines: own }) => [event?.zh, own.map(({ key }) => key)])).toEqual([
      [undefined, ["field 1"]],
      ["浦江创新论坛", ["field 0", "field 3"]],
      ["InnoMatch", ["field 2"]],
    ]);
  });

  it("by kind, errors first and then what is to do, with the sentence that all of a kind share", () => {
    const kinds = byKind(lines).map(({ level, code, sentence, lines: own }) => [
      level,
      code,
      sentence?.zh,
      own.length,
    ]);
    expect(kinds).toEqual([
      ["error", "EMPTY", "一", 3],
      ["error", "UNBOUND", undefined, 2],
      ["todo", "UNAPPROVED", undefined, 1],
      ["warning", "NO_SOURCE", undefined, 1],
    ]);
  });
});
