"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useConfirmed } from "@/components/desk/use-reauthentication";
import { useRouter } from "@/lib/platform/i18n/navigation";
import type { Result } from "@/lib/platform/result";
import type { Bilingual } from "@/lib/platform/bilingual";

/** Runs an action, with the password again where that is wanted: the page shows what came of it, or why nothing did. */
export function useAsking() {
  const [refused, setRefused] = useState<Bilingual | null>(null);
  const confirmed = useConfirmed();
  const router = useRouter();
  const t = useTranslations("release.desk");

  async function ask(action: () => Promise<Result<unknown>>) {
    setRefused(null);
    const result = await confirmed(action).catch(() => null);
    if (result?.ok) router.refresh();
    else setRefused(result?.error.sentence ?? { zh: t("notReached"), en: t("notReached") });
  }

  return { refused, ask };
}
