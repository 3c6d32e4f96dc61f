"use client";

import { useTranslations } from "next-intl";
import check from "@/components/ui/check.module.css";
import { Difference } from "@/components/ui/difference";
import type { Choice } from "@/lib/intake/word/differences";
import css from "./word.module.css";

type Props = {
  name: string;
  choices: readonly Choice[];
  chosen: number;
  onChoose: (index: number) => void;
};

/** The difference in words. Where the document says it in several ways, one of them is chosen. */
export function DifferenceChoices({ name, choices, chosen, onChoose }: Props) {
  const t = useTranslations("desk.word");
  const [only] = choices;
  if (choices.length === 1 && only) return <Text choice={only} />;
  return (
    <fieldset className={css.choices}>
      <legend>{t("severalWays")}</legend>
      {choices.map((choice, index) => (
        <label key={index} className={check.check}>
          <input type="radio" name={name} checked={index === chosen} onChange={() => onChoose(index)} />
          <Text choice={choice} />
        </label>
      ))}
    </fieldset>
  );
}

function Text({ choice }: { choice: Choice }) {
  return (
    <span className={css.text} lang="zh-CN">
      <Difference runs={choice.runs} />
    </span>
  );
}
