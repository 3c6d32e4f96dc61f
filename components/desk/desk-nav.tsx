"use client";

import { useTranslations } from "next-intl";
import { Link, usePathname } from "@/lib/platform/i18n/navigation";
import css from "./desk-shell.module.css";

const pages = [
  "",
  "intake",
  "reviews",
  "releases",
  "catalogue",
  "people",
  "office",
  "audit",
  "account",
] as const;
const administratorPages: readonly string[] = ["people", "office", "audit"];

/** The navigation of the staff area, with the current page marked. The pages of a year's report belong to "my work". */
export function DeskNav({ isAdministrator }: { isAdministrator: boolean }) {
  const pathname = usePathname();
  const t = useTranslations("desk.shell");
  const visible = pages.filter((page) => isAdministrator || !administratorPages.includes(page));
  const current = pathname.split("/")[2] ?? "";
  return (
    <nav className={css.nav} aria-label={t("navigation")}>
      {visible.map((page) => {
        const href = page ? `/desk/${page}` : "/desk";
        const isCurrent = page === (current === "reports" ? "" : current);
        return (
          <Link
            key={page}
            href={href}
            prefetch={false}
            aria-current={isCurrent ? (pathname === href ? "page" : "true") : undefined}
          >
            {t(`places.${page || "work"}`)}
          </Link>
        );
      })}
    </nav>
  );
}
