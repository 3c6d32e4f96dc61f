"use client";

import { createContext, type ReactNode, useContext, useSyncExternalStore } from "react";
import type { FormField } from "@/lib/entry/form/form";
import type { ReceivedForm } from "@/lib/entry/form/sent-form";
import type { Change } from "./change";
import type { FieldState } from "./field-state";
import type { FieldStore } from "./field-store";
import type { Undo } from "./use-undo";

/** What the inputs of one section's form share. */
export type FormContext = {
  form: ReceivedForm;
  store: FieldStore;
  byKey: ReadonlyMap<string, FormField>;
  /** Adds a field that was created while the form is open. */
  addField: (field: FormField) => void;
  /** Saves what was typed into a field, unless it is saved already. */
  save: (fieldId: string, change: Change) => void;
  /** Saves what is in the focused input. Resolves once nothing is being saved any more. */
  settle: () => Promise<void>;
  undo: Undo;
  focused: string | null;
  focus: (fieldId: string) => void;
  /** Null until somebody opens or closes it: then it is open where there is room. */
  isPanelOpen: boolean | null;
  togglePanel: () => void;
  /** Ids of the items that the filter leaves in sight; null without a filter. */
  shown: ReadonlySet<string> | null;
};

const Context = createContext<FormContext | null>(null);

export function FormContextProvider({ value, children }: { value: FormContext; children: ReactNode }) {
  return <Context value={value}>{children}</Context>;
}

export function useSectionForm(): FormContext {
  const context = useContext(Context);
  if (!context) throw new Error("This belongs inside a section's form.");
  return context;
}

/** The place on the form where a figure appears, for the components inside it. */
const Place = createContext("");

export function PlaceProvider({ place, children }: { place: string; children: ReactNode }) {
  return <Place value={place}>{children}</Place>;
}

export function usePlace(): string {
  return useContext(Place);
}

/** Returns whether the place is in a block of an event series. */
export function usePlaceInEvent(): boolean {
  const { blocks } = useSectionForm().form;
  const [block] = usePlace().split(".");
  return Boolean(blocks[Number(block)]?.series);
}

/** Returns the language of the sentences in this place: `en` in a block of English ones, such as the release summary has. */
export function usePlaceLanguage(): "zh-CN" | "en" {
  const { blocks } = useSectionForm().form;
  const [block] = usePlace().split(".");
  return blocks[Number(block)]?.language ?? "zh-CN";
}

/** Returns whether messages about a field are shown in this place, and not in another one where it appears too. */
export function useIsMessagePlace(id: string): boolean {
  const { store } = useSectionForm();
  const here = usePlace();
  const read = () => store.messagePlaceOf(id) ?? here;
  return useSyncExternalStore(store.subscribe, read, read) === here;
}

/** Returns whether the keyboard stops at a field in this place, and not in an earlier one where it appears too. */
export function useIsStop(id: string): boolean {
  const { store } = useSectionForm();
  const here = usePlace();
  const read = () => (store.firstPlaceOf(id) ?? here) === here;
  return useSyncExternalStore(store.subscribe, read, read);
}

/** Returns whether the filter over the section leaves an item in sight. */
export function useIsShown(id: string): boolean {
  return useSectionForm().shown?.has(id) ?? true;
}

export function useFieldState(id: string): FieldState {
  const { store } = useSectionForm();
  const read = () => store.get(id);
  return useSyncExternalStore(store.subscribe, read, read);
}

/** Returns a function that gives a figure of the form as it prints in this place; empty when it has no value. */
export function usePrintedOf(): (key: string) => string {
  const { byKey, store } = useSectionForm();
  const language = usePlaceLanguage();
  return (key) => {
    const field = byKey.get(key);
    if (!field) return "";
    return (language === "en" && field.english) || store.get(field.id).printed;
  };
}

export function useField(id: string): FormField {
  const field = useSectionForm().form.fields[id];
  if (!field) throw new Error(`No field ${id} in this form.`);
  return field;
}

/** Returns whether the signed-in person may edit the field on this page. */
export function useIsEditable(id: string): boolean {
  const { form } = useSectionForm();
  const { section } = useField(id);
  return form.isEditable && section === form.number;
}
