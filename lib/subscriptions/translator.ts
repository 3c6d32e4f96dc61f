import "server-only";
import type { TranslateRelease } from "@/lib/open-data/feed/change-lines";
import type { Office } from "@/lib/office/model";
import { withSiteNames } from "@/lib/office/site-names";
import en from "@/lib/platform/i18n/messages/en/release.json";
import zh from "@/lib/platform/i18n/messages/zh/release.json";
import { type Locale, routing } from "@/lib/platform/i18n/routing";

const messages = { zh, en };

/** Returns the words of releases in each language, as public pages and feeds have them, for what is written outside of Next. */
export async function releaseTranslators(office: Office): Promise<(locale: Locale) => TranslateRelease> {
  // Only when there is something to tell: it takes 2 MB.
  const { createTranslator } = await import("next-intl");
  const made = routing.locales.map((locale) => {
    const named = withSiteNames({ release: messages[locale] }, office, locale);
    return [locale, createTranslator({ locale, namespace: "release", messages: named })] as const;
  });
  const byLocale = new Map<Locale, TranslateRelease>(made);
  return (locale) => byLocale.get(locale) as TranslateRelease;
}
