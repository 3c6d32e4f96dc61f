import { defineRouting } from "next-intl/routing";

// The address alone decides the language, not headers or cookies, so that a page can be cached by its address.
export const routing = defineRouting({
  locales: ["zh", "en"],
  defaultLocale: "zh",
  localePrefix: "as-needed",
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
});

export type Locale = (typeof routing.locales)[number];
