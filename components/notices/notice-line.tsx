"use client";

import { useLocale, useTranslations } from "next-intl";
import { useDateTime } from "@/components/desk/use-date-time";
import { addressOf, type Notice } from "@/lib/notices/notice";
import { noticeSentence } from "@/lib/notices/messages";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./notices.module.css";

/** One notice: when, what, and a link to what it is about. */
export function NoticeLine({ notice, onRead }: { notice: Notice; onRead: () => void }) {
  const { at, isRead, event } = notice;
  const locale = useLocale();
  const dateTime = useDateTime();
  const t = useTranslations("desk.notices");
  return (
    <li className={css.line} data-unread={isRead ? undefined : true}>
      <time dateTime={at}>{dateTime(at)}</time>
      <span className={css.mark}>{isRead ? null : t("new")}</span>
      <Link href={addressOf(event)} prefetch={false} onClick={isRead ? undefined : onRead}>
        {noticeSentence(event)[locale]}
      </Link>
    </li>
  );
}
