import { decimalOf } from "@/lib/figures/quantity";
import { readValue } from "@/lib/figures/value";
import { catalogue } from "./catalogue/catalogue";
import type { DemoReport } from "./format";

/** A quantity as a person took it from the printed page. */
export type Row = [
  printed: string,
  decimal: string | null,
  qualifier: string,
  scale: string,
  unit: string,
  basis: string,
];

const kinds = new Map(catalogue.indicators.map(({ code, kind }) => [code, kind]));

/** Every figure of a demo report with its key, its kind and the number of its section; for tests. */
export function typedOf({ sections }: DemoReport) {
  return sections.flatMap(({ number, figures }) =>
    Object.entries(figures).map(([key, figure]) => ({
      ...figure,
      key,
      number,
      kind: kinds.get(figure.indicator),
    })),
  );
}

/** What the parser makes of a quantity, in the shape of the tables. */
export function rowOf({ value, basis }: { value: string; basis: string }): Row {
  const read = readValue("quantity", value);
  if (!read.ok || read.value?.kind !== "quantity") throw new Error(`${value} is not read`);
  const { quantity } = read.value;
  return [value, decimalOf(quantity), quantity.qualifier, quantity.scale, quantity.unit, basis];
}
