"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { MenuCounts } from "@/lib/notices/notices-address";
import { Link, usePathname } from "@/lib/platform/i18n/navigation";
import css from "./desk-shell.module.css";
import { useMenuCounts } from "./menu-counts";

const pages = [
  "",
  "intake",
  "reviews",
  "releases",
  "catalogue",
  "site",
  "people",
  "office",
  "audit",
] as const;
const administratorPages: readonly string[] = ["people", "office", "audit"];

type Props = { isAdministrator: boolean; counts: MenuCounts | null };

/**
 * The navigation of the staff area, with the current page marked and with how much waits for the person. The pages of a year's
 * report belong to "my work".
 */
export function DeskNav({ isAdministrator, counts: initial }: Props) {
  const pathname = usePathname();
  const counts: Partial<Record<string, number>> = useMenuCounts(initial) ?? {};
  const t = useTranslations("desk.shell");
  const visible = pages.filter((page) => isAdministrator || !administratorPages.includes(page));
  const current = pathname.split("/")[2] ?? "";
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const shown = nav.current;
    if (!shown) return;
    // Told once it is laid out, and again when the window is turned or its styles arrive late.
    const observer = new ResizeObserver(() => showCurrent(shown));
    observer.observe(shown);
    return () => observer.disconnect();
  }, [pathname]);
  return (
    <nav ref={nav} className={css.nav} aria-label={t("navigation")}>
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
            <Waiting count={counts[page || "work"] ?? 0} />
          </Link>
        );
      })}
    </nav>
  );
}

/** Scrolls the line of a navigation, where that is wider than its window, to the current page. The page itself stays where it is. */
function showCurrent(nav: HTMLElement): void {
  const link = nav.querySelector("[aria-current]")?.getBoundingClientRect();
  const line = nav.parentElement;
  if (!link || !line) return;
  const frame = line.getBoundingClientRect();
  line.scrollLeft += link.left - frame.left - (frame.width - link.width) / 2;
}

function Waiting({ count }: { count: number }) {
  const t = useTranslations("desk.shell");
  if (count === 0) return null;
  return (
    <>
      {" "}
      <b className={css.waiting} aria-hidden="true">
        {count}
      </b>
      <span className={css.hidden}>{t("waiting", { count })}</span>
    </>
  );
}
