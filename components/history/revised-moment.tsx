import { useTranslations } from "next-intl";
import { type FigureRecord, isRestorable, type RevisedMoment as Revised } from "@/lib/history/record/record";
import css from "./record.module.css";
import { Aspects, Change } from "./recorded-change";
import { RestoreForm } from "./restore-form";

/** A revision: from → to, who, why, its source, and a form that restores it. */
export function RevisedMoment({ record, moment }: { record: FigureRecord; moment: Revised }) {
  const { number, name, reason, hash } = moment;
  const t = useTranslations("audit.record");
  return (
    <>
      <p className={css.value}>
        <Change moment={moment} /> <RevisionMark record={record} number={number} />
      </p>
      <p>{t("revised", { number, name })}</p>
      {moment.from === null ? null : <Aspects changes={moment.changes} />}
      {reason ? <p className={css.text}>{t("reason", { reason })}</p> : null}
      <SourceLine moment={moment} />
      <p className={css.hash}>SHA-256 {hash}</p>
      {isRestorable(record, moment) ? (
        <RestoreForm fieldId={record.fieldId} number={number} basedOn={record.version} printed={moment.to} />
      ) : null}
    </>
  );
}

/** Marks the revision that is approved, and the newest if it is another one. */
export function RevisionMark({ record, number }: { record: FigureRecord; number: number }) {
  const t = useTranslations("audit.record");
  if (number === record.approved?.number) return <small data-mark="approved">✓ {t("inForce")}</small>;
  return number === record.latest?.number ? <small>{t("latest")}</small> : null;
}

export function SourceLine({ moment }: { moment: Revised }) {
  const t = useTranslations("audit.record");
  const { source, page, quotation, link, attachmentId, attachmentName } = moment;
  return (
    <p className={css.muted}>
      {source ? t("source", { source }) : t("noSource")} {page ? t("page", { page }) : null}{" "}
      {quotation ? <q>{quotation}</q> : null}{" "}
      {link ? (
        <a href={link} rel="noreferrer">
          {link}
        </a>
      ) : null}{" "}
      {attachmentId ? <a href={`/api/desk/attachments/${attachmentId}`}>{attachmentName}</a> : null}
    </p>
  );
}
