import { useLocale, useTranslations } from "next-intl";
import { Particular, Particulars } from "@/components/ui/description-list";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import { periodWords } from "../format/format-period";
import type { PlacedRelease } from "../site/placed-release";
import { PublicLink } from "../site/public-link";
import { QuantityMeaning } from "./quantity-meaning";
import { figureAddress } from "@/lib/publication/public-reads/addresses";

type Props = { placed: PlacedRelease; figure: ReleasedFigure };

export function FigureMeaning({ placed, figure }: Props) {
  const t = useTranslations("public");
  const locale = useLocale();
  const { value, period, series, ambiguity, indicator } = figure;
  const whole = figure.partOf === null ? undefined : placed.release.report.figures[figure.partOf];
  return (
    <Particulars>
      {value.kind === "quantity" && <QuantityMeaning quantity={value.quantity} />}
      <Particular label={t("figure.period")}>
        {periodWords(period, locale) ?? t("figure.periodUnknown")}
      </Particular>
      <Particular label={t("figure.basis")}>{t(`bases.${period.basis}`)}</Particular>
      {whole && (
        <Particular label={t("figure.partOf")}>
          <PublicLink href={figureAddress(placed.base, whole.key)}>
            {whole.indicator.name[locale]} {whole.printed}
          </PublicLink>
        </Particular>
      )}
      {series && (
        <Particular label={t("figure.series")}>
          {series.name[locale]}
          {series.edition && ` · ${series.edition}`}
        </Particular>
      )}
      {ambiguity && <Particular label={t("figure.ambiguity")}>{ambiguity[locale]}</Particular>}
      {indicator.comparability && (
        <Particular label={t("figure.comparability")}>{indicator.comparability[locale]}</Particular>
      )}
      <Particular label={t("figure.source")}>
        {figure.source ? <span lang="zh-CN">{figure.source}</span> : t("figure.noSource")}
      </Particular>
      <Particular label={t("figure.code")}>{indicator.code}</Particular>
    </Particulars>
  );
}
