import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import hidden from "@/components/ui/visually-hidden.module.css";
import { Link } from "@/lib/platform/i18n/navigation";
import {
  addressOf,
  byEvent,
  type ChecklistCode,
  type ChecklistPlace,
} from "@/lib/publication/checklist/line";
import css from "./checklist.module.css";

type Line = ChecklistPlace & { code?: ChecklistCode };

type Props<L> = {
  year: number;
  lines: readonly L[];
  /** What is said of a line beside its link; null where the link is enough, and then the links run on. */
  sayOf: ((line: L) => ReactNode) | null;
};

/** Lines that link to their fields, under the names of the events that they belong to. */
export function ChecklistLines<L extends Line>({ year, lines, sayOf }: Props<L>) {
  const locale = useLocale();
  return byEvent(lines).map(({ event, lines: own }) => (
    <div key={event?.zh ?? ""} className={css.event} data-is-named={event ? true : undefined}>
      {event ? <p className={css.eventName}>{event[locale]}</p> : null}
      <ul className={css.lines} data-is-short={sayOf ? undefined : true}>
        {own.map((line, index) => (
          <li key={index} data-code={line.code}>
            <Link href={addressOf(year, line)} prefetch={false}>
              {event ? <span className={hidden.visuallyHidden}>{event[locale]} · </span> : null}
              {line.name[locale]}
            </Link>
            {sayOf ? <span>{sayOf(line)}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  ));
}
