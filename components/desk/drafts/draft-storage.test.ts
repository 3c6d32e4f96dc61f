import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  draftPlacesOf,
  draftsOf,
  removeDraft,
  removeDrafts,
  removeUnownedDraft,
  storeDraft,
  unownedDraftsOf,
} from "./draft-storage";
import { FakeStorage } from "./fake-storage.test-data";

let storage: FakeStorage;
beforeEach(() => {
  storage = new FakeStorage();
  vi.stubGlobal("window", { localStorage: storage });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const draft = (typed: string, section = "8.3", year = 2024) => ({ typed, basedOn: 1, year, section });

describe("unsaved text in the browser", () => {
  it("of a person who signs out is removed, with what is nobody's, and no other person's", () => {
    storeDraft("li", "a", draft("24批"));
    storeDraft("li", "b", draft("25批"));
    storeDraft("zhao", "a", draft("26批"));
    storage["annals.typed.a"] = JSON.stringify(draft("27批"));
    removeDrafts("li");
    expect(draftsOf("li", ["a", "b"])).toEqual([]);
    expect(unownedDraftsOf(["a"])).toEqual([]);
    expect(draftsOf("zhao", ["a"])).toMatchObject([{ typed: "26批" }]);
  });

  it("is there for the person who typed it, and for nobody else", () => {
    storeDraft("one", "batches", draft("35批"));
    expect(draftsOf("one", ["batches", "people"])).toEqual([{ id: "batches", ...draft("35批") }]);
    expect(draftsOf("other", ["batches"])).toEqual([]);
    storeDraft("other", "batches", draft("36批"));
    removeDraft("other", "batches");
    expect(draftsOf("one", ["batches"])).toHaveLength(1);
  });

  it("stays when what was saved is an earlier text", () => {
    storeDraft("one", "batches", draft("36批"));
    removeDraft("one", "batches", "35批");
    expect(draftsOf("one", ["batches"])).toHaveLength(1);
    removeDraft("one", "batches", "36批");
    expect(draftsOf("one", ["batches"])).toEqual([]);
  });

  it("is counted by section for one person", () => {
    storeDraft("one", "a", draft("1", "8.10"));
    storeDraft("one", "b", draft("2", "8.2"));
    storeDraft("one", "c", draft("3", "8.2"));
    storeDraft("one", "d", draft("4", "8.3", 2023));
    storeDraft("other", "e", draft("5"));
    expect(draftPlacesOf("one")).toEqual([
      { year: 2023, section: "8.3", count: 1 },
      { year: 2024, section: "8.2", count: 2 },
      { year: 2024, section: "8.10", count: 1 },
    ]);
  });

  it("without an owner is nobody's, and is kept until somebody removes it", () => {
    storage["annals.typed.batches"] = JSON.stringify({ typed: "35批", basedOn: 1 });
    expect(draftsOf("one", ["batches"])).toEqual([]);
    expect(draftPlacesOf("one")).toEqual([]);
    expect(unownedDraftsOf(["batches", "people"])).toEqual([{ id: "batches", typed: "35批" }]);
    removeUnownedDraft("batches");
    expect(unownedDraftsOf(["batches"])).toEqual([]);
  });

  it("is none where storage is blocked or holds something else", () => {
    storage["annals.draft.one/batches"] = "not JSON";
    storage["annals.draft.one/people"] = JSON.stringify({ typed: 3 });
    expect(draftsOf("one", ["batches", "people"])).toEqual([]);
    vi.stubGlobal("window", {});
    storeDraft("one", "batches", draft("35批"));
    expect(draftsOf("one", ["batches"])).toEqual([]);
  });
});
