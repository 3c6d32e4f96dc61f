import { expect, it } from "vitest";
import { UndoList, type Undoable } from "./undo-list";

const save = (id: string, number: number) => ({
  ...{ id, number, basedOn: number, key: `${id} ${number}` },
  ...{ from: `${number - 1}批`, to: `${number}批` },
});
const always = () => true;
const keysOf = (undoable: Undoable | null) => undoable?.saves.map(({ key }) => key);

it("holds the last ten saves, the newest first to be undone", () => {
  const list = new UndoList();
  for (let number = 1; number <= 12; number += 1) list.add(save("a", number));
  expect(list.groups()).toHaveLength(10);
  expect(keysOf(list.newest(always))).toEqual(["a 12"]);
  expect(keysOf(list.newest(({ number }) => number < 12))).toEqual(["a 11"]);
});

it("lets the save before stand again by the version that undid the later one", () => {
  const list = new UndoList();
  for (const number of [1, 2]) list.add(save("a", number));
  list.add(save("b", 5));
  const [, last] = list.groups();
  if (last) list.remove(last, new Map([["a", 3]]));
  expect(list.groups().map(({ saves }) => saves.map(({ id, basedOn }) => `${id} ${basedOn}`))).toEqual([
    ["a 3"],
    ["b 5"],
  ]);
});

it("forgets what was refused, and lets no save stand again that somebody else's came after", () => {
  const list = new UndoList();
  for (const number of [1, 3]) list.add(save("a", number));
  const [first, last] = list.groups();
  if (last) list.remove(last, new Map([["a", 4]]));
  expect(first?.saves[0]?.basedOn).toBe(1);
  if (first) list.remove(first, new Map());
  expect(list.newest(always)).toBeNull();
});

it("undoes a pasted block as one, and a later save of one of its fields alone", () => {
  const list = new UndoList();
  const block = list.join(["a", "b"]);
  for (const one of [save("a", 1), save("b", 1), save("b", 2)]) list.add(one);
  expect(keysOf(block)).toEqual(["a 1", "b 1"]);
  expect(list.groups().map(keysOf)).toEqual([["a 1", "b 1"], ["b 2"]]);
  const unchanged = list.join(["c"]);
  list.close(unchanged);
  list.add(save("c", 1));
  expect([keysOf(unchanged), keysOf(list.newest(always))]).toEqual([[], ["c 1"]]);
});
