import css from "./difference.module.css";

type Run = { kind: "same" | "removed" | "added"; text: string };

/** How one text comes from another: what was taken out is struck through, what was put in is underlined. */
export function Difference({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ kind, text }, index) => {
    if (kind === "removed")
      return (
        <del key={index} className={css.removed}>
          {text}
        </del>
      );
    if (kind === "added")
      return (
        <ins key={index} className={css.added}>
          {text}
        </ins>
      );
    return text;
  });
}
