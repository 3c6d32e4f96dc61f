import { describe, expect, it } from "vitest";
import { gapCommandOf } from "./gap-keys";

const none = { code: "", altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

describe("keys in a gap", () => {
  it.each([
    [{ key: "Enter" }, "next"],
    [{ key: "ArrowDown" }, "next"],
    [{ key: "ArrowUp" }, "previous"],
    [{ key: "Enter", shiftKey: true }, "previous"],
    [{ key: "Escape" }, "restore"],
    [{ key: "F2" }, "wording"],
    [{ key: "£", code: "Digit3", altKey: true }, { blank: "awaited" }],
  ])("%o", (key, expected) => {
    expect(gapCommandOf({ ...none, ...key })).toEqual(expected);
  });

  // In the middle of a gap, Alt+↓ went to the next gap whether it was empty or not.
  it.each([
    [{ key: "ArrowDown", altKey: true }],
    [{ key: "ArrowDown", altKey: true, shiftKey: true }],
    [{ key: "Enter", ctrlKey: true }],
    [{ key: "Enter", metaKey: true }],
    [{ key: "ArrowDown", shiftKey: true }],
    [{ key: "5" }],
    [{ key: "ArrowLeft" }],
  ])("leaves %o to the form and the browser", (key) => {
    expect(gapCommandOf({ ...none, ...key })).toBeNull();
  });
});
