import { useTranslations } from "next-intl";
import { Spread } from "@/components/ui/page-grid";
import type { NotFoundAddress } from "@/lib/publication/public-reads/not-found-address";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import css from "../site/notice-page.module.css";
import { PublicLink } from "../site/public-link";
import { PublicPage } from "../site/public-page";
import { SearchForm } from "../search/search-form";
import { YearLinks } from "../site/year-links";

type Props = { asked?: NotFoundAddress; releases?: ReleaseSummary[] };

/** Says what an address that leads nowhere asked for, and offers the ways by which it may be found. */
export function NotFoundView({ asked, releases = [] }: Props) {
  const t = useTranslations("public.notFound");
  return (
    <PublicPage path="/">
      <Spread>
        <h1 className={css.title}>{t("title")}</h1>
        {asked?.path && (
          <p>
            {t("asked")} <code className={css.asked}>{asked.path}</code>
          </p>
        )}
        <p>{asked ? t(asked.requested.kind, { ...asked.requested }) : t("other")}</p>
        {asked?.nearest && (
          <p>
            <PublicLink href={asked.nearest}>
              {t(`nearest.${placeOf(asked)}`, { ...asked.requested })}
            </PublicLink>
          </p>
        )}
        <div className={css.way}>
          <SearchForm query={asked?.searchTerms ?? ""} />
        </div>
        <section className={css.way}>
          <h2 className={css.heading}>{t("reports")}</h2>
          {releases.length > 0 ? (
            <YearLinks releases={releases} />
          ) : (
            <PublicLink href="/reports">{t("nearest.year")}</PublicLink>
          )}
        </section>
      </Spread>
    </PublicPage>
  );
}

/** Where the nearest page is: a list of codes, the year's report, or all reports. */
function placeOf({ requested: { kind } }: NotFoundAddress) {
  if (kind === "indicators" || kind === "series" || kind === "topics" || kind === "year") return kind;
  return "report";
}
