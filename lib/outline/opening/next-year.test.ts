import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hiding, outline2023 } from "../outline.test-data";
import { outlineSchema } from "../schema";
import { carriedWordings, nextYearOf } from "./next-year";
import { problemsOf } from "./problems";

const everything = { has: () => true };
const keysOf = (outline: ReturnType<typeof nextYearOf>) =>
  outline.sections.flatMap(({ fields }) => fields.map(({ key }) => key));
const numbersOf = (outline: ReturnType<typeof nextYearOf>) => outline.sections.map(({ number }) => number);

const numbers = outline2023().sections.map(({ number }) => number);
const keys = outline2023().fields.map(({ key }) => key);

describe("the next year's outline", () => {
  const next = nextYearOf(outline2023(), 2024);

  it("carries over every section, field and relation, in order", () => {
    expect(numbersOf(next)).toEqual(numbers);
    expect(keysOf(next)).toEqual(keys);
    expect(next.relations).toEqual(outline2023().relations);
  });

  it("carries over the items, lead, parts, periods and editions", () => {
    expect(next.sections[0]).toMatchObject({ lead: "text.lead", topic: "topic-8" });
    expect(next.sections[1]?.blocks[1]).toMatchObject({
      kind: "figures",
      items: [{ field: "batches" }, { field: "people" }],
    });
    expect(next.sections[3]?.blocks[0]).toMatchObject({ series: "forum", edition: "forum.edition" });
    const fields = next.sections.flatMap((section) => section.fields);
    expect(fields).toContainEqual(expect.objectContaining({ key: "people.online", partOf: "people" }));
    expect(fields).toContainEqual(expect.objectContaining({ key: "forum.edition", period: "forum.dates" }));
    expect(fields).toContainEqual(expect.objectContaining({ key: "forum.guests", required: false }));
  });

  it("names the year it is for in the titles and headings that name a year", () => {
    expect(next.title).toEqual({ zh: "2024上海科技进步报告", en: "Progress Report 2024" });
    expect(next.sections[1]?.title.zh).toBe("二〇二四年培训");
    expect(next.sections[3]?.blocks[0]?.heading?.zh).toBe("2024论坛");
  });

  it("drops ambiguity notes and due dates", () => {
    expect(JSON.stringify(next)).not.toMatch(/文中未写明|2024-01-31/);
  });

  it.each([
    ["a hidden section with all within it", hiding(["8.3"]), ["8", "8.4"]],
    ["a nested section alone", hiding(["8.3.1"]), ["8", "8.3", "8.4"]],
  ])("drops %s", (_, outline, left) => {
    const after = nextYearOf(outline, 2024);
    expect(numbersOf(after)).toEqual(left);
    expect(problemsOf(outlineSchema.parse(after), all)).toEqual([]);
  });

  it("drops a hidden field with its places, its parts' link and its relations", () => {
    const after = nextYearOf(hiding([], ["people"]), 2024);
    expect(keysOf(after)).not.toContain("people");
    expect(after.sections[1]?.blocks[1]?.items).toEqual([{ level: 0, field: "batches" }]);
    expect(after.relations).toEqual([]);
  });

  it("carries over hidden parts that are included", () => {
    const include = { sections: ["8.3"], fields: ["batches"] };
    const after = nextYearOf(hiding(["8.3", "8.4"], ["batches", "people"]), 2024, { include });
    expect(numbersOf(after)).toEqual(["8", "8.3", "8.3.1"]);
    expect(keysOf(after)).toContain("batches");
    expect(keysOf(after)).not.toContain("people");
  });
});

const all = { topics: everything, indicators: everything, series: everything };
const hidden = fc.record({ sections: fc.subarray(numbers), fields: fc.subarray(keys) });

describe("whatever is hidden and chosen", () => {
  it("carries over no value, nor any id that leads to one", () => {
    fc.assert(
      fc.property(hidden, hidden, (hide, include) => {
        const text = JSON.stringify(nextYearOf(hiding(hide.sections, hide.fields), 2024, { include }));
        expect(text).not.toMatch(/latest of|approved of|id of|section 8|"version"/);
      }),
    );
  });

  it("keeps the outline sound, and every key that is not hidden", () => {
    fc.assert(
      fc.property(hidden, hidden, (hide, include) => {
        const outline = hiding(hide.sections, hide.fields);
        const next = nextYearOf(outline, 2024, { include });
        fc.pre(next.sections.length > 0);
        expect(problemsOf(outlineSchema.parse(next), all)).toEqual([]);
        const isOut = (number: string) =>
          hide.sections.some(
            (one) => !include.sections.includes(one) && (number === one || number.startsWith(`${one}.`)),
          );
        const home = new Map(outline.sections.map(({ id, number }) => [id, number]));
        const left = outline.fields.filter(
          ({ key, sectionId }) =>
            !isOut(home.get(sectionId) ?? "") && (!hide.fields.includes(key) || include.fields.includes(key)),
        );
        expect(keysOf(next)).toEqual(left.map(({ key }) => key));
      }),
    );
  });
});

describe("the sentences", () => {
  const words = new Map([
    ["text.training", "培训{batches}，{people}。"],
    ["text.lead", "2023年，科技交流更加活跃。"],
    ["text.march", ""],
  ]);

  it("are carried over with their references", () => {
    const { wordings: carried, dropped } = carriedWordings(nextYearOf(outline2023(), 2024), words);
    expect([...carried.keys()]).toEqual(["text.training", "text.lead"]);
    expect(dropped).toEqual([]);
  });

  it("are dropped when they refer to a figure that is dropped", () => {
    const { wordings: carried, dropped } = carriedWordings(nextYearOf(hiding([], ["people"]), 2024), words);
    expect([...carried.keys()]).toEqual(["text.lead"]);
    expect(dropped).toEqual([{ key: "text.training", missing: ["people"] }]);
  });
});
