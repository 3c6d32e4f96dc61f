"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { renderNarrative } from "@/lib/narrative/narrative";
import { usePrintedOf } from "../store/form-context";
import { useKeptWording } from "./use-kept-wording";
import css from "./wording-editor.module.css";

/** Shows below a sentence what was written of its wording and not saved, to be continued or discarded. */
export function UnsavedWording({ id, onContinue }: { id: string; onContinue: () => void }) {
  const { text, isRecovered, clear } = useKeptWording(id);
  const printedOf = usePrintedOf();
  const t = useTranslations("entry.wording");
  if (!isRecovered) return null;
  return (
    <div className={css.unsaved} role="note">
      <small>{t("unsaved")}</small>
      <span lang="zh-CN">{renderNarrative(text, (key) => printedOf(key) || null)}</span>
      <span className={css.buttons}>
        <Button size="small" variant="outlined" onClick={onContinue}>
          {t("continue")}
        </Button>
        <Button size="small" onClick={clear}>
          {t("discard")}
        </Button>
      </span>
    </div>
  );
}
