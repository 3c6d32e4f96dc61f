"use client";

import { useEffect } from "react";
import { usePathname } from "@/lib/platform/i18n/navigation";

const titleOfPage = "#main h1";

/** The path of the page shown last; null until one was. It outlives the frame, which the form has to itself. */
let shownPath: string | null = null;

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
  useEffect(() => {
    const isFirst = shownPath === null;
    if (shownPath === pathname) return;
    shownPath = pathname;
    if (isFirst || !isFocusFree()) return;
    const title = document.querySelector<HTMLElement>(titleOfPage);
    title?.setAttribute("tabindex", "-1");
    // The router scrolls, to the top or back to where the page was left.
    title?.focus({ preventScroll: true });
  }, [pathname]);
  return null;
}
