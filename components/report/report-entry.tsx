import { useLocale, useTranslations } from "next-intl";
import { Spread } from "@/components/ui/spread";
import type { ReleaseSummary } from "@/lib/publication/model";
import { reportAddress, updatesAddress, versionAddress } from "./addresses";
import { PublicLink } from "./public-link";
import { ReleaseLine } from "./release-line";
import css from "./report-entry.module.css";

/** One year's report with all its versions, newest first. */
export function ReportEntry({ releases }: { releases: ReleaseSummary[] }) {
  const t = useTranslations("public.reports");
  const words = useTranslations("release");
  const locale = useLocale();
  const [latest] = releases;
  if (!latest) return null;
  return (
    <article className={css.entry}>
      <Spread side={<p className={css.year}>{latest.year}</p>}>
        <h2 className={css.title}>
          <PublicLink href={reportAddress(latest.year)}>{latest.title[locale]}</PublicLink>
        </h2>
        <ul className={css.versions} aria-label={t("versions")}>
          {releases.map((release) => (
            <li key={release.id}>
              <PublicLink href={versionAddress(release.year, release.version)}>
                <ReleaseLine release={release} />
              </PublicLink>{" "}
              <span className={css.mark}>{t(release.isLatest ? "latestMark" : "supersededMark")}</span>
              {release.note && (
                <p className={css.note}>
                  {release.reasonClass && <>{words(`reasonClasses.${release.reasonClass}`)} · </>}
                  <span lang={locale === "zh" ? undefined : "zh-CN"}>{release.note}</span>
                </p>
              )}
            </li>
          ))}
        </ul>
        <p className={css.note}>
          <PublicLink href={updatesAddress(reportAddress(latest.year))}>{words("updates.link")}</PublicLink>
        </p>
      </Spread>
    </article>
  );
}
