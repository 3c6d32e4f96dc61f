import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isTurnedOff, turnSingleKeys } from "./single-keys";

const plain = { ctrlKey: false, altKey: false, metaKey: false };

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal("window", new EventTarget());
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("shortcuts of a single letter or sign", () => {
  it("are on until they are turned off, and can be turned on again", () => {
    expect(isTurnedOff({ ...plain, key: "j" })).toBe(false);
    turnSingleKeys(false);
    expect(isTurnedOff({ ...plain, key: "j" })).toBe(true);
    turnSingleKeys(true);
    expect(isTurnedOff({ ...plain, key: "j" })).toBe(false);
  });

  it.each([
    [{ ...plain, key: "?" }, true],
    [{ ...plain, key: "Enter" }, false],
    [{ ...plain, key: "ArrowDown" }, false],
    [{ ...plain, key: "k", ctrlKey: true }, false],
    [{ ...plain, key: "/", altKey: true }, false],
  ])("are the only keys that are turned off: %o", (key, expected) => {
    turnSingleKeys(false);
    expect(isTurnedOff(key)).toBe(expected);
  });

  it("stay on in a browser that stores nothing", () => {
    vi.stubGlobal("localStorage", undefined);
    turnSingleKeys(false);
    expect(isTurnedOff({ ...plain, key: "j" })).toBe(false);
  });
});
