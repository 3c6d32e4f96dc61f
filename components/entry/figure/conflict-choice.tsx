"use client";

import { useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import { useFormContext } from "react-hook-form";
import { useDateTime } from "@/components/desk/use-date-time";
import { Button } from "@/components/ui/button";
import { Difference } from "@/components/ui/difference";
import type { FieldState } from "../store/field-state";
import { useField, usePrintedOf, useSectionForm } from "../store/form-context";
import { savedState } from "../store/saved-state";
import { conflictTexts } from "./conflict-texts";
import css from "./conflict-choice.module.css";
import { focusFieldOf } from "./move-focus";

type Props = {
  id: string;
  conflict: NonNullable<FieldState["conflict"]>;
  /** Opens the editor of a sentence, in which both edits can be combined. */
  onCombine?: () => void;
};

/**
 * Resolves an edit conflict. Shows mine, theirs and the common base as they print, with what each of the two has changed; the
 * user keeps one of the two, combines them or types something else.
 */
export function ConflictChoice({ id, conflict, onCombine }: Props) {
  const { save, store } = useSectionForm();
  const { setValue } = useFormContext();
  const { isWording } = useField(id);
  const printedOf = usePrintedOf();
  const dateTime = useDateTime();
  const t = useTranslations("desk.conflict");
  const { mine, theirs, base, isOwn } = conflict;
  const at = dateTime(theirs.at);
  const texts = { mine, theirs: theirs.printed, base: base?.printed ?? "" };
  const shown = conflictTexts(texts, isWording ? printedOf : null);

  function keepMine({ currentTarget }: MouseEvent<HTMLElement>) {
    focusFieldOf(currentTarget, id);
    save(id, { typed: mine, basedOn: theirs.number });
  }

  function keepTheirs({ currentTarget }: MouseEvent<HTMLElement>) {
    focusFieldOf(currentTarget, id);
    setValue(`typed.${id}`, theirs.printed);
    store.patch(id, savedState(theirs, store.field(id)));
  }

  const lines = [
    { side: "mine", label: t("mine"), keep: t("keepMine"), onKeep: keepMine },
    {
      side: "theirs",
      label: isOwn ? t("own", { at }) : t("theirs", { name: theirs.authorName, at }),
      keep: isOwn ? t("keepOwn") : t("keepTheirs"),
      onKeep: keepTheirs,
    },
    { side: "base", label: isOwn ? t("ownBase") : t("base") },
  ] as const;

  return (
    <span className={css.choice} data-wording={isWording || undefined}>
      {lines.map((line) => (
        <span key={line.side} className={css.line} data-side={line.side}>
          <span>{line.label}</span>
          <span className={css.text} lang="zh-CN">
            {shown[line.side].length > 0 ? <Difference runs={shown[line.side]} /> : t("empty")}
          </span>
          {"keep" in line ? (
            <Button size="small" variant="outlined" onClick={line.onKeep}>
              {line.keep}
            </Button>
          ) : onCombine ? (
            <Button size="small" variant="contained" onClick={onCombine}>
              {t("combine")}
            </Button>
          ) : null}
        </span>
      ))}
    </span>
  );
}
