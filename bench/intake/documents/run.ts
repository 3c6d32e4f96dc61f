// npm run bench:intake:documents -- FOLDER: reads the documents of a folder and compares what is read with its facts.csv.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readInWorker } from "@/lib/intake/documents/read-in-worker";
import { readWorkbook } from "@/lib/intake/spreadsheets/read-workbook";
import { cellsOf, type Outcome } from "./compare";
import { type Fact, factsOf } from "./facts";
import { outcomeInDocument } from "./in-document";
import { outcomeInWorkbook } from "./in-workbook";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Give the folder of the documents, with their facts.csv in it.");

const counts = { right: 0, withoutUnit: 0, wrong: 0, declined: 0, missed: 0 };
const facts = factsOf(join(folder, "facts.csv"));
for (const name of new Set(facts.map(({ file }) => file))) {
  const own = facts.filter(({ file }) => file === name);
  const since = performance.now();
  const outcomeOf = await readerOf(name, readFileSync(join(folder, name)));
  const outcomes = own.map((fact) => ({ fact, outcome: outcomeOf(fact) }));
  print(name, outcomes, performance.now() - since);
}
console.log(`\nAll ${facts.length} facts: ${summaryOf(counts)}`);

async function readerOf(name: string, bytes: Uint8Array): Promise<(fact: Fact) => Outcome> {
  const isSheet = /\.(?:xlsx?|csv|ods)$/i.test(name);
  if (isSheet) {
    const read = await readWorkbook(bytes);
    return (fact) => (read.ok ? outcomeInWorkbook(fact, read.value) : refused(read.error.sentence.en));
  }
  const read = await readInWorker({ name, bytes });
  if (read.ok) for (const notice of read.value.notices) console.log(`\n${name}: ${notice.en}`);
  return (fact) => (read.ok ? outcomeInDocument(fact, read.value) : refused(read.error.sentence.en));
}

function refused(reason: string): Outcome {
  return { kind: "declined", reason };
}

function print(name: string, outcomes: { fact: Fact; outcome: Outcome }[], milliseconds: number): void {
  const own = { right: 0, withoutUnit: 0, wrong: 0, declined: 0, missed: 0 };
  for (const { outcome } of outcomes)
    for (const count of [own, counts]) {
      count[outcome.kind] += 1;
      if (outcome.kind === "right" && outcome.isWithoutUnit) count.withoutUnit += 1;
    }
  console.log(`\n${name}: ${outcomes.length} facts, ${summaryOf(own)}; ${Math.round(milliseconds)} ms`);
  for (const { fact, outcome } of outcomes) {
    if (outcome.kind === "right") continue;
    const detail = outcome.kind === "wrong" ? outcome.read : outcome.reason;
    console.log(`  ${outcome.kind}: ${fact.quote} (${cellsOf(fact)}): ${detail}`);
  }
}

function summaryOf({ right, withoutUnit, wrong, declined, missed }: typeof counts): string {
  const left = withoutUnit > 0 ? ` (${withoutUnit} of them without a unit, which is not printed there)` : "";
  return `${right} right${left}, ${wrong} wrong, ${declined} declined, ${missed} missed`;
}
