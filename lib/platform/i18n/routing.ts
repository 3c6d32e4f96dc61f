import { defineRouting } from "next-intl/routing";

// An address says its language; no header and no cookie changes what it shows.
export const routing = defineRouting({
  locales: ["zh", "en"],
  defaultLocale: "zh",
  localePrefix: "as-needed",
  localeDetection: false,
  localeCookie: false,
  // Pages name their alternates in their own metadata.
  alternateLinks: false,
});

export type Locale = (typeof routing.locales)[number];
