"use client";

import { useLocale } from "next-intl";
import type { FormItem } from "@/lib/entry/form/form";
import css from "./figure-row.module.css";
import { FigureInput } from "./figure-input";
import { FieldTrouble } from "./field-problems";
import { useField } from "../store/form-context";

/** A figure standing by itself: its label and its value, as on the record of an event. */
export function FigureRow({ item }: { item: FormItem }) {
  const field = useField(item.fieldId);
  const locale = useLocale();
  const label = item.label ?? field.name;
  return (
    <div className={css.row} data-level={item.level}>
      <span className={css.label}>{label[locale]}</span>
      <span>
        <FigureInput id={item.fieldId} label={label} />
        <FieldTrouble id={item.fieldId} />
      </span>
    </div>
  );
}
