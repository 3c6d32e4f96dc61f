"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import { unlessComposing } from "@/components/ui/composing";
import { useHydrated } from "@/components/ui/use-hydrated";
import { ActionMessage } from "@/components/desk/action-message";
import { addSummaryAction } from "@/lib/outline/editing/actions";
import type { OutlineView } from "@/lib/outline/editing/view";
import type { Choices } from "@/lib/outline/years-repository";
import { move, namesOf } from "./edits";
import { moveInTree, commandOf } from "./keys";
import css from "./outline.module.css";
import { type FormName, OutlineContextProvider } from "./outline-context";
import { OutlineLine } from "./outline-line";
import { SectionForm } from "./section-form";
import { useEdits } from "./use-edits";
import { useFollowFocus, useTree } from "./use-tree";

/** A report's outline as a tree that is edited in place, by keyboard or mouse. */
export function OutlineEditor({ view, choices }: { view: OutlineView; choices: Choices | null }) {
  const tree = useTree(view);
  const [form, setForm] = useState<FormName | null>(null);
  const { send, refusal, dismiss, done, isBusy } = useEdits();
  const t = useTranslations("outline.tree");
  const { rows, current } = tree;
  const list = useFollowFocus(current);
  const isLive = useHydrated();
  const hasSummary = view.sections.some(({ role }) => role === "summary");

  function show(name: FormName | null): void {
    dismiss();
    setForm(name);
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const command = commandOf(event);
    const isOnRow = (event.target as HTMLElement).getAttribute("role") === "treeitem";
    if (!command || !current || !isOnRow) return;
    event.preventDefault();
    if (moveInTree(tree, command)) return show(null);
    if (!choices) return;
    if (command === "moveUp" || command === "moveDown")
      void send(move(view.year, current, command === "moveUp" ? "up" : "down"));
    else if (command === "remove" && current.kind !== "loose") show("remove");
    else if (command === "rename" && namesOf(current)) show("rename");
  }

  return (
    <OutlineContextProvider value={{ view, choices, send, refusal, form, show }}>
      <p className={css.help}>{choices ? t("help") : t("readOnly")}</p>
      {choices && form !== "addSection" ? (
        <div className={css.add}>
          <Button variant="outlined" size="small" onClick={() => show("addSection")}>
            {t("addSection")}
          </Button>
          {hasSummary ? null : (
            <Button
              variant="outlined"
              size="small"
              onClick={() => void send(() => addSummaryAction({ year: view.year }))}
            >
              {t("addSummary")}
            </Button>
          )}
        </div>
      ) : null}
      {form === "addSection" ? <SectionForm /> : null}
      {form === "addSection" ? <ActionMessage refusal={refusal} /> : null}
      <p role="status" className={css.status}>
        {isBusy ? t("saving") : done ? `✓ ${done}` : null}
      </p>
      <ul
        ref={list}
        role="tree"
        aria-label={t("label")}
        // Nobody listens yet to what is pressed.
        aria-busy={isLive ? undefined : true}
        className={css.tree}
        onKeyDown={unlessComposing(onKeyDown)}
      >
        {rows.map((row) => (
          <OutlineLine
            key={row.id}
            row={row}
            isCurrent={row.id === current?.id}
            isLive={isLive}
            tree={tree}
          />
        ))}
      </ul>
    </OutlineContextProvider>
  );
}
