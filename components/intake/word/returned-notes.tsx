import { useTranslations } from "next-intl";
import type { WordPage } from "@/lib/intake/word/loaders";
import css from "./word.module.css";

type Props = { returned: NonNullable<WordPage["returned"]> };

/** How a returned document was read: what a reader has to know before accepting anything of it. */
export function ReturnedNotes({ returned: { file, notes } }: Props) {
  const t = useTranslations("desk.word");
  const { hasTrackedChanges, comments, withoutBookmark, unknown } = notes;
  return (
    <ul className={css.notes}>
      <li>
        {t("hash")} <code>{file.sha256}</code>
      </li>
      {hasTrackedChanges ? <li>{t("tracked")}</li> : null}
      {comments > 0 ? <li>{t("comments", { count: comments })}</li> : null}
      {withoutBookmark > 0 ? <li>{t("withoutBookmark", { count: withoutBookmark })}</li> : null}
      {unknown.map((text, index) => (
        <li key={index}>
          {t("unknown")} <q lang="zh-CN">{text}</q>
        </li>
      ))}
    </ul>
  );
}
