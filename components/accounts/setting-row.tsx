import type { ReactNode } from "react";
import css from "./accounts.module.css";

type Props = { status: string; help?: string | undefined; children?: ReactNode };

/** The current state of a setting, with an explanation and the buttons that change it. */
export function SettingRow({ status, help, children }: Props) {
  return (
    <li>
      <p>{status}</p>
      {help ? <p className={css.muted}>{help}</p> : null}
      {children}
    </li>
  );
}
