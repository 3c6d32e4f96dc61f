"use client";

import type { RefObject } from "react";
import css from "./figure-input.module.css";
import type { useFigureInput } from "./use-figure-input";

/** An input for a number or a date, as wide as its content. */
export function LineInput({
  input: { inputRef, typed, onType, isEditable, attributes },
}: {
  input: ReturnType<typeof useFigureInput>;
}) {
  return (
    <input
      ref={inputRef as RefObject<HTMLInputElement | null>}
      value={typed}
      onChange={(event) => onType(event.target.value)}
      readOnly={!isEditable}
      autoComplete="off"
      className={css.input}
      {...attributes}
    />
  );
}
