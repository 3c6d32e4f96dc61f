"use client";

import type { FormField } from "@/lib/entry/form/form";
import type { Wording } from "./use-wording";
import css from "./wording-editor.module.css";

type Props = { label: string; wording: Wording; onPick: (field: FormField) => void };

/** Chooses one of the section's figures by its name. */
export function FigurePicker({ label, wording: { figures, names }, onPick }: Props) {
  function pick(key: string) {
    const field = figures.find((one) => one.key === key);
    if (field) onPick(field);
  }
  return (
    <select className={css.picker} aria-label={label} value="" onChange={(event) => pick(event.target.value)}>
      <option value="">{label}</option>
      {figures.map(({ key }) => (
        <option key={key} value={key}>
          {names.get(key)}
        </option>
      ))}
    </select>
  );
}
