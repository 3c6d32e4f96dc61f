"use client";

import { useTranslations } from "next-intl";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./notices.module.css";
import { useUnread } from "./use-unread";

/** A link to the notices with the number of unread ones; `unread` is null when nobody is signed in. */
export function NoticeLink({ unread }: { unread: number | null }) {
  return unread === null ? null : <UnreadLink initial={unread} />;
}

function UnreadLink({ initial }: { initial: number }) {
  const unread = useUnread(initial);
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
