"use client";

import Button from "@mui/material/Button";
import { useLocale, useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import { printBlank } from "@/lib/figures/blank";
import { useIsEditable, useSectionForm } from "../store/form-context";
import { blankKeys } from "./blank-keys";
import css from "./blank-buttons.module.css";

/** Buttons for the four meanings of a blank, each with its key. */
export function BlankButtons({ id }: { id: string }) {
  const { save } = useSectionForm();
  const { setValue } = useFormContext<{ typed: Record<string, string> }>();
  const isEditable = useIsEditable(id);
  const locale = useLocale();
  const t = useTranslations("desk.details");
  if (!isEditable) return null;
  return (
    <div className={css.blanks} role="group" aria-label={t("blanks")}>
      {Object.entries(blankKeys).map(([code, blank]) => (
        <Button
          key={blank}
          size="small"
          variant="outlined"
          onClick={() => {
            setValue(`typed.${id}`, printBlank(blank));
            save(id, { typed: printBlank(blank) });
          }}
        >
          {printBlank(blank, locale)} <kbd>Alt {code.replace("Digit", "")}</kbd>
        </Button>
      ))}
    </div>
  );
}
