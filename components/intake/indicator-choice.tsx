"use client";

import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useLocale, useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import search from "@/components/desk/catalogue-search.module.css";
import { FigureChoiceLine } from "@/components/desk/figure-choice-line";
import { NewIndicatorForm } from "@/components/desk/new-indicator-form";
import { useRead } from "@/components/desk/use-read";
import { figureChoicesAction } from "@/lib/entry/binding/actions";
import { type FigureChoice, rankedChoices } from "@/lib/entry/binding/figure-choices";
import { suggestedDetails } from "@/lib/entry/binding/new-figure";
import type { NewIndicator } from "@/lib/entry/binding/schema";
import { quotationAt } from "@/lib/intake/place";
import type { StoredProposal } from "@/lib/intake/proposal";
import type { Bilingual } from "@/lib/platform/bilingual";
import { useConfirm } from "./confirm-context";

export type ChosenIndicator = { name: Bilingual; value: { code: string } | { details: NewIndicator } };

type Props = {
  proposal: StoredProposal;
  sentenceId: string;
  chosen: ChosenIndicator | null;
  onChoose: (chosen: ChosenIndicator | null) => void;
};

const loadChoices = (sentenceId: string) => figureChoicesAction({ sentenceId });

/** The indicator of a new figure: one of the catalogue, found by its name, or a new one. */
export function IndicatorChoice({ proposal, sentenceId, chosen, onChoose }: Props) {
  const { loaded } = useConfirm();
  const locale = useLocale();
  const t = useTranslations("intake.confirm.newForm");
  const { value: choices } = useRead<FigureChoice[]>(sentenceId, loadChoices);
  const [query, setQuery] = useState("");
  const [isNew, setIsNew] = useState(false);
  const year = loaded.document.year ?? 0;
  const number = numberOf(proposal, quotationAt(loaded.content, proposal));
  const criteria = { number, sentence: number.sentence, words: useDeferredValue(query), year };
  if (chosen)
    return (
      <p>
        {t("chosen", { name: chosen.name[locale] || chosen.name.zh })}{" "}
        <Button size="small" onClick={() => onChoose(null)}>
          {t("search")}
        </Button>
      </p>
    );
  const matches = suggestedFirst(rankedChoices(choices ?? [], criteria), choices ?? [], proposal, query);
  return (
    <div className={search.search}>
      <TextField
        label={t("search")}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        fullWidth
        slotProps={{ htmlInput: { autoComplete: "off", spellCheck: false } }}
      />
      <p className={search.hint} role="status">
        {choices && matches.length === 0 ? t("none") : null}
      </p>
      <ul>
        {matches.map((choice) => (
          <FigureChoiceLine
            key={choice.code}
            choice={choice}
            onSelect={() => onChoose({ name: choice.name, value: { code: choice.code } })}
          />
        ))}
      </ul>
      {isNew ? (
        <NewIndicatorForm
          suggested={suggestedDetails(number, { sentence: number.sentence, year, isInEvent: false })}
          hasKind
          units={loaded.units}
          isBusy={false}
          onAdd={(details) => onChoose({ name: details.name, value: { details } })}
        />
      ) : (
        <Button size="small" variant="outlined" onClick={() => setIsNew(true)}>
          {t("new")}
        </Button>
      )}
    </div>
  );
}

/** A reading as the search of the catalogue takes a number: with its place in its sentence. */
function numberOf({ quote, typed, kind }: StoredProposal, sentence: string) {
  const start = Math.max(sentence.indexOf(quote), 0);
  return {
    ...{ text: typed, typed, start, end: start + quote.length, sentence },
    kind: kind === "dates" ? ("date" as const) : ("quantity" as const),
    suggestions: [],
    contradictions: [],
  };
}

/** Before anything is typed, the indicator that matching found for the reading stands first. */
function suggestedFirst(
  ranked: readonly FigureChoice[],
  all: readonly FigureChoice[],
  { indicator }: StoredProposal,
  query: string,
): FigureChoice[] {
  const found = query === "" ? all.find(({ code }) => code === indicator) : undefined;
  return found ? [found, ...ranked.filter(({ code }) => code !== indicator)] : [...ranked];
}
