import { useTranslations } from "next-intl";
import { Particular } from "@/components/ui/particulars";
import type { Quantity } from "@/lib/figures/quantity";
import { exactEnds } from "./exact-words";

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
        <span lang="zh-CN">{quantity.unit || t("figure.noUnit")}</span>
      </Particular>
    </>
  );
}
