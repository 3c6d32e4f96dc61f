import { useTranslations } from "next-intl";
import { PageGrid } from "@/components/ui/page-grid";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { SearchForm } from "../search/search-form";
import css from "../site/notice-page.module.css";
import { PublicLink } from "../site/public-link";
import { PublicPage } from "../site/public-page";
import { YearLinks } from "../site/year-links";

/** The "not found" page: why there may be no such page, a search form, and what there is. */
export function NotFoundView({ releases = [] }: { releases?: ReleaseSummary[] }) {
  const t = useTranslations("public.notFound");
  return (
    <PublicPage path="/">
      <PageGrid>
        <h1 className={css.title}>{t("title")}</h1>
        <p>{t("reasons")}</p>
        <div className={css.part}>
          <SearchForm query="" />
        </div>
        <section className={css.part}>
          <h2 className={css.heading}>{t("reports")}</h2>
          {releases.length > 0 ? (
            <YearLinks releases={releases} />
          ) : (
            <PublicLink href="/reports">{t("allReports")}</PublicLink>
          )}
        </section>
      </PageGrid>
    </PublicPage>
  );
}
