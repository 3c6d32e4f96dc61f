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

/** The trail by day, with the events of one action grouped. */
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

/** Events of one action that are shown at once; the rest are collapsed. */
const shownAtOnce = 3;

function Action({ action, filter }: { action: TrailAction; filter: TrailFilter }) {
  const { at, actorName, actorRoles, lines } = action;
  const t = useTranslations("audit.list");
  const format = useFormatter();
  const entries = lines.map((line) => <TrailEntry key={line.seq} line={line} filter={filter} />);
  const rest = lines.length - shownAtOnce;
  return (
    <>
      <time dateTime={at}>{format.dateTime(new Date(at), { timeStyle: "medium" })}</time>
      <p className={css.actor}>
        {actorName} <small>{actorRoles.join(" · ")}</small>
      </p>
      <div>
        {entries.slice(0, shownAtOnce)}
        {rest > 0 ? (
          <details>
            <summary>{t("more", { count: rest })}</summary>
            {entries.slice(shownAtOnce)}
          </details>
        ) : null}
      </div>
    </>
  );
}
