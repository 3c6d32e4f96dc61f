import type { ObservationColumn } from "@/lib/publication/observations/observation-row";

// In characters, like all widths of a spreadsheet. The other columns are as wide as their headings.
const widths: Partial<Record<ObservationColumn, number>> = {
  ...{ section_title: 20, topic_code: 15, series_code: 15, edition: 9, kind: 10, indicator_code: 30 },
  ...{ indicator_name_zh: 20, indicator_name_en: 24, value_as_printed: 16, obs_value: 15, text_value: 28 },
  ...{ comment: 22, source: 18, approved_at: 19, row_hash: 14, figure_key: 22, breakdown: 18 },
  ...{ section_title_en: 24, unit_name_en: 15, text_value_en: 28, comparability_note: 28 },
  ...{ comparability_note_en: 28, comment_en: 28 },
};

/** The columns whose texts are sentences or names and so take several lines. */
export const wrappedColumns: ReadonlySet<string> = new Set<ObservationColumn>([
  ...(["section_title", "section_title_en", "indicator_name_zh", "indicator_name_en"] as const),
  ...(["value_as_printed", "text_value", "text_value_en", "source", "comment", "comment_en"] as const),
  ...(["comparability_note", "comparability_note_en"] as const),
]);

/** Returns a column's width, which leaves room for its bold heading of eight points and the button of its filter. */
export function columnWidth(name: ObservationColumn): number {
  return Math.max(widths[name] ?? 0, Math.ceil(name.length * 0.75) + 3);
}

const wide = /[\u1100-\uFFFF]/g;
const mostLines = 20;

/** Returns how many lines a text takes in a column. A Chinese character is as wide as two others. */
export function linesOf(text: string, width: number): number {
  if (text.length * 2 <= width && !text.includes("\n")) return 1;
  const lines = text.split("\n").map((line) => {
    const length = line.length + (line.match(wide)?.length ?? 0);
    return Math.max(1, Math.ceil(length / (width - 1)));
  });
  return Math.min(
    mostLines,
    lines.reduce((sum, each) => sum + each, 0),
  );
}
