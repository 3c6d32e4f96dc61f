import { useLocale, useTranslations } from "next-intl";
import type { IndicatorPage } from "@/lib/catalogue/indicator-loader";
import { DescriptionItem, DescriptionList } from "@/components/ui/description-list";

/** An indicator's editors and codes; for those who cannot edit it, its catalogue details as well. */
export function IndicatorFacts({ page }: { page: IndicatorPage }) {
  const { indicator, owners, canEdit } = page;
  const locale = useLocale();
  const t = useTranslations("catalogue");
  const comma = locale === "zh" ? "、" : ", ";
  return (
    <DescriptionList>
      <DescriptionItem label={t("form.code")}>{indicator.code}</DescriptionItem>
      {canEdit ? null : (
        <>
          <DescriptionItem label={t("form.kind")}>{t(`kinds.${indicator.kind}`)}</DescriptionItem>
          <DescriptionItem label={t("form.unit")}>{indicator.unit || "—"}</DescriptionItem>
          <DescriptionItem label={t("form.topic")}>
            {page.topics.find(({ code }) => code === indicator.topic)?.name[locale] ?? t("form.noTopic")}
          </DescriptionItem>
          {indicator.unitInEnglish ? (
            <DescriptionItem label={t("form.unitMany")}>{indicator.unitInEnglish.many}</DescriptionItem>
          ) : null}
          <DescriptionItem label={t("form.basis")}>{t(`bases.${indicator.basis}`)}</DescriptionItem>
          <DescriptionItem label={t("form.definition")}>{indicator.definition[locale]}</DescriptionItem>
          {indicator.comparability ? (
            <DescriptionItem label={t("form.comparability")}>
              {indicator.comparability[locale]}
            </DescriptionItem>
          ) : null}
        </>
      )}
      <DescriptionItem label={t("indicator.owners")}>
        {owners.length > 0 ? owners.map(({ name }) => name).join(comma) : t("indicator.noOwners")}
      </DescriptionItem>
      {indicator.merged.length > 0 ? (
        <DescriptionItem label={t("indicator.also")}>{indicator.merged.join(comma)}</DescriptionItem>
      ) : null}
    </DescriptionList>
  );
}
