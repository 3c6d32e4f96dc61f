import { describe, expect, it } from "vitest";
import { wishOf } from "./keys";

const pressed = (key: string, held: object = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

describe("a key on a line", () => {
  it.each([
    ["ArrowUp", {}, "up"],
    ["ArrowDown", { altKey: true }, "moveDown"],
    ["Enter", {}, "rename"],
    ["F2", {}, "rename"],
    ["Delete", {}, "remove"],
    ["ArrowLeft", { altKey: true }, null],
    ["ArrowDown", { ctrlKey: true }, null],
    ["a", {}, null],
  ])("%s with %j means %s", (key, held, wish) => {
    expect(wishOf(pressed(key, held))).toBe(wish);
  });
});
