"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useKeptText } from "@/components/desk/drafts/kept-text";
import { Button } from "@/components/ui/button";
import { useFieldState } from "../store/form-context";
import { ReasonInput, reasonKey } from "../figure/reason-input";

type Props = { id: string; findingId: string; number: string };

/** The reason why a number in a sentence is not a figure, or an input for it. */
export function WaiveNumber({ id, findingId, number }: Props) {
  const { answers } = useFieldState(id);
  const [isOpen, setIsOpen] = useState(false);
  const kept = useKeptText(reasonKey(id, findingId));
  const t = useTranslations("entry.wording");
  const given = answers.findLast((answer) => answer.findingId === findingId);
  if (given) return <span>{t("waived", { name: given.authorName, reason: given.reason })}</span>;
  if (isOpen || kept.text !== "")
    return <ReasonInput id={id} findingId={findingId} label={t("reason", { number })} hasFocus={isOpen} />;
  return (
    <Button size="small" onClick={() => setIsOpen(true)}>
      {t("waive")}
    </Button>
  );
}
