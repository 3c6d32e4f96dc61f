import { describe, expect, it } from "vitest";
import { commandOf } from "./review-keys";

const press = (key: string, held: object = {}) => ({
  ...{ key, altKey: false, ctrlKey: false, metaKey: false },
  ...held,
});

describe("a key on a change", () => {
  it.each([
    ["j", {}, "next"],
    ["K", {}, "previous"],
    ["a", {}, "approve"],
    ["r", {}, "return"],
    ["ArrowDown", {}, "next"],
    ["ArrowUp", {}, "previous"],
    ["Enter", {}, "open"],
    ["a", { ctrlKey: true }, null],
    ["r", { metaKey: true }, null],
    ["x", {}, null],
    ["constructor", {}, null],
  ])("reads %s with %j as %s", (key, held, command) => {
    expect(commandOf(press(key, held), true)).toBe(command);
  });

  it("reads no letter where they are turned off, and the others still", () => {
    for (const key of ["j", "k", "a", "r"]) expect(commandOf(press(key), false), key).toBeNull();
    expect(commandOf(press("ArrowDown"), false)).toBe("next");
  });
});
