"use client";

import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { markReadAction } from "@/lib/notices/actions";
import type { Notice } from "@/lib/notices/notice";
import { useRouter } from "@/lib/platform/i18n/navigation";
import { NoticeLine } from "./notice-line";
import css from "./notices.module.css";
import { announceRead } from "./use-unread";
import type { Bilingual } from "@/lib/platform/bilingual";

/** What one was told, the newest first; following one marks it as read. */
export function NoticeList({ notices }: { notices: readonly Notice[] }) {
  const [refused, setRefused] = useState<Bilingual | null>(null);
  const router = useRouter();
  const locale = useLocale();
  const t = useTranslations("desk.notices");

  async function read(ids: string[] | null): Promise<void> {
    const result = await markReadAction({ ids }).catch(() => null);
    if (!result?.ok)
      return setRefused(result?.error.sentence ?? { zh: t("notReached"), en: t("notReached") });
    setRefused(null);
    announceRead();
    if (ids === null) router.refresh();
  }

  if (notices.length === 0) return <p className={css.none}>{t("none")}</p>;
  return (
    <>
      {refused ? <Alert severity="error">{refused[locale]}</Alert> : null}
      {notices.some((notice) => !notice.isRead) ? (
        <Button size="small" variant="outlined" onClick={() => read(null)}>
          {t("allRead")}
        </Button>
      ) : null}
      <ul className={css.list}>
        {notices.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} onRead={() => void read([notice.id])} />
        ))}
      </ul>
    </>
  );
}
