"use client";

import Button from "@mui/material/Button";
import { useLocale, useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import type { FieldState } from "../store/field-state";
import { useSectionForm } from "../store/form-context";
import { savedState } from "../store/saved-state";
import css from "./conflict-choice.module.css";

/**
 * Resolves an edit conflict. Shows mine, theirs and the common base; the user keeps one of the two or types something
 * else.
 */
export function ConflictChoice({
  id,
  conflict,
}: {
  id: string;
  conflict: NonNullable<FieldState["conflict"]>;
}) {
  const { save, store } = useSectionForm();
  const { setValue } = useFormContext();
  const locale = useLocale();
  const t = useTranslations("desk.conflict");
  const { mine, theirs, base, isOwn } = conflict;
  const at = new Date(theirs.at).toLocaleString(locale === "zh" ? "zh-CN" : "en-GB");

  function keepTheirs() {
    setValue(`typed.${id}`, theirs.printed);
    store.patch(id, savedState(theirs, store.field(id)));
  }

  return (
    <span className={css.choice}>
      <span className={css.line}>
        <span>{t("mine")}</span>
        <b>{mine || t("empty")}</b>
        <Button
          size="small"
          variant="outlined"
          onClick={() => save(id, { typed: mine, basedOn: theirs.number })}
        >
          {t("keepMine")}
        </Button>
      </span>
      <span className={css.line}>
        <span>{isOwn ? t("own", { at }) : t("theirs", { name: theirs.authorName, at })}</span>
        <b>{theirs.printed || t("empty")}</b>
        <Button size="small" variant="outlined" onClick={keepTheirs}>
          {isOwn ? t("keepOwn") : t("keepTheirs")}
        </Button>
      </span>
      <span className={css.line}>
        <span>{isOwn ? t("ownBase") : t("base")}</span>
        <b>{base?.printed || t("empty")}</b>
      </span>
    </span>
  );
}
