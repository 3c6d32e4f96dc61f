/** Scales of printed numbers. Two characters multiply: 百万 is a hundred times 万. */
export const scales = [
  "",
  "十",
  "百",
  "千",
  "万",
  "十万",
  "百万",
  "千万",
  "亿",
  "十亿",
  "百亿",
  "千亿",
  "万亿",
] as const;

export type Scale = (typeof scales)[number];

const zeros: Record<Scale, number> = {
  "": 0,
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
};

/** Returns the scale's power of ten: 万 → 4, 万亿 → 12. */
export function zerosOf(scale: Scale): number {
  return zeros[scale];
}

export function isScale(text: string): text is Scale {
  return Object.hasOwn(zeros, text);
}
