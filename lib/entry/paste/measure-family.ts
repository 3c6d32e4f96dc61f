/** What is counted by measure words that can stand for each other: 25家 one year and 25个 the next. */
export const countDimensions: ReadonlySet<string> = new Set([
  "thing",
  "organisation",
  "event",
  "batch",
  "country",
]);

const families: readonly (readonly string[])[] = [
  [...countDimensions, "person", "attendance", "edition"],
  ["yuan", "us_dollar", "euro", "hk_dollar", "yen"],
  ["share", "percentage_point", "multiple"],
  ["square_metre", "square_kilometre", "hectare", "mu"],
  ["metre", "kilometre"],
  ["tonne", "tonne_class", "kilogram"],
  ["kilowatt", "kilowatt_hour"],
  ["year", "month", "day", "hour", "minute"],
];

/** Returns the index of the family of measures (money, areas, counts) that could be mistaken for each other, or the measure. */
export function measureFamily(measure: string): number | string {
  const at = families.findIndex((family) => family.includes(measure));
  return at < 0 ? measure : at;
}
