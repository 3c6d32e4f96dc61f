import { useTranslations } from "next-intl";
import { Link } from "@/lib/platform/i18n/navigation";
import type { FigureRecord } from "@/lib/history/record/record";
import css from "./record.module.css";

/** The latest and the approved value of a field, with links to its form and to the audit trail. */
export function RecordStatus({ record, canReadTrail }: { record: FigureRecord; canReadTrail: boolean }) {
  const { year, key, section, latest, approved, fieldId, restoreBlocker } = record;
  const t = useTranslations("audit.record");
  return (
    <div className={css.status}>
      {latest ? (
        <span>{t("now", { printed: latest.printed || t("emptied"), number: latest.number })}</span>
      ) : null}
      {latest ? (
        <span>{approved ? t("approved", { number: approved.number }) : t("notApproved")}</span>
      ) : null}
      <Link href={`/desk/reports/${year}/sections/${section.number}#field-${key}`} prefetch={false}>
        {t("toForm")}
      </Link>
      {canReadTrail ? (
        <Link href={`/desk/audit?subject=${encodeURIComponent(`field:${fieldId}`)}`} prefetch={false}>
          {t("toTrail")}
        </Link>
      ) : null}
      {restoreBlocker && latest ? <span>{t(`hindrances.${restoreBlocker}`)}</span> : null}
    </div>
  );
}
