import { useTranslations } from "next-intl";
import { PagePart } from "@/components/ui/page-part";
import { type Task, type TaskKind, taskKinds } from "@/lib/tasks/task";
import { TaskLine } from "./task-line";
import css from "./tasks.module.css";

/** More tasks of one kind than this are folded away. */
const mostShown = 7;

/** What a person has to do, most urgent first. `tasks` are in that order. */
export function TaskList({ tasks, today }: { tasks: readonly Task[]; today: string }) {
  const t = useTranslations("tasks");
  return (
    <PagePart title={t("title")}>
      {tasks.length === 0 ? <p>{t("none")}</p> : null}
      <div className={css.tasks}>
        {taskKinds.map((kind) => (
          <TasksOfKind
            key={kind}
            kind={kind}
            tasks={tasks.filter((task) => task.kind === kind)}
            today={today}
          />
        ))}
      </div>
    </PagePart>
  );
}

type Props = { kind: TaskKind; tasks: readonly Task[]; today: string };

function TasksOfKind({ kind, tasks, today }: Props) {
  const t = useTranslations("tasks");
  if (tasks.length === 0) return null;
  const [shown, folded] = [tasks.slice(0, mostShown), tasks.slice(mostShown)];
  const line = (task: Task) => (
    <TaskLine key={`${task.address} ${tasks.indexOf(task)}`} task={task} today={today} />
  );
  return (
    <section className={css.kind} data-kind={kind}>
      <h3>{t(`kinds.${kind}`)}</h3>
      <ul>{shown.map(line)}</ul>
      {folded.length > 0 ? (
        <details>
          <summary>{t("more", { count: folded.length })}</summary>
          <ul>{folded.map(line)}</ul>
        </details>
      ) : null}
    </section>
  );
}
