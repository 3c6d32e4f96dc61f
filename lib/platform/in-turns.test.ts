import { expect, it } from "vitest";
import { reader } from "./database";
import { inTurns } from "./in-turns";

const count = () => reader().topic.count();

it("gives others a turn between two reads, which reads beside each other do not", async () => {
  let turns = 0;
  let isOver = false;
  const next = () => {
    turns += 1;
    if (!isOver) setImmediate(next);
  };
  await count();
  setImmediate(next);
  expect(await inTurns([1, 2, 3, 4, 5], async (n) => n + (await count()))).toEqual([1, 2, 3, 4, 5]);
  isOver = true;
  expect(turns).toBeGreaterThanOrEqual(5);
});
