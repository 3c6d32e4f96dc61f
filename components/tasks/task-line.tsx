import { useLocale } from "next-intl";
import { Link } from "@/lib/platform/i18n/navigation";
import type { Task } from "@/lib/tasks/task";
import css from "./tasks.module.css";
import { useTaskText } from "./use-task-text";

/** One task: a link to where it is done, how much it is, and what was said about it. */
export function TaskLine({ task, today }: { task: Task; today: string }) {
  const { place, facts, detail } = useTaskText(task, today);
  const locale = useLocale();
  return (
    <li>
      <Link href={task.address} prefetch={false}>
        {place}
      </Link>
      <span className={css.facts}>{facts.join(locale === "zh" ? "，" : ", ")}</span>
      {detail ? <p className={css.detail}>{detail}</p> : null}
    </li>
  );
}
