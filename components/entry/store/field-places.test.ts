import { describe, expect, it } from "vitest";
import type { FormField, SectionForm } from "@/lib/entry/form/form";
import { placesOf } from "./field-places";

function field(key: string, more: Partial<FormField> = {}): FormField {
  return { id: `id-${key}`, key, section: "8.3", isWording: false, printed: "", ...more } as FormField;
}

const sentence = field("text.training", {
  isWording: true,
  printed: "培训{training.batches}，{training.people}",
});
const batches = field("training.batches");
const people = field("training.people");

function places(fields: FormField[], blocks: string[][], leadId: string | null = null) {
  const items = blocks.map((keys) => ({ items: keys.map((key) => ({ fieldId: `id-${key}` })) }));
  const form = { number: "8.3", leadId, blocks: items } as unknown as SectionForm;
  const wordingOf = (id: string) => fields.find((candidate) => candidate.id === id)?.printed ?? "";
  return Object.fromEntries(placesOf(form, fields, wordingOf));
}

describe("the places of a field", () => {
  it.each<[string, FormField[], string[][], Record<string, string[]>]>([
    ["in a row of its own", [people], [["training.people"]], { "id-training.people": ["0.0"] }],
    [
      "in the sentence that refers to it",
      [sentence, batches],
      [["text.training"]],
      { "id-text.training": ["0.0"], "id-training.batches": ["0.0"] },
    ],
    [
      "in a sentence and in rows, in reading order",
      [sentence, batches],
      [["text.training"], ["training.people", "training.batches"]],
      {
        "id-text.training": ["0.0"],
        "id-training.batches": ["0.0", "1.1"],
        "id-training.people": ["1.0"],
      },
    ],
    ["nowhere when its sentence is in no block", [sentence, batches], [], {}],
    [
      "nowhere when it is filled in elsewhere",
      [sentence, field("training.batches", { section: "8.4" })],
      [["text.training"]],
      { "id-text.training": ["0.0"] },
    ],
  ])("%s", (_case, fields, blocks, expected) => {
    expect(places(fields, blocks)).toEqual(expected);
  });

  it("puts the lead before all blocks", () => {
    expect(places([sentence, batches], [["training.batches"]], sentence.id)).toEqual({
      "id-text.training": ["lead"],
      "id-training.batches": ["lead", "0.0"],
    });
  });
});
