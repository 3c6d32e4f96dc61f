"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { TypedNumber } from "@/lib/entry/binding/unbound-numbers";
import { unboundId } from "@/lib/entry/findings/answers";
import { useFieldState, useSectionForm } from "../store/form-context";
import { FigurePicker } from "./figure-picker";
import { CatalogueSearchButton } from "./catalogue-search-button";
import type { Wording } from "./use-wording";
import { WaiveNumber } from "./waive-number";
import css from "./wording-editor.module.css";

/** The unbound numbers of a sentence: each is bound to a figure, or a reason is given why it is none. */
export function UnboundNumbers({ id, wording }: { id: string; wording: Wording }) {
  const { answers } = useFieldState(id);
  const t = useTranslations("entry.wording");
  if (wording.numbers.length === 0) return null;
  const isOpen = ({ text }: TypedNumber) => !answers.some(({ findingId }) => findingId === unboundId(text));
  return (
    <section aria-label={t("numbers")} className={css.numbers}>
      <p className={css.hint}>{wording.numbers.some(isOpen) ? t("numbersHelp") : t("allSettled")}</p>
      <ul>
        {wording.numbers.map((number) => (
          <li key={`${number.start} ${number.text}`}>
            <b>{number.text}</b>
            <Contradictions number={number} wording={wording} />
            {isOpen(number) ? <Suggestions id={id} number={number} wording={wording} /> : null}
            <WaiveNumber id={id} findingId={unboundId(number.text)} number={number.text} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type Props = { number: TypedNumber; wording: Wording };

function Contradictions({ number, wording }: Props) {
  const t = useTranslations("entry.wording");
  return number.contradictions.map(({ key, why }) => (
    <span key={key} className={css.contradiction} role="alert">
      {t(why, { name: wording.names.get(key) ?? key, typed: number.text, printed: wording.printedOf(key) })}
    </span>
  ));
}

function Suggestions({ id, number, wording }: Props & { id: string }) {
  const { byKey } = useSectionForm();
  const t = useTranslations("entry.wording");
  return (
    <span className={css.buttons}>
      {number.suggestions.map(({ key, reasons }) => {
        const [name, printed] = [wording.names.get(key) ?? key, wording.printedOf(key)];
        const field = byKey.get(key);
        const why = reasons.map((reason) => t(`reasons.${reason}`)).join(t("and"));
        return (
          <Button
            key={key}
            size="small"
            variant="outlined"
            title={why}
            onClick={() => field && wording.bind(number, field)}
          >
            {printed ? t("bind", { name, printed }) : t("bindAndFill", { name, typed: number.text })}
          </Button>
        );
      })}
      <FigurePicker
        label={t("bindOther", { number: number.text })}
        wording={wording}
        onSelect={(field) => wording.bind(number, field)}
      />
      <CatalogueSearchButton
        id={id}
        number={number}
        sentence={wording.sentence ?? ""}
        onSelect={(field) => wording.bind(number, field)}
      />
    </span>
  );
}
