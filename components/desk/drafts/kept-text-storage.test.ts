import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FakeStorage } from "./fake-storage.test-data";
import {
  findKeptText,
  keepText,
  keptTextPlacesOf,
  removeKeptText,
  removeKeptTexts,
} from "./kept-text-storage";

let storage: FakeStorage;
beforeEach(() => {
  storage = new FakeStorage();
  vi.stubGlobal("window", { localStorage: storage });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const note = { text: "请先看表二", address: "/desk/reviews/7", page: "审核 8.3" };

describe("a text kept in the browser", () => {
  it("is there for the person who wrote it, and for nobody else", () => {
    expect(keepText("li", "note/7", note)).toBe(true);
    expect(findKeptText("li", "note/7")).toEqual(note);
    expect(findKeptText("zhao", "note/7")).toBeNull();
    expect(findKeptText("li", "note/8")).toBeNull();
    removeKeptText("zhao", "note/7");
    expect(findKeptText("li", "note/7")).toEqual(note);
    removeKeptText("li", "note/7");
    expect(findKeptText("li", "note/7")).toBeNull();
  });

  it("is counted by page, and removed when its author signs out", () => {
    keepText("li", "note/7", note);
    keepText("li", "return/7", note);
    keepText("li", "wording/a", { ...note, address: "/desk/reports/2024/sections/8.3", page: "8.3 培训" });
    keepText("zhao", "note/7", note);
    expect(keptTextPlacesOf("li")).toEqual([
      { address: "/desk/reports/2024/sections/8.3", page: "8.3 培训", count: 1 },
      { address: "/desk/reviews/7", page: "审核 8.3", count: 2 },
    ]);
    removeKeptTexts("li");
    expect(keptTextPlacesOf("li")).toEqual([]);
    expect(findKeptText("zhao", "note/7")).toEqual(note);
  });

  it("is not kept where storage is blocked, and what storage holds besides is not read", () => {
    storage["annals.text.li/note"] = "not JSON";
    storage["annals.text.li/reason"] = JSON.stringify({ ...note, version: "1" });
    expect([findKeptText("li", "note"), findKeptText("li", "reason")]).toEqual([null, null]);
    expect(keptTextPlacesOf("li")).toEqual([]);
    vi.stubGlobal("window", {});
    expect(keepText("li", "note", note)).toBe(false);
  });
});
