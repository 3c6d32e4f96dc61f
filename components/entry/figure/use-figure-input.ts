"use client";

import { type CSSProperties, type FocusEvent, useLayoutEffect, useRef } from "react";
import { useController } from "react-hook-form";
import { unlessComposing } from "@/components/ui/composing";
import {
  useField,
  useFieldState,
  useIsEditable,
  useIsStop,
  usePlace,
  useSectionForm,
} from "../store/form-context";
import { selectAll, textOf } from "./input-text";
import { typedWidth } from "./typed-width";
import { type GapText, useGapName } from "./use-gap-name";
import { useGapKeys } from "./use-gap-keys";

type Options = GapText & {
  /** Whether the same sentence has asked for the figure before. */
  isRepeated: boolean;
};

/** The behaviour shared by all inputs for a figure: value, keys, focus and saving. */
export function useFigureInput(id: string, { isRepeated, ...text }: Options) {
  const { save, focus, store } = useSectionForm();
  const field = useField(id);
  const { saving, sentence } = useFieldState(id);
  const isEditable = useIsEditable(id);
  const place = usePlace();
  const isStop = useIsStop(id) && !isRepeated;
  const name = useGapName(id, text);
  const controlled = useController({ name: `typed.${id}` as const }).field;
  const typed: string = controlled.value ?? "";
  const onType: (text: string) => void = controlled.onChange;
  const onKeyDown = useGapKeys({ id, typed, onType });
  const inputRef = useRef<HTMLElement>(null);
  useEarlyText({ inputRef, typed }, (text) => {
    onType(text);
    if (document.activeElement !== inputRef.current) save(id, { typed: text });
  });

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
      "data-repeat": isStop ? undefined : true,
      tabIndex: isStop ? 0 : -1,
      "aria-label": name,
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
