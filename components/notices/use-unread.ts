"use client";

import { useEffect, useState } from "react";
import { reportCounts } from "@/components/desk/frame/menu-counts";
import { pollHeaders } from "@/components/desk/poll-headers";
import { reportStorage } from "@/components/desk/storage-problem";
import { type NoticesAnswer, noticesAddress } from "@/lib/notices/notices-address";
import { usePathname } from "@/lib/platform/i18n/navigation";

const minute = 60_000;
const readEvent = "annals:notices-read";

/** Tells this page that notices were read. */
export function announceRead(): void {
  window.dispatchEvent(new Event(readEvent));
}

/**
 * Returns the number of unread notices: first the one from the server, then loaded on every page, every minute and
 * after reading.
 */
export function useUnread(initial: number): number {
  const [unread, setUnread] = useState(initial);
  const pathname = usePathname();
  useEffect(() => {
    async function load(): Promise<void> {
      if (document.hidden) return;
      const answer = await fetch(noticesAddress, { headers: pollHeaders() }).catch(() => null);
      if (!answer?.ok) return;
      const heard = (await answer.json()) as NoticesAnswer;
      setUnread(heard.unread);
      reportStorage(heard.storage);
      reportCounts(heard.counts);
    }
    void load();
    const timer = setInterval(load, minute);
    window.addEventListener(readEvent, load);
    document.addEventListener("visibilitychange", load);
    return () => {
      clearInterval(timer);
      window.removeEventListener(readEvent, load);
      document.removeEventListener("visibilitychange", load);
    };
  }, [pathname]);
  return unread;
}
