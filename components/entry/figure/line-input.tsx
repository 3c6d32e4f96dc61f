"use client";

import type { RefObject } from "react";
import css from "./figure-input.module.css";
import type { useGap } from "./use-figure-input";

/** A gap for a number or a date: an input as wide as what it holds. */
export function LineGap({
  own: { gap, typed, onType, isEditable, attributes },
}: {
  own: ReturnType<typeof useGap>;
}) {
  return (
    <input
      ref={gap as RefObject<HTMLInputElement | null>}
      value={typed}
      onChange={(event) => onType(event.target.value)}
      readOnly={!isEditable}
      autoComplete="off"
      className={css.input}
      {...attributes}
    />
  );
}
