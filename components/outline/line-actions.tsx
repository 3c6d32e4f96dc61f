"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { hide, isHidden, move } from "./edits";
import css from "./outline.module.css";
import { useOutline } from "./outline-context";
import type { Row } from "./rows";

const offered = {
  section: ["rename", "number", "up", "down", "due", "addBlock", "addField", "hide", "remove"],
  block: ["rename", "up", "down", "addField", "remove"],
  item: ["rename", "up", "down", "hide", "remove"],
  loose: [],
  field: ["hide", "remove"],
} as const satisfies Record<Row["kind"], readonly string[]>;

/** The release summary stands before the chapters and cannot be moved. */
const ofSummary = ["rename", "due", "addBlock", "addField", "hide", "remove"] as const;

type Action = (typeof offered)[Row["kind"]][number];

/** Buttons for what can be done with the current row, for the mouse and for those who do not know the keys. */
export function LineActions({ row }: { row: Row }) {
  const { view, send, show } = useOutline();
  const t = useTranslations("outline.actions");
  const hidden = isHidden(row);
  const isSummary = row.kind === "section" && row.section.role === "summary";
  const actions: readonly Action[] = isSummary ? ofSummary : offered[row.kind];

  function act(action: Action): void {
    if (action === "up" || action === "down") void send(move(view.year, row, action));
    else if (action === "hide") void send(hide(view.year, row, !hidden));
    else show(action);
  }

  return (
    <div className={css.actions}>
      {actions.map((action) => (
        <Button key={action} size="small" onClick={() => act(action)}>
          {t(
            action === "hide" && hidden
              ? "show"
              : action === "rename" && row.kind === "item"
                ? "label"
                : action,
          )}
        </Button>
      ))}
    </div>
  );
}
