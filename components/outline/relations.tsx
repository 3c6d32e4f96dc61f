"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionMessage } from "@/components/desk/action-message";
import { removeRelationAction } from "@/lib/outline/editing/actions";
import { useEdits } from "./use-edits";
import type { OutlineView } from "@/lib/outline/editing/view";
import css from "./outline.module.css";
import { RelationForm } from "./relation-form";
import { RelationLine } from "./relation-line";

/** The checks between fields of a report: a total and its parts, a stock and its flow. An administrator adds and removes them. */
export function Relations({ view, mayEdit }: { view: OutlineView; mayEdit: boolean }) {
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
      <ul className={css.list}>
        {relations.map((relation) => (
          <li key={JSON.stringify(relation)}>
            <RelationLine
              view={view}
              relation={relation}
              onRemove={mayEdit ? () => void send(() => removeRelationAction({ year, relation })) : null}
            />
          </li>
        ))}
      </ul>
      <ActionMessage refusal={refusal} />
      {isAdding ? <RelationForm view={view} send={send} onClose={close} /> : null}
      {mayEdit && !isAdding ? (
        <Button variant="outlined" size="small" onClick={() => setIsAdding(true)} sx={{ mt: 2 }}>
          {t("add")}
        </Button>
      ) : null}
    </section>
  );
}
