import { useLocale, useTranslations } from "next-intl";
import { PageGrid } from "@/components/ui/page-grid";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import {
  reportAddress,
  updatesAddress,
  versionAddress,
  wholeAddress,
} from "@/lib/publication/public-reads/addresses";
import { ReleaseLine } from "../imprint/release-line";
import { PublicLink } from "../site/public-link";
import css from "./report-entry.module.css";

/** A year's report with all its versions, newest first. */
export function ReportEntry({ releases }: { releases: ReleaseSummary[] }) {
  const t = useTranslations("public");
  const tRelease = useTranslations("release");
  const locale = useLocale();
  const [latest] = releases;
  if (!latest) return null;
  return (
    <article className={css.entry}>
      <PageGrid side={<p className={css.year}>{latest.year}</p>}>
        <h2 className={css.title}>
          <PublicLink href={reportAddress(latest.year)}>{latest.title[locale]}</PublicLink>
        </h2>
        <ul className={css.versions} aria-label={t("reports.versions")}>
          {releases.map((release) => (
            <li key={release.id}>
              <PublicLink href={versionAddress(release.year, release.version)}>
                <ReleaseLine release={release} />
              </PublicLink>{" "}
              <span className={css.mark}>
                {t(release.isLatest ? "reports.latestMark" : "reports.supersededMark")}
              </span>
              {release.note && (
                <p className={css.note}>
                  {release.reasonClass && <>{tRelease(`reasonClasses.${release.reasonClass}`)} · </>}
                  <span lang={locale === "zh" ? undefined : "zh-CN"}>{release.note}</span>
                </p>
              )}
            </li>
          ))}
        </ul>
        <ul className={css.links}>
          <li>
            <PublicLink href={wholeAddress(reportAddress(latest.year))}>{t("whole.open")}</PublicLink>
          </li>
          <li>
            <PublicLink href={updatesAddress(reportAddress(latest.year))}>
              {tRelease("updates.link")}
            </PublicLink>
          </li>
        </ul>
      </PageGrid>
    </article>
  );
}
