import { useLocale, useTranslations } from "next-intl";
import { Particular } from "@/components/ui/description-list";
import { findUnit } from "@/lib/figures/find-unit";
import type { Quantity } from "@/lib/figures/quantity";
import { exactEnds } from "../format/format-exact";

/** What a printed number amounts to: its exact value, its qualifier in words, and its unit. */
export function QuantityMeaning({ quantity }: { quantity: Quantity }) {
  const t = useTranslations("public");
  const [from, to] = exactEnds(quantity) ?? [];
  const exact = from && to ? t("figure.exactRange", { from, to }) : from;
  return (
    <>
      <Particular label={t("figure.exact")}>{exact || t("figure.noExact")}</Particular>
      <Particular label={t("figure.qualifier")}>
        {quantity.word && <span lang="zh-CN">{`“${quantity.word}” `}</span>}
        {t(`qualifiers.${quantity.qualifier}`)}
      </Particular>
      <Particular label={t("figure.unit")}>
        <UnitMeaning unit={quantity.unit} />
      </Particular>
    </>
  );
}

/** In English with the word that is printed: person-times (人次). */
function UnitMeaning({ unit }: { unit: string }) {
  const t = useTranslations("public.figure");
  const isChinese = useLocale() === "zh";
  if (unit === "") return t("noUnit");
  const known = isChinese ? null : findUnit(unit);
  const words = known && (known.enPlural ?? known.en);
  const printed = <span lang="zh-CN">{unit}</span>;
  return words ? (
    <>
      {words} ({printed})
    </>
  ) : (
    printed
  );
}
