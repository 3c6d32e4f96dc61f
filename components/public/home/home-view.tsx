import { useTranslations } from "next-intl";
import { PageGrid } from "@/components/ui/page-grid";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { observationsAddress } from "@/lib/publication/public-reads/addresses";
import type { CalendarLine } from "@/lib/site-texts/site-texts";
import { NextRelease } from "../method/release-dates";
import { Cover } from "../report/cover";
import { Contents } from "../section/contents";
import { CorrectionNotice } from "../imprint/correction-notice";
import { PublicLink } from "../site/public-link";
import { PublicPage } from "../site/public-page";
import type { ReleaseContext } from "../site/release-context";
import { YearLinks } from "../site/year-links";
import { Headlines } from "./headlines";
import css from "./home-view.module.css";
import { NewestPoints } from "./newest-points";

type Props = {
  context: ReleaseContext;
  releases: ReleaseSummary[];
  /** The dates of releases that the office announced. */
  expected: readonly CalendarLine[];
};

/** The front page: the latest report's cover, first main points, headline figures and contents, and links to all years. */
export function HomeView({ context, releases, expected }: Props) {
  const t = useTranslations("public.home");
  return (
    <PublicPage path="/">
      <PageGrid side={<Cover context={context} />}>
        <h1 className={css.statement}>{t("statement")}</h1>
        <p>{t("gives")}</p>
        <p className={css.actions}>
          <PublicLink href={context.base} className={css.primary}>
            {t("read")}
          </PublicLink>
          <a href={observationsAddress("csv", { year: context.release.year })}>{t("download")}</a>
        </p>
        <NextRelease expected={expected} />
        <CorrectionNotice context={context} of="report" versions={context.corrections.versions} />
        <NewestPoints context={context} />
        <Headlines context={context} />
        <section className={css.part}>
          <h2 className={css.heading}>{t("sections")}</h2>
          <Contents context={context} sections={context.release.report.sections} />
        </section>
        <section className={css.part}>
          <h2 className={css.heading}>{t("years")}</h2>
          <YearLinks releases={releases} />
        </section>
      </PageGrid>
    </PublicPage>
  );
}
