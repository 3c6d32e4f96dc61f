import type { Reading } from "@/lib/reading/reading";
import type { Corpus, Text } from "./corpus";
import { knownBeside, matchedIn } from "./field-match";
import type { Row } from "./key";
import { hasSameQualifier, hasSameUnit, type Pair, scored } from "./score";
import { yearOf } from "./year-of";

/** What was read of a set of texts; `rows` are the readings as rows. */
export type Outcome = { corpus: Corpus; reads: Read[]; milliseconds: number };
export type Read = { text: Text; readings: Reading[]; rows: Row[] };

export function share(part: number, whole: number): string {
  return whole === 0 ? "–" : (part / whole).toFixed(3);
}

/** Prints recall, precision and speed of a set. Lists of names are counted apart. */
export function printScore({ corpus, reads, milliseconds }: Outcome): void {
  const rows = reads.flatMap((read) => read.rows);
  const { pairs, surplus } = scored(corpus.key, rows);
  const numbers = pairs.filter(({ key }) => key.kind !== "names");
  const names = pairs.filter(({ key }) => key.kind === "names");
  const found = numbers.filter(({ row }) => row);
  const excess = surplus.filter(({ kind }) => kind !== "names").length;
  const characters = corpus.texts.reduce((sum, { text }) => sum + text.length, 0);
  const recall = (count: number) => share(count, numbers.length);
  const print = (name: string, ...figures: string[]) =>
    console.log(`  ${name.padEnd(12)}${figures.join(" · ")}`);
  console.log(
    `${corpus.title}: ${corpus.texts.length} texts, ${characters} characters, ${numbers.length} figures`,
  );
  print(
    "recall",
    `value ${recall(found.length)}`,
    `with qualifier ${recall(found.filter(hasSameQualifier).length)}`,
    `with unit ${recall(found.filter(hasSameUnit).length)}`,
  );
  print("precision", share(found.length, found.length + excess));
  print(
    "names",
    `${names.filter(({ row }) => row).length} of ${names.length} lists`,
    `${surplus.length - excess} others`,
  );
  print("speed", `${((milliseconds / characters) * 10_000).toFixed(1)} ms per 10,000 characters`);
}

/** Prints, for each text whose key names fields that the known years hold, how many figures find theirs. */
export function printFieldMatch({ corpus, reads }: Outcome): void {
  for (const read of reads) {
    const known = new Set(
      knownBeside(yearOf(read.text.text)).flatMap(({ figures }) => figures.map(({ indicator }) => indicator)),
    );
    const key = corpus.key.filter(({ text }) => text === read.text.name);
    if (!key.some(({ field }) => known.has(field))) continue;
    const matches = new Map(
      matchedIn(read.text.text, read.readings).map(({ reading, match }) => [reading, match]),
    );
    const judged = scored(key, read.rows).pairs.map((pair) => ({
      pair,
      match: matchOf(pair, read, matches),
    }));
    const expected = judged.filter(({ pair }) => known.has(pair.key.field));
    const isRight = ({ pair, match }: (typeof judged)[number]) => match?.indicator === pair.key.field;
    const sure = judged.filter(({ match }) => match?.group === "sure");
    const right = expected.filter(isRight);
    const isNumber = ({ pair }: (typeof judged)[number]) => pair.key.kind !== "names";
    console.log(
      `  field match ${read.text.name} ${share(right.length, expected.length)} (${right.length} of ${expected.length} known; without names ${right.filter(isNumber).length} of ${expected.filter(isNumber).length}) · sure: ${sure.filter(isRight).length} of ${sure.length} right`,
    );
  }
}

function matchOf<T>(
  { row }: Pair,
  { rows, readings }: Read,
  matches: ReadonlyMap<Reading, T>,
): T | undefined {
  const reading = row && readings[rows.indexOf(row)];
  return reading ? matches.get(reading) : undefined;
}
