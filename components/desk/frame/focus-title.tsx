"use client";

import { useEffect, useRef } from "react";
import { usePathname } from "@/lib/platform/i18n/navigation";

const titleOfPage = "#main h1";

/** Returns whether nothing that a person works with has the focus: the page itself has it, or its title, which was given it. */
export function isFocusFree(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || activeElement.matches(titleOfPage);
}

/**
 * Focuses the title of a page that was reached inside the application when what led there took the focus with it: the last
 * decision of a review, a link in a list. Otherwise the next Tab would begin at the top of the window.
 */
export function FocusTitle() {
  const pathname = usePathname();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (!isFocusFree()) return;
    const title = document.querySelector<HTMLElement>(titleOfPage);
    title?.setAttribute("tabindex", "-1");
    // The router scrolls, to the top or back to where the page was left.
    title?.focus({ preventScroll: true });
  }, [pathname]);
  return null;
}
