import { useLocale, useTranslations } from "next-intl";
import type { YearRelease } from "@/lib/publication/releases/year-release";
import { Checklist } from "./checklist";
import { NextRelease } from "./next-release";
import { PlainLink } from "./plain-link";
import css from "./publication.module.css";
import { ReleaseHistory } from "./release-history";
import { ScheduledRelease } from "./scheduled-release";
import { useWhen } from "./use-when";

type Props = { release: YearRelease; mayRelease: boolean };

/** A year: what is in force, what is set for a time, what stands in the way of the next version, and the way to it. */
export function ReleaseYear({ release, mayRelease }: Props) {
  const { year, title, releases, checklist } = release;
  const locale = useLocale();
  const when = useWhen();
  const t = useTranslations("release.desk");
  const inForce = releases.find(({ state }) => state === "in_force");
  const scheduled = releases.find(({ state }) => state === "scheduled");
  return (
    <section className={css.year} aria-labelledby={`year-${year}`}>
      <h2 className={css.title} id={`year-${year}`}>
        {title[locale]}
      </h2>
      <p className={css.standing}>
        {inForce ? (
          <>
            {t("inForce", { version: inForce.version, date: when(inForce.releasedAt) })}{" "}
            <PlainLink href={`/reports/${year}/updates`}>{t("updates")}</PlainLink>
          </>
        ) : (
          t("none")
        )}
      </p>
      {scheduled && (
        <ScheduledRelease scheduled={scheduled} changes={release.changes} mayWithdraw={mayRelease} />
      )}
      <Checklist year={year} lines={checklist} />
      {scheduled ? null : <NextRelease release={release} mayRelease={mayRelease} />}
      {releases.length > 0 && <ReleaseHistory year={year} releases={releases} />}
    </section>
  );
}
