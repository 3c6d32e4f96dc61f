"use client";

import { useLocale } from "next-intl";
import { useState } from "react";
import { onDemand, useOnDemand } from "@/components/ui/on-demand";
import { parseNarrative } from "@/lib/narrative/narrative";
import { CommentMark } from "../comments/comment-mark";
import { FieldProblems } from "../figure/field-problems";
import { StateMark } from "../figure/state-mark";
import { useFieldState, useIsEditable, usePlaceLanguage, useSectionForm } from "../store/form-context";
import css from "./sentence-field.module.css";
import { SentenceText } from "./sentence-text";
import { UnsavedWording } from "./unsaved-wording";
import { WordingButton } from "./wording-button";

const editorCode = onDemand(() => import("./wording-editor"));

/** A sentence as it will print, with an input for each figure. Its wording can be edited in place. */
export function SentenceField({ id, className }: { id: string; className?: string }) {
  const { printed, status, saving } = useFieldState(id);
  const isEditable = useIsEditable(id);
  const locale = useLocale();
  const language = usePlaceLanguage();
  const [editorState, setEditorState] = useState<"closed" | "open" | "justClosed">("closed");
  const open = () => setEditorState("open");
  const editor = useOnDemand(editorCode, editorState === "open");
  if (editor && editorState === "open")
    return <editor.WordingEditor id={id} onClose={() => setEditorState("justClosed")} />;
  return (
    <div className={className}>
      {/* Whatever the language of the screen, the report is in Chinese; its summary is in English too. */}
      <p className={css.sentence} lang={language}>
        <span className={css.margin} lang={locale}>
          {status === "approved" && saving === "saved" ? <CommentMark id={id} /> : <StateMark id={id} />}
        </span>
        <SentenceText
          sentence={printed}
          button={<WordingButton id={id} hasFocus={editorState === "justClosed"} onEdit={open} />}
        />
      </p>
      {isEditable ? <UnsavedWording id={id} onContinue={open} /> : null}
      <SentenceProblems id={id} printed={printed} onCombine={open} />
    </div>
  );
}

type ProblemsProps = { id: string; printed: string; onCombine: () => void };

function SentenceProblems({ id, printed, onCombine }: ProblemsProps) {
  const { byKey, form } = useSectionForm();
  const keys = parseNarrative(printed).flatMap((part) => (part.kind === "figure" ? [part.key] : []));
  const own = keys.flatMap((key) => byKey.get(key) ?? []).filter((field) => field.section === form.number);
  return (
    <>
      <FieldProblems id={id} onCombine={onCombine} />
      {[...new Set(own.map((field) => field.id))].map((each) => (
        <FieldProblems key={each} id={each} />
      ))}
    </>
  );
}
