import type { Outline, OutlineBlock, OutlineField, OutlineSection } from "./model";

const bilingual = (zh: string) => ({ zh, en: `${zh} in English` });

type FieldPart = Partial<OutlineField> & { key: string; sectionId: string };

export function fieldOf({ key, ...rest }: FieldPart): OutlineField {
  const isSentence = key.startsWith("text.");
  const indicator = {
    code: `of.${key}`,
    name: bilingual(key),
    topic: null,
    unit: "个",
    printsUnit: true,
    unitInEnglish: null,
    definition: bilingual("定义"),
    comparability: null,
    rules: null,
    grades: [],
  };
  return {
    id: `id of ${key}`,
    key,
    kind: isSentence ? "text" : "quantity",
    indicator: isSentence ? null : indicator,
    basis: isSentence ? "unstated" : "annual",
    periodId: null,
    partOfId: null,
    ambiguity: bilingual("文中未写明"),
    required: true,
    hidden: false,
    version: 3,
    latestId: `latest of ${key}`,
    approvedId: `approved of ${key}`,
    ...rest,
  };
}

export function blockOf(id: string, keys: string[], more: Partial<OutlineBlock> = {}): OutlineBlock {
  const items = keys.map((key) => ({ id: `${id} ${key}`, level: 0, label: null, fieldId: `id of ${key}` }));
  const none = { series: null, editionId: null, language: null };
  return { id, kind: "prose", heading: bilingual("版块"), ...none, items, ...more };
}

export function sectionOf(number: string, more: Partial<OutlineSection> = {}): OutlineSection {
  return {
    id: `section ${number}`,
    number,
    title: bilingual(`第${number}节`),
    topic: { id: `topic ${number}`, code: `topic-${number}`, name: bilingual("主题") },
    leadId: null,
    dueOn: "2024-01-31",
    hidden: false,
    role: null,
    blocks: [],
    ...more,
  };
}

/** An outline of 2023 with nested sections, an event, a part and a relation, all filled in. */
export function outline2023(): Outline {
  const event = {
    kind: "event",
    series: { code: "forum", name: bilingual("论坛"), description: bilingual("每年一届") },
    heading: bilingual("2023论坛"),
  } as const;
  const edition = { ...event, editionId: "id of forum.edition" };
  return {
    id: "report",
    year: 2023,
    title: { zh: "2023上海科技进步报告", en: "Progress Report 2023" },
    state: "open",
    sections: [
      sectionOf("8", {
        leadId: "id of text.lead",
        blocks: [blockOf("timeline", ["text.march"], { kind: "timeline" })],
      }),
      sectionOf("8.3", {
        title: bilingual("二〇二三年培训"),
        blocks: [
          blockOf("words", ["text.training"]),
          blockOf("table", ["batches", "people"], { kind: "figures" }),
        ],
      }),
      sectionOf("8.3.1", { blocks: [blockOf("deep", ["deep"])] }),
      sectionOf("8.4", { blocks: [blockOf("event", ["forum.edition", "forum.guests"], edition)] }),
    ],
    fields: [
      fieldOf({ key: "text.lead", sectionId: "section 8" }),
      fieldOf({ key: "text.march", sectionId: "section 8" }),
      fieldOf({ key: "text.training", sectionId: "section 8.3" }),
      fieldOf({ key: "batches", sectionId: "section 8.3" }),
      fieldOf({ key: "people", sectionId: "section 8.3" }),
      fieldOf({ key: "people.online", sectionId: "section 8.3", partOfId: "id of people" }),
      fieldOf({ key: "deep", sectionId: "section 8.3.1" }),
      fieldOf({ key: "forum.dates", sectionId: "section 8.4", kind: "dates" }),
      fieldOf({ key: "forum.edition", sectionId: "section 8.4", periodId: "id of forum.dates" }),
      fieldOf({ key: "forum.guests", sectionId: "section 8.4", required: false }),
    ],
    relations: [{ kind: "sum", total: "people", parts: ["people.online"] }],
  };
}

/** The same outline with some sections and fields hidden. */
export function hiding(numbers: string[], keys: string[] = []): Outline {
  const outline = outline2023();
  return {
    ...outline,
    sections: outline.sections.map((one) => ({ ...one, hidden: numbers.includes(one.number) })),
    fields: outline.fields.map((one) => ({ ...one, hidden: keys.includes(one.key) })),
  };
}
