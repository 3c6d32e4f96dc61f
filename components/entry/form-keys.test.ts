import { describe, expect, it } from "vitest";
import { formCommandOf } from "./form-keys";

const none = { code: "", altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

describe("keys of the whole form", () => {
  it.each([
    [{ key: "ArrowDown", altKey: true }, "empty"],
    [{ key: "ArrowDown", altKey: true, shiftKey: true }, "question"],
    [{ key: "÷", code: "Slash", altKey: true }, "filter"],
    [{ key: "¿", code: "Slash", altKey: true, shiftKey: true }, "help"],
    [{ key: "?", code: "Slash", shiftKey: true }, "help"],
    [{ key: "？", code: "Slash", shiftKey: true }, "help"],
    [{ key: "s", ctrlKey: true }, "save"],
    [{ key: "S", metaKey: true }, "save"],
  ])("%o", (key, expected) => {
    expect(formCommandOf({ ...none, ...key })).toBe(expected);
  });

  it.each([
    [{ key: "ArrowDown" }],
    [{ key: "/", code: "Slash" }],
    [{ key: "s" }],
    [{ key: "S", ctrlKey: true, shiftKey: true }],
    [{ key: "ArrowDown", altKey: true, ctrlKey: true }],
    [{ key: "Enter", ctrlKey: true }],
  ])("leaves %o alone", (key) => {
    expect(formCommandOf({ ...none, ...key })).toBeNull();
  });
});
