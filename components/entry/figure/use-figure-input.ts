"use client";

import { useLocale } from "next-intl";
import { type CSSProperties, type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { useController } from "react-hook-form";
import { printBlank } from "@/lib/figures/blank";
import { blankOfKey } from "./blank-keys";
import { useField, useFieldState, useIsEditable, usePlace, useSectionForm } from "../store/form-context";
import { selectAllIn, textIn } from "./input-text";
import { moveFocus } from "./move-focus";
import { typedWidth } from "./typed-width";
import type { Bilingual } from "@/lib/platform/bilingual";

/** What every input of a figure does, however it is set: what it holds, its keys, its focus, its save. */
export function useGap(id: string, label: Bilingual | undefined) {
  const { save, focus, store } = useSectionForm();
  const field = useField(id);
  const { saving, sentence } = useFieldState(id);
  const isEditable = useIsEditable(id);
  const place = usePlace();
  const locale = useLocale();
  const controlled = useController({ name: `typed.${id}` as const }).field;
  const typed: string = controlled.value ?? "";
  const onType: (text: string) => void = controlled.onChange;
  const gap = useRef<HTMLElement>(null);
  useTypedBefore({ gap, typed }, (text) => {
    onType(text);
    if (document.activeElement !== gap.current) save(id, { typed: text });
  });

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.nativeEvent.isComposing) return;
    const blank = blankOfKey(event);
    if (blank && isEditable) {
      event.preventDefault();
      onType(printBlank(blank));
      return;
    }
    if (event.ctrlKey || event.metaKey || !["Enter", "ArrowDown", "ArrowUp"].includes(event.key)) return;
    event.preventDefault();
    moveFocus(event.currentTarget, event.key === "ArrowUp" || event.shiftKey ? -1 : 1);
  }

  function onFocus(event: FocusEvent<HTMLElement>) {
    selectAllIn(event.currentTarget);
    store.workAt(id, place);
    focus(id);
  }

  function onBlur() {
    controlled.onBlur();
    if (isEditable) save(id, { typed });
  }

  return {
    gap,
    typed,
    onType,
    isEditable,
    attributes: {
      ...{ onKeyDown, onFocus, onBlur },
      "data-field": field.key,
      "data-field-id": id,
      "data-place": field.key,
      "data-closed": isEditable ? undefined : true,
      "aria-label": (label ?? field.name)[locale],
      "aria-invalid": saving === "invalid" || undefined,
      "aria-describedby": sentence ? `why-${id}` : undefined,
      spellCheck: false,
      style: {
        "--typed": `${typedWidth(typed)}em`,
        "--least": `${leastOf(typed, field)}em`,
      } as CSSProperties,
    },
  };
}

/** An empty gap is wide enough to read what stood there last. */
function leastOf(typed: string, { previous }: { previous: { printed: string } | null }): number {
  return typed === "" && previous ? Math.min(12, typedWidth(previous.printed) * 0.72) : 2.5;
}

/** What was typed before any script had loaded stands in the input and nowhere else: it is taken over once. */
function useTypedBefore(
  { gap, typed }: { gap: { current: HTMLElement | null }; typed: string },
  take: (text: string) => void,
): void {
  const isTaken = useRef(false);
  useLayoutEffect(() => {
    if (isTaken.current || !gap.current) return;
    isTaken.current = true;
    const text = textIn(gap.current);
    if (text !== typed) take(text);
  });
}
