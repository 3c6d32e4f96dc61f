import { useLocale, useTranslations } from "next-intl";
import type { IndicatorPage } from "@/lib/catalogue/indicator-loader";
import { Particular, Particulars } from "@/components/ui/description-list";

/** Who enters an indicator and under which codes; for who cannot change it, what the catalogue says of it as well. */
export function IndicatorFacts({ page }: { page: IndicatorPage }) {
  const { indicator, owners, canEdit } = page;
  const locale = useLocale();
  const t = useTranslations("catalogue");
  const comma = locale === "zh" ? "、" : ", ";
  return (
    <Particulars>
      <Particular label={t("form.code")}>{indicator.code}</Particular>
      {canEdit ? null : (
        <>
          <Particular label={t("form.kind")}>{t(`kinds.${indicator.kind}`)}</Particular>
          <Particular label={t("form.unit")}>{indicator.unit || "—"}</Particular>
          <Particular label={t("form.basis")}>{t(`bases.${indicator.basis}`)}</Particular>
          <Particular label={t("form.definition")}>{indicator.definition[locale]}</Particular>
          {indicator.comparability ? (
            <Particular label={t("form.comparability")}>{indicator.comparability[locale]}</Particular>
          ) : null}
        </>
      )}
      <Particular label={t("indicator.owners")}>
        {owners.length > 0 ? owners.map(({ name }) => name).join(comma) : t("indicator.noOwners")}
      </Particular>
      {indicator.merged.length > 0 ? (
        <Particular label={t("indicator.also")}>{indicator.merged.join(comma)}</Particular>
      ) : null}
    </Particulars>
  );
}
