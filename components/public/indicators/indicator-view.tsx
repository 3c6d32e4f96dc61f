import { useLocale, useTranslations } from "next-intl";
import { Spread } from "@/components/ui/page-grid";
import type { AcrossYears, PublishedIndicator } from "@/lib/publication/public-reads/across-years";
import { PageHeading } from "../site/page-heading";
import { PublicLink } from "../site/public-link";
import { PublicPage } from "../site/public-page";
import { IndicatorChart } from "./indicator-chart";
import { IndicatorNotes } from "./indicator-notes";
import { IndicatorFacts } from "./indicator-facts";
import css from "./indicator-view.module.css";
import { Newest } from "./newest";
import { ValuesTable } from "./values-table";
import { indicatorAddress } from "@/lib/publication/public-reads/addresses";

type Props = { across: AcrossYears; indicator: PublishedIndicator };

/** An indicator over the years: what it means, drawn, and as a table. */
export function IndicatorView({ across, indicator }: Props) {
  const t = useTranslations("public");
  const locale = useLocale();
  return (
    <PublicPage path={indicatorAddress(indicator.code)}>
      <Spread side={<IndicatorFacts indicator={indicator} />} isWide isAfter>
        <article className={css.article}>
          <PageHeading
            eyebrow={<PublicLink href="/indicators">{t("indicators.title")}</PublicLink>}
            title={indicator.name[locale]}
          />
          <div className={css.opening}>
            <Newest indicator={indicator} />
            <p>{indicator.definition[locale]}</p>
          </div>
          <IndicatorChart across={across} indicator={indicator} />
          <ValuesTable across={across} indicator={indicator} />
          <IndicatorNotes indicator={indicator} />
        </article>
      </Spread>
    </PublicPage>
  );
}
