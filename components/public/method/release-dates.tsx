import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { CalendarLine } from "@/lib/site-texts/site-texts";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import {
  calendarFeedAddress,
  updatesAddress,
  reportAddress,
  versionAddress,
} from "@/lib/publication/public-reads/addresses";
import { sitePageAddress } from "@/lib/site-texts/addresses";
import { formatDate } from "../format/format-date";
import { Words } from "../format/words";
import { PublicLink } from "../site/public-link";
import { formatAnnounced } from "./announced-date";
import css from "./release-dates.module.css";

type Props = { expected: readonly CalendarLine[]; releases: readonly ReleaseSummary[] };

/** The dates of releases: those that the office announced, and those of all versions, newest first. */
export function ReleaseDates({ expected, releases }: Props) {
  const t = useTranslations("method.calendar");
  return (
    <>
      <section aria-labelledby="expected" className={css.part}>
        <h2 id="expected" className={css.heading}>
          {t("expected.title")}
        </h2>
        {expected.length > 0 ? <ExpectedDates expected={expected} /> : <p>{t("nothingExpected")}</p>}
        <p className={css.feed}>
          <PublicLink href={calendarFeedAddress}>{t("feed")}</PublicLink>
          <span>{t("feedAbout")}</span>
        </p>
      </section>
      {releases.length > 0 && (
        <section aria-labelledby="released" className={css.part}>
          <h2 id="released" className={css.heading}>
            {t("released.title")}
          </h2>
          <PastReleases releases={releases} />
        </section>
      )}
    </>
  );
}

/** Rows of a date, a report, and what `last` names. */
function DateTable({ last, children }: { last: string; children: ReactNode }) {
  const t = useTranslations("method.calendar");
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{t("date")}</th>
          <th scope="col">{t("report")}</th>
          <th scope="col">{last}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function ExpectedDates({ expected }: Pick<Props, "expected">) {
  const t = useTranslations("method.calendar");
  const locale = useLocale();
  return (
    <DateTable last={t("note")}>
      {expected.map((line) => (
        <tr key={`${line.year} ${line.date} ${line.note.zh}`}>
          <th scope="row">
            <time dateTime={line.date}>{formatAnnounced(line, locale)}</time>
          </th>
          <td>{t("year", { year: line.year })}</td>
          <td className={css.over}>
            <Words>{line.note[locale]}</Words>
          </td>
        </tr>
      ))}
    </DateTable>
  );
}

function PastReleases({ releases }: Pick<Props, "releases">) {
  const t = useTranslations("method.calendar");
  const tReason = useTranslations("release.reasonClasses");
  const locale = useLocale();
  const newestFirst = releases.toSorted((a, b) => (a.releasedAt < b.releasedAt ? 1 : -1));
  return (
    <DateTable last={t("kind")}>
      {newestFirst.map(({ id, year, version, title, releasedAt, reasonClass }) => (
        <tr key={id}>
          <th scope="row">
            <time dateTime={releasedAt}>{formatDate(releasedAt, locale)}</time>
          </th>
          <td className={css.over}>
            <PublicLink href={versionAddress(year, version)}>
              {t("version", { title: title[locale], version })}
            </PublicLink>
          </td>
          <td className={css.over}>
            {reasonClass === "" ? (
              t("first")
            ) : (
              <PublicLink href={updatesAddress(reportAddress(year))}>
                {t("correction", { reason: tReason(reasonClass) })}
              </PublicLink>
            )}
          </td>
        </tr>
      ))}
    </DateTable>
  );
}

/** One line on the next release, where the office has announced one. */
export function NextRelease({ expected: [next] }: Pick<Props, "expected">) {
  const t = useTranslations("method.calendar");
  const locale = useLocale();
  if (!next) return null;
  return (
    <p className={css.next}>
      {t.rich("next", {
        year: next.year,
        date: formatAnnounced(next, locale),
        calendar: (words) => <PublicLink href={sitePageAddress("calendar")}>{words}</PublicLink>,
      })}
    </p>
  );
}
