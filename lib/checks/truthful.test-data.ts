import fc from "fast-check";

/** The ways a true count may honestly be printed: exact, with 余, 超, 近, 约 or 以上, or rounded to 0.01万. */
export function printsOf(count: number, unit: string): string[] {
  const rounded = Math.round(count / 100) / 100;
  const steps = [10, 100, 1000].filter((step) => count > step);
  return [
    `${count}${unit}`,
    `${count}${unit}以上`,
    `不超过${count}${unit}`,
    ...(rounded > 0 ? [`${rounded}万${unit}`] : []),
    ...steps.flatMap((step) => inexact(count, step, unit)),
  ];
}

function inexact(count: number, step: number, unit: string): string[] {
  const [low, high] = [Math.floor(count / step) * step, Math.ceil(count / step) * step];
  const near = count - low < high - count ? low : high;
  return [
    ...(low < count ? [`${low}余${unit}`, `超${low}${unit}`] : []),
    ...(high > count && high - count <= step / 2 ? [`近${high}${unit}`] : []),
    ...(near > 0 ? [`约${near}${unit}`] : []),
  ];
}

/** A count of at least `min`, with one honest print of it. */
export function honest(count: number, unit = "家"): fc.Arbitrary<string> {
  return fc.constantFrom(...printsOf(count, unit));
}
