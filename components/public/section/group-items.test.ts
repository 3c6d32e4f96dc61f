import { expect, it } from "vitest";
import { groupByLabel, groupByLevel } from "./group-items";

const item = (field: string, level = 0, label: string | null = null) => ({
  field,
  level,
  label: label === null ? null : { zh: label, en: label },
});

it("groups bullets into lists between paragraphs", () => {
  const [a, b, c, d, e] = [item("a"), item("b", 1), item("c", 2), item("d", 1), item("e")];
  expect(groupByLevel([a, b, c, d, e])).toEqual([
    { kind: "paragraph", item: a },
    {
      kind: "list",
      bullets: [
        { item: b, below: [c] },
        { item: d, below: [] },
      ],
    },
    { kind: "paragraph", item: e },
  ]);
});

it("keeps a nested bullet that has no parent", () => {
  const orphan = item("a", 2);
  expect(groupByLevel([orphan])).toEqual([{ kind: "list", bullets: [{ item: orphan, below: [] }] }]);
});

it("groups the entries of a month if they are adjacent", () => {
  const [a, b, c, d] = [item("a", 0, "9月"), item("b", 0, "9月"), item("c", 0, "11月"), item("d", 0, "9月")];
  expect(groupByLabel([a, b, c, d])).toEqual([[a, b], [c], [d]]);
});
