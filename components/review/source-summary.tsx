import { useTranslations } from "next-intl";
import type { Source } from "@/lib/entry/model";
import css from "./evidence.module.css";

/** The source of a value: its description, quotation and page, link and file. */
export function SourceSummary({ source: origin, isWording }: { source: Source; isWording: boolean }) {
  const { source, quotation, page, link, attachmentId } = origin;
  const t = useTranslations("review");
  const isEmpty = [source, quotation, page, link, attachmentId].every((part) => !part);
  // The wording of a sentence needs no source of its own.
  if (isEmpty) return isWording ? null : <p className={css.missing}>{t("noSource")}</p>;
  return (
    <p className={css.source}>
      {t("source", { source })}
      {page ? ` ${t("page", { page })}` : null}
      {quotation ? (
        <q className={css.quotation} lang="zh-CN">
          {quotation}
        </q>
      ) : null}
      {link ? (
        <a href={link} rel="noreferrer" target="_blank">
          {link}
        </a>
      ) : null}
      {attachmentId ? (
        <a href={`/api/desk/attachments/${attachmentId}`} target="_blank">
          {t("file")}
        </a>
      ) : null}
    </p>
  );
}
