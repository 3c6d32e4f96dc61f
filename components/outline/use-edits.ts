"use client";

import { useRef, useState, useTransition } from "react";
import { useRouter } from "@/lib/platform/i18n/navigation";
import type { Result } from "@/lib/platform/result";
import type { Answer } from "./edits";
import type { Bilingual } from "@/lib/platform/bilingual";

export const notReached = {
  zh: "连接不上服务器，没有作出更改。请稍后再试。",
  en: "The server could not be reached; nothing was changed. Try again in a moment.",
};

/** Sends changes one at a time and shows the outline as it is then; a refusal says why nothing changed. */
export function useEdits() {
  const [refused, setRefused] = useState<Bilingual | null>(null);
  const [done, setDone] = useState(0);
  const [isBusy, setIsBusy] = useState(false);
  const isSending = useRef(false);
  const [isReading, startReading] = useTransition();
  const router = useRouter();

  /** Resolves to the id of what was changed, or to null when it was refused. */
  async function send(ask: () => Answer | null): Promise<string | null> {
    // Buttons stay enabled meanwhile: one that is disabled loses the keyboard.
    const asked = isSending.current ? null : ask();
    if (!asked) return null;
    isSending.current = true;
    setIsBusy(true);
    setRefused(null);
    const result: Result<{ id: string }> | null = await asked.catch(() => null);
    isSending.current = false;
    setIsBusy(false);
    if (!result?.ok) {
      setRefused(result?.error.sentence ?? notReached);
      return null;
    }
    setDone((count) => count + 1);
    startReading(() => router.refresh());
    return result.value.id;
  }

  return { send, refused, forget: () => setRefused(null), done, isBusy: isBusy || isReading };
}
