import { describe, expect, it } from "vitest";
import { confirmCommandOf, type Focus } from "./confirm-keys";

const press = (key: string, focus: Focus, more: object = {}) =>
  confirmCommandOf({ key, altKey: false, ctrlKey: false, metaKey: false, ...more }, focus);

describe("keys on a proposal", () => {
  it.each([
    ["j", "row", "down"],
    ["ArrowUp", "row", "up"],
    ["Enter", "row", "accept"],
    ["A", "row", "acceptAll"],
    ["x", "row", "reject"],
    ["x", "part", "reject"],
    ["Escape", "part", "close"],
    ["Enter", "part", null],
    ["x", "text", null],
    ["Escape", "text", null],
    ["q", "row", null],
  ] as const)("%s with the focus on its %s: %s", (key, focus, command) => {
    expect(press(key, focus)).toBe(command);
  });

  it.each(["altKey", "ctrlKey", "metaKey"])("are left alone with %s", (modifier) => {
    expect(press("x", "row", { [modifier]: true })).toBeNull();
  });
});
