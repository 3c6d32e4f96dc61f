"use client";

import { type Locale, useLocale } from "next-intl";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { useFormContext } from "react-hook-form";
import { foldRadicals } from "@/lib/characters/radicals";
import type { FormField } from "@/lib/entry/form/form";
import { type TypedNumber, typedNumbers } from "@/lib/entry/binding/unbound-numbers";
import { distinctNames, withFigureKeys, type Names, withFigureNames } from "@/lib/narrative/named";
import { useField, useFieldState, useSectionForm } from "../store/form-context";
import { bindNumber } from "./bind-number";
import { candidateOf } from "./candidate";

/**
 * State of a sentence being edited: its text with names for figures, its unbound numbers, and what can be done with
 * them.
 */
export function useWording(id: string) {
  const { form, store, byKey, addField, save } = useSectionForm();
  const { setValue } = useFormContext<{ typed: Record<string, string> }>();
  const { printed } = useFieldState(id);
  const { previous } = useField(id);
  const locale = useLocale();
  const figures = useMemo(() => Object.values(form.fields).filter((field) => !field.isWording), [form]);
  const names = useMemo(() => namesOf(figures, locale), [figures, locale]);
  const [text, setText] = useState(() => withFigureNames(printed, names));
  const input = useRef<HTMLTextAreaElement>(null);
  const parsed = withFigureKeys(foldRadicals(text), names);
  const sentence = useDeferredValue(parsed.ok ? parsed.sentence : null);
  const isChanged = text !== withFigureNames(printed, names);
  useUnsavedWarning(isChanged);

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

  /** Returns the names including that of a figure which may be new to the form. */
  function namesWith(field: FormField): Names {
    if (field.id in form.fields) return names;
    addField(field);
    return namesOf([...figures, field], locale);
  }

  /** Replaces a number by a figure. A figure without a value takes the number as its value. */
  function bind(number: TypedNumber, field: FormField) {
    const named = namesWith(field);
    setText((now) => bindNumber(now, { number, key: field.key, names: named }));
    input.current?.focus();
    if (store.get(field.id).printed !== "" || field.section !== form.number) return;
    setValue(`typed.${field.id}`, number.typed);
    save(field.id, { typed: number.typed });
  }

  /** Inserts a figure at the caret. */
  function insert(field: FormField) {
    const at = input.current?.selectionStart ?? text.length;
    const name = namesWith(field).get(field.key) ?? field.key;
    setText((now) => `${now.slice(0, at)}〔${name}〕${now.slice(at)}`);
    input.current?.focus();
  }

  return { text, setText, input, parsed, sentence, names, figures, numbers, printedOf, bind, insert };
}

export type Wording = ReturnType<typeof useWording>;

function namesOf(figures: readonly FormField[], locale: Locale): Names {
  return distinctNames(figures.map((field) => [field.key, foldRadicals(field.name[locale])] as const));
}

// Asks before the page is left with unsaved wording.
function useUnsavedWarning(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isChanged]);
}
