import css from "./difference.module.css";

type Run = { kind: "same" | "removed" | "added"; text: string };

/** The difference between two texts: removed runs are struck through, added ones underlined. */
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
