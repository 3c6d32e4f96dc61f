import { describe, expect, it } from "vitest";
import { printOrder } from "./print-order";

const bilingual = (zh: string) => ({ zh, en: zh });
const fields = ["lead", "sentence", "batches", "people", "theme", "loose"].map((key) => ({
  id: `id ${key}`,
  key,
}));
const outline = { fields } as unknown as Parameters<typeof printOrder>[0];
const item = (key: string, label: string | null = null) => ({
  ...{ id: key, level: 0 },
  fieldId: `id ${key}`,
  label: label === null ? null : bilingual(label),
});
const forum = { code: "forum", name: bilingual("论坛"), description: bilingual("每年一届") };
const block = {
  id: "b",
  kind: "prose",
  heading: null,
  series: null,
  editionId: null,
  language: null,
} as const;

function order(wordings: Record<string, string>) {
  const blocks = [
    { ...block, heading: bilingual("培训"), items: [item("sentence")] },
    {
      ...block,
      kind: "figures" as const,
      heading: bilingual("数据"),
      items: [item("people"), item("batches", "其中批次")],
    },
    {
      ...block,
      kind: "event" as const,
      series: forum,
      items: [item("theme")],
    },
  ];
  const section = { leadId: "id lead", blocks };
  return [...printOrder(outline, section, new Map(Object.entries(wordings)))].map(
    ([id, { heading, label }]) => [id.slice(3), heading?.zh ?? "", label?.zh ?? ""].join("|"),
  );
}

describe("a section's fields", () => {
  it("come in print order under their headings", () => {
    expect(order({})).toEqual([
      "lead||",
      "sentence|培训|",
      "people|数据|",
      "batches|数据|其中批次",
      "theme|论坛|",
    ]);
  });

  it("in a sentence follow it, with the label of their own row", () => {
    expect(order({ sentence: "共{batches}、{batches}和{unknown}" })).toEqual([
      "lead||",
      "sentence|培训|",
      "batches|培训|其中批次",
      "people|数据|",
      "theme|论坛|",
    ]);
  });
});
