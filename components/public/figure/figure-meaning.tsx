import { useLocale, useTranslations } from "next-intl";
import { DescriptionItem, DescriptionList } from "@/components/ui/description-list";
import { englishOfFigure, unitInEnglishOf } from "@/lib/publication/content/figure-english";
import { quantityOfFigure, unitOfFigure } from "@/lib/publication/content/figure-quantity";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import { figureAddress } from "@/lib/publication/public-reads/addresses";
import { wordsOfBasis } from "@/lib/site-texts/glossary";
import { formatPeriod } from "../format/format-period";
import { Words } from "../format/words";
import { PublicLink } from "../site/public-link";
import type { ReleaseContext } from "../site/release-context";
import { TermLink } from "../site/term-link";
import { QuantityMeaning } from "./quantity-meaning";

type Props = { context: ReleaseContext; figure: ReleasedFigure };

export function FigureMeaning({ context, figure }: Props) {
  const t = useTranslations("public");
  const locale = useLocale();
  const { period, series, ambiguity, indicator } = figure;
  const quantity = quantityOfFigure(figure);
  const whole = figure.partOf === null ? undefined : context.release.report.figures[figure.partOf];
  return (
    <DescriptionList>
      {quantity && (
        <QuantityMeaning
          quantity={{ ...quantity, unit: unitOfFigure(figure) }}
          unitInEnglish={unitInEnglishOf(figure)}
          glossary={context.glossary}
        />
      )}
      <DescriptionItem label={t("figure.period")}>
        {formatPeriod(period, locale) ?? t("figure.periodUnknown")}
      </DescriptionItem>
      <DescriptionItem label={t("figure.basis")}>
        <TermLink glossary={context.glossary} word={wordsOfBasis[period.basis]}>
          {t(`bases.${period.basis}`)}
        </TermLink>
      </DescriptionItem>
      {whole && (
        <DescriptionItem label={t("figure.partOf")}>
          <PublicLink href={figureAddress(context.base, whole.key)}>
            <Words>{`${whole.indicator.name[locale]} ${(locale === "en" && englishOfFigure(whole)) || whole.printed}`}</Words>
          </PublicLink>
        </DescriptionItem>
      )}
      {series && (
        <DescriptionItem label={t("figure.series")}>
          {series.name[locale]}
          {series.edition && <Words>{` · ${series.edition}`}</Words>}
        </DescriptionItem>
      )}
      {ambiguity && (
        <DescriptionItem label={t("figure.ambiguity")}>
          <Words>{ambiguity[locale]}</Words>
        </DescriptionItem>
      )}
      {indicator.comparability && (
        <DescriptionItem label={t("figure.comparability")}>
          <Words>{indicator.comparability[locale]}</Words>
        </DescriptionItem>
      )}
      <DescriptionItem label={t("figure.source")}>
        {figure.source ? <span lang="zh-CN">{figure.source}</span> : t("figure.noSource")}
      </DescriptionItem>
      <DescriptionItem label={t("figure.code")}>{indicator.code}</DescriptionItem>
    </DescriptionList>
  );
}
