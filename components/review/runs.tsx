import type { Run } from "@/lib/review/change-set/side-by-side";
import css from "./runs.module.css";

/** A text with what was taken out of it struck through and what came into it underlined. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  return (
    <span lang="zh-CN">
      {runs.map((run, index) => (
        <OneRun key={index} run={run} />
      ))}
    </span>
  );
}

function OneRun({ run: { text, mark, isFigure } }: { run: Run }) {
  const words = isFigure ? <span className={css.figure}>{text}</span> : text;
  if (mark === "removed") return <del className={css.removed}>{words}</del>;
  return mark === "added" ? <ins className={css.added}>{words}</ins> : words;
}
