import { useLocale, useTranslations } from "next-intl";
import { PageGrid } from "@/components/ui/page-grid";
import { englishOfFigure } from "@/lib/publication/content/figure-english";
import type { FigureVersion } from "@/lib/publication/changes/figure-versions";
import type { ReleasedFigure, ReleaseSummary } from "@/lib/publication/content/model";
import { figureAddress, reportAddress } from "@/lib/publication/public-reads/addresses";
import type { TakenChart } from "@/lib/publication/public-reads/kept-chart-reads";
import type { Occurrence } from "@/lib/publication/public-reads/occurrences";
import { Imprint } from "../imprint/imprint";
import { OutlineColumn } from "../section/outline-column";
import { PublicLink } from "../site/public-link";
import { PublicPage } from "../site/public-page";
import type { ReleaseContext } from "../site/release-context";
import { recordAddress } from "../site/staff-addresses";
import { SupersededBanner } from "../site/superseded-banner";
import { TakeCharts } from "../take/take-charts";
import { FigureApproval } from "./figure-approval";
import { FigureMeaning } from "./figure-meaning";
import { FigureTitle } from "./figure-title";
import { FigureVersions } from "./figure-versions";
import css from "./figure-view.module.css";
import { FigureYears } from "./figure-years";
import { OccurrenceList } from "./occurrence-list";

type Props = {
  context: ReleaseContext;
  /** The version that first published the figure as it is: what the page names and is cited by. */
  origin: ReleaseSummary;
  figure: ReleasedFigure;
  versions: FigureVersion[];
  occurrences: readonly Occurrence[];
  charts: readonly TakenChart[];
};

/** The page of one published figure: occurrences, meaning, approval, other years, its chart to take, versions and citation. */
export function FigureView({ context, origin, figure, versions, occurrences, charts }: Props) {
  const t = useTranslations("public");
  const locale = useLocale();
  const { year, version } = origin;
  const value = (locale === "en" && englishOfFigure(figure)) || figure.printed;
  return (
    <PublicPage path={figureAddress(context.base, figure.key)} context={context}>
      <PageGrid side={<OutlineColumn context={context} current={figure.section} mark="location" />}>
        <article>
          <SupersededBanner context={context} latest={figureAddress(reportAddress(year), figure.key)} />
          <FigureTitle context={context} figure={figure} />
          <OccurrenceList context={context} figure={figure} occurrences={occurrences} />
          <FigureMeaning context={context} figure={figure} />
          <FigureApproval figure={figure} />
          <p className={css.staff}>
            <PublicLink href={recordAddress(year, figure.key)}>{t("figure.staff")}</PublicLink>
          </p>
        </article>
        <FigureYears context={context} figure={figure} />
        <div className={css.take}>
          <TakeCharts
            charts={charts}
            site={context.site}
            nameOf={({ indicator }) => indicator.name[locale]}
          />
        </div>
        <FigureVersions current={origin.id} versions={versions} figure={figure} />
        <Imprint
          context={context}
          release={origin}
          path={`/figures/${figure.key}`}
          subject={{ kind: "figure", name: figure.indicator.name[locale], value }}
          downloads={[
            {
              label: t("release.csvIndicator"),
              format: "csv",
              filter: { indicator: figure.indicator.code },
            },
            { label: t("release.csvVersion"), format: "csv", filter: { year, version } },
          ]}
        />
      </PageGrid>
    </PublicPage>
  );
}
