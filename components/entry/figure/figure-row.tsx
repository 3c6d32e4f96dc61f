"use client";

import { useLocale } from "next-intl";
import type { FormItem } from "@/lib/entry/form/form";
import { useField } from "../store/form-context";
import css from "./figure-row.module.css";
import { FigureInput } from "./figure-input";
import { FieldProblems } from "./field-problems";

/** A figure in a row of its own: its label and its input. */
export function FigureRow({ item }: { item: FormItem }) {
  const field = useField(item.fieldId);
  const locale = useLocale();
  const label = item.label ?? field.name;
  return (
    <div className={css.row} data-level={item.level}>
      <span className={css.label}>{label[locale]}</span>
      <span>
        <FigureInput id={item.fieldId} label={label} />
        <FieldProblems id={item.fieldId} />
      </span>
    </div>
  );
}
