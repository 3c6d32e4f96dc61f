import { stringify } from "csv-stringify/sync";
import { guardedText } from "@/lib/characters/formula-guard";
import type { AcrossYears } from "@/lib/publication/public-reads/across-years";
import { type ComparedPair, type ComparedSeries, comparedTopics } from "./listing";

/** Which years a row compares: two that follow each other in the series, or its first and last. */
export const spans = ["neighbouring", "first_and_last"] as const;

/** Why two values are not compared; "" if they are. */
export const reasons = ["", "not_comparable", "basis", "months", "unit"] as const;

type Row = ReturnType<typeof rowOf>;

/** Returns comparability.json: a row for each pair of years. */
export const comparabilityDocument = (across: AcrossYears) => ({ pairs: rowsOf(across) });

/** Returns the same rows as CSV with a byte order mark. Texts are guarded as in the export, figures stay as printed. */
export function comparabilityCsv(across: AcrossYears): string {
  const rows = rowsOf(across).map((row) => columns.map((column) => cellOf(column, row[column])));
  return stringify([[...columns], ...rows], { bom: true, record_delimiter: "windows" });
}

export const columns = [
  ...(["indicator_code", "indicator_name_zh", "indicator_name_en", "topic_code", "series_code"] as const),
  ...(["label_zh", "label_en", "span", "earlier", "later", "earlier_key", "later_key"] as const),
  ...(["earlier_as_printed", "later_as_printed", "grade", "reason", "note_zh", "note_en"] as const),
] satisfies (keyof Row)[];

const asPrinted: readonly string[] = ["earlier_as_printed", "later_as_printed"];

const cellOf = (column: string, value: string | number): string =>
  typeof value === "number" || asPrinted.includes(column) ? String(value) : guardedText(value);

function rowsOf(across: AcrossYears): Row[] {
  return comparedTopics(across).flatMap(({ code, series }) =>
    series.flatMap((each) => [
      ...each.neighbours.map((pair) => rowOf(code, each, pair, "neighbouring")),
      ...(each.ends ? [rowOf(code, each, each.ends, "first_and_last")] : []),
    ]),
  );
}

function rowOf(
  topic: string,
  { indicator, label }: ComparedSeries,
  { before, now, grade, reason, notes }: ComparedPair,
  span: (typeof spans)[number],
) {
  const words = (locale: "zh" | "en") => notes.map((note) => note[locale]).join("|");
  return {
    indicator_code: indicator.code,
    indicator_name_zh: indicator.name.zh,
    indicator_name_en: indicator.name.en,
    topic_code: topic,
    series_code: now.figure.series?.code ?? "",
    label_zh: label?.zh ?? "",
    label_en: label?.en ?? "",
    span,
    earlier: before.year,
    later: now.year,
    earlier_key: before.figure.key,
    later_key: now.figure.key,
    earlier_as_printed: before.figure.printed,
    later_as_printed: now.figure.printed,
    grade,
    reason: reason ?? "",
    note_zh: words("zh"),
    note_en: words("en"),
  };
}
