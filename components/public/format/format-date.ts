import type { Locale } from "@/lib/platform/i18n/routing";

const long = { dateStyle: "long", timeZone: "Asia/Shanghai" } as const;
// A page prints a dozen dates, and making a format takes longer than using it.
const formats: Record<Locale, Intl.DateTimeFormat> = {
  zh: new Intl.DateTimeFormat("zh-CN", long),
  en: new Intl.DateTimeFormat("en-GB", long),
};

/** Returns the date of an ISO instant in the office's time zone: "2024年3月1日", "1 March 2024". */
export function formatDate(instant: string, locale: Locale): string {
  return formats[locale].format(new Date(instant));
}
