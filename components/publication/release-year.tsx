import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { YearRelease } from "@/lib/publication/year-release";
import { Checklist } from "./checklist";
import css from "./publication.module.css";
import { PublishForm } from "./publish-form";

/** A year's versions, its checklist, and the way to the next version. */
export function ReleaseYear({ release, mayRelease }: { release: YearRelease; mayRelease: boolean }) {
  const locale = useLocale();
  const format = useFormatter();
  const t = useTranslations("desk.releases");
  const errors = release.checklist.filter((line) => line.level === "error").length;
  return (
    <section className={css.year}>
      <h2 className={css.title}>{release.title[locale]}</h2>
      <ul className={css.versions}>
        {release.releases.map((one) => (
          <li key={one.id}>
            <a href={`${locale === "zh" ? "" : "/en"}/reports/${one.year}/versions/${one.version}`}>
              {one.version}
            </a>
            <span>
              {format.dateTime(new Date(one.releasedAt), { dateStyle: "long", timeStyle: "short" })}
            </span>
            <span>{one.note || t("first")}</span>
          </li>
        ))}
      </ul>
      {release.releases.length === 0 ? <p>{t("none")}</p> : null}
      <Checklist year={release.year} lines={release.checklist} />
      {release.next === null ? <p className={css.muted}>{t("nothingNew")}</p> : null}
      {release.next && mayRelease && errors === 0 ? (
        <PublishForm
          year={release.year}
          version={release.next.version}
          seen={release.next.contentHash}
          isCorrection={release.releases.length > 0}
        />
      ) : null}
      {release.next && !mayRelease ? <p className={css.muted}>{t("administratorsOnly")}</p> : null}
    </section>
  );
}
