import { describe, expect, it, vi } from "vitest";
import { unlessComposing } from "./composing";

type Key = { key: string; isComposing: boolean; keyCode: number };

describe("a key handler", () => {
  it.each<[string, Key, boolean]>([
    ["takes Enter", { key: "Enter", isComposing: false, keyCode: 13 }, true],
    ["takes Escape", { key: "Escape", isComposing: false, keyCode: 27 }, true],
    ["leaves Enter while composing", { key: "Enter", isComposing: true, keyCode: 229 }, false],
    [
      "leaves Enter while composing, with its own code",
      { key: "Enter", isComposing: true, keyCode: 13 },
      false,
    ],
    ["leaves Safari's Enter after composing", { key: "Enter", isComposing: false, keyCode: 229 }, false],
    ["leaves Safari's Escape after composing", { key: "Escape", isComposing: false, keyCode: 229 }, false],
  ])("%s", (_case, nativeEvent, isTaken) => {
    const handle = vi.fn();
    unlessComposing(handle)({ nativeEvent: nativeEvent as never });
    expect(handle).toHaveBeenCalledTimes(isTaken ? 1 : 0);
  });
});
