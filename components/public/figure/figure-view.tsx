import { useLocale, useTranslations } from "next-intl";
import { Spread } from "@/components/ui/page-grid";
import { englishOf } from "@/lib/figures/english-value";
import type { FigureVersion } from "@/lib/publication/changes/figure-versions";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import { recordAddress } from "../site/staff-addresses";
import { FigureVersions } from "./figure-versions";
import { FigureYears } from "./figure-years";
import { FigureApproval } from "./figure-approval";
import { FigureMeaning } from "./figure-meaning";
import { FigureTitle } from "./figure-title";
import css from "./figure-view.module.css";
import { Imprint } from "../imprint/imprint";
import { OutlineColumn } from "../section/outline-column";
import type { PlacedRelease } from "../site/placed-release";
import { PublicLink } from "../site/public-link";
import { PublicPage } from "../site/public-page";
import { Standings } from "./occurrence-list";
import { SupersededBanner } from "../site/superseded-banner";
import { figureAddress, reportAddress } from "@/lib/publication/public-reads/addresses";

type Props = { placed: PlacedRelease; figure: ReleasedFigure; versions: FigureVersion[] };

/** "Explain this number": all that a reader may ask of one published figure. */
export function FigureView({ placed, figure, versions }: Props) {
  const t = useTranslations("public");
  const locale = useLocale();
  const { year, version } = placed.release;
  const value = (locale === "en" && englishOf(figure.value)) || figure.printed;
  return (
    <PublicPage path={figureAddress(placed.base, figure.key)} placed={placed}>
      <Spread side={<OutlineColumn placed={placed} current={figure.section} mark="location" />}>
        <article>
          <SupersededBanner placed={placed} latest={figureAddress(reportAddress(year), figure.key)} />
          <FigureTitle placed={placed} figure={figure} />
          <Standings placed={placed} figure={figure} />
          <FigureMeaning placed={placed} figure={figure} />
          <FigureApproval figure={figure} />
          <p className={css.staff}>
            <PublicLink href={recordAddress(year, figure.key)}>{t("figure.staff")}</PublicLink>
          </p>
        </article>
        <FigureYears placed={placed} figure={figure} />
        <FigureVersions placed={placed} versions={versions} figure={figure} />
        <Imprint
          placed={placed}
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
      </Spread>
    </PublicPage>
  );
}
