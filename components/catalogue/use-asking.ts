"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useRouter } from "@/lib/platform/i18n/navigation";
import type { Result } from "@/lib/platform/result";

export type Answer = { isRefused: boolean; text: string } | null;

/** Asks an action for something and keeps its answer as a sentence; a page that was changed is read anew. */
export function useAsking() {
  const [answer, setAnswer] = useState<Answer>(null);
  const locale = useLocale();
  const router = useRouter();
  const t = useTranslations("catalogue.form");

  async function ask<T>(asked: Promise<Result<T>>): Promise<boolean> {
    setAnswer(null);
    const result = await asked.catch(() => null);
    const isRefused = !result?.ok;
    if (result?.ok) router.refresh();
    setAnswer({ isRefused, text: textOf(result) });
    return !isRefused;
  }

  function textOf(result: Result<unknown> | null): string {
    if (!result) return t("notReached");
    return result.ok ? t("saved") : result.error.sentence[locale];
  }

  return { ask, answer, forget: () => setAnswer(null) };
}
