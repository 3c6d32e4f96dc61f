import { type Finding, findingOf } from "./finding";
import type { CheckField, CheckInput, FieldSubject, Previous, RelationSubject } from "./input";
import type { IndicatorRule, Relation, RelationKind, RuleKind, RuleOf } from "./rule-schema";
import { change } from "./rules/change";
import { edition } from "./rules/edition";
import { grows } from "./rules/grows";
import { growth } from "./rules/growth";
import { inYear } from "./rules/in-year";
import { names } from "./rules/names";
import { repeats } from "./rules/repeats";
import { share } from "./rules/share";
import { slip } from "./rules/slip";
import { stock } from "./rules/stock";
import { sum } from "./rules/sum";
import { unit } from "./rules/unit";
import type { Bilingual } from "@/lib/platform/bilingual";

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

/** Everything there is to ask about a report's figures: field by field in the order given, then between fields. */
export function findingsOf(input: CheckInput): Finding[] {
  return findingsAmong(input, () => true);
}

/** What there is to ask about one field, by itself and in every relation it stands in. */
export function findingsOfField(input: CheckInput, key: string): Finding[] {
  return findingsAmong(input, (keys) => keys.includes(key));
}

/** The keys of a relation's fields; the first is where its finding stands. */
export function keysOf(relation: Relation): [string, ...string[]] {
  if (relation.kind === "stock") return [relation.stock, relation.flow];
  if (relation.kind === "sum") return [relation.total, ...relation.parts];
  if (relation.kind === "share") return [relation.share, relation.part, relation.base];
  return relation.kind === "growth" ? [relation.growth, relation.figure] : [relation.count, relation.names];
}

function findingsAmong(
  { year, fields, relations }: CheckInput,
  isMeant: (keys: string[]) => boolean,
): Finding[] {
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const find = (key: string): CheckField | undefined => byKey.get(key);
  return [
    ...fields.filter(({ key }) => isMeant([key])).flatMap((field) => findingsInField({ year, field })),
    ...relations
      .filter((relation) => isMeant(keysOf(relation)))
      .flatMap((relation) => findingByRelation({ year, find }, relation)),
  ];
}

// A slip, or a cumulative figure that falls, is a change too: what is asked once is not asked twice.
function findingsInField(subject: FieldSubject): Finding[] {
  const findings = subject.field.rules.flatMap((rule) => findingByRule(subject, rule));
  const isExplained = findings.some(({ rule }) => rule === "slip" || rule === "grows");
  return isExplained ? findings.filter(({ rule }) => rule !== "change") : findings;
}

function findingByRule(subject: FieldSubject, rule: IndicatorRule): Finding[] {
  const { kind, importance } = rule;
  const { key, printed, previous } = subject.field;
  const sentence = askField(subject, kind, rule);
  if (!sentence) return [];
  const last = previous && kind !== "in_year" ? [lastOf(previous)] : [];
  return [findingOf({ rule: kind, key, about: [], importance, sentence, compared: [printed, ...last] })];
}

function findingByRelation(subject: RelationSubject, relation: Relation): Finding[] {
  const { kind, importance } = relation;
  const sentence = askRelation(subject, kind, relation);
  if (!sentence) return [];
  const [key, ...about] = keysOf(relation);
  const compared = [key, ...about].map((each) => subject.find(each)?.printed ?? "");
  const previous = subject.find(kind === "growth" ? relation.figure : key)?.previous;
  if (previous && (kind === "stock" || kind === "growth")) compared.push(lastOf(previous));
  return [findingOf({ rule: kind, key, about, importance, sentence, compared })];
}

function lastOf({ year, printed }: Previous): string {
  return `${year} ${printed}`;
}

function askField<K extends RuleKind>(subject: FieldSubject, kind: K, rule: RuleOf<K>): Bilingual | null {
  return ofField[kind](subject, rule);
}

function askRelation<K extends RelationKind>(
  subject: RelationSubject,
  kind: K,
  rule: RuleOf<K>,
): Bilingual | null {
  return ofRelation[kind](subject, rule);
}
