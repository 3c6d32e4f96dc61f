import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./desk-shell.module.css";
import { LanguageLink } from "./language-link";

const places = ["", "reviews", "releases", "catalogue", "people", "audit", "account"] as const;
const forAdministrators: readonly string[] = ["people", "audit"];

type Props = { isAdministrator: boolean; notices: ReactNode; children: ReactNode };

/** The frame of every staff page: where one can go, what is new, and the page. */
export function DeskShell({ isAdministrator, notices, children }: Props) {
  const t = useTranslations("desk.shell");
  const open = places.filter((place) => isAdministrator || !forAdministrators.includes(place));
  return (
    <div className={css.shell}>
      <header className={css.header}>
        <Link href="/" className={css.title} prefetch={false}>
          {t("title")}
        </Link>
        <nav className={css.nav} aria-label={t("navigation")}>
          {open.map((place) => (
            <Link key={place} href={place ? `/desk/${place}` : "/desk"} prefetch={false}>
              {t(`places.${place || "work"}`)}
            </Link>
          ))}
        </nav>
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
