import { useLocale, useTranslations } from "next-intl";
import type { YearPairLine } from "@/lib/catalogue/year-pairs";

/** Names a pair of years: 2021 → 2023, or from 2021 on for a break; with its event series. */
export function usePairName() {
  const t = useTranslations("catalogue.grades");
  const locale = useLocale();
  return ({ earlier, later, seriesName }: Pick<YearPairLine, "earlier" | "later" | "seriesName">) => {
    const years = earlier === null ? t("from", { later }) : t("pair", { earlier, later });
    return seriesName ? `${seriesName[locale]} ${years}` : years;
  };
}
