import { nameIn } from "@/lib/entry/binding/new-figure";
import { clausesBefore, commonRunLength } from "@/lib/entry/binding/sentence-context";
import { firstFree, newFieldKey } from "@/lib/outline/new-code";
import type { Reading } from "@/lib/reading/reading";
import type { KnownIndicator } from "../matching/model";
import { type DraftFigure, fitsIndicator, printedOf, printsLike, unitOf } from "./figure";
import type { ReadingOptions, Told } from "./told";

/** What has been made so far. `unbound` and `earlier` quote numbers that stay words of their sentences. */
export type Drafts = {
  figures: DraftFigure[];
  keys: Set<string>;
  codes: Set<string>;
  unbound: string[];
  earlier: string[];
};

/** Where a figure stands: new codes begin with `prefix`, keys of an event's figures with `event.prefix`. */
export type Around = { prefix: string; event: { code: string; prefix: string } | null };

type Input = {
  told: Told;
  reading: Reading;
  around: Around;
  /** The indicator of the catalogue that the figure goes on with. */
  joined: KnownIndicator | null;
  options: ReadingOptions;
};

/** Returns the figure of a reading, which may have been made before; null where the number stays words of its sentence. */
export function draftFigure(drafts: Drafts, input: Input): DraftFigure | null {
  const { told, reading, options } = input;
  const printed = printedOf(reading, options);
  if (reading.isEarlier || printed === null || !printsLike(printed, reading.quote)) {
    (reading.isEarlier ? drafts.earlier : drafts.unbound).push(reading.quote);
    return null;
  }
  const made = figureOf(drafts, input, printed);
  const words = told.part.label + clausesBefore(told.part.text, reading.start);
  const same = drafts.figures.find((one) => isSame(one, made, { drafts, words }));
  if (same) return same;
  const code = made.isNew ? freeCode(drafts, input.around) : made.indicator;
  const figure = { ...made, indicator: code, key: freeKey(drafts, newKey(code, input.around)) };
  drafts.codes.add(code);
  drafts.figures.push(figure);
  return figure;
}

/** Returns a key that no field has yet. */
export function freeKey({ keys }: Drafts, wanted: string): string {
  const key = firstFree(wanted, (one) => keys.has(one));
  keys.add(key);
  return key;
}

const newKey = (code: string, { event }: Around) => newFieldKey(code, event?.prefix ?? null, () => false);

function freeCode({ codes }: Drafts, { prefix }: Around): string {
  return firstFree(`${prefix}.figure`, (one) => codes.has(one));
}

function figureOf(drafts: Drafts, { told, reading, around, ...rest }: Input, printed: string): DraftFigure {
  const event = around.event?.code ?? null;
  const known = rest.joined && isFree(drafts, rest.joined, { reading, printed, event }) ? rest.joined : null;
  const { kind, typed, quote, basis } = reading;
  return {
    ...{ key: "", indicator: known?.code ?? "", isNew: known === null, event, kind, typed, printed, quote },
    name: known?.name.zh ?? nameOf(told, reading),
    unit: unitOf(reading),
    section: around.prefix,
    isRow: told.isRow,
    basis: basis ?? known?.basis ?? (event === null ? "annual" : "event"),
    place: told.place,
    start: told.offset + reading.start,
    end: told.offset + reading.end,
    context: told.isRow ? `${told.part.label}：${quote}` : told.part.text,
  };
}

/** Whether an indicator can have the figure: it has one in a report, and one in each edition of an event. */
function isFree(
  { figures }: Drafts,
  indicator: KnownIndicator,
  { reading, printed, event }: { reading: Reading; printed: string; event: string | null },
): boolean {
  const held = figures.find((one) => one.indicator === indicator.code && one.event === event);
  return fitsIndicator(reading, indicator) && (held === undefined || held.printed === printed);
}

/**
 * A fact told twice in a section is one figure: by the same indicator or name, or once in a row and once in a sentence whose
 * `words` before the number say what the row is about.
 */
function isSame(
  one: DraftFigure,
  made: DraftFigure,
  { drafts, words }: { drafts: Drafts; words: string },
): boolean {
  if (!isAlike(one, made)) return false;
  const isNamedAlike = made.isNew ? one.name === made.name : one.indicator === made.indicator;
  if (one.isNew === made.isNew && isNamedAlike) return true;
  if (!one.isRow || made.isRow || !made.isNew) return false;
  const isOnlyRow = drafts.figures.filter((other) => other.isRow && isAlike(other, made)).length === 1;
  return isOnlyRow && (isTelling(made.printed) || commonRunLength(one.name, words) >= 2);
}

function isAlike(one: DraftFigure, made: DraftFigure): boolean {
  const isOfSame = one.section === made.section && one.event === made.event;
  return isOfSame && one.kind === made.kind && one.printed === made.printed;
}

/** Whether two figures of one section are hardly alike by chance: three digits, or a list. */
const isTelling = (printed: string) => printed.replace(/\D/g, "").length >= 3 || printed.length > 12;

const shortest = 3;

/** Names a figure by its row and column, by the words before it, or else by its label or heading with the words around it. */
function nameOf({ part, isRow }: Told, { start, end, quote }: Reading): string {
  if (isRow) return part.label.slice(0, 60);
  const words = nameIn(clausesBefore(part.text, start));
  const before = words.replace(/^[“”"《》（(\s]+|[“”"《》（(\s]+$/g, "");
  if (before.length >= shortest) return before;
  const after = /^[^，。；：、“”"《》,;:\d\n]{2,12}/u.exec(part.text.slice(end))?.[0] ?? "";
  const above = part.label || (part.headings.at(-1) ?? "");
  return [above, before + after].filter(Boolean).join(" · ") || quote;
}
