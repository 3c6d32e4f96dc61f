import { useTranslations } from "next-intl";
import type { YearRelease } from "@/lib/publication/releases/year-release";
import { Checklist } from "./checklist";
import { EntryState } from "./entry-state";
import { NextRelease } from "./next-release";
import { PlainLink } from "./plain-link";
import css from "./publication.module.css";
import { ReleaseHistory } from "./release-history";
import { ScheduledRelease } from "./scheduled-release";
import { useLongDateTime } from "./use-long-date-time";

type Props = { release: YearRelease; canRelease: boolean };

/** A year: the version in force, a scheduled one, the next one, whether it is open for entry, the checklist and all releases. */
export function ReleaseYear({ release, canRelease }: Props) {
  const { year, state, releases, checklist } = release;
  const dateTime = useLongDateTime();
  const t = useTranslations("release.desk");
  const inForce = releases.find((record) => record.state === "in_force");
  const scheduled = releases.find((record) => record.state === "scheduled");
  return (
    <div className={css.year}>
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
      {inForce ? <EntryState {...{ year, state, canRelease }} /> : null}
      {scheduled ? (
        <ScheduledRelease scheduled={scheduled} changes={release.changes} canWithdraw={canRelease} />
      ) : (
        <NextRelease release={release} canRelease={canRelease} />
      )}
      <Checklist year={year} lines={checklist} />
      {releases.length > 0 && <ReleaseHistory year={year} releases={releases} />}
    </div>
  );
}
