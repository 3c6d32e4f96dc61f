import type { Locale } from "@/lib/platform/i18n/routing";

const languages = { zh: "zh-CN", en: "en-GB" };

/** Returns a format for ticks: 1,500 in English and 1500 in Chinese; from ten thousand on in compact notation, 2万 and 20K. */
export function tickFormat(locale: Locale): (value: number) => string {
  const language = languages[locale];
  const plain = new Intl.NumberFormat(language, { useGrouping: locale === "en" });
  const short = new Intl.NumberFormat(language, { notation: "compact" });
  return (value) => (value < 10_000 ? plain : short).format(value);
}
