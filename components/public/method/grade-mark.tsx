import type { Grade } from "@/lib/outline/comparability";
import css from "./grade-mark.module.css";

/** How charts draw a pair of years of this grade; the words beside it say the same. */
export function GradeMark({ grade }: { grade: Grade }) {
  return <span aria-hidden className={css.mark} data-grade={grade} />;
}
