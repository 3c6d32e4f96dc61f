"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { ActionMessage } from "@/components/desk/action-message";
import { useAction } from "@/components/desk/use-action";
import { markReadAction } from "@/lib/notices/actions";
import type { Notice } from "@/lib/notices/notice";
import { useRouter } from "@/lib/platform/i18n/navigation";
import { NoticeLine } from "./notice-line";
import css from "./notices.module.css";
import { announceRead } from "./use-unread";

/** The signed-in person's notices, newest first; following one marks it as read. */
export function NoticeList({ notices }: { notices: readonly Notice[] }) {
  const { run, refusal } = useAction();
  const router = useRouter();
  const t = useTranslations("desk.notices");

  async function markRead(ids: string[] | null): Promise<void> {
    const result = await run(() => markReadAction({ ids }));
    if (!result.ok) return;
    announceRead();
    if (ids === null) router.refresh();
  }

  if (notices.length === 0) return <p className={css.none}>{t("none")}</p>;
  return (
    <>
      <ActionMessage refusal={refusal} />
      {notices.some((notice) => !notice.isRead) ? (
        <Button size="small" variant="outlined" onClick={() => markRead(null)}>
          {t("allRead")}
        </Button>
      ) : null}
      <ul className={css.list}>
        {notices.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} onRead={() => void markRead([notice.id])} />
        ))}
      </ul>
    </>
  );
}
