"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRef } from "react";
import type { Bilingual } from "@/lib/platform/bilingual";
import { useField, useFieldState } from "../store/form-context";
import css from "./figure-input.module.css";
import { FlowingInput } from "./flowing-input";
import { LineInput } from "./line-input";
import { StateMark } from "./state-mark";
import { useFigureInput } from "./use-figure-input";
import { useNoteBelow } from "./use-note-below";

type Props = {
  id: string;
  label?: Bilingual;
  /** The part of the sentence around it. */
  clause?: string;
  /** Whether the same sentence has asked for the figure before. */
  isRepeated?: boolean;
  showsPrevious?: boolean;
};

/** The input for one figure within the text, with its state on the left and the last report's value below. */
export function FigureInput({ id, label, clause, isRepeated = false, showsPrevious = true }: Props) {
  const { kind, previous, earlier } = useField(id);
  const { saving } = useFieldState(id);
  const input = useFigureInput(id, { label, clause, isRepeated });
  const noteRef = useRef<HTMLElement>(null);
  const locale = useLocale();
  const t = useTranslations("desk.form");
  const isFlowing = isFlowingKind(kind);
  useNoteBelow(noteRef, isFlowing ? input.inputRef : null, input.typed);
  return (
    <span className={isFlowing ? css.flowing : css.line} data-saving={saving}>
      <StateMark id={id} />
      {isFlowing ? <FlowingInput input={input} /> : <LineInput input={input} />}
      {showsPrevious && previous ? (
        <small
          ref={noteRef}
          className={css.previous}
          title={`${previous.year} ${previous.printed}`}
          lang="zh-CN"
        >
          <span className={css.hidden} lang={locale}>
            {t("previous", { year: previous.year })}
          </span>
          {previous.printed}
          {earlier[0]?.comparability.grade === "not_comparable" ? (
            <span lang={locale}> {t("notComparable")}</span>
          ) : null}
        </small>
      ) : null}
    </span>
  );
}

/** Returns whether such a figure can be longer than a line, so that it breaks with its sentence. */
function isFlowingKind(kind: string): boolean {
  return kind === "names" || kind === "text";
}
