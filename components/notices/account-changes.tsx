"use client";

import { useLocale } from "next-intl";
import { useDateTime } from "@/components/desk/use-date-time";
import { noticeSentence } from "@/lib/notices/messages";
import type { Notice } from "@/lib/notices/notice";
import css from "./notices.module.css";

/** What was done to an account, newest first. */
export function AccountChanges({ notices }: { notices: readonly Notice[] }) {
  const locale = useLocale();
  const dateTime = useDateTime();
  return (
    <ul className={css.changes}>
      {notices.map(({ id, at, event }) => (
        <li key={id}>
          <time dateTime={at}>{dateTime(at)}</time> {noticeSentence(event)[locale]}
        </li>
      ))}
    </ul>
  );
}
