import type { Bilingual } from "@/lib/platform/bilingual";
import { type Finding, findingOf, type FindingRule } from "./finding";
import type { CheckField, CheckInput, FieldSubject, Previous, RelationSubject } from "./input";
import type { Importance, IndicatorRule, Relation, RelationKind, RuleKind, RuleOf } from "./rule-schema";
import { change } from "./rules/change";
import { edition } from "./rules/edition";
import { grows } from "./rules/grows";
import { growth } from "./rules/growth";
import { inYear } from "./rules/in-year";
import { listing } from "./rules/listing";
import { names } from "./rules/names";
import { repeats } from "./rules/repeats";
import { share } from "./rules/share";
import { sign } from "./rules/sign";
import { slip } from "./rules/slip";
import { stock } from "./rules/stock";
import { sum } from "./rules/sum";
import { unit } from "./rules/unit";

type Check<S, K extends RuleKind | RelationKind> = (subject: S, rule: RuleOf<K>) => Bilingual | null;

const ofField: { [K in RuleKind]: Check<FieldSubject, K> } = {
  grows,
  edition,
  in_year: inYear,
  repeats,
  slip,
  change,
  unit,
};
const ofRelation: { [K in RelationKind]: Check<RelationSubject, K> } = { stock, sum, share, growth, names };

export function findingsOf(input: CheckInput): Finding[] {
  return findingsWhere(input, () => true);
}

export function findingsOfField(input: CheckInput, key: string): Finding[] {
  return findingsWhere(input, (keys) => keys.includes(key));
}

/** Returns the keys of a relation's fields. Its finding belongs to the first. */
export function keysOf(relation: Relation): [string, ...string[]] {
  if (relation.kind === "stock") return [relation.stock, relation.flow];
  if (relation.kind === "sum") return [relation.total, ...relation.parts];
  if (relation.kind === "share") return [relation.share, relation.part, relation.base];
  return relation.kind === "growth" ? [relation.growth, relation.figure] : [relation.count, relation.names];
}

function findingsWhere(
  { year, fields, relations }: CheckInput,
  isIncluded: (keys: string[]) => boolean,
): Finding[] {
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const find = (key: string): CheckField | undefined => byKey.get(key);
  return [
    ...fields.filter(({ key }) => isIncluded([key])).flatMap((field) => findingsInField({ year, field })),
    ...relations
      .filter((relation) => isIncluded(keysOf(relation)))
      .flatMap((relation) => findingByRelation({ year, find }, relation)),
  ];
}

// A slip or a fallen cumulative figure is also a change; that second finding is left out.
function findingsInField(subject: FieldSubject): Finding[] {
  const always = [
    ...findingOfField(subject, "sign", { sentence: sign(subject), importance: "high" }),
    ...findingOfField(subject, "listing", { sentence: listing(subject), importance: "normal" }),
  ];
  const findings = [...always, ...subject.field.rules.flatMap((rule) => findingByRule(subject, rule))];
  const isExplained = findings.some(({ rule }) => rule === "slip" || rule === "grows");
  return isExplained ? findings.filter(({ rule }) => rule !== "change") : findings;
}

function findingByRule(subject: FieldSubject, rule: IndicatorRule): Finding[] {
  const { kind, importance } = rule;
  return findingOfField(subject, kind, { sentence: runFieldRule(subject, kind, rule), importance });
}

type Found = { sentence: Bilingual | null; importance: Importance | undefined };

function findingOfField(
  { field: { key, printed, previous } }: FieldSubject,
  rule: FindingRule,
  { sentence, importance }: Found,
): Finding[] {
  if (!sentence) return [];
  const last = previous && rule !== "in_year" && rule !== "listing" ? [yearAndValue(previous)] : [];
  return [findingOf({ rule, key, about: [], importance, sentence, compared: [printed, ...last] })];
}

function findingByRelation(subject: RelationSubject, relation: Relation): Finding[] {
  const { kind, importance } = relation;
  const sentence = runRelation(subject, kind, relation);
  if (!sentence) return [];
  const [key, ...about] = keysOf(relation);
  const compared = [key, ...about].map((each) => subject.find(each)?.printed ?? "");
  const previous = subject.find(kind === "growth" ? relation.figure : key)?.previous;
  if (previous && (kind === "stock" || kind === "growth")) compared.push(yearAndValue(previous));
  return [findingOf({ rule: kind, key, about, importance, sentence, compared })];
}

function yearAndValue({ year, printed }: Previous): string {
  return `${year} ${printed}`;
}

function runFieldRule<K extends RuleKind>(subject: FieldSubject, kind: K, rule: RuleOf<K>): Bilingual | null {
  return ofField[kind](subject, rule);
}

function runRelation<K extends RelationKind>(
  subject: RelationSubject,
  kind: K,
  rule: RuleOf<K>,
): Bilingual | null {
  return ofRelation[kind](subject, rule);
}
