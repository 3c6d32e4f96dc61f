"use client";

import { useTranslations } from "next-intl";
import { Link, usePathname } from "@/lib/platform/i18n/navigation";
import css from "./desk-shell.module.css";

const places = ["", "reviews", "releases", "catalogue", "people", "audit", "account"] as const;
const forAdministrators: readonly string[] = ["people", "audit"];

/** Where one can go, with the place marked where one is; the reports of a year belong to the work. */
export function DeskPlaces({ isAdministrator }: { isAdministrator: boolean }) {
  const pathname = usePathname();
  const t = useTranslations("desk.shell");
  const open = places.filter((place) => isAdministrator || !forAdministrators.includes(place));
  const current = pathname.split("/")[2] ?? "";
  return (
    <nav className={css.nav} aria-label={t("navigation")}>
      {open.map((place) => {
        const href = place ? `/desk/${place}` : "/desk";
        const isHere = place === (current === "reports" ? "" : current);
        return (
          <Link
            key={place}
            href={href}
            prefetch={false}
            aria-current={isHere ? (pathname === href ? "page" : "true") : undefined}
          >
            {t(`places.${place || "work"}`)}
          </Link>
        );
      })}
    </nav>
  );
}
