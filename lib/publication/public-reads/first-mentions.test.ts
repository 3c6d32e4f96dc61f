import fc from "fast-check";
import { expect, it } from "vitest";
import { releasedFigure } from "../content/released.test-data";
import { firstMentionsOf } from "./first-mentions";

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
