import fc from "fast-check";
import { expect, it } from "vitest";
import { readValue } from "@/lib/figures/value";
import { releasedFigure, releasedReport, releasedSection } from "../content/released.test-data";
import { firstMentionsOf, firstUnitsIn } from "./first-mentions";

const listing = (key: string, names: string[]) =>
  releasedFigure(key, names.join("、"), {
    kind: "names",
    value: { kind: "names", names: { names, complete: true } },
  });

it("tells which figure is the first to mention a name", () => {
  const [a, b, c] = [
    listing("a", ["巴西", "泰国"]),
    listing("b", ["泰国", "智利"]),
    releasedFigure("c", "1+N+X"),
  ];
  const mentions = firstMentionsOf([a, b, c, a]);
  expect([a, b, c].map((figure) => [...(mentions.get(figure) ?? [])])).toEqual([
    ["巴西", "泰国"],
    ["智利"],
    [],
  ]);
});

it("mentions each name first exactly once", () => {
  const lists = fc.array(fc.uniqueArray(fc.constantFrom("巴西", "泰国", "智利", "法国"), { minLength: 1 }));
  fc.assert(
    fc.property(lists, (all) => {
      const mentions = firstMentionsOf(all.map((names, index) => listing(String(index), names)));
      const first = [...mentions.values()].flatMap((names) => [...names]);
      expect(first.toSorted()).toEqual([...new Set(all.flat())].toSorted());
    }),
  );
});

it("links each unit that the glossary explains once on a page, in its tables", () => {
  const printed = { a: "3家", b: "4家", c: "5人次", d: "6位", e: "无" };
  const figures = Object.fromEntries(
    Object.entries(printed).map(([key, typed]) => {
      const read = readValue(key === "e" ? "text" : "quantity", typed);
      if (!read.ok || !read.value) throw new Error(`${typed} is not read.`);
      const { kind } = read.value;
      return [
        key,
        releasedFigure(key, typed, { kind: kind === "text" ? "text" : "quantity", value: read.value }),
      ];
    }),
  );
  const [prose, table] = [releasedSection("1", ["c"]), releasedSection("2", Object.keys(printed))];
  const sections = [
    prose,
    { ...table, blocks: table.blocks.map((block) => ({ ...block, kind: "figures" as const })) },
  ];
  const asked: string[] = [];
  const codeOf = (word: string) => (asked.push(word), ["家", "人次"].includes(word) ? word : null);
  const first = firstUnitsIn(releasedReport({ figures, sections }), sections, { codeOf });
  expect([...first].map(({ key }) => key)).toEqual(["a", "c"]);
  // A page depends on each word that it asks about.
  expect(asked).toEqual(["家", "人次", "位"]);
  expect(firstUnitsIn(releasedReport({ figures, sections }), sections, undefined).size).toBe(0);
});
