import type { Locale } from "@/lib/platform/i18n/routing";
import { formTexts } from "../messages";

export const formColumns = ["name", "value", "unit", "previous", "source", "note", "mark"] as const;
export type FormColumn = (typeof formColumns)[number];

/** Returns the heading of a column of the form; `year` for those of this and the last report. */
export function columnHeading(column: FormColumn, locale: Locale, year: number | null): string {
  const heading = formTexts.columns[column][locale];
  return year === null ? heading : `${heading} (${year})`;
}

/** Returns the column that a heading names in either language, with or without its year. */
export function columnNamed(heading: string): FormColumn | null {
  const plain = heading
    .normalize("NFKC")
    .replace(/\(?\d{4}\)?|\s+/g, "")
    .toLowerCase();
  const isNamed = (column: FormColumn) =>
    Object.values(formTexts.columns[column]).some((text) => text.replace(/\s+/g, "").toLowerCase() === plain);
  return plain === "" ? null : (formColumns.find(isNamed) ?? null);
}
