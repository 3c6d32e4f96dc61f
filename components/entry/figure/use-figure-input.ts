"use client";

import { useLocale } from "next-intl";
import { type CSSProperties, type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { useController } from "react-hook-form";
import { unlessComposing } from "@/components/ui/composing";
import { printBlank } from "@/lib/figures/blank";
import type { Bilingual } from "@/lib/platform/bilingual";
import { useField, useFieldState, useIsEditable, usePlace, useSectionForm } from "../store/form-context";
import { blankOfKey } from "./blank-keys";
import { selectAll, textOf } from "./input-text";
import { moveFocus } from "./move-focus";
import { typedWidth } from "./typed-width";

/** The behaviour shared by all inputs for a figure: value, keys, focus and saving. */
export function useFigureInput(id: string, label: Bilingual | undefined) {
  const { save, focus, store } = useSectionForm();
  const field = useField(id);
  const { saving, sentence } = useFieldState(id);
  const isEditable = useIsEditable(id);
  const place = usePlace();
  const locale = useLocale();
  const controlled = useController({ name: `typed.${id}` as const }).field;
  const typed: string = controlled.value ?? "";
  const onType: (text: string) => void = controlled.onChange;
  const inputRef = useRef<HTMLElement>(null);
  useEarlyText({ inputRef, typed }, (text) => {
    onType(text);
    if (document.activeElement !== inputRef.current) save(id, { typed: text });
  });

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
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
    selectAll(event.currentTarget);
    store.setEditedAt(id, place);
    focus(id);
  }

  function onBlur() {
    controlled.onBlur();
    if (isEditable) save(id, { typed });
  }

  return {
    inputRef,
    typed,
    onType,
    isEditable,
    attributes: {
      ...{ onKeyDown: unlessComposing(onKeyDown), onFocus, onBlur },
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
        "--least": `${minWidthOf(typed, field)}em`,
      } as CSSProperties,
    },
  };
}

/** Returns the least width in em: an empty input leaves room for the previous value below it. */
function minWidthOf(typed: string, { previous }: { previous: { printed: string } | null }): number {
  return typed === "" && previous ? Math.min(12, typedWidth(previous.printed) * 0.72) : 2.5;
}

/** Takes over, once, what was typed into the input before scripts had loaded. */
function useEarlyText(
  { inputRef, typed }: { inputRef: { current: HTMLElement | null }; typed: string },
  accept: (text: string) => void,
): void {
  const isDone = useRef(false);
  useLayoutEffect(() => {
    if (isDone.current || !inputRef.current) return;
    isDone.current = true;
    const text = textOf(inputRef.current);
    if (text !== typed) accept(text);
  });
}
