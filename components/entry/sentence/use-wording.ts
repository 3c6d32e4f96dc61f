"use client";

import { type Locale, useLocale } from "next-intl";
import { useDeferredValue, useMemo, useRef, useState } from "react";
import { useFormContext } from "react-hook-form";
import { foldRadicals } from "@/lib/characters/radicals";
import type { FormField } from "@/lib/entry/form/form";
import { fixedPlaces, mayBeOf } from "@/lib/entry/binding/fixed-places";
import { type TypedNumber, typedNumbers } from "@/lib/entry/binding/unbound-numbers";
import {
  distinctNames,
  withFigureKeys,
  withKnownKeys,
  type Names,
  withFigureNames,
} from "@/lib/narrative/named";
import { useField, useFieldState, usePrintedOf, useSectionForm } from "../store/form-context";
import { bindNumber } from "./bind-number";
import { candidateOf } from "./candidate";
import { useKeptWording } from "./use-kept-wording";

/**
 * State of a sentence being edited: its text with names for figures, its unbound numbers, and what can be done with
 * them.
 */
export function useWording(id: string) {
  const { form, store, addField, save } = useSectionForm();
  const printedOf = usePrintedOf();
  const { setValue } = useFormContext<{ typed: Record<string, string> }>();
  const { conflict } = useFieldState(id);
  const kept = useKeptWording(id);
  const places = useFixedPlaces();
  const { previous, key } = useField(id);
  const locale = useLocale();
  const figures = useMemo(() => Object.values(form.fields).filter((field) => !field.isWording), [form]);
  const names = useMemo(() => namesOf(figures, locale), [figures, locale]);
  const [text, setNamed] = useState(() => withFigureNames(kept.text, names));
  const input = useRef<HTMLTextAreaElement>(null);
  const parsed = withFigureKeys(foldRadicals(text), names);
  const sentence = useDeferredValue(parsed.ok ? parsed.sentence : null);

  const numbers = useMemo(() => {
    if (sentence === null) return [];
    const lastYear = previous?.printed ?? null;
    const candidates = figures.map((field) =>
      candidateOf(field, store.get(field.id), places.get(field.key) ?? null),
    );
    const place = places.get(key) ?? null;
    return typedNumbers({ text: sentence, lastYear, year: form.year, place }, candidates);
  }, [sentence, previous, figures, store, form.year, places, key]);

  function setText(next: string) {
    setNamed(next);
    kept.setText(withKnownKeys(next, names));
  }

  function discard() {
    kept.clear();
    setNamed(withFigureNames(kept.initial, names));
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
    setText(bindNumber(text, { number, key: field.key, names: named }));
    input.current?.focus();
    if (store.get(field.id).printed !== "" || field.section !== form.number) return;
    // Nothing is written into a figure of another district or event, even if it was chosen by name.
    const own = places.get(key) ?? null;
    if ((places.get(field.key) ?? own) !== own || !mayBeOf(own, field.name)) return;
    setValue(`typed.${field.id}`, number.typed);
    save(field.id, { typed: number.typed });
  }

  /** Inserts a figure at the caret. */
  function insert(field: FormField) {
    const at = input.current?.selectionStart ?? text.length;
    const name = namesWith(field).get(field.key) ?? field.key;
    setText(`${text.slice(0, at)}〔${name}〕${text.slice(at)}`);
    input.current?.focus();
  }

  const { isRecovered, version, clear } = kept;
  const edited = { text, setText, input, parsed, sentence, isRecovered, version, clear, discard, conflict };
  return { ...edited, names, figures, numbers, printedOf, bind, insert };
}

export type Wording = ReturnType<typeof useWording>;

/** Returns, by key, of which district or event the fields of the form tell. */
export function useFixedPlaces(): ReadonlyMap<string, string> {
  const { form, store } = useSectionForm();
  return useMemo(() => {
    const fields = Object.values(form.fields).map(({ id, key, isWording, name }) => ({
      ...{ id, key, name },
      wording: isWording ? store.get(id).printed : "",
    }));
    return fixedPlaces(form.blocks, fields);
  }, [form, store]);
}

function namesOf(figures: readonly FormField[], locale: Locale): Names {
  return distinctNames(figures.map((field) => [field.key, foldRadicals(field.name[locale])] as const));
}
