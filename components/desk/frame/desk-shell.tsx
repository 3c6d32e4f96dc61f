import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "@/lib/platform/i18n/navigation";
import type { MenuCounts } from "@/lib/notices/notices-address";
import type { StorageFault } from "@/lib/platform/storage/fault";
import css from "./desk-shell.module.css";
import { DeskNav } from "./desk-nav";
import { LanguageLink } from "./language-link";
import { FocusTitle } from "./focus-title";
import { OtherPersonNotice } from "./other-person-notice";
import { RefreshOnReturn } from "./refresh-on-return";
import { StorageNotice } from "./storage-notice";

type Props = {
  isAdministrator: boolean;
  /** What keeps the database from being written. */
  storage: StorageFault | null;
  counts: MenuCounts | null;
  /** What stands in the head of every page beside the navigation. */
  finder: ReactNode;
  notices: ReactNode;
  person: ReactNode;
  children: ReactNode;
};

/** The layout of every staff page: navigation, notices and content. */
export function DeskShell({ isAdministrator, storage, counts, finder, notices, person, children }: Props) {
  const t = useTranslations("desk.shell");
  const demo = t("demo");
  return (
    <div className={css.shell} data-desk="">
      <RefreshOnReturn />
      <FocusTitle />
      <header className={css.header}>
        <StorageNotice initial={storage} />
        <Link href="/" className={css.title} prefetch={false}>
          {t("title")}
        </Link>
        <div className={css.tools}>
          {finder}
          {notices}
        </div>
        {/* One line on a phone, to be moved sideways. */}
        <div className={css.places}>
          <DeskNav isAdministrator={isAdministrator} counts={counts} />
          <div className={css.own}>
            {person}
            <LanguageLink />
          </div>
        </div>
      </header>
      <main id="main" className={css.main}>
        <OtherPersonNotice />
        {children}
      </main>
      {demo ? <footer className={css.footer}>{demo}</footer> : null}
    </div>
  );
}
