import { expect, it } from "vitest";
import { districts } from "@/lib/outline/districts";
import { tilePlaces } from "./tile-places";

it("has a place of its own for each district, within five columns and six rows", () => {
  expect(Object.keys(tilePlaces).toSorted()).toEqual(Object.keys(districts).toSorted());
  expect(new Set(Object.values(tilePlaces).map(String)).size).toBe(16);
  for (const [column, row] of Object.values(tilePlaces)) {
    expect(Math.min(column, row)).toBeGreaterThan(0);
    expect([column <= 5, row <= 6]).toEqual([true, true]);
  }
});

it.each([
  ["chongming", "baoshan", 1],
  ["baoshan", "jingan", 1],
  ["minhang", "fengxian", 1],
  ["qingpu", "changning", 0],
  ["huangpu", "pudong", 0],
] as const)("has %s before %s, from the north or from the west", (first, second, axis) => {
  expect(tilePlaces[first][axis]).toBeLessThan(tilePlaces[second][axis]);
});
