import { expect, it } from "vitest";
import { charactersOf } from "./characters";
import { rangesIn, slicesOf } from "./slices";

it("reads the ranges of a style sheet", () => {
  expect(rangesIn("U+4e00,U+4e2d-4e2f,U+1F4A")).toEqual([
    [0x4e00, 0x4e00],
    [0x4e2d, 0x4e2f],
    [0x1f4a, 0x1f4a],
  ]);
});

it("takes each character from one file, and leaves out what none has", () => {
  const slices = slicesOf("上海科技进步报告2023①\u{10ffff}");
  const taken = [...slices.values()].join("");
  expect([...taken].toSorted()).toEqual([..."上海科技进步报告2023①"].toSorted());
  expect([...slices.keys()].every(({ file }) => file.endsWith("-wght-normal.woff2"))).toBe(true);
});

it("lists each character once, whatever the order of the texts", () => {
  expect(charactersOf(["上海", "海\t上\n"])).toBe(charactersOf(["海上"]));
  expect(charactersOf(["上海", "科技"], 3)).toBe(charactersOf(["科上海"]));
});
