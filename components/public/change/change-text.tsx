import { useLocale, useTranslations } from "next-intl";
import { englishQuantity } from "@/lib/figures/english-quantity";
import { printQuantity } from "@/lib/figures/quantity";
import type { Quantity } from "@/lib/figures/quantity";
import type { Change } from "@/lib/publication/public-reads/change";

/** The change of a figure since an earlier year, in words: 比2021年增加11批（+84.6%）. */
export function ChangeText({ change, year }: { change: Change; year: number }) {
  const t = useTranslations("public.change");
  const locale = useLocale();
  const print = (quantity: Quantity) =>
    locale === "zh" ? printQuantity(quantity) : englishQuantity(quantity).trim();
  if (change.kind === "break") return t("break", { year, from: change.from.year });
  if (change.kind !== "up" && change.kind !== "down") return t(change.kind, { year });
  const { kind, by, percent } = change;
  if (by && percent) return t(kind, { year, by: print(by), percent: percent[locale] });
  if (by) return t(`${kind}By`, { year, by: print(by) });
  return percent ? t(`${kind}Percent`, { year, percent: percent[locale] }) : t(`${kind}Only`, { year });
}
