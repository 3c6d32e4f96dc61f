import { describe, expect, it } from "vitest";
import { parseNarrative, renderNarrative } from "@/lib/narrative/narrative";
import { proposeHeadings } from "@/lib/intake/first-year/headings";
import { proposedTitle, proposedYear } from "@/lib/intake/first-year/document-year";
import { joinByName } from "@/lib/intake/first-year/join-by-name";
import type { DraftReport } from "@/lib/intake/first-year/draft-report";
import { reportOfDocument } from "@/lib/intake/first-year/report-of-document";
import { asDocument, type Printed } from "./as-document.test-data";
import { catalogue } from "./catalogue/catalogue";
import type { DemoReport } from "./format";
import { report2018 } from "./2018/report";
import { report2021 } from "./2021/report";
import { report2023 } from "./2023/report";

const indicators = catalogue.indicators.map(({ code, name, kind, unit = "", basis }) => ({
  code,
  name,
  kind,
  unit,
  basis,
}));
const nothing = {
  indicators: [],
  series: [],
  join: (_: unknown, readings: readonly unknown[]) => readings.map(() => null),
};
const everything = {
  indicators,
  series: catalogue.series,
  join: (
    parts: readonly Parameters<typeof joinByName>[0][],
    readings: readonly { part: number; reading: Parameters<typeof joinByName>[1] }[],
  ) =>
    readings.map(({ part, reading }) => (parts[part] ? joinByName(parts[part], reading, indicators) : null)),
};

function draftOf(report: DemoReport, known: typeof nothing | typeof everything = nothing) {
  const printed = asDocument(report);
  const headings = proposeHeadings(printed.document);
  const draft = reportOfDocument(printed.document, {
    ...known,
    headings,
    year: report.year,
    units: [],
    readings: printed.readings,
  });
  return { ...printed, draft };
}

/** Prints a draft with its values as the document was printed: titles, labels, sentences, and cells of tables. */
function textsOf({ sections }: DraftReport): string[] {
  const figures = new Map(sections.flatMap((section) => section.figures.map((one) => [one.key, one])));
  return sections.flatMap(({ title, lead, blocks, sentences }) => {
    const words = new Map(sentences.map(({ key, text }) => [key, text]));
    const printed = (key: string) => figures.get(key)?.printed ?? null;
    const print = (key: string) => renderNarrative(words.get(key) ?? `{${key}}`, printed);
    return [
      title,
      ...(lead ? [print(lead)] : []),
      ...blocks.flatMap(({ heading, items }) => [
        ...(heading ? [heading] : []),
        ...items.map(({ label, field }) => {
          const name = typeof label === "string" ? label : label?.zh;
          return (name ? `${name}：` : "") + print(field);
        }),
      ]),
    ];
  });
}

const printedTexts = ({ document: { parts } }: Printed) =>
  parts.slice(1).flatMap((part) => {
    if (part.kind === "table") return part.rows.slice(1).map(([, cell]) => cell);
    return "text" in part ? [part.text] : [];
  });

describe.each([report2018, report2021, report2023])(
  "the report of $year, made from its text alone",
  (report) => {
    it("has the sections in order, with their numbers and titles", () => {
      const { draft, document } = draftOf(report);
      expect(draft.sections.map(({ number, title }) => [number, title])).toEqual(
        report.sections.map(({ number, title }) => [number, title.zh]),
      );
      expect(proposedYear(document)).toBe(report.year);
      expect(proposedTitle(document)).toBe(report.title.zh);
      expect(draft.notices).toEqual([]);
    });

    it.each([
      ["an empty catalogue", nothing],
      ["the demo's catalogue", everything],
    ] as const)("prints the same text again with the values confirmed, by %s", (_, known) => {
      const { draft, ...printed } = draftOf(report, known);
      expect(textsOf(draft)).toEqual(printedTexts(printed));
    });

    it("refers to every figure that was read, in a sentence or a row, and has each key once", () => {
      const { draft, told } = draftOf(report);
      const sentences = draft.sections.flatMap((section) => section.sentences);
      const inSentences = sentences.flatMap(({ text }) =>
        parseNarrative(text).filter(({ kind }) => kind === "figure"),
      );
      const figures = new Set(draft.sections.flatMap((section) => section.figures.map(({ key }) => key)));
      const blocks = draft.sections.flatMap((section) =>
        section.blocks.filter(({ kind }) => kind !== "figures"),
      );
      const rows = blocks.flatMap(({ items }) => items.filter(({ field }) => figures.has(field)));
      expect(inSentences.length + rows.length).toBe(told);
      const keys = draft.sections.flatMap((section) =>
        [...section.figures, ...section.sentences].map(({ key }) => key),
      );
      expect(new Set(keys).size).toBe(keys.length);
    });

    it("has blocks of the kinds that the report has", () => {
      const { draft } = draftOf(report, everything);
      const kindsOf = (blocks: readonly { kind: string }[]) =>
        [...new Set(blocks.map(({ kind }) => kind))].toSorted();
      expect(kindsOf(draft.sections.flatMap(({ blocks }) => blocks))).toEqual(
        kindsOf(report.sections.flatMap(({ blocks }) => blocks)),
      );
    });
  },
);
