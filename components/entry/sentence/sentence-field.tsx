"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { parseNarrative } from "@/lib/narrative/narrative";
import { CommentMark, CommentIcon } from "../comments/comment-mark";
import { EditIcon } from "../figure/edit-icon";
import { FieldProblems } from "../figure/field-problems";
import { FigureInput } from "../figure/figure-input";
import { useField, useFieldState, useIsEditable, useSectionForm } from "../store/form-context";
import { PrintedFigure } from "../figure/printed-figure";
import { StateMark } from "../figure/state-mark";
import css from "./sentence-field.module.css";
import { piecesOf, type SentencePiece } from "./sentence-pieces";
import { UnsavedWording } from "./unsaved-wording";
import { WordingEditor } from "./wording-editor";

/** A sentence as it will print, with an input for each figure. Its wording can be edited in place. */
export function SentenceField({ id, className }: { id: string; className?: string }) {
  const { printed, status, saving } = useFieldState(id);
  const isEditable = useIsEditable(id);
  const locale = useLocale();
  const [editorState, setEditorState] = useState<"closed" | "open" | "justClosed">("closed");
  const open = () => setEditorState("open");
  if (editorState === "open") return <WordingEditor id={id} onClose={() => setEditorState("justClosed")} />;

  // The report is in Chinese, whatever the language of the screen.
  const pieces = piecesOf(parseNarrative(printed));
  const button = isEditable ? (
    <EditButton id={id} hasFocus={editorState === "justClosed"} onClick={open} />
  ) : (
    <CommentButton id={id} />
  );
  return (
    <div className={className}>
      <p className={css.sentence} lang="zh-CN">
        <span className={css.margin} lang={locale}>
          {status === "approved" && saving === "saved" ? <CommentMark id={id} /> : <StateMark id={id} />}
        </span>
        {pieces.length === 0 ? <NotWorded>{button}</NotWorded> : null}
        {pieces.map((piece, index) => (
          <Piece key={index} piece={piece}>
            {index === pieces.length - 1 ? button : null}
          </Piece>
        ))}
      </p>
      {isEditable ? <UnsavedWording id={id} onContinue={open} /> : null}
      <SentenceProblems id={id} printed={printed} onCombine={open} />
    </div>
  );
}

function Piece({ piece, children }: { piece: SentencePiece; children: ReactNode }) {
  const { form, byKey } = useSectionForm();
  if (piece.kind === "text") {
    return (
      <>
        {piece.text}
        <span className={css.bound}>
          {piece.end}
          {children}
        </span>
      </>
    );
  }
  const field = byKey.get(piece.key);
  return (
    <span className={css.bound}>
      {piece.before}
      {field?.section === form.number ? (
        <FigureInput id={field.id} />
      ) : (
        <PrintedFigure field={field ?? null} />
      )}
      {piece.after}
      {children}
    </span>
  );
}

function NotWorded({ children }: { children: ReactNode }) {
  const locale = useLocale();
  const t = useTranslations("desk.form");
  return (
    <>
      <span className={css.notWorded} lang={locale}>
        {t("notWorded")}
      </span>
      {children}
    </>
  );
}

// A sentence has no input of its own, so a link to it focuses its button.
function useFocusTarget(id: string) {
  const { focus } = useSectionForm();
  const { key } = useField(id);
  return { "data-field-id": id, "data-place": key, onFocus: () => focus(id) };
}

type EditProps = { id: string; hasFocus: boolean; onClick: () => void };

/** `hasFocus` puts the focus back here after the editor was closed. */
function EditButton({ id, hasFocus, onClick }: EditProps) {
  const target = { ...useFocusTarget(id), lang: useLocale() };
  const t = useTranslations("desk.form");
  return (
    <button
      {...target}
      type="button"
      className={css.edit}
      onClick={onClick}
      autoFocus={hasFocus}
      title={t("editWording")}
    >
      <EditIcon />
      <span className={css.hidden}>{t("editWording")}</span>
    </button>
  );
}

// Whoever cannot edit a sentence can still comment on it.
function CommentButton({ id }: { id: string }) {
  const target = { ...useFocusTarget(id), lang: useLocale() };
  const t = useTranslations("entry.comments");
  return (
    <button {...target} type="button" className={css.edit} onClick={target.onFocus} title={t("remark")}>
      <CommentIcon />
      <span className={css.hidden}>{t("remark")}</span>
    </button>
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
