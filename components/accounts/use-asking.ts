"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useConfirmed } from "@/components/desk/use-reauthentication";
import { useRouter } from "@/lib/platform/i18n/navigation";
import type { Result } from "@/lib/platform/result";

export type Answer = { isRefused: boolean; text: string } | null;

/** Asks an action for something, with the password again where that is wanted, and keeps its answer as a sentence. */
export function useAsking() {
  const [answer, setAnswer] = useState<Answer>(null);
  const [isBusy, setBusy] = useState(false);
  const confirmed = useConfirmed();
  const locale = useLocale();
  const router = useRouter();
  const t = useTranslations("people.form");

  async function ask<T>(run: () => Promise<Result<T>>, done: string): Promise<T | null> {
    setAnswer(null);
    setBusy(true);
    const result = await confirmed(run).catch(() => null);
    setBusy(false);
    const refusal = result?.ok ? null : (result?.error.sentence[locale] ?? t("notReached"));
    setAnswer({ isRefused: refusal !== null, text: refusal ?? done });
    if (!result?.ok) return null;
    router.refresh();
    return result.value;
  }

  return { ask, answer, isBusy };
}
