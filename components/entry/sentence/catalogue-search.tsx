"use client";

import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useDeferredValue, useState } from "react";
import { ActionMessage } from "@/components/desk/action-message";
import { notReached } from "@/components/desk/messages";
import { useAction } from "@/components/desk/use-action";
import { useRead } from "@/components/desk/use-read";
import { figureChoicesAction, figureForSentenceAction } from "@/lib/entry/binding/actions";
import { type FigureChoice, rankedChoices } from "@/lib/entry/binding/figure-choices";
import { FigureChoiceLine } from "./figure-choice-line";
import css from "./catalogue-search.module.css";
import { useSectionForm } from "../store/form-context";
import { NewIndicatorForm } from "./new-indicator-form";
import type { SoughtFigure } from "./catalogue-query";

type Props = SoughtFigure & { onClose: () => void };
type Indicator = Parameters<typeof figureForSentenceAction>[0]["indicator"];

const askChoices = (sentenceId: string) => figureChoicesAction({ sentenceId });

/** An indicator of the catalogue for a number, the likeliest first; or a new one. */
export default function FigureFinder({ id, number, sentence, onFound, onClose }: Props) {
  const { year } = useSectionForm().form;
  const [words, setWords] = useState("");
  const [isNew, setIsNew] = useState(false);
  const { value: choices, hasFailed } = useRead<FigureChoice[]>(id, askChoices);
  const { run, refusal, isBusy } = useAction();
  const locale = useLocale();
  const t = useTranslations("entry.finder");
  const sought = { number, sentence, words: useDeferredValue(words), year };
  const found = rankedChoices(choices ?? [], sought);

  async function take(indicator: Indicator) {
    if (isBusy) return;
    const answer = await run(() => figureForSentenceAction({ sentenceId: id, indicator }));
    if (answer.ok) onFound(answer.value);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  }

  return (
    <div
      role="group"
      aria-label={number ? t("title", { number: number.text }) : t("titleWithout")}
      className={css.finder}
      onKeyDown={onKeyDown}
    >
      <TextField
        label={t("search")}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        slotProps={{ htmlInput: { autoComplete: "off", spellCheck: false } }}
        autoFocus
        fullWidth
      />
      <p className={css.hint} role="status">
        {choices ? (found.length === 0 ? t("none") : words ? t("found") : t("suggested")) : null}
        {hasFailed ? notReached[locale] : null}
      </p>
      <ul>
        {found.map((choice) => (
          <FigureChoiceLine
            key={choice.code}
            choice={choice}
            onTake={() => void take({ code: choice.code })}
          />
        ))}
      </ul>
      <ActionMessage refusal={refusal} />
      {isNew ? (
        <NewIndicatorForm
          number={number}
          sentence={sentence}
          isBusy={isBusy}
          onAdd={(details) => void take({ details })}
        />
      ) : (
        <Button size="small" variant="outlined" onClick={() => setIsNew(true)}>
          {t("new")}
        </Button>
      )}
      <Button size="small" onClick={onClose}>
        {t("cancel")}
      </Button>
    </div>
  );
}
