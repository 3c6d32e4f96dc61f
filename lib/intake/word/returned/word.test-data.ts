import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";
import { readTyped } from "@/lib/entry/model";
import { printValue } from "@/lib/figures/value";
import { isWording, type Outline, type OutlineBlock, type OutlineField } from "@/lib/outline/model";
import { compareDocuments } from "./compare";
import { openDocument } from "../open-document";
import type { EnteredValue, ToPrint } from "../printed/print-pieces";
import { printReport } from "../printed/print-report";
import type { PrintedReport } from "../printed/printed-report";
import { readDocumentXml } from "./read-document-xml";
import { writeDocument } from "../document/write-document";

const named = (zh: string) => ({ zh, en: zh });
const topic = { id: "topic", code: "topic", name: named("主题") };

const units: Record<string, string> = { batches: "批", people: "人次", "forum.edition": "届", money: "亿元" };
const kinds: Record<string, OutlineField["kind"]> = { "forum.dates": "dates", "forum.countries": "names" };

function fieldOf(key: string): OutlineField {
  const isSentence = key.startsWith("text.");
  const indicator = {
    ...{ code: key, name: named(key), unit: units[key] ?? "", printsUnit: true, topic: null, rules: null },
    ...{ unitInEnglish: null, definition: named(key), comparability: null, grades: [] },
  };
  return {
    ...{
      id: `id of ${key}`,
      key,
      sectionId: "section",
      kind: isSentence ? "text" : (kinds[key] ?? "quantity"),
    },
    ...{ indicator: isSentence ? null : indicator, basis: "annual", periodId: null, partOfId: null },
    ...{ ambiguity: null, required: true, hidden: false, version: 1, latestId: "1", approvedId: null },
  };
}

type Item = string | { field: string; level?: number; label?: string };

function block(kind: OutlineBlock["kind"], heading: string | null, items: Item[]): OutlineBlock {
  return {
    ...{ id: `block ${heading}`, kind, heading: heading === null ? null : named(heading) },
    series: kind === "event" ? { code: "forum", name: named("论坛"), description: named("") } : null,
    language: null,
    editionId: kind === "event" ? "id of forum.edition" : null,
    items: items.map((item, index) => {
      const { field, level = 0, label = null } = typeof item === "string" ? { field: item } : item;
      return {
        id: `${heading} ${index}`,
        level,
        label: label === null ? null : named(label),
        fieldId: `id of ${field}`,
      };
    }),
  };
}

const blocks = [
  block("prose", null, ["text.a", "text.b", { field: "text.c", level: 1, label: "平台" }, "text.d"]),
  block("figures", "主要数字", ["batches", "people", "money"]),
  block("event", null, [
    { field: "forum.edition", label: "届次" },
    { field: "forum.dates", label: "日期" },
    { field: "forum.countries", label: "国家" },
    "text.e",
  ]),
  block("timeline", "大事", [
    { field: "text.f", label: "一月" },
    { field: "text.g", label: "一月" },
  ]),
  block("places", "各区", [{ field: "text.h", label: "浦东新区" }]),
];

/** Values as typed, by key. Sentences begin with `text.`. */
export type Values = Record<string, string>;

export const values: Values = {
  "text.a": "开展科技培训{batches}，培训人数{people}。培训覆盖各区。",
  "text.b": "金额{money}，培训{batches}。",
  "text.c": "平台为企业服务。",
  "text.d": "全年工作平稳有序，成效明显。",
  "text.e": "论坛在世博中心举行。",
  "text.f": "召开年度工作会议。",
  "text.g": "发布行动计划。",
  "text.h": "浦东推进科学中心建设。",
  batches: "24批",
  people: "1080人次",
  money: "172.79亿元",
  "forum.edition": "第16届",
  "forum.dates": "9月9—11日",
  "forum.countries": "巴西、泰国、智利等",
};

export function reportOf(typed: Values): ToPrint {
  const fields = [...new Set([...Object.keys(values), ...Object.keys(typed)])].map(fieldOf);
  const section = { id: "section", number: "8.3", title: named("培训"), topic, leadId: null, dueOn: null };
  const outline: Outline = {
    ...{ id: "report", year: 2023, title: named("科技进步报告"), state: "open", relations: [], fields },
    sections: [{ ...section, hidden: false, role: null, blocks }],
  };
  const entered = fields.flatMap((field) => {
    const read = readTyped(field, typed[field.key] ?? "", 2023);
    if (!read.ok || !read.value) return [];
    const { value } = read;
    return [
      [field.id, { version: 1, value, printed: printValue(value), source: `来源${field.key}` }] as const,
    ];
  });
  return { outline, entered: new Map<string, EnteredValue>(entered), earlier: new Map() };
}

export function printed(typed: Values = values): PrintedReport {
  return printReport(reportOf(typed), null, { lines: ["草稿"], asOf: "2026-11-28T00:00:00.000Z" });
}

export async function sentXml(report = printed()): Promise<string> {
  const opened = await openDocument(await writeDocument(report, { withSources: false }));
  if (!opened.ok) throw new Error(opened.error.sentence.en);
  return opened.value;
}

/** Compares an edited document.xml with what was sent. */
export function compared(xml: string, typed: Values = values) {
  const { fields } = reportOf(typed).outline;
  const fieldOfKey = (key: string) => fields.find((field) => field.key === key);
  return compareDocuments(printed(typed), readDocumentXml(xml), {
    canRead: (key, text) => {
      const field = fieldOfKey(key);
      const read = field && !isWording(field) ? readTyped(field, text, 2023) : null;
      return Boolean(read?.ok && read.value);
    },
    canGrow: (key) => ["quantity", "dates"].includes(fieldOfKey(key)?.kind ?? ""),
  });
}

/** Packs a .docx of the given parts. */
export async function packed(parts: Record<string, string>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, xml] of Object.entries(parts)) zip.addBuffer(Buffer.from(xml), name);
  zip.end();
  return buffer(zip.outputStream);
}
