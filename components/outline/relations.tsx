"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionMessage } from "@/components/desk/action-message";
import { removeRelationAction } from "@/lib/outline/editing/actions";
import type { OutlineView } from "@/lib/outline/editing/view";
import { useEdits } from "./use-edits";
import css from "./outline.module.css";
import { RelationForm } from "./relation-form";
import { RelationLine } from "./relation-line";

/** The checks between fields of a report, such as a total and its parts. Administrators add and remove them. */
export function Relations({ view, canEdit }: { view: OutlineView; canEdit: boolean }) {
  const [isAdding, setIsAdding] = useState(false);
  const { send, refusal, dismiss } = useEdits();
  const t = useTranslations("outline.relations");
  const { year, relations } = view;

  function close(): void {
    dismiss();
    setIsAdding(false);
  }

  return (
    <section className={css.relations} aria-labelledby="relations">
      <h2 id="relations" className={css.title}>
        {t("title")}
      </h2>
      <p className={css.help}>{relations.length > 0 ? t("help") : t("none")}</p>
      {relations.length > 0 ? (
        <ul className={css.list}>
          {relations.map((relation) => (
            <li key={JSON.stringify(relation)}>
              <RelationLine
                view={view}
                relation={relation}
                remove={canEdit ? () => removeRelationAction({ year, relation }) : null}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <ActionMessage refusal={refusal} />
      {isAdding ? <RelationForm view={view} send={send} onClose={close} /> : null}
      {canEdit && !isAdding ? (
        <Button variant="outlined" size="small" onClick={() => setIsAdding(true)} sx={{ mt: 2 }}>
          {t("add")}
        </Button>
      ) : null}
    </section>
  );
}
