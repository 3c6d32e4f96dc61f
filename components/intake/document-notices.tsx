import Alert from "@mui/material/Alert";
import { useLocale, useTranslations } from "next-intl";
import { useDateTime } from "@/components/desk/use-date-time";
import { attachmentsPath } from "@/lib/entry/attachments/attachment";
import type { DocumentHead } from "@/lib/intake/confirmation";
import type { Bilingual } from "@/lib/platform/bilingual";
import css from "./document-table.module.css";

type Props = { document: DocumentHead; notices: readonly Bilingual[]; isSame: boolean };

/** Who handed a document in, the file itself, and what has to be known of how it was read. */
export function DocumentNotices({ document, notices, isSame }: Props) {
  const locale = useLocale();
  const t = useTranslations("intake.confirm");
  const dateTime = useDateTime();
  return (
    <>
      <p className={css.origin}>
        {t("byAt", { name: document.uploaderName, at: dateTime(document.at) })} ·{" "}
        <a href={`${attachmentsPath}/${document.attachmentId}`} download>
          {t("download")}
        </a>
      </p>
      {isSame ? (
        <Alert severity="info" sx={{ mb: 2 }}>
          {t("same")}
        </Alert>
      ) : null}
      {notices.length > 0 ? (
        <details open={notices.length <= 3}>
          <summary>
            {t("notices")} {notices.length}
          </summary>
          <ul>
            {notices.map((notice, at) => (
              <li key={at}>{notice[locale]}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
