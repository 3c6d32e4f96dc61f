"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { KeptTextState } from "./kept-text";
import css from "./recovered-text.module.css";

/** Says below an input that its text is from an earlier visit, and offers to discard it. */
export function RecoveredText({ kept }: { kept: Pick<KeptTextState, "isRecovered" | "clear"> }) {
  const t = useTranslations("desk.kept");
  if (!kept.isRecovered) return null;
  return (
    <span className={css.recovered} role="note">
      {t("recovered")}
      <Button size="small" onClick={kept.clear}>
        {t("discard")}
      </Button>
    </span>
  );
}
