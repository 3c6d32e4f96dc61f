"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { refusalOfFailure } from "@/components/desk/failed-request";
import { type Refused, refusedOf } from "@/components/desk/refused";
import { answerPartAction } from "@/lib/departments/actions";
import type { AnswerGap, AnswerPage } from "@/lib/departments/answer-page";
import { isLink } from "@/lib/entry/attachments/link";
import { readTyped } from "@/lib/entry/model";
import { refusalSentence } from "@/lib/figures/refusals";
import { useRouter } from "@/lib/platform/i18n/navigation";
import { type AnswerEdits, removeAnswerEdits, storeAnswerEdits, storedAnswerEdits } from "./answer-edits";

export type AnswerPart = "typed" | "source" | "quotation" | "page" | "link" | "remark";
/** Field by field, why what was typed there is not taken. */
type Problems = Readonly<Record<string, string>>;

/** What a department types on its page, kept in its browser until it was received. */
export function useAnswers(page: AnswerPage, token: string) {
  const gaps = page.groups.flatMap((group) => group.gaps).filter(({ state }) => state !== "accepted");
  const [edits, setEdits] = useState(() => storedAnswerEdits(page.handOverId));
  const [problems, setProblems] = useState<Problems>({});
  const [refusal, setRefusal] = useState<Refused | null>(null);
  const [received, setReceived] = useState<number | null>(null);
  const [isSending, setIsSending] = useState(false);
  const [isRefreshing, startRefresh] = useTransition();
  const router = useRouter();
  const locale = useLocale();
  const t = useTranslations("departments.answer");

  function change(next: AnswerEdits) {
    setEdits(next);
    setReceived(null);
    storeAnswerEdits(page.handOverId, next);
  }

  const text = (gap: AnswerGap, part: AnswerPart) =>
    edits.gaps[gap.fieldId]?.[part] ?? (part === "typed" ? gap.sent?.printed : gap.sent?.[part]) ?? "";
  const answeredBy = edits.answeredBy ?? gaps.find(({ sent }) => sent)?.sent?.answeredBy ?? page.contact;

  /** Checks what was typed as a form does; null if it is right. */
  function problemOf(gap: AnswerGap): string | null {
    const link = text(gap, "link").trim();
    if (link !== "" && !isLink(link)) return t("wrongLink");
    const reading = readTyped({ kind: gap.kind, indicator: gap }, text(gap, "typed"), page.year, page.units);
    return reading.ok ? null : refusalSentence(reading.error, locale);
  }

  function check(gap: AnswerGap) {
    const { [gap.fieldId]: _, ...others } = problems;
    const problem = problemOf(gap);
    setProblems(problem ? { ...others, [gap.fieldId]: problem } : others);
  }

  async function send() {
    const wrong = gaps.flatMap((gap) => {
      const problem = problemOf(gap);
      return problem ? [[gap.fieldId, problem] as const] : [];
    });
    setProblems(Object.fromEntries(wrong));
    setRefusal(null);
    if (wrong[0]) return document.getElementById(`gap-${wrong[0][0]}`)?.focus();
    setIsSending(true);
    const result = await answerPartAction({ token, answeredBy, answers: filled() }).catch(refusalOfFailure);
    setIsSending(false);
    if (!result.ok) return setRefusal(refusedOf(result.error));
    removeAnswerEdits(page.handOverId);
    setReceived(result.value.count);
    startRefresh(() => {
      setEdits({ common: "", gaps: {}, answeredBy });
      router.refresh();
    });
  }

  function filled() {
    const written = gaps.filter((gap) => text(gap, "typed").trim() !== "");
    return written.map((gap) => {
      const [typed, quotation, sheet] = [text(gap, "typed"), text(gap, "quotation"), text(gap, "page")];
      const source = text(gap, "source").trim() || edits.common;
      const more = { link: text(gap, "link").trim(), remark: text(gap, "remark") };
      return { fieldId: gap.fieldId, typed, source, quotation, page: sheet, ...more };
    });
  }

  return {
    ...{ text, check, send, problems, refusal, received, answeredBy, common: edits.common },
    isBusy: isSending || isRefreshing,
    filled: gaps.filter((gap) => text(gap, "typed").trim() !== "").length,
    all: gaps.length,
    setText: (gap: AnswerGap, part: AnswerPart, value: string) => {
      const own = { ...edits.gaps[gap.fieldId], [part]: value };
      change({ ...edits, gaps: { ...edits.gaps, [gap.fieldId]: own } });
    },
    setCommon: (common: string) => change({ ...edits, common }),
    setAnsweredBy: (name: string) => change({ ...edits, answeredBy: name }),
  };
}

export type Answers = ReturnType<typeof useAnswers>;
