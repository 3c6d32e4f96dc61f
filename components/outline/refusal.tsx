"use client";

import Alert from "@mui/material/Alert";
import { useLocale } from "next-intl";
import type { Bilingual } from "@/lib/platform/bilingual";

/** Why a change was not made, where it was asked for. */
export function Refusal({ sentence }: { sentence: Bilingual | null }) {
  const locale = useLocale();
  return sentence ? <Alert severity="error">{sentence[locale]}</Alert> : null;
}
