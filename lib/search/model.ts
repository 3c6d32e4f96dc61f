import type { Bilingual } from "@/lib/platform/bilingual";

export const searchGroups = ["indicators", "sections", "events", "names", "figures"] as const;
export type SearchGroup = (typeof searchGroups)[number];

/** Something that can be found, with the address where it is read. */
export type SearchDocument = {
  id: string;
  group: SearchGroup;
  address: string;
  title: Bilingual;
  /** What more it says; `zh` alone where the report has no English. */
  text: { zh: string; en: string | null };
  /** Words by which it is found and which are not shown: codes, numbers in digits. */
  also: string;
  years: number[];
};
