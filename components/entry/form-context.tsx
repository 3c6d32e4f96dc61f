"use client";

import { createContext, type ReactNode, useContext, useSyncExternalStore } from "react";
import type { FormField, SectionForm } from "@/lib/entry/form";
import type { Change } from "./change";
import type { FieldState, FieldStore } from "./field-store";

/** What the inputs of one section's form share. */
export type FormContext = {
  form: SectionForm;
  store: FieldStore;
  byKey: ReadonlyMap<string, FormField>;
  /** Saves what was typed into a field, unless it is what is saved already. */
  save: (fieldId: string, change: Change) => void;
  focused: string | null;
  focus: (fieldId: string) => void;
  /** Null until somebody opens or closes it: then it is open where there is room. */
  isPanelOpen: boolean | null;
  togglePanel: () => void;
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

export function useFieldState(id: string): FieldState {
  const { store } = useSectionForm();
  const read = () => store.get(id);
  return useSyncExternalStore(store.subscribe, read, read);
}

export function useField(id: string): FormField {
  const field = useSectionForm().form.fields[id];
  if (!field) throw new Error(`No field ${id} in this form.`);
  return field;
}

/** Whether the signed-in person may type into the field here and now. */
export function useIsEditable(id: string): boolean {
  const { form } = useSectionForm();
  const { section } = useField(id);
  return form.isEditable && section === form.number;
}
