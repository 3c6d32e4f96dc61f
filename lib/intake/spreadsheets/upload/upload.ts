import type { ChangeToSave, SheetPreview } from "../change";
import type { ColumnMapping, FieldChoice, MappedPreview, SheetToMap } from "../mapping/column-mapping";
import type { Bilingual } from "@/lib/platform/bilingual";

/** Workbooks are posted to this path: a file, and a request as JSON. */
export const spreadsheetsPath = "/api/desk/spreadsheets";

/** What is asked of an uploaded workbook. `section` is null on the page of a whole year. */
export type UploadRequest = {
  year: number;
  section: string | null;
  /** The sheet and columns a person chose; left out for the first look. */
  mapped?: { sheet: number; mapping: ColumnMapping };
  /** What the person confirmed; left out for a preview. */
  take?: ChangeToSave[];
};

/** What was found in a workbook: our own form filled in, or a table whose columns are to be chosen. */
export type UploadPreview = { notices: Bilingual[] } & (
  | ({ kind: "form" } & SheetPreview)
  | ({ kind: "table"; sheets: SheetToMap[]; sheet: number; fields: FieldChoice[] } & MappedPreview)
);

/** The address of a form to download, of a section, one district in it, or the whole year. */
export function formPath(
  year: number,
  { section, place, locale }: { section?: string; place?: string; locale: string },
): string {
  const query = new URLSearchParams({ locale, ...(section ? { section } : {}), ...(place ? { place } : {}) });
  return `${spreadsheetsPath}/${year}/form.xlsx?${query}`;
}
