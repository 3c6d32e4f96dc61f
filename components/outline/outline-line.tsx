"use client";

import { useTranslations } from "next-intl";
import { ActionMessage } from "@/components/desk/action-message";
import { LineActions } from "./line-actions";
import { LineForm } from "./line-form";
import { LineLabel } from "./line-label";
import css from "./outline.module.css";
import { useOutline } from "./outline-context";
import { isLeftOut, type Row } from "./rows";
import type { Tree } from "./use-tree";

type Props = {
  row: Row;
  isCurrent: boolean;
  /** Whether keys are listened to. Before that no row is a stop of the keyboard. */
  isLive: boolean;
  tree: Tree;
};

/** A row of the tree; the current one shows what can be done with it. */
export function OutlineLine({ row, isCurrent, isLive, tree }: Props) {
  const { choices, form, refusal, show } = useOutline();
  const t = useTranslations("outline.tree");
  const isEditing = isCurrent && choices !== null;

  function choose(): void {
    if (isCurrent) return;
    show(null);
    tree.goTo(row);
  }

  return (
    <li
      id={`line-${row.id}`}
      role="treeitem"
      aria-level={row.level}
      aria-expanded={row.isOpen ?? undefined}
      aria-selected={isCurrent}
      tabIndex={isLive && isCurrent ? 0 : -1}
      className={css.line}
      data-kind={row.kind}
      data-level={row.level}
      onClick={choose}
      onFocus={choose}
    >
      <div className={css.text} data-left-out={isLeftOut(row) || undefined}>
        <span
          className={css.toggle}
          aria-hidden="true"
          onClick={() => row.isOpen !== null && tree.setIsOpen(row, !row.isOpen)}
        >
          {row.isOpen === null ? "" : row.isOpen ? "−" : "+"}
        </span>
        <LineLabel row={row} />
        {isLeftOut(row) ? <span className={css.mark}>{t("hidden")}</span> : null}
      </div>
      {isEditing && form !== "addSection" ? (
        <>
          <ActionMessage refusal={refusal} />
          {form === null ? <LineActions row={row} /> : <LineForm row={row} />}
        </>
      ) : null}
    </li>
  );
}
