"use client";

import { useEffect } from "react";
import { useRouter } from "@/lib/platform/i18n/navigation";

/**
 * Loads a page again after Back or Forward. The router, or the browser, shows it as it was when it was left, without
 * what was saved, decided or moved since.
 */
export function RefreshOnReturn() {
  const router = useRouter();
  useEffect(() => {
    // Without a connection the router would leave the page for the browser's error page.
    const refresh = () => navigator.onLine && router.refresh();
    // The router handles the same event, and would drop a refresh that was asked for before it.
    const onPopState = () => void setTimeout(refresh);
    const onPageShow = (event: PageTransitionEvent) => event.persisted && refresh();
    window.addEventListener("popstate", onPopState);
    window.addEventListener("pageshow", onPageShow);
    return () => {
      window.removeEventListener("popstate", onPopState);
      window.removeEventListener("pageshow", onPageShow);
    };
  }, [router]);
  return null;
}
