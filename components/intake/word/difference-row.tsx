"use client";

import Button from "@mui/material/Button";
import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useId, useState } from "react";
import { isTurnedOff } from "@/components/desk/single-keys";
import { unlessComposing } from "@/components/ui/composing";
import type { ShownDifference } from "@/lib/intake/word/loaders";
import { Link } from "@/lib/platform/i18n/navigation";
import { DifferenceChoices } from "./difference-choices";
import { DifferenceNotes } from "./difference-notes";
import type { Acceptance } from "./use-acceptance";
import css from "./word.module.css";

type Props = {
  year: number;
  difference: ShownDifference;
  acceptance: Acceptance;
  /** Moves the focus to the row before or after. */
  onStep: (from: HTMLElement, by: 1 | -1) => void;
};

/** One difference. With the focus on it, a accepts it, l leaves it, and the arrow keys go on. */
export function DifferenceRow({ year, difference, acceptance, onStep }: Props) {
  const [choice, setChoice] = useState(0);
  const [id, locale, t] = [useId(), useLocale(), useTranslations("desk.word")];
  const { kind, field, choices, obstacle, since } = difference;
  const decided = acceptance.decided.get(difference.id);
  const canAccept = !decided && !acceptance.isBusy && !obstacle && !choices[choice]?.problem;

  async function accept(row: HTMLElement) {
    if (canAccept && (await acceptance.accept(difference, choice))) onStep(row, 1);
  }
  function leave(row: HTMLElement) {
    acceptance.leave(difference.id);
    onStep(row, 1);
  }
  function press(event: KeyboardEvent<HTMLLIElement>) {
    const row = event.currentTarget;
    const act = actOf(event.key);
    if (!act || isTurnedOff(event) || event.target !== row || event.ctrlKey || event.metaKey || event.altKey)
      return;
    event.preventDefault();
    if (act === "accept") void accept(row);
    else if (act === "leave") leave(row);
    else onStep(row, act);
  }

  return (
    <li
      tabIndex={0}
      className={css.row}
      data-decided={decided}
      aria-labelledby={`${id} ${id}-text`}
      onKeyDown={unlessComposing(press)}
    >
      <p className={css.head} id={id}>
        <b>{t(`kinds.${kind}`)}</b>
        {field ? (
          <Link href={`/desk/reports/${year}/figures/${field.key}`} prefetch={false}>
            {field.section} {field.name[locale]}
          </Link>
        ) : null}
      </p>
      <div id={`${id}-text`}>
        <DifferenceChoices name={id} choices={choices} chosen={choice} onChoose={setChoice} />
      </div>
      <DifferenceNotes difference={difference} problem={choices[choice]?.problem ?? null} />
      {decided ? (
        <p className={css.decided}>{t(decided)}</p>
      ) : (
        <div className={css.buttons}>
          <Button
            size="small"
            variant="outlined"
            disabled={!canAccept}
            onClick={(event) => void accept(rowOf(event.currentTarget))}
          >
            {t(kind === "removed" ? "hide" : since ? "acceptOver" : "accept")}
          </Button>
          <Button size="small" onClick={(event) => leave(rowOf(event.currentTarget))}>
            {t("leave")}
          </Button>
        </div>
      )}
    </li>
  );
}

function actOf(key: string): "accept" | "leave" | 1 | -1 | null {
  if (key === "ArrowDown") return 1;
  if (key === "ArrowUp") return -1;
  if (key === "a") return "accept";
  return key === "l" ? "leave" : null;
}

function rowOf(button: HTMLElement): HTMLElement {
  return button.closest("li") ?? button;
}
