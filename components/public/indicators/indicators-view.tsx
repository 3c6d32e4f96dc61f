import { useLocale, useTranslations } from "next-intl";
import type { AcrossYears } from "@/lib/publication/public-reads/across-years";
import { indicatorListOf, type IndicatorQuery } from "@/lib/search/indicator-list";
import notice from "../site/notice-page.module.css";
import { PageHeading } from "../site/page-heading";
import { PublicLink } from "../site/public-link";
import { PublicPage } from "../site/public-page";
import { IndicatorFilter } from "./indicator-filter";
import { IndicatorGroupList } from "./indicator-group";
import css from "./indicators-view.module.css";

type Props = { across: AcrossYears; query: IndicatorQuery };

/** The list of all indicators, to be searched and ordered. Works without JavaScript; public/reader.js updates it while one types. */
export function IndicatorsView({ across, query }: Props) {
  const t = useTranslations("public.indicators");
  const tList = useTranslations("openData.indicators");
  const locale = useLocale();
  const groups = indicatorListOf(across, query, locale);
  const count = groups.reduce((sum, { indicators }) => sum + indicators.length, 0);
  const isFiltered = query.q !== "" || query.topic !== "";
  if (across.indicators.size === 0)
    return (
      <PublicPage path="/indicators">
        <PageHeading title={t("title")} lead={t("intro")} />
        <p className={notice.part}>{t("empty")}</p>
      </PublicPage>
    );
  return (
    <PublicPage path="/indicators">
      <PageHeading title={t("title")} lead={t("intro")} />
      <IndicatorFilter across={across} query={query} />
      <p role="status" className={css.status} data-results>
        {isFiltered ? tList("found", { count }) : tList("all", { count })}
      </p>
      <div data-results>
        {groups.map((group) => (
          <IndicatorGroupList key={group.code} group={group} isOpen={isFiltered} />
        ))}
        {count === 0 && <p className={notice.part}>{tList("nothing")}</p>}
      </div>
      <p className={css.tables}>
        <PublicLink href="/tables">{tList("makeTable")}</PublicLink>
      </p>
    </PublicPage>
  );
}
