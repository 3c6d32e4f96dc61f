import { group } from "d3-array";
import type { Revision } from "@/lib/entry/model";
import { readTyped } from "@/lib/entry/model";
import { refusalSentence } from "@/lib/figures/refusals";
import { printValue } from "@/lib/figures/value";
import { type DifferenceRun, inlineDifference, splitWords } from "@/lib/narrative/difference";
import { messages as outlineMessages } from "@/lib/outline/messages";
import { type OutlineField, unitAtEntry } from "@/lib/outline/model";
import type { Bilingual } from "@/lib/platform/bilingual";
import { shortHash } from "./printed/bookmark-name";
import type { Comparison, FigurePlace, Neighbours } from "./returned/comparison";
import type { Basis } from "./returned/locate";
import { wordRuns } from "./returned/word-runs";

/** What the file has instead. `typed` is how it is entered; `problem` is why it cannot be entered as it is. */
export type Choice = { typed: string; text: string; runs: DifferenceRun[]; problem: Bilingual | null };

export type DifferenceField = { id: string; key: string; section: string; name: Bilingual };

/** One difference between a returned document and what was sent, that the desk does not have yet. */
export type Difference = {
  /** The same for the same difference whenever the document is read. */
  id: string;
  kind: "figure" | "words" | "removed" | "added" | "moved" | "set";
  /** Null for what no field holds: an added paragraph and a text set by the outline. */
  field: DifferenceField | null;
  then: string;
  /** Several where the document says one thing in several ways. */
  choices: Choice[];
  /** The sentences or rows in which a figure changed, and those in which it did not. */
  changedIn: string[];
  unchangedIn: string[];
  basis: Basis;
  /** What was saved at the desk since it was sent. */
  since: { printed: string; by: string; at: string } | null;
  /** Version of the field now, on which a save is based. */
  version: number;
  /** What an added or moved paragraph stands between. */
  neighbours: Neighbours;
};

/** A field as it is now and as it was sent. */
export type FieldNow = { field: OutlineField; latest: Revision | null; sent: Revision | null };

export type AtDesk = {
  year: number;
  units: readonly string[];
  /** By key. */
  fields: ReadonlyMap<string, FieldNow>;
  /** Numbers of sections by their id. */
  sections: ReadonlyMap<string, string>;
};

/** Returns what is left to decide of a comparison, in the order of the document. */
export function differencesOf(comparison: Comparison, desk: AtDesk): Difference[] {
  const all = [
    ...figureDifferences(comparison, desk),
    ...wordDifferences(comparison, desk),
    ...removedFields(comparison, desk),
    ...addedParagraphs(comparison, desk),
    ...movedSentences(comparison, desk),
    ...setTexts(comparison),
  ];
  return all.toSorted((a, b) => a.at - b.at).map(({ at: _, ...difference }) => difference);
}

type Placed = Difference & { at: number };

function figureDifferences({ figures }: Comparison, desk: AtDesk): Placed[] {
  return [...group(figures, ({ key }) => key)].flatMap(([key, places]) => {
    const now = desk.fields.get(key);
    return now ? (figureDifference(now, places, desk) ?? []) : [];
  });
}

function figureDifference(now: FieldNow, places: readonly FigurePlace[], desk: AtDesk): Placed | null {
  const changed = places.filter(
    (place) => place.now !== place.then && canonical(now, place.now, desk) !== place.then,
  );
  const [first] = changed;
  if (!first) return null;
  const texts = [...new Set(changed.map((place) => canonical(now, place.now, desk)))];
  if (texts.includes(now.latest?.printed ?? "")) return null;
  const unchanged = places.filter((place) => !changed.includes(place));
  return {
    ...placed("figure", first, [now.field.key, ...texts]),
    ...heldBy(now, desk),
    choices: texts.map((text) => choiceOf(now, { typed: text, then: first.then }, desk)),
    changedIn: distinct(changed.map(({ within }) => within)),
    unchangedIn: distinct(unchanged.map(({ within }) => within)),
    basis: worstBasis(changed.map(({ basis }) => basis)),
    since: savedSince(now),
  };
}

function wordDifferences({ words }: Comparison, desk: AtDesk): Placed[] {
  return [...group(words, ({ key }) => key)].flatMap(([key, places]) => {
    const [now, first] = [desk.fields.get(key), places[0]];
    if (!now || !first) return [];
    const wordings = [...new Map(places.map((place) => [place.wording, place]))];
    if (wordings.some(([wording]) => wording === now.latest?.printed)) return [];
    const choices = wordings.map(([wording, place]) => ({
      ...choiceOf(now, { typed: wording, then: "" }, desk),
      text: place.now.map(({ text }) => text).join(""),
      runs: wordRuns(place.then, place.now),
    }));
    const then = first.then.map(({ text }) => text).join("");
    const basis = worstBasis(places.map((place) => place.basis));
    const ids = wordings.map(([wording]) => wording);
    const own = placed("words", { then, at: first.at }, [key, ...ids]);
    return [{ ...own, ...heldBy(now, desk), choices, basis, since: savedSince(now) }];
  });
}

