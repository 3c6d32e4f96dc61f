"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { Refused } from "@/components/desk/refused";
import type { OutlineView } from "@/lib/outline/editing/view";
import type { Choices } from "@/lib/outline/years-repository";
import type { Edit } from "./edits";

/** The form that is open on the current row. */
export type FormName = "rename" | "number" | "due" | "remove" | "addSection" | "addBlock" | "addField";

/** What the rows of one outline share. */
export type OutlineContext = {
  view: OutlineView;
  /** Null for those who can only read. */
  choices: Choices | null;
  /** Sends an edit, unless another is under way. Resolves to null when it was refused. */
  send: (edit: Edit | null) => Promise<string | null>;
  /** Why the last edit was refused. */
  refusal: Refused | null;
  form: FormName | null;
  show: (form: FormName | null) => void;
};

const Context = createContext<OutlineContext | null>(null);

export function OutlineContextProvider({ value, children }: { value: OutlineContext; children: ReactNode }) {
  return <Context value={value}>{children}</Context>;
}

export function useOutline(): OutlineContext {
  const context = useContext(Context);
  if (!context) throw new Error("This belongs inside an outline.");
  return context;
}
