"use client";

import { useEffect, useState } from "react";
import { usePathname } from "@/lib/platform/i18n/navigation";

const minute = 60_000;
const changed = "annals:notices-read";

/** Says that notices were read on this page. */
export function announceRead(): void {
  window.dispatchEvent(new Event(changed));
}

/** The number of unread notices: as the server first said, then asked anew on every page, every minute, and after reading. */
export function useUnread(first: number): number {
  const [unread, setUnread] = useState(first);
  const pathname = usePathname();
  useEffect(() => {
    async function ask(): Promise<void> {
      if (document.hidden) return;
      const answer = await fetch("/api/desk/notices").catch(() => null);
      if (answer?.ok) setUnread(((await answer.json()) as { unread: number }).unread);
    }
    void ask();
    const timer = setInterval(ask, minute);
    window.addEventListener(changed, ask);
    document.addEventListener("visibilitychange", ask);
    return () => {
      clearInterval(timer);
      window.removeEventListener(changed, ask);
      document.removeEventListener("visibilitychange", ask);
    };
  }, [pathname]);
  return unread;
}
