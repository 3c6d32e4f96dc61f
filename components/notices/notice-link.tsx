"use client";

import { useTranslations } from "next-intl";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./notices.module.css";
import { useUnread } from "./use-unread";

/** Leads to the notices, with how many are unread; `unread` is null for who is not signed in. */
export function NoticeLink({ unread }: { unread: number | null }) {
  return unread === null ? null : <Unread first={unread} />;
}

function Unread({ first }: { first: number }) {
  const unread = useUnread(first);
  const t = useTranslations("desk.notices");
  return (
    <Link href="/desk/notices" prefetch={false}>
      {t("link")}
      {unread > 0 ? (
        <>
          {" "}
          <b className={css.unread} aria-hidden="true">
            {unread}
          </b>
          <span className={css.hidden}>{t("unread", { count: unread })}</span>
        </>
      ) : null}
    </Link>
  );
}
