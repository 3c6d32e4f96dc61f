import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Marked, matched } from "./matching.test-data";

const fieldsOf = (...parts: Marked[]) => matched(parts).map(({ field }) => field);

describe("a figure is proposed for the field", () => {
  it.each<[string, Marked, (string | null)[]]>([
    [
      "whose sentence of last year it stands in",
      { text: "面向植保员举办培训班⟦14期⟧，参训⟦920人次⟧。", headings: ["队伍建设"] },
      ["training.batches", "training.people"],
    ],
    [
      "whose sentence was reworded",
      { text: "植保员培训班全年开办⟦14期⟧，共有⟦920人次⟧参训。" },
      ["training.batches", "training.people"],
    ],
    ["whose name stands in its row", { text: "⟦2500万元⟧", label: "防治经费" }, ["budget"]],
    [
      "of the event over it, where two have such a figure",
      { text: "嘉宾⟦120位⟧", headings: ["植物保护", "种业博览会"] },
      ["fair.guests"],
    ],
    ["of the event that its sentence names", { text: "湖滨论坛于⟦6月8日⟧开幕。" }, ["forum.dates"]],
    [
      "in the order of the sentence, where its words do not tell",
      { text: "用于更新药械：⟦590万元⟧、⟦510万元⟧。", headings: ["药械更新"] },
      ["tools.grants", "tools.loans"],
    ],
    ["by flow and stock", { text: "全省新建测报站⟦9个⟧，累计建成⟦149个⟧。" }, ["stations.new", "stations"]],
    ["never one of an event that is not spoken of", { text: "嘉宾⟦120位⟧" }, [null]],
    ["never one of another kind of unit", { text: "参训⟦920吨⟧", headings: ["队伍建设"] }, [null]],
  ])("%s", (_case, part, fields) => {
    expect(fieldsOf(part)).toEqual(fields);
  });
});

describe("a field is given to one figure only", () => {
  it("to the likelier of two values", () => {
    expect(fieldsOf({ text: "⟦2500万元⟧", label: "防治经费" }, { text: "另有经费⟦80万元⟧。" })).toEqual([
      "budget",
      null,
    ]);
  });

  it("or to both where they are the same figure told twice", () => {
    const parts = [{ text: "⟦2500万元⟧", label: "防治经费" }, { text: "全年落实防治经费⟦2500万元⟧。" }];
    expect(fieldsOf(...parts)).toEqual(["budget", "budget"]);
  });

  it("whatever the text", () => {
    const words = fc.constantFrom("参训", "防治经费", "新建测报站", "累计建成", "嘉宾", "");
    const number = fc.tuple(
      fc.integer({ min: 1, max: 99 }),
      fc.constantFrom("个", "期", "位", "万元", "人次"),
    );
    const part = fc
      .tuple(words, number)
      .map(([before, [amount, unit]]) => ({ text: `${before}⟦${amount}${unit}⟧。` }));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const given = matched(parts).flatMap(({ field }, at) =>
          field ? [[field, parts[at]!.text.split(/[⟦⟧]/)[1]]] : [],
        );
        const valuesOf = Map.prototype.get.bind(
          new Map(given.map(([field, value]) => [field, value] as const)),
        );
        expect(given.every(([field, value]) => valuesOf(field) === value)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe("the group says how sure it is", () => {
  const groupsOf = (part: Marked, options = {}) => matched([part], options).map(({ group }) => group);
  const row = (value: string) => ({
    text: `面向植保员举办培训班⟦14期⟧，参训⟦${value}⟧。`,
    headings: ["3 植物保护", "队伍建设"],
  });

  it("sure: same sentence, unit and size", () => {
    expect(groupsOf(row("920人次"))).toEqual(["sure", "sure"]);
  });

  it.each<[string, string, string]>([
    ["another unit", "920人", "单位"],
    ["another size", "9200万人次", "相差很大"],
  ])("check: %s, and the reason says so", (_case, value, said) => {
    const [, people] = matched([row(value)]);
    expect(people).toMatchObject({ group: "check", field: "training.people" });
    expect(people?.reason.zh).toContain(said);
  });

  it("check: a mark beside it may or may not be a minus", () => {
    const [match] = matched([row("920人次")], { isSignUnclear: true });
    expect(match).toMatchObject({ group: "check", field: "training.batches" });
    expect(match?.reason.zh).toContain("可能是负数");
  });

  it("check: the text says that it counts from the beginning", () => {
    const [match] = matched([{ text: "全省新建测报站⟦9个⟧。" }], { basis: "cumulative" });
    expect(match?.group).not.toBe("sure");
  });

  it("not a figure of this year: the value of an earlier one", () => {
    expect(groupsOf({ text: "参训由⟦860人次⟧" }, { isEarlier: true })).toEqual(["not_figure"]);
  });

  it("not a figure: plain words of last year's sentence", () => {
    const [match] = matched([{ text: "制度更加健全，“⟦三个⟧统一”要求进一步落细。" }]);
    expect(match).toMatchObject({ group: "not_figure", field: null });
    expect(match?.reason.zh).toContain("2030");
  });

  it("new: with the catalogue's indicator where the words name one", () => {
    expect(matched([{ text: "配备植保无人机⟦35架⟧。" }])).toMatchObject([
      { group: "new", field: null, indicator: "drones" },
    ]);
    expect(matched([{ text: "出口种子⟦35吨⟧。" }])).toMatchObject([
      { group: "new", field: null, indicator: null },
    ]);
  });
});
