"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo, useSyncExternalStore } from "react";
import { referencesOf } from "@/lib/narrative/narrative";
import { CommentIcon } from "../comments/comment-mark";
import { EditIcon } from "../figure/edit-icon";
import { useField, useFieldState, useIsEditable, usePlace, useSectionForm } from "../store/form-context";
import css from "./sentence-field.module.css";

type Props = {
  id: string;
  /** Puts the focus back here after the editor was closed. */
  hasFocus: boolean;
  onEdit: () => void;
};

/** The button at the end of a sentence: edits its wording, or shows its comments to whoever cannot edit it. */
export function WordingButton({ id, hasFocus, onEdit }: Props) {
  const { focus } = useSectionForm();
  const { key } = useField(id);
  const isEditable = useIsEditable(id);
  const hasStop = useHasStop(id);
  const locale = useLocale();
  const [t, tComments] = [useTranslations("desk.form"), useTranslations("entry.comments")];
  const label = isEditable ? t("editWording") : tComments("remark");
  return (
    <button
      // A sentence has no input of its own, so a link to it focuses its button.
      data-field-id={id}
      data-place={key}
      data-wording
      type="button"
      className={css.edit}
      // Reached from a gap of the sentence by F2; a stop of its own only where there is none.
      tabIndex={hasStop ? -1 : 0}
      aria-keyshortcuts="F2"
      lang={locale}
      title={hasStop ? `${label} (F2)` : label}
      autoFocus={hasFocus}
      onFocus={() => focus(id)}
      onClick={isEditable ? onEdit : () => focus(id)}
    >
      {isEditable ? <EditIcon /> : <CommentIcon />}
      <span className={css.hidden}>{label}</span>
    </button>
  );
}

/** Returns whether the keyboard stops at a gap of the sentence. */
function useHasStop(id: string): boolean {
  const { store, byKey } = useSectionForm();
  const place = usePlace();
  const { printed } = useFieldState(id);
  const keys = useMemo(() => referencesOf(printed), [printed]);
  const read = () => keys.some((key) => store.firstPlaceOf(byKey.get(key)?.id ?? "") === place);
  return useSyncExternalStore(store.subscribe, read, read);
}
