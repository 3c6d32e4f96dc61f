"use client";

import { useTranslations } from "next-intl";
import { stateOf } from "@/lib/intake/confirmation";
import { segmentsOf } from "@/lib/intake/segments";
import type { Shown } from "./confirm-context";
import { GroupMark } from "./group-mark";
import css from "./marked-text.module.css";

export type Marks = { shown: readonly Shown[]; currentId: string | null; onShow: (id: string) => void };

/** A text of the document with the values found in it. A whole sentence is marked at its beginning. */
export function MarkedText({ text, shown, currentId, onShow }: Marks & { text: string }) {
  const byId = new Map(shown.map((one) => [one.proposal.id, one]));
  const sentences = shown.filter(({ proposal }) => proposal.kind === "text");
  const values = shown.flatMap(({ proposal }) => (proposal.kind === "text" ? [] : [proposal]));
  const mark = (one: Shown | undefined, piece: string) =>
    one && (
      <Mark
        key={one.proposal.id}
        {...one}
        text={piece}
        isCurrent={one.proposal.id === currentId}
        onShow={onShow}
      />
    );
  return (
    <span lang="zh-CN">
      {sentences.map((one) => mark(one, "¶"))}
      {segmentsOf(text, values).map((segment) =>
        segment.proposal ? mark(byId.get(segment.proposal.id), segment.text) : segment.text,
      )}
    </span>
  );
}

type MarkProps = Shown & { text: string; isCurrent: boolean; onShow: (id: string) => void };

// Not a tab stop: for the keyboard, the list of proposals has the same.
function Mark({ proposal, group, text, isCurrent, onShow }: MarkProps) {
  const t = useTranslations("intake.confirm");
  const state = stateOf(proposal);
  const word = state === "open" ? t(`groups.${group}`) : t(`states.${state}`);
  return (
    <button
      type="button"
      tabIndex={-1}
      className={css.mark}
      data-group={group}
      data-current={isCurrent || undefined}
      aria-current={isCurrent || undefined}
      aria-label={`${text} · ${word}`}
      title={word}
      onClick={() => onShow(proposal.id)}
    >
      <GroupMark group={group} state={state} />
      {text}
    </button>
  );
}
