"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useId } from "react";
import { Button } from "@/components/ui/button";
import { unlessComposing } from "@/components/ui/composing";
import { SavedSign, type Told } from "./saved-sign";
import css from "./section-tools.module.css";
import type { Filter } from "./use-filter";

type Props = { filter: Filter; told: Told | null; onHelp: () => void };

/** The line above a section's form: the filter, what is saved, and the help. */
export function SectionTools({ filter, told, onHelp }: Props) {
  const t = useTranslations("keys.help");
  return (
    <div className={css.tools}>
      <FilterInput filter={filter} />
      <SavedSign told={told} />
      <Button size="small" onClick={onHelp} aria-keyshortcuts="Shift+? Alt+Shift+/">
        {t("open")}
      </Button>
    </div>
  );
}

function FilterInput({ filter: { query, setQuery, shown, countAll } }: { filter: Filter }) {
  const countId = useId();
  const t = useTranslations("keys.filter");

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Escape" || query === "") return;
    event.preventDefault();
    setQuery("");
  }

  return (
    <div role="search" className={css.filter}>
      <input
        data-filter
        type="text"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onFocus={(event) => event.target.select()}
        onKeyDown={unlessComposing(onKeyDown)}
        placeholder={t("placeholder")}
        title="Alt+/"
        aria-label={t("label")}
        aria-describedby={countId}
        aria-keyshortcuts="Alt+/"
        autoComplete="off"
        spellCheck={false}
      />
      <span id={countId} aria-live="polite">
        {shown ? t("shown", { shown: shown.size, all: countAll }) : null}
      </span>
      {shown ? (
        <Button size="small" onClick={() => setQuery("")}>
          {t("clear")}
        </Button>
      ) : null}
    </div>
  );
}
