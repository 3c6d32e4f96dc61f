"use client";

import { EditSign } from "./edit-sign";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { parseNarrative } from "@/lib/narrative/narrative";
import { FieldTrouble } from "./field-trouble";
import { FigureInput } from "./figure-input";
import { useFieldState, useIsEditable, useSectionForm } from "./form-context";
import { PrintedFigure } from "./printed-figure";
import css from "./sentence-field.module.css";
import { StateMark } from "./state-mark";
import { WordingEditor } from "./wording-editor";

/** A sentence as it will print, with a gap for each figure; its words can be changed in place. */
export function SentenceField({ id, className }: { id: string; className?: string }) {
  const { form, byKey } = useSectionForm();
  const { printed } = useFieldState(id);
  const isEditable = useIsEditable(id);
  const [isOpen, setIsOpen] = useState(false);
  const t = useTranslations("desk.form");
  if (isOpen) return <WordingEditor id={id} onClose={() => setIsOpen(false)} />;

  return (
    <>
      <p className={`${css.sentence} ${className ?? ""}`}>
        <StateMark id={id} />
        {parseNarrative(printed).map((part, index) => {
          if (part.kind === "text") return part.text;
          const field = byKey.get(part.key);
          if (field?.section === form.number) return <FigureInput key={index} id={field.id} />;
          return <PrintedFigure key={index} field={field ?? null} />;
        })}
        {isEditable ? (
          <button type="button" className={css.edit} onClick={() => setIsOpen(true)} title={t("editWording")}>
            <EditSign />
            <span className={css.hidden}>{t("editWording")}</span>
          </button>
        ) : null}
      </p>
      <SentenceTroubles id={id} printed={printed} />
    </>
  );
}

function SentenceTroubles({ id, printed }: { id: string; printed: string }) {
  const { byKey, form } = useSectionForm();
  const keys = parseNarrative(printed).flatMap((part) => (part.kind === "figure" ? [part.key] : []));
  const own = keys.flatMap((key) => byKey.get(key) ?? []).filter((field) => field.section === form.number);
  return [id, ...new Set(own.map((field) => field.id))].map((each) => <FieldTrouble key={each} id={each} />);
}
