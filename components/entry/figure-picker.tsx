"use client";

import type { Names } from "@/lib/narrative/named";
import css from "./wording-editor.module.css";

type Props = { label: string; names: Names; onPick: (key: string) => void };

/** Chooses one of the section's figures by its name. */
export function FigurePicker({ label, names, onPick }: Props) {
  return (
    <select
      className={css.picker}
      aria-label={label}
      value=""
      onChange={(event) => event.target.value && onPick(event.target.value)}
    >
      <option value="">{label}</option>
      {[...names].map(([key, name]) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </select>
  );
}
