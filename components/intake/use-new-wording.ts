"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { commonRunLength } from "@/lib/entry/binding/sentence-context";
import { quotationAt, textAt } from "@/lib/intake/place";
import type { StoredProposal } from "@/lib/intake/proposal";
import { wordingWith } from "@/lib/intake/wording";
import { withFigureNames } from "@/lib/narrative/named";
import { useConfirm } from "./confirm-context";
import { useFigureNames } from "./use-figure-names";

/**
 * The sentence that a new figure is told in, as it is edited: with the names of figures in 〔〕, among them one for the new
 * figure, whose key is "". At first it is the sentence of the report most like the source.
 */
export function useNewWording(proposal: StoredProposal) {
  const { fields, proposals, loaded } = useConfirm();
  const names = useFigureNames(useTranslations("intake.confirm.newForm")("mark"));
  const source = useMemo(() => {
    const text = quotationAt(loaded.content, proposal);
    const from = textAt(loaded.content, proposal.place).indexOf(text);
    const isBeside = ({ place }: StoredProposal) => JSON.stringify(place) === JSON.stringify(proposal.place);
    const figures = proposals.flatMap((one) => {
      const key = one.id === proposal.id ? "" : fields[one.fieldId ?? ""]?.key;
      if (key === undefined || one.kind === "text" || !isBeside(one)) return [];
      const [start, end] = [one.start - from, one.end - from];
      return start < 0 || end > text.length ? [] : [{ start, end, key }];
    });
    return { text, figures };
  }, [loaded.content, proposal, proposals, fields]);
  const sentences = useMemo(
    () =>
      loaded.choices.flatMap((id) => {
        const field = fields[id];
        if (!field?.isWording || !field.isEditable) return [];
        const shown = withFigureNames(field.printed || (field.previous?.printed ?? ""), names);
        return [{ ...field, shown }];
      }),
    [loaded.choices, fields, names],
  );

  const [sentenceId, setSentenceId] = useState(() => likeliest(sentences, source.text));
  const sentence = sentences.find(({ id }) => id === sentenceId) ?? null;
  const wordingFor = (existing: string) => withFigureNames(wordingWith(existing, source), names);
  const [text, setText] = useState(() => wordingFor(sentence?.printed ?? ""));

  function choose(id: string) {
    setSentenceId(id);
    setText(wordingFor(sentences.find((one) => one.id === id)?.printed ?? ""));
  }

  return { sentences, sentence, text, setText, names, choose };
}

function likeliest(sentences: readonly { id: string; shown: string }[], text: string): string | null {
  const scored = sentences.map(({ id, shown }) => ({ id, score: commonRunLength(shown, text) }));
  return scored.toSorted((a, b) => b.score - a.score)[0]?.id ?? null;
}
