"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import type { OutlineView } from "@/lib/outline/editing/view";
import { type Row, rowsOf, wayTo } from "./rows";

/** Which lines are shown, which of them is current, and the ways to go among them. */
export function useTree(view: OutlineView) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [wanted, setWanted] = useState(view.sections[0]?.id ?? "");
  const way = wayTo(view, wanted).join(" ");
  const rows = useMemo(() => rowsOf(view, new Set([...open, ...way.split(" ")])), [view, open, way]);
  useArrival(setWanted);
  const [lastAt, setLastAt] = useState(0);
  const at = rows.findIndex(({ id }) => id === wanted);
  // What was removed gives way to the line that now stands in its place.
  const current = rows[at] ?? rows[Math.min(lastAt, rows.length - 1)] ?? null;
  if (at >= 0 && at !== lastAt) setLastAt(at);

  function goTo(row: Row | undefined): void {
    if (row) setWanted(row.id);
  }

  function setIsOpen(row: Row, isOpen: boolean): void {
    // A line that lies below the one that closes cannot stay current, for it would hold it open.
    if (!isOpen && current?.id !== row.id) setWanted(row.id);
    const next = new Set([...open, ...way.split(" ")]);
    if (isOpen) next.add(row.id);
    else next.delete(row.id);
    setOpen(next);
  }

  return { rows, current, goTo, setIsOpen };
}

// Who comes by an address that names a line (`#line-ID`) finds it current, and in focus once it is shown.
function useArrival(setWanted: (id: string) => void): void {
  const awaited = useRef<string | null>(null);
  useEffect(() => {
    const [, id] = /^#line-([\w-]+)$/.exec(window.location.hash) ?? [];
    if (!id) return;
    awaited.current = id;
    setWanted(id);
  }, [setWanted]);
  useEffect(() => {
    const line = awaited.current && document.getElementById(`line-${awaited.current}`);
    if (!line) return;
    awaited.current = null;
    line.scrollIntoView({ block: "center" });
    line.focus();
  });
}

export type Tree = ReturnType<typeof useTree>;

/** The list's ref. While the keyboard is in the list, it follows the current line, also when the list is read anew. */
export function useFocusOn(current: Row | null) {
  const list = useRef<HTMLUListElement>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    const active = document.activeElement;
    if (list.current?.contains(active)) hadFocus.current = true;
    else if (active !== document.body) hadFocus.current = false;
    const isFree = active === document.body || active?.getAttribute("role") === "treeitem";
    if (hadFocus.current && isFree && current) document.getElementById(`line-${current.id}`)?.focus();
  });
  return list;
}
