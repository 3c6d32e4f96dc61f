"use client";

import { useLocale } from "next-intl";
import { type ClipboardEvent, type FormEvent, useState } from "react";
import { useFormContext } from "react-hook-form";
import type { FormItem } from "@/lib/entry/form/form";
import { readTyped } from "@/lib/entry/model";
import { type PastePlan, type PasteTarget, planPaste } from "@/lib/entry/paste/plan-paste";
import { isBlock, readGrid } from "@/lib/entry/paste/clipboard-grid";
import { useSectionForm } from "../store/form-context";

type Pasted = { id: string; before: string; after: string };

const maxPasteLength = 100_000;

/** Pastes a block into the fields of a table: planned first, applied field by field as if typed, undone as a whole. */
export function usePaste(items: readonly FormItem[]) {
  const { form, store, save } = useSectionForm();
  const { getValues, setValue } = useFormContext<{ typed: Record<string, string> }>();
  const locale = useLocale();
  const [plan, setPlan] = useState<PastePlan | null>(null);
  const [pasted, setPasted] = useState<readonly Pasted[]>([]);
  const typedOf = (id: string) => getValues(`typed.${id}`) ?? "";

  function targetOf({ fieldId: id, label }: FormItem): PasteTarget {
    const field = form.fields[id];
    const other = locale === "zh" ? "en" : "zh";
    const names = [label, field?.name].flatMap((name) => (name ? [name[locale], name[other]] : []));
    const isOpen = form.isEditable && field?.section === form.number;
    return { id, names, current: typedOf(id), isOpen };
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

  function onPaste(event: ClipboardEvent<HTMLElement>) {
    const text = event.clipboardData.getData("text/plain");
    const id = fieldOf(event.target);
    const from = items.findIndex((item) => item.fieldId === id);
    if (from < 0 || text.length > maxPasteLength || !isBlock(text)) return;
    event.preventDefault();
    setPlan(planPaste(readGrid(text), { targets: items.map(targetOf), from, year: form.year, read }));
  }

  function saveText(id: string, typed: string) {
    setValue(`typed.${id}`, typed);
    save(id, { typed });
  }

  function apply() {
    const changes = (plan?.cells ?? []).filter((cell) => cell.outcome === "change");
    setPasted(changes.map(({ id, current, printed }) => ({ id, before: current, after: printed })));
    for (const { id, printed } of changes) saveText(id, printed);
    setPlan(null);
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

  const cancel = () => setPlan(null);
  return { plan, pasted, onPaste, onInput, apply, cancel, undo };
}

function fieldOf(target: EventTarget): string | undefined {
  return target instanceof HTMLElement ? target.dataset.fieldId : undefined;
}
