import type { Locale } from "@/lib/platform/i18n/routing";

const languages = { zh: "zh-CN", en: "en-GB" };

/** The day of an instant, in the office's time: "2024年3月1日", "1 March 2024". */
export function dateWords(instant: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(languages[locale], { dateStyle: "long", timeZone: "Asia/Shanghai" });
  return format.format(new Date(instant));
}
