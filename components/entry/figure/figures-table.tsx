"use client";

import { useLocale, useTranslations } from "next-intl";
import { changeSentence } from "@/lib/checks/change/messages";
import { changeSincePrevious } from "@/lib/checks/change/value-change";
import type { FormItem } from "@/lib/entry/form/form";
import { visibleFindingsOf } from "../store/field-state";
import {
  PlaceProvider,
  useField,
  useFieldState,
  useIsMessagePlace,
  useIsShown,
  useSectionForm,
} from "../store/form-context";
import { placeOf } from "../store/field-places";
import { PasteArea } from "../paste/paste-area";
import { ComparabilityNote } from "@/components/desk/comparability-note";
import { FieldProblems } from "./field-problems";
import { FigureInput } from "./figure-input";
import css from "./figures-table.module.css";
import { useReviewHint } from "./review-hint";

/** Figures as a table: this year's inputs, the last report's values and the change. */
export function FiguresTable({ items, at }: { items: readonly FormItem[]; at: number }) {
  const { form } = useSectionForm();
  const t = useTranslations("desk.form");
  const previousYear = Object.values(form.fields).find((field) => field.previous)?.previous?.year;
  return (
    <PasteArea items={items}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t("indicator")}</th>
            <th scope="col" className={css.figure}>
              {form.year}
            </th>
            <th scope="col" className={css.figure}>
              {previousYear ?? t("previousReport")}
            </th>
            <th scope="col" className={css.change}>
              {t("change")}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item, index) => (
            <PlaceProvider key={item.fieldId} place={placeOf(at, index)}>
              <Row item={item} />
            </PlaceProvider>
          ))}
        </tbody>
      </table>
    </PasteArea>
  );
}

function Row({ item }: { item: FormItem }) {
  const { form } = useSectionForm();
  const field = useField(item.fieldId);
  const t = useTranslations("desk.form");
  const { value } = useFieldState(item.fieldId);
  const locale = useLocale();
  const isShown = useIsShown(item.fieldId);
  const change = field.check && changeSincePrevious({ ...field.check, value });
  const year = field.check?.previous?.year ?? form.year;
  return (
    <>
      <tr hidden={!isShown}>
        <th scope="row" data-level={item.level}>
          {(item.label ?? field.name)[locale]}
        </th>
        <td className={css.figure} data-label={form.year}>
          <FigureInput id={item.fieldId} label={item.label ?? field.name} showsPrevious={false} />
        </td>
        <td className={css.figure} data-label={field.previous?.year ?? t("previousReport")}>
          <span lang="zh-CN">{field.previous?.printed ?? "—"}</span>
        </td>
        <td className={css.change} data-label={t("change")}>
          {change ? changeSentence(change, year)[locale] : "—"}
          <ComparabilityNote comparability={field.earlier[0]?.comparability} />
        </td>
      </tr>
      {isShown ? <RowProblems id={item.fieldId} /> : null}
    </>
  );
}

function RowProblems({ id }: { id: string }) {
  const state = useFieldState(id);
  const hint = useReviewHint(id);
  if (!useIsMessagePlace(id)) return null;
  if (!state.sentence && !hint && visibleFindingsOf(state).length === 0) return null;
  return (
    <tr className={css.problems}>
      <td colSpan={4}>
        <FieldProblems id={id} />
      </td>
    </tr>
  );
}
