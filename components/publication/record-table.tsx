import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { FigureRecord } from "@/lib/publication/record";
import css from "./record-table.module.css";

type Entry = FigureRecord["entries"][number];

/** Every revision of a figure, newest first: who entered it, who decided on it, which versions carry it. */
export function RecordTable({ record }: { record: FigureRecord }) {
  const t = useTranslations("desk.record");
  if (record.entries.length === 0) return <p>{t("none")}</p>;
  return (
    <ol className={css.record}>
      {record.entries.map((entry) => (
        <li key={entry.revision.id} data-approved={entry.revision.id === record.approvedId || undefined}>
          <RevisionEntry
            entry={entry}
            year={record.year}
            isApproved={entry.revision.id === record.approvedId}
          />
        </li>
      ))}
    </ol>
  );
}

function RevisionEntry({ entry, year, isApproved }: { entry: Entry; year: number; isApproved: boolean }) {
  const { revision, submissions, versions } = entry;
  const locale = useLocale();
  const format = useFormatter();
  const t = useTranslations("desk.record");
  const when = (at: string) => format.dateTime(new Date(at), { dateStyle: "long", timeStyle: "medium" });
  return (
    <>
      <p className={css.value}>
        {revision.printed || t("emptied")} {isApproved ? <small>✓ {t("inForce")}</small> : null}
      </p>
      <p>{t("entered", { number: revision.number, name: revision.authorName, at: when(revision.at) })}</p>
      <p>{revision.source ? t("source", { source: revision.source }) : t("noSource")}</p>
      {revision.reason ? <p>{t("reason", { reason: revision.reason })}</p> : null}
      {submissions.map((one) => (
        <p key={one.id}>
          {t("submitted", { name: one.submitterName, at: when(one.submittedAt) })}
          {one.decidedAt
            ? t(`decided.${one.state}`, { name: one.deciderName ?? "", at: when(one.decidedAt) })
            : t("decided.submitted")}
          {one.reason ? t("because", { reason: one.reason }) : null}
        </p>
      ))}
      {versions.length > 0 ? (
        <p>
          {t("published")}{" "}
          {versions.map((version) => (
            <a key={version} href={`${locale === "zh" ? "" : "/en"}/reports/${year}/versions/${version}`}>
              {version}{" "}
            </a>
          ))}
        </p>
      ) : null}
      <p className={css.hash}>SHA-256 {revision.hash}</p>
    </>
  );
}
