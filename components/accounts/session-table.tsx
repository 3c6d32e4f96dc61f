"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { ActionMessage } from "@/components/desk/action-message";
import { type Action, useAction } from "@/components/desk/use-action";
import { useDateTime } from "@/components/desk/use-date-time";
import { TableHead } from "@/components/ui/table-head";
import table from "@/components/ui/table.module.css";
import { useHydrated } from "@/components/ui/use-hydrated";
import { endSessionAction } from "@/lib/accounts/people/session-actions";
import type { SessionLine } from "@/lib/accounts/sessions/session-line";
import css from "./session-table.module.css";

/** Where a person is signed in now; every session but this one can be ended here. On a phone each row becomes a block of its own. */
export function SessionTable({ sessions }: { sessions: readonly SessionLine[] }) {
  const action = useAction({ refreshes: true });
  const t = useTranslations("people.account.session");
  return (
    <>
      <table className={`${table.table} ${table.stacked} ${css.sessions}`}>
        <TableHead
          titles={(["browser", "since", "seen", "address", "action"] as const).map((column) => t(column))}
        />
        <tbody>
          {sessions.map((session) => (
            <SessionRow key={session.id} session={session} action={action} />
          ))}
        </tbody>
      </table>
      {action.refusal || action.done ? <ActionMessage refusal={action.refusal} done={action.done} /> : null}
    </>
  );
}

function SessionRow({ session, action }: { session: SessionLine; action: Action }) {
  const { id, browser, startedAt, lastSeenAt, address, isHere } = session;
  const dateTime = useDateTime();
  const isReady = useHydrated();
  const t = useTranslations("people.account.session");
  const end = () => action.run(() => endSessionAction({ id }), t("ended"));
  return (
    <tr>
      <th scope="row">{browser || t("unknown")}</th>
      <td data-label={t("since")}>{dateTime(startedAt)}</td>
      <td data-label={t("seen")}>{dateTime(lastSeenAt)}</td>
      <td data-label={t("address")}>{address}</td>
      <td>
        {isHere ? (
          <span className={css.here}>{t("here")}</span>
        ) : (
          <Button size="small" variant="outlined" disabled={action.isBusy || !isReady} onClick={end}>
            {t("end")}
          </Button>
        )}
      </td>
    </tr>
  );
}
