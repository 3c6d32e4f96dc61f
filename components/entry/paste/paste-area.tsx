"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { FormItem } from "@/lib/entry/form/form";
import { useSectionForm } from "../store/form-context";
import css from "./paste-preview.module.css";
import { usePaste } from "./use-paste";

/** Accepts a column or block pasted from a spreadsheet: shows a preview, applies it and offers to undo it. */
export function PasteArea({ items, children }: { items: readonly FormItem[]; children: ReactNode }) {
  const { form } = useSectionForm();
  const { plan, pastedCount, preview, onPaste, onInput, choose, apply, cancel, undo } = usePaste(items);
  const locale = useLocale();
  const t = useTranslations("entry.paste");

  function nameOf(fieldId: string): string {
    const item = items.find((candidate) => candidate.fieldId === fieldId);
    return (item?.label ?? form.fields[fieldId]?.name)?.[locale] ?? "";
  }

  return (
    <>
      <div onPaste={onPaste} onInput={onInput}>
        {children}
      </div>
      {pastedCount > 0 ? (
        <p className={css.undo} role="status">
          {t("pasted", { count: pastedCount })}
          <Button size="small" variant="outlined" onClick={undo}>
            {t("undo")}
          </Button>
        </p>
      ) : null}
      {plan && preview ? (
        <preview.PastePreview
          plan={plan}
          year={form.year}
          nameOf={nameOf}
          onChoose={choose}
          onApply={apply}
          onCancel={cancel}
        />
      ) : null}
    </>
  );
}
