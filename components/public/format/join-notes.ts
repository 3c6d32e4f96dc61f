import type { Bilingual } from "@/lib/platform/bilingual";
import type { Locale } from "@/lib/platform/i18n/routing";

/** Joins notes, each of which is a sentence. */
export function joined(notes: readonly Bilingual[], locale: Locale): string {
  return notes.map((note) => note[locale]).join(locale === "zh" ? "" : " ");
}
