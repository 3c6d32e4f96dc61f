import { useTranslations } from "next-intl";
import { Spread } from "@/components/ui/page-grid";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { Contents } from "../section/contents";
import { Cover } from "../report/cover";
import { Headlines } from "./headlines";
import css from "./home-view.module.css";
import type { PlacedRelease } from "../site/placed-release";
import { PublicLink } from "../site/public-link";
import { PublicPage } from "../site/public-page";
import { YearLinks } from "../site/year-links";
import { observationsAddress } from "@/lib/publication/public-reads/addresses";

type Props = { placed: PlacedRelease; releases: ReleaseSummary[] };

/** The front page: the latest report as a volume, what Annals gives, its headline figures, its contents, and the years before. */
export function HomeView({ placed, releases }: Props) {
  const t = useTranslations("public.home");
  return (
    <PublicPage path="/">
      <Spread side={<Cover placed={placed} />}>
        <h1 className={css.statement}>{t("statement")}</h1>
        <p>{t("gives")}</p>
        <p className={css.actions}>
          <PublicLink href={placed.base} className={css.primary}>
            {t("read")}
          </PublicLink>
          <a href={observationsAddress("csv", { year: placed.release.year })}>{t("download")}</a>
        </p>
        <Headlines placed={placed} />
        <section className={css.part}>
          <h2 className={css.heading}>{t("sections")}</h2>
          <Contents placed={placed} sections={placed.release.report.sections} />
        </section>
        <section className={css.part}>
          <h2 className={css.heading}>{t("years")}</h2>
          <YearLinks releases={releases} />
        </section>
      </Spread>
    </PublicPage>
  );
}
