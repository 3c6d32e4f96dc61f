"use client";

import { useLocale, useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { type Blank, printBlank } from "@/lib/figures/blank";
import { useIsEditable, useSectionForm } from "../store/form-context";
import { blankKeys } from "./blank-keys";
import css from "./blank-buttons.module.css";

type Props = { id: string; among?: readonly Blank[] };

/** Buttons for the meanings of a blank, by default all four, each with its key. */
export function BlankButtons({ id, among }: Props) {
  const { save } = useSectionForm();
  const { setValue } = useFormContext<{ typed: Record<string, string> }>();
  const isEditable = useIsEditable(id);
  const locale = useLocale();
  const t = useTranslations("desk.details");
  if (!isEditable) return null;
  const offered = Object.entries(blankKeys).filter(([, blank]) => !among || among.includes(blank));
  return (
    <span className={css.blanks} role="group" aria-label={t("blanks")}>
      {offered.map(([code, blank]) => (
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
    </span>
  );
}
