import { useLocale, useTranslations } from "next-intl";
import { DescriptionItem } from "@/components/ui/description-list";
import { findUnit } from "@/lib/figures/find-unit";
import type { Quantity } from "@/lib/figures/quantity";
import { formatExact } from "../format/format-exact";
import { qualifierName } from "../format/qualifier-name";

/** The meaning of a printed number: its exact value, its qualifier in words, and its unit. */
export function QuantityMeaning({ quantity }: { quantity: Quantity }) {
  const t = useTranslations("public");
  const [from, to] = formatExact(quantity) ?? [];
  const exact = from && to ? t("figure.exactRange", { from, to }) : from;
  return (
    <>
      <DescriptionItem label={t("figure.exact")}>{exact || t("figure.noExact")}</DescriptionItem>
      <DescriptionItem label={t("figure.qualifier")}>
        {quantity.word && <span lang="zh-CN">{`“${quantity.word}” `}</span>}
        {t(`qualifiers.${qualifierName(quantity)}`)}
      </DescriptionItem>
      <DescriptionItem label={t("figure.unit")}>
        <UnitMeaning unit={quantity.unit} />
      </DescriptionItem>
    </>
  );
}

/** The unit; on English pages followed by the printed one: person-times (人次). */
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
