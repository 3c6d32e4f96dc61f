"use client";

import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useDeferredValue, useState } from "react";
import { Button } from "@/components/ui/button";
import { unlessComposing } from "@/components/ui/composing";
import { ActionMessage } from "@/components/desk/action-message";
import { RefusalText } from "@/components/desk/refusal-text";
import { useAction } from "@/components/desk/use-action";
import { useRead } from "@/components/desk/use-read";
import { figureChoicesAction, figureForSentenceAction } from "@/lib/entry/binding/actions";
import { type FigureChoice, rankedChoices } from "@/lib/entry/binding/figure-choices";
import { suggestedDetails } from "@/lib/entry/binding/new-figure";
import css from "@/components/desk/catalogue-search.module.css";
import { FigureChoiceLine } from "@/components/desk/figure-choice-line";
import { NewIndicatorForm } from "@/components/desk/new-indicator-form";
import { useField, usePlaceInEvent, useSectionForm } from "../store/form-context";
import type { CatalogueQuery } from "./catalogue-query";
import { useFixedPlaces } from "./use-wording";

type Props = CatalogueQuery & { onClose: () => void };
type Indicator = Parameters<typeof figureForSentenceAction>[0]["indicator"];

const loadChoices = (sentenceId: string) => figureChoicesAction({ sentenceId });

/** Searches the catalogue for an indicator, best match first, or creates a new one. */
export default function CatalogueSearch({ id, number, sentence, onSelect, onClose }: Props) {
  const { year, units } = useSectionForm().form;
  const isInEvent = usePlaceInEvent();
  const [query, setQuery] = useState("");
  const [isNew, setIsNew] = useState(false);
  const { value: choices, refusal: notLoaded } = useRead<FigureChoice[]>(id, loadChoices);
  const { run, refusal, isBusy } = useAction();
  const t = useTranslations("entry.finder");
  const place = useFixedPlaces().get(useField(id).key) ?? null;
  const criteria = { number, sentence, words: useDeferredValue(query), year, place };
  const matches = rankedChoices(choices ?? [], criteria);

  async function select(indicator: Indicator) {
    if (isBusy) return;
    const answer = await run(() => figureForSentenceAction({ sentenceId: id, indicator }));
    if (answer.ok) onSelect(answer.value);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  }

  return (
    <div
      role="group"
      aria-label={number ? t("title", { number: number.text }) : t("titleWithout")}
      className={css.search}
      onKeyDown={unlessComposing(onKeyDown)}
    >
      <TextField
        label={t("search")}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        slotProps={{ htmlInput: { autoComplete: "off", spellCheck: false } }}
        autoFocus
        fullWidth
      />
      <p className={css.hint} role="status">
        {choices ? (matches.length === 0 ? t("none") : query ? t("found") : t("suggested")) : null}
        {notLoaded ? <RefusalText refusal={notLoaded} /> : null}
      </p>
      <ul>
        {matches.map((choice) => (
          <FigureChoiceLine
            key={choice.code}
            choice={choice}
            onSelect={() => void select({ code: choice.code })}
          />
        ))}
      </ul>
      <ActionMessage refusal={refusal} />
      {isNew ? (
        <NewIndicatorForm
          suggested={suggestedDetails(number, { sentence, year, isInEvent })}
          hasKind={number !== null}
          units={units}
          isBusy={isBusy}
          onAdd={(details) => void select({ details })}
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
