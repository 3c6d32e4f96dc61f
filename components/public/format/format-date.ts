import type { Locale } from "@/lib/platform/i18n/routing";

const languages = { zh: "zh-CN", en: "en-GB" };

/** Returns the date of an ISO instant in the office's time zone: "2024年3月1日", "1 March 2024". */
export function formatDate(instant: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(languages[locale], { dateStyle: "long", timeZone: "Asia/Shanghai" });
  return format.format(new Date(instant));
}
