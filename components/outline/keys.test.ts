import { describe, expect, it } from "vitest";
import { commandOf } from "./keys";

const press = (key: string, held: object = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

describe("a key on a row of the tree", () => {
  it.each([
    ["ArrowUp", {}, "up"],
    ["ArrowDown", { altKey: true }, "moveDown"],
    ["Enter", {}, "rename"],
    ["F2", {}, "rename"],
    ["Delete", {}, "remove"],
    ["ArrowLeft", { altKey: true }, null],
    ["ArrowDown", { ctrlKey: true }, null],
    ["a", {}, null],
  ])("reads %s with %j as %s", (key, held, command) => {
    expect(commandOf(press(key, held))).toBe(command);
  });
});
