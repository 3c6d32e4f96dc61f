"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import type { OutlineView } from "@/lib/outline/editing/view";
import { type Row, rowsOf, ancestorsOf } from "./rows";

/** State of the tree: its visible rows, the current one, and functions to move among them. */
export function useTree(view: OutlineView) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [selectedId, setSelectedId] = useState(view.sections[0]?.id ?? "");
  const ancestors = ancestorsOf(view, selectedId).join(" ");
  const rows = useMemo(
    () => rowsOf(view, new Set([...open, ...ancestors.split(" ")])),
    [view, open, ancestors],
  );
  useRowFromAddress(setSelectedId);
  useFocusedRow(setSelectedId);
  const [lastAt, setLastAt] = useState(0);
  const at = rows.findIndex(({ id }) => id === selectedId);
  // After a removal the row that is now at its position becomes current.
  const current = rows[at] ?? rows[Math.min(lastAt, rows.length - 1)] ?? null;
  if (at >= 0 && at !== lastAt) setLastAt(at);

  function goTo(row: Row | undefined): void {
    if (row) setSelectedId(row.id);
  }

  function setIsOpen(row: Row, isOpen: boolean): void {
    // If a row nested in the closing one stayed current, it would keep it open.
    if (!isOpen && current?.id !== row.id) setSelectedId(row.id);
    const next = new Set([...open, ...ancestors.split(" ")]);
    if (isOpen) next.add(row.id);
    else next.delete(row.id);
    setOpen(next);
  }

  return { rows, current, goTo, setIsOpen };
}

// Makes the row named in the address (`#line-ID`) current, and focuses it once it is visible.
function useRowFromAddress(select: (id: string) => void): void {
  const pendingId = useRef<string | null>(null);
  useEffect(() => {
    const [, id] = /^#line-([\w-]+)$/.exec(window.location.hash) ?? [];
    if (!id) return;
    pendingId.current = id;
    select(id);
  }, [select]);
  useEffect(() => {
    const line = pendingId.current && document.getElementById(`line-${pendingId.current}`);
    if (!line) return;
    pendingId.current = null;
    line.scrollIntoView({ block: "center" });
    line.focus();
  });
}

// Makes the row current that took the focus before the page was hydrated: the next key is meant for it.
function useFocusedRow(select: (id: string) => void): void {
  useEffect(() => {
    const focused = document.activeElement;
    if (focused?.getAttribute("role") === "treeitem") select(focused.id.replace(/^line-/, ""));
  }, [select]);
}

export type Tree = ReturnType<typeof useTree>;

/** Returns the list's ref. While the focus is in the list it follows the current row, also after a refresh. */
export function useFollowFocus(current: Row | null) {
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
