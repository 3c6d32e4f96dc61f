export const fieldKinds = ["quantity", "dates", "names", "text"] as const;
export type FieldKind = (typeof fieldKinds)[number];
