import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readingsIn } from "@/lib/reading/readings-in";
import { type Corpus, ownCorpus, textsIn } from "./corpus";
import { demoCorpus } from "./demo-text";
import { keyOf } from "./key";
import { printLargeText } from "./large-text";
import { processorTime } from "./processor-time";
import { printMisses } from "./misses";
import { rowOf } from "./reading-row";
import { printNextYear } from "./next-year";
import { type Outcome, printFieldMatch, printScore } from "./report";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: "boolean" } },
});
const [folder, keyFile] = positionals;

const corpora: Corpus[] = folder
  ? [{ title: folder, texts: textsIn(folder), key: keyFile ? keyOf(keyFile) : [] }]
  : [demoCorpus(), ownCorpus("texts"), ownCorpus("held-out")];

if (!folder) printLargeText();
const outcomes = corpora.map(read);
for (const outcome of outcomes) {
  if (outcome.corpus.key.length === 0) continue;
  printScore(outcome);
  printFieldMatch(outcome);
  if (values.misses) printMisses(outcome);
}
if (!folder) printNextYear();

const file = join(tmpdir(), `annals-readings-${process.pid}.json`);
writeFileSync(
  file,
  JSON.stringify(
    outcomes.flatMap(({ reads }) => reads.flatMap(({ rows }) => rows)),
    null,
    1,
  ),
);
console.log(file);

function read(corpus: Corpus): Outcome {
  for (const { text } of corpus.texts) readingsIn(text);
  const since = process.cpuUsage();
  const read = corpus.texts.map((text) => ({ text, readings: readingsIn(text.text) }));
  const milliseconds = processorTime(since);
  const reads = read.map((one) => ({
    ...one,
    rows: one.readings.map((reading) => rowOf(reading, one.text)),
  }));
  return { corpus, milliseconds, reads };
}
