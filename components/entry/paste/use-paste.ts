"use client";

import { useLocale } from "next-intl";
import { type ClipboardEvent, type FormEvent, useState } from "react";
import { useFormContext } from "react-hook-form";
import type { FormItem } from "@/lib/entry/form/form";
import { readTyped } from "@/lib/entry/model";
import { onDemand, useOnDemand } from "@/components/ui/on-demand";
import { type Grid, isBlock, readGrid } from "@/lib/entry/paste/clipboard-grid";
import type { PastePlan, PasteTarget } from "@/lib/entry/paste/paste-plan";
import { useSectionForm } from "../store/form-context";
import { savesSettled } from "../store/own-saves";
import type { Undoable } from "../store/undo-list";

// Most people never paste a block.
const planning = onDemand(() => import("@/lib/entry/paste/plan-paste"));
const tables = onDemand(() => import("./read-table"));
const previewCode = onDemand(() => import("./paste-preview"));

type Block = { grid: Grid; from: number; plan: PastePlan };
type Change = { id: string; before: string; after: string };
type Pasted = { changes: readonly Change[]; saves: Undoable };

const maxPasteLength = 100_000;

/** Pastes a block into the fields of a table: planned first, applied field by field as if typed, undone as a whole. */
export function usePaste(items: readonly FormItem[]) {
  const { form, store, save, undo: undoSaves } = useSectionForm();
  const { getValues, setValue } = useFormContext<{ typed: Record<string, string> }>();
  const locale = useLocale();
  const [block, setBlock] = useState<Block | null>(null);
  const [pasted, setPasted] = useState<Pasted | null>(null);
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

  async function plan(grid: Grid, from: number, column?: number) {
    const { year, units } = form;
    const [{ planPaste }, targets] = [await planning.load(), items.map(targetOf)];
    setBlock({ grid, from, plan: planPaste(grid, { targets, from, year, units, read, column }) });
  }

  function onPaste(event: ClipboardEvent<HTMLElement>) {
    const text = event.clipboardData.getData("text/plain");
    const id = fieldOf(event.target);
    const from = items.findIndex((item) => item.fieldId === id);
    if (from < 0 || text.length > maxPasteLength || !isBlock(text)) return;
    event.preventDefault();
    // Of what was pasted nothing is there once the event is over.
    const html = event.clipboardData.getData("text/html");
    void tables.load().then(({ readMergedTable }) => plan(readMergedTable(html) ?? readGrid(text), from));
  }

  function choose(column: number) {
    if (block) void plan(block.grid, block.from, column);
  }

  function saveText(id: string, typed: string) {
    setValue(`typed.${id}`, typed);
    save(id, { typed });
  }

  function apply() {
    const changes = (block?.plan.cells ?? []).flatMap((cell) =>
      cell.outcome === "change" ? [{ id: cell.id, before: cell.current, after: cell.printed }] : [],
    );
    const ids = changes.map(({ id }) => id);
    const saves = store.undoList.join(ids);
    setPasted({ changes, saves });
    for (const { id, after } of changes) saveText(id, after);
    void savesSettled(ids).then(() => store.undoList.close(saves));
    setBlock(null);
  }

  async function undo() {
    if (!pasted) return;
    setPasted(null);
    await savesSettled(pasted.changes.map(({ id }) => id));
    // What could not be saved is typed back. Leaves out fields that were edited since or are in conflict.
    const unsaved = pasted.changes.filter(({ id, after }) => {
      const { saving, conflict } = store.get(id);
      return saving !== "saved" && typedOf(id) === after && !conflict;
    });
    for (const { id, before } of unsaved) saveText(id, before);
    await undoSaves.run(pasted.saves);
  }

  /** The next edit ends the chance to undo. */
  function onInput(event: FormEvent<HTMLElement>) {
    if (fieldOf(event.target)) setPasted(null);
  }

  const preview = useOnDemand(previewCode, block !== null);
  const cancel = () => setBlock(null);
  return {
    plan: block?.plan,
    preview,
    pastedCount: pasted?.changes.length ?? 0,
    onPaste,
    onInput,
    choose,
    apply,
    cancel,
    undo,
  };
}

function fieldOf(target: EventTarget): string | undefined {
  return target instanceof HTMLElement ? target.dataset.fieldId : undefined;
}
