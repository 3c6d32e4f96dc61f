"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { referencesOf, renderNarrative } from "@/lib/narrative/narrative";
import { withFigureNames } from "@/lib/narrative/named";
import { withoutFigure } from "@/lib/narrative/without-figure";
import { useSectionForm } from "../store/form-context";
import css from "./wording-editor.module.css";
import type { Wording } from "./use-wording";

/** Offers the sentence without each figure that would print as a blank, such as 待报. The offer is put into the editor. */
export function BlankOffers({ wording }: { wording: Wording }) {
  const { store, byKey } = useSectionForm();
  const t = useTranslations("entry.wording");
  const { sentence, names, printedOf, setText, input } = wording;
  if (sentence === null) return null;
  const isBlank = (key: string) => {
    const value = store.get(byKey.get(key)?.id ?? "").value;
    return value?.kind === "blank" && value.blank !== "zero";
  };
  const offers = referencesOf(sentence)
    .filter((key) => byKey.has(key) && isBlank(key))
    .flatMap((key) => withoutFigure(sentence, key) ?? []);
  return offers.map((offered) => (
    <Button
      key={offered}
      size="small"
      className={css.offer}
      onClick={() => {
        setText(withFigureNames(offered, names));
        input.current?.focus();
      }}
    >
      {t("withoutBlank", { sentence: renderNarrative(offered, (key) => printedOf(key) || null) })}
    </Button>
  ));
}
