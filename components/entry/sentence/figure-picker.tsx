"use client";

import type { FormField } from "@/lib/entry/form/form";
import type { Wording } from "./use-wording";
import css from "./wording-editor.module.css";

type Props = { label: string; wording: Wording; onSelect: (field: FormField) => void };

/** Selects one of the section's figures by its name. */
export function FigurePicker({ label, wording: { figures, names }, onSelect }: Props) {
  function select(key: string) {
    const field = figures.find((figure) => figure.key === key);
    if (field) onSelect(field);
  }
  return (
    <select
      className={css.picker}
      aria-label={label}
      value=""
      onChange={(event) => select(event.target.value)}
    >
      <option value="">{label}</option>
      {figures.map(({ key }) => (
        <option key={key} value={key}>
          {names.get(key)}
        </option>
      ))}
    </select>
  );
}
