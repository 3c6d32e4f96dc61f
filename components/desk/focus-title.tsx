"use client";

import { useEffect, useRef } from "react";
import { usePathname } from "@/lib/platform/i18n/navigation";

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
    if (document.activeElement !== document.body) return;
    const title = document.querySelector<HTMLElement>("#main h1");
    title?.setAttribute("tabindex", "-1");
    // The router scrolls, to the top or back to where the page was left.
    title?.focus({ preventScroll: true });
  }, [pathname]);
  return null;
}
