"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import type { FormEventHandler, ReactNode } from "react";
import { unlessComposing } from "@/components/ui/composing";
import css from "./outline.module.css";
import { useOutline } from "./outline-context";

type Props = { label: string; submit: string; onSubmit: FormEventHandler; children: ReactNode };

/** A small form inside the tree; Escape closes it. */
export function FormFrame({ label, submit, onSubmit, children }: Props) {
  const { show } = useOutline();
  const t = useTranslations("outline.form");
  return (
    <form
      aria-label={label}
      className={css.form}
      onSubmit={onSubmit}
      onKeyDown={unlessComposing((event) => event.key === "Escape" && show(null))}
      noValidate
    >
      {children}
      <div className={css.buttons}>
        <Button type="submit" variant="contained" size="small">
          {submit}
        </Button>
        <Button size="small" onClick={() => show(null)}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
