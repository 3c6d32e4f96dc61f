import type { CalendarLine } from "@/lib/site-texts/site-texts";
import type { Locale } from "@/lib/platform/i18n/routing";

const languages = { zh: "zh-CN", en: "en-GB" };

/** Returns an announced day or month in words: "2027年3月", "1 March 2027". */
export function formatAnnounced({ date }: Pick<CalendarLine, "date">, locale: Locale): string {
  const isDay = date.length > "YYYY-MM".length;
  const format = new Intl.DateTimeFormat(languages[locale], {
    ...{ year: "numeric", month: "long", timeZone: "UTC" },
    ...(isDay && { day: "numeric" }),
  });
  return format.format(new Date(isDay ? date : `${date}-01`));
}
