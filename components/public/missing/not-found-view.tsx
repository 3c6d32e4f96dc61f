import { useTranslations } from "next-intl";
import { PageGrid } from "@/components/ui/page-grid";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import type { NotFoundAddress } from "@/lib/publication/public-reads/not-found-address";
import { SearchForm } from "../search/search-form";
import css from "../site/notice-page.module.css";
import { PublicLink } from "../site/public-link";
import { PublicPage } from "../site/public-page";
import { YearLinks } from "../site/year-links";

type Props = { address?: NotFoundAddress; releases?: ReleaseSummary[] };

/** The "not found" page: what the address seems to refer to, the nearest page, a search form and the published years. */
export function NotFoundView({ address, releases = [] }: Props) {
  const t = useTranslations("public.notFound");
  return (
    <PublicPage path="/">
      <PageGrid>
        <h1 className={css.title}>{t("title")}</h1>
        {address?.path && (
          <p>
            {t("asked")} <code className={css.asked}>{address.path}</code>
          </p>
        )}
        <p>{address ? t(address.requested.kind, { ...address.requested }) : t("other")}</p>
        {address?.nearest && (
          <p>
            <PublicLink href={address.nearest}>
              {t(`nearest.${nearestKind(address)}`, { ...address.requested })}
            </PublicLink>
          </p>
        )}
        <div className={css.part}>
          <SearchForm query={address?.searchTerms ?? ""} />
        </div>
        <section className={css.part}>
          <h2 className={css.heading}>{t("reports")}</h2>
          {releases.length > 0 ? (
            <YearLinks releases={releases} />
          ) : (
            <PublicLink href="/reports">{t("nearest.year")}</PublicLink>
          )}
        </section>
      </PageGrid>
    </PublicPage>
  );
}

/** Returns the message key for the nearest page: a list of codes, the year's report, or all reports. */
function nearestKind({ requested: { kind } }: NotFoundAddress) {
  if (kind === "indicators" || kind === "series" || kind === "topics" || kind === "year") return kind;
  return "report";
}
