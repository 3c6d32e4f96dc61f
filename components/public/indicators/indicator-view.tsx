import { useLocale, useTranslations } from "next-intl";
import { PageGrid } from "@/components/ui/page-grid";
import type { AcrossYears, PublishedIndicator } from "@/lib/publication/public-reads/across-years";
import { indicatorAddress } from "@/lib/publication/public-reads/addresses";
import { PageHeading } from "../site/page-heading";
import { Words } from "../format/words";
import { PublicLink } from "../site/public-link";
import { PublicPage } from "../site/public-page";
import { IndicatorChart } from "./indicator-chart";
import { DistrictValues } from "./district-values";
import { IndicatorFacts } from "./indicator-facts";
import { IndicatorNotes } from "./indicator-notes";
import css from "./indicator-view.module.css";
import { Newest } from "./newest";
import { ValuesTable } from "./values-table";

type Props = { across: AcrossYears; indicator: PublishedIndicator };

/** The page of an indicator: its definition, charts and values over the years. */
export function IndicatorView({ across, indicator }: Props) {
  const t = useTranslations("public");
  const locale = useLocale();
  return (
    <PublicPage path={indicatorAddress(indicator.code)}>
      <PageGrid side={<IndicatorFacts indicator={indicator} />} isWide isAfter>
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
          <ValuesTable across={across} indicator={indicator} />
          <IndicatorNotes indicator={indicator} />
        </article>
      </PageGrid>
    </PublicPage>
  );
}
