import { useLocale, useTranslations } from "next-intl";
import { PageGrid } from "@/components/ui/page-grid";
import type { AcrossYears, PublishedIndicator } from "@/lib/publication/public-reads/across-years";
import { indicatorAddress } from "@/lib/publication/public-reads/addresses";
import type { Glossary } from "@/lib/site-texts/glossary";
import type { TakenChart } from "@/lib/publication/public-reads/kept-chart-reads";
import { PageHeading } from "../site/page-heading";
import { Words } from "../format/words";
import { PublicLink } from "../site/public-link";
import { PublicPage } from "../site/public-page";
import { TakeCharts } from "../take/take-charts";
import { IndicatorChart } from "./indicator-chart";
import { DistrictValues } from "./district-values";
import { IndicatorFacts } from "./indicator-facts";
import { IndicatorNotes } from "./indicator-notes";
import css from "./indicator-view.module.css";
import { Newest } from "./newest";
import { ValuesTable } from "./values-table";

type Props = {
  across: AcrossYears;
  indicator: PublishedIndicator;
  charts: readonly TakenChart[];
  site: string;
  glossary?: Glossary | undefined;
};

/** The page of an indicator: its definition, charts and values over the years. */
export function IndicatorView({ across, indicator, charts, site, glossary }: Props) {
  const t = useTranslations("public");
  const locale = useLocale();
  return (
    <PublicPage path={indicatorAddress(indicator.code)}>
      <PageGrid side={<IndicatorFacts indicator={indicator} glossary={glossary} />} isWide isAfter>
        <article className={css.article}>
          <PageHeading
            eyebrow={<PublicLink href="/indicators">{t("indicators.title")}</PublicLink>}
            title={<Words>{indicator.name[locale]}</Words>}
          />
          <div className={css.opening}>
            <Newest indicator={indicator} />
            <p>
              <Words>{indicator.definition[locale]}</Words>
            </p>
          </div>
          <DistrictValues indicator={indicator} />
          <IndicatorChart across={across} indicator={indicator} />
          <TakeCharts charts={charts} site={site} nameOf={({ label }) => label?.[locale] ?? ""} />
          <ValuesTable across={across} indicator={indicator} />
          <IndicatorNotes indicator={indicator} />
        </article>
      </PageGrid>
    </PublicPage>
  );
}
