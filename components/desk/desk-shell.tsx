import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./desk-shell.module.css";
import { DeskPlaces } from "./desk-places";
import { LanguageLink } from "./language-link";

type Props = { isAdministrator: boolean; notices: ReactNode; children: ReactNode };

/** The frame of every staff page: where one can go, what is new, and the page. */
export function DeskShell({ isAdministrator, notices, children }: Props) {
  const t = useTranslations("desk.shell");
  return (
    <div className={css.shell}>
      <header className={css.header}>
        <Link href="/" className={css.title} prefetch={false}>
          {t("title")}
        </Link>
        <DeskPlaces isAdministrator={isAdministrator} />
        {notices}
        <LanguageLink />
      </header>
      <main id="main" className={css.main}>
        {children}
      </main>
      <footer className={css.footer}>{t("demo")}</footer>
    </div>
  );
}
