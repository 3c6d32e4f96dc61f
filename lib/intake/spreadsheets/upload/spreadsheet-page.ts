import type { Bilingual } from "@/lib/platform/bilingual";

/** What the page for filling in a section, or a year, by spreadsheet shows. */
export type SpreadsheetPage = {
  personId: string;
  year: number;
  /** Null for the whole year. */
  section: { number: string; title: Bilingual } | null;
  /** Districts that have a form of their own. */
  places: Bilingual[];
  isEditable: boolean;
};
