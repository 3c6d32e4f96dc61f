import fc from "fast-check";
import type { ReleasedFigure, ReleasedReport, ReleasedSection, ReleasedSummary } from "./model";

const bilingual = (zh: string) => ({ zh, en: `en ${zh}` });

/** Returns a figure of a released report with defaults for all that a test does not set. */
export function releasedFigure(
  key: string,
  printed: string,
  more: Partial<ReleasedFigure> = {},
): ReleasedFigure {
  return {
    key,
    kind: "text",
    section: "8",
    indicator: { code: `of.${key}`, name: bilingual(key), definition: bilingual(key), comparability: null },
    value: { kind: "text", text: printed },
    printed,
    period: { basis: "annual", start: "2023-01-01", end: "2023-12-31" },
    series: null,
    partOf: null,
    ambiguity: null,
    source: "年报",
    revision: { id: `${key} 1`, number: 1, hash: "" },
    approvedAt: "2024-01-01T00:00:00.000Z",
    ...more,
  };
}

export function releasedSection(
  number: string,
  fields: string[],
  lead: string | null = null,
): ReleasedSection {
  return {
    number,
    title: bilingual(`${number}节`),
    topic: { code: "topic", name: bilingual("主题") },
    lead,
    blocks: [
      {
        kind: "prose",
        heading: null,
        series: null,
        edition: null,
        items: fields.map((field) => ({ level: 0, label: null, field })),
      },
    ],
  };
}

export function releasedReport(more: Partial<ReleasedReport> = {}): ReleasedReport {
  return { year: 2023, title: bilingual("报告"), sections: [], figures: {}, sentences: {}, ...more };
}

const keys = ["a", "b", "c"];
const sentenceKeys = ["text.a", "text.b"];

const figure = fc
  .record({
    key: fc.constantFrom(...keys),
    printed: fc.constantFrom("1批", "2批", "零"),
    section: fc.constantFrom("8", "8.1"),
    source: fc.constantFrom("", "年报"),
    ambiguity: fc.constantFrom(null, bilingual("不明")),
    partOf: fc.constantFrom(null, "a"),
    approvedAt: fc.constantFrom("2024-01-01T00:00:00.000Z", "2024-02-01T00:00:00.000Z"),
    series: fc.constantFrom(null, { code: "forum", name: bilingual("论坛"), edition: "16" }),
  })
  .map(({ key, printed, ...more }) => releasedFigure(key, printed, more));

const sentence = fc.tuple(
  fc.constantFrom(...sentenceKeys),
  fc.constantFrom("培训{a}", "培训{a}，共{b}人次", "没有数字"),
);

const section = fc
  .record({
    number: fc.constantFrom("8", "8.1", "8.2"),
    fields: fc.subarray([...keys, ...sentenceKeys]),
    lead: fc.constantFrom(null, "text.a"),
  })
  .map(({ number, fields, lead }) => releasedSection(number, fields, lead));

const summary: fc.Arbitrary<ReleasedSummary> = fc
  .tuple(fc.subarray(sentenceKeys), fc.subarray(sentenceKeys), fc.subarray(keys))
  .map(([zh, en, charts]) => ({ points: { zh, en }, charts }));

/** Generates reports of a few figures, sentences and sections, in any order. */
export const anyReleasedReport: fc.Arbitrary<ReleasedReport> = fc
  .record({
    title: fc.constantFrom(bilingual("报告"), bilingual("改名的报告")),
    figures: fc.uniqueArray(figure, { selector: ({ key }) => key }),
    sentences: fc.uniqueArray(sentence, { selector: ([key]) => key }),
    sections: fc.uniqueArray(section, { selector: ({ number }) => number }),
    summary: fc.option(summary),
  })
  .map(({ figures, sentences, summary: points, ...more }) =>
    releasedReport({
      ...more,
      ...(points && { summary: points }),
      figures: Object.fromEntries(figures.map((released) => [released.key, released])),
      sentences: Object.fromEntries(sentences),
    }),
  );

/** Generates pairs of reports that differ in at most one part. */
export const anyCorrection: fc.Arbitrary<[ReleasedReport, ReleasedReport]> = fc
  .tuple(
    anyReleasedReport,
    anyReleasedReport,
    fc.constantFrom("title", "figures", "sentences", "sections", "summary", "year"),
  )
  .map(([earlier, other, part]) => {
    if (part !== "summary") return [earlier, { ...earlier, [part]: other[part] }];
    const { summary: _, ...rest } = earlier;
    return [earlier, { ...rest, ...(other.summary && { summary: other.summary }) }];
  });
