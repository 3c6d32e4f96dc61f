"use client";

import { useLocale } from "next-intl";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { useFormContext } from "react-hook-form";
import { type TypedNumber, typedNumbers } from "@/lib/entry/typed-numbers";
import { distinctNames, fromNamed, toNamed } from "@/lib/narrative/named";
import { candidateOf } from "./candidate";
import { useField, useFieldState, useSectionForm } from "./form-context";

/** A sentence being worded: its text with names for figures, the numbers typed into it, and what may be done with them. */
export function useWording(id: string) {
  const { form, store, byKey, save } = useSectionForm();
  const { setValue } = useFormContext<{ typed: Record<string, string> }>();
  const { printed } = useFieldState(id);
  const { previous } = useField(id);
  const locale = useLocale();
  const figures = useMemo(() => Object.values(form.fields).filter((field) => !field.isWording), [form]);
  const names = useMemo(
    () => distinctNames(figures.map((field) => [field.key, field.name[locale]] as const)),
    [figures, locale],
  );
  const [text, setText] = useState(() => toNamed(printed, names));
  const input = useRef<HTMLTextAreaElement>(null);
  const read = fromNamed(text, names);
  const sentence = useDeferredValue(read.ok ? read.sentence : null);
  const isChanged = text !== toNamed(printed, names);
  useWarning(isChanged);

  const numbers = useMemo(() => {
    if (sentence === null) return [];
    const lastYear = previous?.printed ?? null;
    const candidates = figures.map((field) => candidateOf(field, store.get(field.id)));
    return typedNumbers({ text: sentence, lastYear, year: form.year }, candidates);
  }, [sentence, previous, figures, store, form.year]);

  function printedOf(key: string): string {
    const field = byKey.get(key);
    return field ? store.get(field.id).printed : "";
  }

  /** Puts a figure in the place of a number; one that holds nothing yet takes the number. */
  function bind({ start, end, text: typed }: TypedNumber, key: string) {
    const field = byKey.get(key);
    if (sentence === null || !field) return;
    setText(toNamed(`${sentence.slice(0, start)}{${key}}${sentence.slice(end)}`, names));
    if (printedOf(key) !== "" || field.section !== form.number) return;
    setValue(`typed.${field.id}`, typed);
    save(field.id, { typed });
  }

  /** Puts a figure where the caret is. */
  function insert(key: string) {
    const at = input.current?.selectionStart ?? text.length;
    setText(`${text.slice(0, at)}〔${names.get(key) ?? key}〕${text.slice(at)}`);
    input.current?.focus();
  }

  return { text, setText, input, read, sentence, names, figures, numbers, printedOf, bind, insert };
}

// Who leaves the page with a sentence half changed is asked first.
function useWarning(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isChanged]);
}
