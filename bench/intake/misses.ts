import type { Outcome } from "./report";
import { hasSameQualifier, hasSameUnit, type Pair, scored } from "./score";
import { share } from "./report";

/** Forms of figures, by their quotation; the first that fits is taken. */
const forms: readonly (readonly [name: string, shape: RegExp])[] = [
  ["fractions and shares", /分之|成|半|[:：∶/／±]|third|quarter|fifth|tenth|half|in five|out of/],
  ["multiples", /倍|番|twice/],
  ["blanks and breaks", /[\d０-９.．,，][\s　]+[\d０-９.．,，]|\n/],
  ["full width", /[０-９]/],
  ["Han numerals", /[一二三四五六七八九十廿卅两兩百零数若几多][^\d]*$/],
  ["qualified", /[超逾近约約余餘多上下足低到破]|over|about|some|nearly|fewer|least|more|up to|under/i],
  ["plain", /./],
];

/** Prints recall by form and by script (the first word of a text's name), then what was missed, misread and read in excess. */
export function printMisses({ corpus, reads }: Outcome): void {
  const { pairs, surplus } = scored(
    corpus.key,
    reads.flatMap(({ rows }) => rows),
  );
  printGroups(pairs, ({ key }) => key.text.split("-")[0] ?? "");
  printGroups(pairs, ({ key }) => formOf(key.kind, key.quote));
  for (const { key, row } of pairs) {
    if (!row) console.log(`  missed     ${key.text}@${key.start} ${shown(key.quote)} = ${valueOf(key)}`);
    else if (!hasSameQualifier({ key, row }) || !hasSameUnit({ key, row }))
      console.log(
        `  misread    ${key.text}@${key.start} ${shown(key.quote)} = ${valueOf(key)}, not ${valueOf(row)}`,
      );
  }
  for (const row of surplus)
    console.log(`  in excess  ${row.text}@${row.start} ${shown(row.quote)} = ${valueOf(row)}`);
}

function formOf(kind: string, quote: string): string {
  return kind === "quantity" ? (forms.find(([, shape]) => shape.test(quote))?.[0] ?? "") : kind;
}

function printGroups(pairs: readonly Pair[], nameOf: (pair: Pair) => string): void {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) groups.set(nameOf(pair), [...(groups.get(nameOf(pair)) ?? []), pair]);
  for (const [name, group] of groups) {
    const found = group.filter(({ row }) => row).length;
    console.log(`  ${name.padEnd(22)} ${share(found, group.length)} of ${group.length}`);
  }
}

const shown = (quote: string) => JSON.stringify(quote).slice(1, -1);

function valueOf({ value, value_max, qualifier, unit }: Pair["key"] | NonNullable<Pair["row"]>): string {
  return [value + (value_max === "" ? "" : `…${value_max}`), unit, qualifier].filter(Boolean).join(" ");
}
