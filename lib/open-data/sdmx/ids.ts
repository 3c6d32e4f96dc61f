/** SDMX's code for "not applicable": the id of an empty code in a dimension. */
export const notApplicable = "_Z";

/**
 * Returns the SDMX id of a code of ours: capitals, "_" for ".", and a leading "_" before a digit. Our codes have small letters,
 * digits, "." and "-" only, so no two of them share an id, and `codeOf` finds the code again.
 */
export function sdmxId(code: string): string {
  if (code === "") return notApplicable;
  const id = code.toUpperCase().replaceAll(".", "_");
  return /^\d/.test(id) ? `_${id}` : id;
}

/** The inverse of `sdmxId`. */
export function codeOf(id: string): string {
  if (id === notApplicable) return "";
  return id.replace(/^_/, "").toLowerCase().replaceAll("_", ".");
}

// Ids that other publishers of statistics use for the same units.
const knownUnits: Readonly<Record<string, string>> = {
  ...{ "%": "PT", 元: "CNY", 美元: "USD", 欧元: "EUR", 港元: "HKD", 日元: "JPY", "m²": "M2", "km²": "KM2" },
};

/** Returns the SDMX id of a unit: a common one, or U and the code points of its sign (人次 is U_4EBA_6B21). */
export function unitId(sign: string): string {
  if (sign === "") return notApplicable;
  const points = [...sign].map((character) => character.codePointAt(0)?.toString(16).toUpperCase());
  return knownUnits[sign] ?? ["U", ...points].join("_");
}

/** The inverse of `unitId`. */
export function unitOf(id: string): string {
  if (id === notApplicable) return "";
  const known = Object.entries(knownUnits).find(([, each]) => each === id);
  if (known) return known[0];
  const points = id.split("_").slice(1);
  return String.fromCodePoint(...points.map((point) => Number.parseInt(point, 16)));
}
