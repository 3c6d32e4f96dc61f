import { useFormatter, useTranslations } from "next-intl";
import {
  actionsOf,
  type TrailAction,
  type TrailFilter,
  type TrailLine,
} from "@/lib/history/trail/trail-filter";
import css from "./audit.module.css";
import { TrailEntry } from "./trail-entry";

type Props = { lines: readonly TrailLine[]; filter: TrailFilter };

/** The trail day by day, the entries of one action together. */
export function TrailList({ lines, filter }: Props) {
  const t = useTranslations("audit.list");
  const format = useFormatter();
  const dayOf = ({ at }: TrailAction) => format.dateTime(new Date(at), { dateStyle: "full" });
  const days = [...new Set(actionsOf(lines).map(dayOf))];
  if (lines.length === 0) return <p className={css.none}>{t("none")}</p>;
  return days.map((day) => (
    <section key={day} className={css.day}>
      <h2>{day}</h2>
      <ol>
        {actionsOf(lines)
          .filter((action) => dayOf(action) === day)
          .map((action) => (
            <li key={`${action.actionId} ${action.lines[0]?.seq}`} className={css.action}>
              <Action action={action} filter={filter} />
            </li>
          ))}
      </ol>
    </section>
  ));
}

/** How many entries of one action are shown at once; the rest a press away. */
const atOnce = 3;

function Action({ action, filter }: { action: TrailAction; filter: TrailFilter }) {
  const { at, actorName, actorRoles, lines } = action;
  const t = useTranslations("audit.list");
  const format = useFormatter();
  const entries = lines.map((line) => <TrailEntry key={line.seq} line={line} filter={filter} />);
  const rest = lines.length - atOnce;
  return (
    <>
      <time dateTime={at}>{format.dateTime(new Date(at), { timeStyle: "medium" })}</time>
      <p className={css.who}>
        {actorName} <small>{actorRoles.join(" · ")}</small>
      </p>
      <div>
        {entries.slice(0, atOnce)}
        {rest > 0 ? (
          <details>
            <summary>{t("more", { count: rest })}</summary>
            {entries.slice(atOnce)}
          </details>
        ) : null}
      </div>
    </>
  );
}
