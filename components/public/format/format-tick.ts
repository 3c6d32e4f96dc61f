import type { Locale } from "@/lib/platform/i18n/routing";

const compact = { notation: "compact" } as const;
const formats: Record<Locale, { plain: Intl.NumberFormat; short: Intl.NumberFormat }> = {
  zh: {
    plain: new Intl.NumberFormat("zh-CN", { useGrouping: false }),
    short: new Intl.NumberFormat("zh-CN", compact),
  },
  // British English would have 150m for 150 million, which is 150 metres as well.
  en: { plain: new Intl.NumberFormat("en-GB"), short: new Intl.NumberFormat("en", compact) },
};

/** Returns a format for ticks: 1,500 in English and 1500 in Chinese; from ten thousand on in compact notation, 2万 and 20K. */
export function tickFormat(locale: Locale): (value: number) => string {
  const { plain, short } = formats[locale];
  return (value) => (value < 10_000 ? plain : short).format(value);
}
