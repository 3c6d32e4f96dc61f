import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Link } from "@/lib/platform/i18n/navigation";
import type { ChangedRow, ReviewPage } from "@/lib/review/change-set";
import type { AnsweredFinding } from "@/lib/review/weight";
import css from "./review.module.css";

/** A submission in three columns: last approved, submitted, last report as printed. */
export function ChangeTable({ review }: { review: ReviewPage }) {
  const t = useTranslations("desk.reviews");
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t("field")}</th>
            <th scope="col">{t("approved")}</th>
            <th scope="col">{t("submitted")}</th>
            <th scope="col">{t("previous")}</th>
            <th scope="col">{t("source")}</th>
          </tr>
        </thead>
        <tbody>
          {review.rows.map((row) => (
            <Row key={row.key} row={row} year={review.submission.year} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, year }: { row: ChangedRow; year: number }) {
  const locale = useLocale();
  const format = useFormatter();
  const t = useTranslations("desk.reviews");
  const isNew = row.approved === null;
  return (
    <tr data-wording={row.name === null || undefined}>
      <th scope="row">
        <Link href={`/desk/reports/${year}/figures/${row.key}`} prefetch={false}>
          {row.name?.[locale] ?? t("sentence")}
        </Link>
      </th>
      <td className={css.muted}>{isNew ? t("none") : row.approved}</td>
      <td className={css.submitted}>
        {row.submitted || t("emptied")}
        {row.findings.map((one) => (
          <AskedOf key={one.finding.id} {...one} />
        ))}
      </td>
      <td className={css.muted}>{row.previous ? t("inYear", row.previous) : "—"}</td>
      <td className={css.muted}>
        <RowSource row={row} />
        <small className={css.by}>
          {row.authorName} · {format.dateTime(new Date(row.at), { dateStyle: "short", timeStyle: "short" })}
        </small>
        {row.reason ? <small className={css.by}>{row.reason}</small> : null}
      </td>
    </tr>
  );
}

function RowSource({ row }: { row: ChangedRow }) {
  const t = useTranslations("desk.reviews");
  return (
    <>
      {row.source || t("noSource")} {row.page}
      {row.quotation ? <q className={css.quotation}>{row.quotation}</q> : null}
      {row.link ? (
        <a className={css.by} href={row.link} rel="noreferrer">
          {row.link}
        </a>
      ) : null}
      {row.attachmentId ? (
        <a className={css.by} href={`/api/desk/attachments/${row.attachmentId}`}>
          {t("file")}
        </a>
      ) : null}
    </>
  );
}

function AskedOf({ finding, answer }: AnsweredFinding) {
  const locale = useLocale();
  const t = useTranslations("desk.findings");
  return (
    <small className={css.asked} data-answered={answer ? true : undefined}>
      {finding.importance === "high" ? t("high") : t("normal")} · {finding.sentence[locale]}
      {answer ? <b>{t("given", { name: answer.authorName, reason: answer.reason })}</b> : null}
    </small>
  );
}
