import type { Bilingual } from "@/lib/platform/bilingual";

export const searchGroups = ["summaries", "indicators", "sections", "events", "names", "figures"] as const;
export type SearchGroup = (typeof searchGroups)[number];

/** A searchable item, with the address of its page. */
export type SearchDocument = {
  id: string;
  group: SearchGroup;
  address: string;
  title: Bilingual;
  /** The searchable text; `en` is null if the report has no English for it. */
  text: { zh: string; en: string | null };
  /** Additional search words that are not displayed, such as codes and numbers in digits. */
  keywords: string;
  years: number[];
};
