import { type OpenSide, openSideOf } from "@/lib/figures/known-interval";
import { type PeriodBasis, periodBases } from "@/lib/figures/period-basis";
import {
  isExclusive,
  type Qualifier,
  qualifiers,
  wordsAfter,
  wordsBefore,
  wordsWithin,
} from "@/lib/figures/qualifier";
import type { Quantity } from "@/lib/figures/quantity";
import { quantityOfFigure } from "@/lib/publication/content/figure-quantity";
import { figuresOfSection } from "@/lib/publication/content/figures-by-section";
import type { Release, ReleasedFigure } from "@/lib/publication/content/model";
import type { AcrossYears } from "@/lib/publication/public-reads/across-years";
import { reportAddress } from "@/lib/publication/public-reads/addresses";

/** A published figure that serves as an example. `base` is what its address begins with. */
export type Example = { base: string; year: number; figure: ReleasedFigure };

/**
 * A way to print a number that is not exact, with all words that mean it, and how charts draw it: on which side it is open, null
 * for a range, or `isDrawn` false where there is no number. `excluding` are those of its words that exclude the number itself.
 */
export type Sign = {
  kind: Exclude<Qualifier, "exact"> | "range";
  words: string[];
  excluding: string[];
  open: OpenSide | null;
  isDrawn: boolean;
  example: Example | null;
};

export type BasisExample = { basis: PeriodBasis; example: Example };

const allWords = Object.entries({ ...wordsBefore, ...wordsWithin, ...wordsAfter }).filter(([word]) =>
  /\p{Script=Han}/u.test(word),
);

const bare: Quantity = { amount: "1", scale: "", qualifier: "exact", word: "", unit: "" };

/** Returns the signs of inexact numbers, each with the newest published figure that has it, in print order. */
export function signsOf(across: AcrossYears): Sign[] {
  const kinds = [...qualifiers.filter((qualifier) => qualifier !== "exact"), "range" as const];
  const examples = firstByKind(across, ({ figure }) => {
    const quantity = quantityOfFigure(figure);
    return quantity && kindOf(quantity);
  });
  return kinds.map((kind) => {
    const words = allWords.filter(([, qualifier]) => qualifier === kind).map(([word]) => word);
    return {
      kind,
      words: words.filter((word) => !isExclusive(word)),
      excluding: words.filter(isExclusive),
      open: kind === "range" ? null : openSideOf({ ...bare, qualifier: kind }),
      isDrawn: kind !== "vague" && kind !== "ordinal",
      example: examples.get(kind) ?? null,
    };
  });
}

const kindOf = ({ qualifier, end }: Quantity): Sign["kind"] | null => {
  if (qualifier !== "exact") return qualifier;
  return end ? "range" : null;
};

/** Returns the period bases that published figures have, each with the newest such figure. */
export function basisExamplesOf(across: AcrossYears): BasisExample[] {
  const examples = firstByKind(across, ({ figure }) =>
    figure.kind === "quantity" ? figure.period.basis : null,
  );
  return periodBases.flatMap((basis) => {
    const example = examples.get(basis);
    return example ? [{ basis, example }] : [];
  });
}

function firstByKind<T>({ releases }: AcrossYears, kind: (example: Example) => T | null): Map<T, Example> {
  const found = new Map<T, Example>();
  for (const example of releases.flatMap(examplesIn)) {
    const of = kind(example);
    if (of !== null && !found.has(of)) found.set(of, example);
  }
  return found;
}

const examplesIn = ({ year, report }: Release): Example[] =>
  report.sections.flatMap(({ number }) =>
    figuresOfSection(report, number).map((figure) => ({ base: reportAddress(year), year, figure })),
  );
