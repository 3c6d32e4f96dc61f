import { useLocale, useTranslations } from "next-intl";
import type { YearRelease } from "@/lib/publication/releases/year-release";
import { Checklist } from "./checklist";
import { NextRelease } from "./next-release";
import { PlainLink } from "./plain-link";
import css from "./publication.module.css";
import { ReleaseHistory } from "./release-history";
import { ScheduledRelease } from "./scheduled-release";
import { useLongDateTime } from "./use-long-date-time";

type Props = { release: YearRelease; canRelease: boolean };

/** A year: the version in force, a scheduled one, the checklist, and the next version. */
export function ReleaseYear({ release, canRelease }: Props) {
  const { year, title, releases, checklist } = release;
  const locale = useLocale();
  const dateTime = useLongDateTime();
  const t = useTranslations("release.desk");
  const inForce = releases.find(({ state }) => state === "in_force");
  const scheduled = releases.find(({ state }) => state === "scheduled");
  return (
    <section className={css.year} aria-labelledby={`year-${year}`}>
      <h2 className={css.title} id={`year-${year}`}>
        {title[locale]}
      </h2>
      <p className={css.status}>
        {inForce ? (
          <>
            {t("inForce", { version: inForce.version, date: dateTime(inForce.releasedAt) })}{" "}
            <PlainLink href={`/reports/${year}/updates`}>{t("updates")}</PlainLink>
          </>
        ) : (
          t("none")
        )}
      </p>
      {scheduled && (
        <ScheduledRelease scheduled={scheduled} changes={release.changes} canWithdraw={canRelease} />
      )}
      <Checklist year={year} lines={checklist} />
      {scheduled ? null : <NextRelease release={release} canRelease={canRelease} />}
      {releases.length > 0 && <ReleaseHistory year={year} releases={releases} />}
    </section>
  );
}
