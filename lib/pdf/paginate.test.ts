import fc from "fast-check";
import { expect, it } from "vitest";
import type { Box, Group } from "./boxes";
import { paginated } from "./paginate";

const box = (height: number): Box => ({ height, marks: [] });
const paragraph = (lines: number, more: Partial<Group> = {}): Group => ({
  boxes: Array.from({ length: lines }, () => box(10)),
  space: 0,
  ...more,
});
const linesOn = (groups: Group[], height: number) =>
  paginated(groups, height).map(({ boxes }) => boxes.length);

it.each<[string, Group[], number[]]>([
  ["divides a paragraph", [paragraph(12)], [10, 2]],
  ["leaves no single line at the head of a page", [paragraph(11)], [9, 2]],
  ["leaves no single line at the foot of a page", [paragraph(9), paragraph(4)], [9, 4]],
  ["keeps three lines together", [paragraph(8), paragraph(3)], [8, 3]],
  [
    "keeps a heading with what it heads",
    [paragraph(8), paragraph(1, { keepsNext: true }), paragraph(4)],
    [8, 5],
  ],
  [
    "keeps two headings with it",
    [paragraph(7), paragraph(1, { keepsNext: true }), paragraph(1, { keepsNext: true }), paragraph(4)],
    [7, 6],
  ],
])("%s", (_, groups, lines) => {
  expect(linesOn(groups, 100)).toEqual(lines);
});

it("repeats the head of a table on each further page", () => {
  const head = box(10);
  const rows = Array.from({ length: 12 }, () => paragraph(1, { head }));
  const pages = paginated([{ boxes: [box(10)], space: 0, keepsNext: true }, ...rows], 100);
  expect(pages.map(({ boxes }) => boxes.length)).toEqual([10, 4]);
  expect(pages[1]?.boxes[0]?.box).toBe(head);
});

it("leaves the space above a group, but not at the head of a page", () => {
  const [first, second] = paginated(
    [paragraph(2), paragraph(2, { space: 30 }), paragraph(9, { space: 30 })],
    100,
  );
  expect(first?.boxes.map(({ top }) => top)).toEqual([0, 10, 50, 60]);
  expect(second?.boxes[0]?.top).toBe(0);
});

const anyGroup = fc.record({
  boxes: fc.array(fc.integer({ min: 1, max: 30 }).map(box), { minLength: 1, maxLength: 15 }),
  space: fc.integer({ min: 0, max: 20 }),
  keepsNext: fc.boolean(),
});

it("places every box once, in order, and none beyond the foot of its page", () => {
  fc.assert(
    fc.property(fc.array(anyGroup, { maxLength: 12 }), (groups) => {
      const pages = paginated(groups, 100);
      const placed = pages.flatMap(({ boxes }) => boxes.map(({ box: each }) => each));
      expect(placed).toEqual(groups.flatMap(({ boxes }) => boxes));
      for (const { boxes } of pages)
        for (const { top, box: each } of boxes) expect(top + each.height).toBeLessThanOrEqual(100);
    }),
  );
});
