import { describe, expect, it } from "vitest";
import type { FormField, SectionForm } from "@/lib/entry/form/form";
import { formLines, placesIn } from "./form-lines";

const bilingual = (zh: string) => ({ zh, en: zh });

function field(key: string, printed = "", section = "8.1"): FormField {
  const isWording = key.startsWith("text.");
  return { id: key, key, isWording, printed, section, name: bilingual(key) } as FormField;
}

const fields = [
  field("text.lead", "共{total}。"),
  field("total"),
  field("text.east", "东区{east.a}、{total}、{other}。"),
  field("east.a"),
  field("text.west", "西区{west.b}、{west.a}。"),
  field("west.a"),
  field("west.b"),
  field("loose"),
  field("other", "", "8.2"),
];

const form: Pick<SectionForm, "leadId" | "blocks" | "fields" | "number"> = {
  number: "8.1",
  leadId: "text.lead",
  fields: Object.fromEntries(fields.map((one) => [one.id, one])),
  blocks: [
    {
      kind: "places",
      heading: bilingual("各区"),
      series: null,
      items: [
        { level: 0, label: bilingual("东区"), fieldId: "text.east" },
        { level: 0, label: bilingual("西区"), fieldId: "text.west" },
      ],
    },
  ],
};

const keys = (place: string | null) =>
  formLines(form, place).map((line) => (line.kind === "heading" ? line.text.zh : line.field.key));

describe("the lines of a section's form", () => {
  it("are its fields in the order of the report, each once, and those that stand nowhere at the end", () => {
    expect(keys(null)).toEqual([
      "text.lead",
      "total",
      "各区",
      "text.east",
      "east.a",
      "text.west",
      "west.b",
      "west.a",
      "loose",
    ]);
  });

  it("of a district are its paragraph and the figures in it", () => {
    expect(placesIn(form).map(({ zh }) => zh)).toEqual(["东区", "西区"]);
    expect(keys("西区")).toEqual(["各区", "text.west", "west.b", "west.a"]);
    expect(keys("北区")).toEqual([]);
  });
});
