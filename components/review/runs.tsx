import type { Run } from "@/lib/review/change-set/side-by-side";
import css from "./runs.module.css";

/** A text with removed runs struck through and added ones underlined. */
export function Runs({ runs, lang = "zh-CN" }: { runs: readonly Run[]; lang?: "zh-CN" | "en" }) {
  return (
    <span lang={lang}>
      {runs.map((run, index) => (
        <RunText key={index} run={run} />
      ))}
    </span>
  );
}

function RunText({ run: { text, mark, figure } }: { run: Run }) {
  const content = figure ? <span className={css.figure}>{text}</span> : text;
  if (mark === "removed") return <del className={css.removed}>{content}</del>;
  return mark === "added" ? <ins className={css.added}>{content}</ins> : content;
}
