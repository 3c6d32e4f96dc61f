import type { DocumentPart, ReadDocument } from "@/lib/intake/documents/model";
import { printValue, readValue } from "@/lib/figures/value";
import { parseNarrative } from "@/lib/narrative/narrative";
import type { Reading } from "@/lib/reading/reading";
import { catalogue } from "./catalogue/catalogue";
import type { DemoBlock, DemoFigure, DemoItem, DemoReport, DemoSection } from "./format";

/** A demo report as a document, and what a reader that misses nothing finds in its texts. */
export type Printed = {
  document: ReadDocument;
  readings: (text: string) => Reading[];
  /** How many figures the paragraphs tell. */
  told: number;
};

const kinds = new Map(catalogue.indicators.map(({ code, kind }) => [code, kind]));
const names = new Map(catalogue.indicators.map(({ code, name }) => [code, name.zh]));

/** Prints a demo report with its figures, as its text would stand in a Word file: headings, paragraphs, lists and tables. */
export function asDocument({ title, sections }: DemoReport): Printed {
  const found = new Map<string, Reading[]>();
  const figures = Object.assign({}, ...sections.map((section) => section.figures)) as Record<
    string,
    DemoFigure
  >;
  const content = { figures, found, told: 0 };
  const parts = [
    { kind: "heading" as const, level: 1, number: "", text: title.zh },
    ...sections.flatMap((section) => partsOf(section, content)),
  ].map((part, at) => ({ ...part, place: { page: null, part: at } }) as DocumentPart);
  return {
    document: { parts, notices: [] },
    readings: (text) => readingsIn(text, found),
    told: content.told,
  };
}

/** Finds the figures of a text, of a text behind a label, and of what stands behind or before a colon in one. */
function readingsIn(text: string, found: ReadonlyMap<string, Reading[]>): Reading[] {
  const exact = found.get(text);
  if (exact) return exact;
  const printed = [...found.keys()].toSorted((a, b) => b.length - a.length);
  const whole = printed.find((one) => text.endsWith(`：${one}`)) ?? printed.find((one) => one.includes(text));
  const shift =
    whole === undefined ? 0 : text.length > whole.length ? text.length - whole.length : -whole.indexOf(text);
  return (found.get(whole ?? "") ?? [])
    .map((one) => ({ ...one, start: one.start + shift, end: one.end + shift }))
    .filter(({ start, end }) => start >= 0 && end <= text.length);
}

type Content = { figures: Record<string, DemoFigure>; found: Map<string, Reading[]>; told: number };

function partsOf({ number, title, lead, blocks }: DemoSection, content: Content): object[] {
  const level = number.split(".").length + 1;
  return [
    { kind: "heading", level, number, text: title.zh },
    ...(lead ? [paragraph(lead, content)] : []),
    ...blocks.flatMap((block) => [
      ...(block.heading ? [{ kind: "heading", level: level + 1, number: "", text: block.heading.zh }] : []),
      ...(block.kind === "figures"
        ? [table(block, content)]
        : block.items.map((item) => paragraph(item, content))),
    ]),
  ];
}

function paragraph(item: DemoItem | { key: string; text: string }, content: Content) {
  const { level = 0, label } = item as DemoItem;
  const narrative = "text" in item ? item.text : `{${item.figure}}`;
  const text = printed(narrative, content);
  const name = label?.zh ?? ("figure" in item ? nameOf(item.figure, content) : "");
  return { kind: "paragraph", level, marker: level > 0 ? "•" : "", text: name ? `${name}：${text}` : text };
}

function table({ items }: DemoBlock, content: Content) {
  const rows = items.map((item) => {
    const key = "figure" in item ? item.figure : "";
    return [item.label?.zh ?? nameOf(key, content), printedOf(content.figures[key])];
  });
  return { kind: "table", caption: "", unitLine: "", spans: [], rows: [["指标", "数量"], ...rows] };
}

const nameOf = (key: string, { figures }: Content) => names.get(figures[key]?.indicator ?? "") ?? key;

/** Fills a sentence, and keeps where its figures stand. */
function printed(narrative: string, content: Content): string {
  const { figures, found } = content;
  let text = "";
  const readings: Reading[] = [];
  for (const part of parseNarrative(narrative)) {
    const figure = part.kind === "figure" ? figures[part.key] : undefined;
    const quote = part.kind === "text" ? part.text : printedOf(figure);
    const reading =
      figure && readingOf(figure, { start: text.length, end: text.length + quote.length, quote });
    if (reading) readings.push(reading);
    text += quote;
  }
  found.set(text, readings);
  content.told += readings.length;
  return text;
}

function readingOf(
  { value: typed, basis, ...figure }: DemoFigure,
  span: Pick<Reading, "start" | "end" | "quote">,
) {
  const read = valueOf({ value: typed, ...figure });
  if (read?.kind === "blank" || read?.kind === "text" || !read) return null;
  return { ...span, typed, basis, isEarlier: false, ...read } satisfies Reading;
}

function valueOf({ kind, indicator, value }: Pick<DemoFigure, "kind" | "indicator" | "value">) {
  const read = readValue(kind ?? kinds.get(indicator) ?? "text", value);
  return read.ok ? read.value : null;
}

function printedOf(figure: DemoFigure | undefined): string {
  const value = figure && valueOf(figure);
  return value ? printValue(value) : "";
}
