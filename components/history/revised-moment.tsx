import { useTranslations } from "next-intl";
import { type FigureRecord, isRestorable, type RevisedMoment as Revised } from "@/lib/history/record/record";
import css from "./record.module.css";
import { RestoreForm } from "./restore-form";

/** A revision: from → to, who, why, its source, and a form that restores it. */
export function RevisedMoment({ record, moment }: { record: FigureRecord; moment: Revised }) {
  const { number, name, reason, hash } = moment;
  const t = useTranslations("audit.record");
  const isLatest = number === record.latest?.number;
  const isApproved = number === record.approved?.number;
  return (
    <>
      <p className={css.value}>
        <Change moment={moment} /> {isApproved ? <small data-mark="approved">✓ {t("inForce")}</small> : null}{" "}
        {isLatest && !isApproved ? <small>{t("latest")}</small> : null}
      </p>
      <p>{t("revised", { number, name })}</p>
      {reason ? <p className={css.text}>{t("reason", { reason })}</p> : null}
      <SourceLine moment={moment} />
      <p className={css.hash}>SHA-256 {hash}</p>
      {isRestorable(record, moment) ? (
        <RestoreForm fieldId={record.fieldId} number={number} basedOn={record.version} printed={moment.to} />
      ) : null}
    </>
  );
}

function Change({ moment: { from, to, difference } }: { moment: Revised }) {
  const t = useTranslations("audit.record");
  if (from === null || from === to) return to || t("emptied");
  if (difference && from !== "" && to !== "")
    return difference.map(({ kind, text }, index) => {
      if (kind === "removed") return <del key={index}>{text}</del>;
      return kind === "added" ? <ins key={index}>{text}</ins> : <span key={index}>{text}</span>;
    });
  return (
    <>
      <del>{from || t("emptied")}</del> → <ins>{to || t("emptied")}</ins>
    </>
  );
}

function SourceLine({ moment }: { moment: Revised }) {
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
