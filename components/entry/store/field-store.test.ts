import { describe, expect, it } from "vitest";
import type { FormField, SectionForm } from "@/lib/entry/form/form";
import { FieldStore } from "./field-store";

function field(key: string, more: Partial<FormField> = {}): FormField {
  const rest = { section: "8.3", printed: "", isWording: false, status: "empty", check: null, answers: [] };
  return { id: `id-${key}`, key, savedAt: null, openComments: 0, ...rest, ...more } as never;
}

function storeOf(...fields: FormField[]): FieldStore {
  const byId = Object.fromEntries(fields.map((one) => [one.id, one]));
  const items = fields.map(({ id }) => ({ level: 0, label: null, fieldId: id }));
  const blocks = [{ kind: "prose", heading: null, series: null, items }];
  return new FieldStore({
    number: "8.3",
    year: 2024,
    leadId: null,
    blocks,
    relations: [],
    fields: byId,
  } as never as SectionForm);
}

describe("where the keyboard stops at a figure", () => {
  const sentence = field("text.training", { isWording: true, printed: "培训{training.batches}。" });
  const store = storeOf(field("training.people"), sentence, field("training.batches"));

  it("is the sentence before the row, and the row of what no sentence mentions", () => {
    expect(store.firstPlaceOf("id-training.batches")).toBe("0.1");
    expect(store.firstPlaceOf("id-training.people")).toBe("0.0");
    expect(store.firstPlaceOf("id-unknown")).toBeNull();
  });

  it("follows the wording as it is saved", () => {
    store.patch("id-text.training", { printed: "没有提到。" });
    expect(store.firstPlaceOf("id-training.batches")).toBe("0.2");
  });
});

describe("what a form tells of its fields", () => {
  it.each<[string, Partial<FormField>, boolean]>([
    ["empty", {}, false],
    ["a draft", { status: "draft", printed: "25批" }, false],
    ["returned", { status: "returned", printed: "25批" }, true],
    ["commented", { status: "approved", printed: "25批", openComments: 1 }, true],
  ])("of one that is %s, whether it needs attention", (_, more, expected) => {
    expect(storeOf(field("training.batches", more)).idsToAttendTo()).toHaveLength(expected ? 1 : 0);
  });

  it.each(["invalid", "conflict", "unsaved"] as const)("that %s text needs attention", (saving) => {
    const store = storeOf(field("training.batches"));
    store.patch("id-training.batches", { saving });
    expect(store.idsToAttendTo()).toEqual(["id-training.batches"]);
  });

  it("when any was saved last, if ever", () => {
    const [early, late] = ["2026-11-27T08:00:00.000Z", "2026-11-28T01:30:00.000Z"];
    expect(storeOf(field("a"), field("b")).counts().savedAt).toBeNull();
    expect(storeOf(field("a", { savedAt: late }), field("b", { savedAt: early })).counts().savedAt).toBe(
      late,
    );
    expect(storeOf(field("a", { savedAt: early }), field("b")).counts().savedAt).toBe(early);
  });
});
