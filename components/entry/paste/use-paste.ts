"use client";

import { useLocale } from "next-intl";
import { type ClipboardEvent, type FormEvent, useState } from "react";
import { useFormContext } from "react-hook-form";
import type { FormItem } from "@/lib/entry/form/form";
import { readTyped } from "@/lib/entry/model";
import { type Grid, isBlock, readGrid } from "@/lib/entry/paste/clipboard-grid";
import type { PastePlan, PasteTarget } from "@/lib/entry/paste/paste-plan";
import { planPaste } from "@/lib/entry/paste/plan-paste";
import { useSectionForm } from "../store/form-context";
import { readMergedTable } from "./read-table";

type Block = { grid: Grid; from: number; plan: PastePlan };
type Pasted = { id: string; before: string; after: string };

const maxPasteLength = 100_000;

/** Pastes a block into the fields of a table: planned first, applied field by field as if typed, undone as a whole. */
export function usePaste(items: readonly FormItem[]) {
  const { form, store, save } = useSectionForm();
  const { getValues, setValue } = useFormContext<{ typed: Record<string, string> }>();
  const locale = useLocale();
  const [block, setBlock] = useState<Block | null>(null);
  const [pasted, setPasted] = useState<readonly Pasted[]>([]);
  const typedOf = (id: string) => getValues(`typed.${id}`) ?? "";

  function targetOf({ fieldId: id, label }: FormItem): PasteTarget {
    const field = form.fields[id];
    const other = locale === "zh" ? "en" : "zh";
    const names = [label, field?.name].flatMap((name) => (name ? [name[locale], name[other]] : []));
    const isOpen = form.isEditable && field?.section === form.number;
    const unit = field?.kind === "quantity" ? field.unit : null;
    return { id, names, current: typedOf(id), isOpen, unit, previous: field?.previous?.printed ?? null };
  }

  function read(id: string, typed: string) {
    const field = form.fields[id];
    return readTyped(
      { kind: field?.kind ?? "text", indicator: { unit: field?.unit ?? "" } },
      typed,
      form.year,
      form.units,
    );
  }

  function plan(grid: Grid, from: number, column?: number) {
    const { year, units } = form;
    const targets = items.map(targetOf);
    setBlock({ grid, from, plan: planPaste(grid, { targets, from, year, units, read, column }) });
  }

  function onPaste(event: ClipboardEvent<HTMLElement>) {
    const text = event.clipboardData.getData("text/plain");
    const id = fieldOf(event.target);
    const from = items.findIndex((item) => item.fieldId === id);
    if (from < 0 || text.length > maxPasteLength || !isBlock(text)) return;
    event.preventDefault();
    plan(readMergedTable(event.clipboardData.getData("text/html")) ?? readGrid(text), from);
  }

  function choose(column: number) {
    if (block) plan(block.grid, block.from, column);
  }

  function saveText(id: string, typed: string) {
    setValue(`typed.${id}`, typed);
    save(id, { typed });
  }

  function apply() {
    const changes = (block?.plan.cells ?? []).flatMap((cell) =>
      cell.outcome === "change" ? [{ id: cell.id, before: cell.current, after: cell.printed }] : [],
    );
    setPasted(changes);
    for (const { id, after } of changes) saveText(id, after);
    setBlock(null);
  }

  function undo() {
    // Leaves out fields that were edited since or are in conflict.
    const unchanged = pasted.filter(({ id, after }) => typedOf(id) === after && !store.get(id).conflict);
    for (const { id, before } of unchanged) saveText(id, before);
    setPasted([]);
  }

  /** The next edit ends the chance to undo. */
  function onInput(event: FormEvent<HTMLElement>) {
    if (pasted.length > 0 && fieldOf(event.target)) setPasted([]);
  }

  const cancel = () => setBlock(null);
  return { plan: block?.plan, pasted, onPaste, onInput, choose, apply, cancel, undo };
}

function fieldOf(target: EventTarget): string | undefined {
  return target instanceof HTMLElement ? target.dataset.fieldId : undefined;
}
