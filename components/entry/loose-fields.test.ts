import { describe, expect, it } from "vitest";
import type { FormField, SectionForm } from "@/lib/entry/form";
import { looseFields } from "./loose-fields";

function field(key: string, more: Partial<FormField> = {}): FormField {
  return { id: `id-${key}`, key, section: "8.3", isWording: false, printed: "", ...more } as FormField;
}

function formOf(fields: FormField[], items: string[], leadId: string | null = null): SectionForm {
  const blocks = [{ items: items.map((key) => ({ fieldId: `id-${key}` })) }];
  const byId = Object.fromEntries(fields.map((one) => [one.id, one]));
  return { number: "8.3", leadId, blocks, fields: byId } as unknown as SectionForm;
}

const sentence = field("text.training", { isWording: true, printed: "培训{training.batches}" });
const keysOf = (form: SectionForm) => looseFields(form).map(({ key }) => key);

describe("fields that stand nowhere on the form", () => {
  it.each([
    ["a figure in a sentence stands somewhere", [sentence, field("training.batches")], ["text.training"], []],
    ["so does one in a table", [field("training.people")], ["training.people"], []],
    [
      "a figure that no sentence refers to is loose",
      [sentence, field("training.batches"), field("training.people")],
      ["text.training"],
      ["training.people"],
    ],
    [
      "a sentence in no block is loose, and so is what only it refers to",
      [sentence, field("training.batches")],
      [],
      ["text.training", "training.batches"],
    ],
    ["another section's field is not", [field("training.people", { section: "8.4" })], [], []],
  ])("%s", (_, fields, items, loose) => {
    expect(keysOf(formOf(fields, items))).toEqual(loose);
  });

  it("the lead stands above all blocks", () => {
    expect(keysOf(formOf([sentence, field("training.batches")], [], sentence.id))).toEqual([]);
  });
});