function removedFields({ removed, figures, words }: Comparison, desk: AtDesk): Placed[] {
  const present = new Set([...figures, ...words].map(({ key }) => key));
  const lost = new Map(removed.filter(({ key }) => !present.has(key)).map((each) => [each.key, each]));
  return [...lost.values()].flatMap(({ key, then, at }): Placed[] => {
    const now = desk.fields.get(key);
    if (!now?.latest?.value) return [];
    const runs: DifferenceRun[] = [{ kind: "removed", text: then }];
    const choices = [{ typed: "", text: "", runs, problem: null }];
    return [{ ...placed("removed", { then, at }, [key]), ...heldBy(now, desk), choices }];
  });
}

function addedParagraphs({ added }: Comparison, desk: AtDesk): Placed[] {
  const printed = new Set([...desk.fields.values()].map(({ latest }) => latest?.printed ?? ""));
  return added
    .filter(({ text }) => !printed.has(escaped(text)))
    .map(({ text, at, after, before }) => {
      const runs: DifferenceRun[] = [{ kind: "added", text }];
      const choices = [{ typed: escaped(text), text, runs, problem: null }];
      return {
        ...placed("added", { then: "", at }, [text, after ?? ""]),
        choices,
        neighbours: { after, before },
      };
    });
}

/** Returns a text as the wording of a sentence that refers to no figure. */
export function escaped(text: string): string {
  return text.replace(/[\\{]/g, "\\$&");
}

function movedSentences({ moved }: Comparison, desk: AtDesk): Placed[] {
  return moved.flatMap(({ key, text, at, after, before }): Placed[] => {
    const now = desk.fields.get(key);
    const runs: DifferenceRun[] = [{ kind: "same", text }];
    const choices = [{ typed: "", text, runs, problem: null }];
    return now
      ? [
          {
            ...placed("moved", { then: text, at }, [key, after ?? ""]),
            ...heldBy(now, desk),
            choices,
            neighbours: { after, before },
          },
        ]
      : [];
  });
}

function setTexts({ set }: Comparison): Placed[] {
  return set.map(({ then, now, at }) => {
    const runs = inlineDifference(splitWords(then), splitWords(now));
    return {
      ...placed("set", { then, at }, [then, now]),
      choices: [{ typed: "", text: now, runs, problem: null }],
    };
  });
}

function placed(kind: Difference["kind"], { then, at }: { then: string; at: number }, of: string[]): Placed {
  return {
    ...{ id: shortHash(JSON.stringify([kind, ...of])), kind, field: null, then, choices: [], at },
    ...{
      changedIn: [],
      unchangedIn: [],
      basis: "bookmark",
      since: null,
      version: 0,
      neighbours: { after: null, before: null },
    },
  };
}

function heldBy({ field }: FieldNow, desk: AtDesk): Pick<Difference, "field" | "version"> {
  const name = field.indicator?.name ?? outlineMessages.sentence;
  const section = desk.sections.get(field.sectionId) ?? "";
  return { field: { id: field.id, key: field.key, section, name }, version: field.version };
}

/** Returns a text as it would be stored and printed; as it is where it cannot be read. */
function canonical({ field }: FieldNow, text: string, desk: AtDesk): string {
  const read = readField(field, text, desk);
  return read.ok && read.value ? printValue(read.value) : text;
}

function readField(field: OutlineField, text: string, { year, units }: AtDesk) {
  return readTyped(
    { kind: field.kind, indicator: { unit: unitAtEntry(field.indicator) } },
    text,
    year,
    units,
  );
}

function choiceOf(
  { field }: FieldNow,
  { typed, then }: { typed: string; then: string },
  desk: AtDesk,
): Choice {
  const read = readField(field, typed, desk);
  const problem = read.ok
    ? null
    : { zh: refusalSentence(read.error, "zh"), en: refusalSentence(read.error, "en") };
  return { typed, text: typed, runs: inlineDifference(splitWords(then), splitWords(typed)), problem };
}

/** Returns what was saved since the document was sent, if it is another value. */
function savedSince({ latest, sent }: FieldNow): Difference["since"] {
  if (!latest || latest.number === sent?.number || latest.printed === sent?.printed) return null;
  return { printed: latest.printed, by: latest.authorName, at: latest.at };
}

const bases: Basis[] = ["words", "context", "bookmark"];

function worstBasis(of: readonly Basis[]): Basis {
  return bases.find((basis) => of.includes(basis)) ?? "bookmark";
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
