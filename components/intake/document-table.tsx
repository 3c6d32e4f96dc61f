import { useLocale, useTranslations } from "next-intl";
import { useDateTime } from "@/components/desk/use-date-time";
import { Link } from "@/lib/platform/i18n/navigation";
import type { ListedDocument } from "@/lib/intake/document-list";
import css from "./document-table.module.css";

/** Documents, the newest first, each leading to what was found in it. */
export function DocumentTable({ documents, empty }: { documents: readonly ListedDocument[]; empty: string }) {
  const t = useTranslations("intake.list");
  if (documents.length === 0) return <p className={css.empty}>{empty}</p>;
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{t("document")}</th>
          <th scope="col">{t("for")}</th>
          <th scope="col">{t("by")}</th>
          <th scope="col">{t("state")}</th>
          <th scope="col" className={css.count}>
            {t("left")}
          </th>
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => (
          <Row key={document.id} document={document} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ document }: { document: ListedDocument }) {
  const { id, name, year, section, uploaderName, at, status, progress, open, all } = document;
  const locale = useLocale();
  const t = useTranslations("intake.list");
  const dateTime = useDateTime();
  const percent = Math.round((progress ?? 0) * 100);
  const target = section ? `${year} · ${section.number} ${section.title[locale]}` : null;
  return (
    <tr>
      <th scope="row">
        <Link href={`/desk/intake/${id}`} prefetch={false}>
          {name}
        </Link>
      </th>
      <td data-label={t("for")}>{target ?? (year === null ? t("noReport") : t("whole", { year }))}</td>
      <td data-label={t("by")}>{t("byAt", { name: uploaderName, at: dateTime(at) })}</td>
      <td data-label={t("state")}>
        <span className={css.state} data-state={status}>
          {t(`states.${status}`, { percent })}
        </span>
      </td>
      <td data-label={t("left")} className={css.count}>
        {all > 0 ? t("leftOf", { open, all }) : "·"}
      </td>
    </tr>
  );
}
