"use client";

import Alert from "@mui/material/Alert";
import AlertTitle from "@mui/material/AlertTitle";
import { useTranslations } from "next-intl";
import { disablePersonAction } from "@/lib/accounts/people/actions";
import { isOpenDemoAccount, type PersonLine } from "@/lib/accounts/people/person-listing";
import { ActionButton } from "@/components/desk/action-button";
import css from "./people.module.css";

type Props = { people: readonly PersonLine[]; selfId: string };

/** Points out the demo's accounts as long as they can sign in, and offers to disable each but one's own. */
export function DemoAccounts({ people, selfId }: Props) {
  const person = useTranslations("people.person");
  const t = useTranslations("people.list.demoAccounts");
  const open = people.filter(isOpenDemoAccount);
  if (open.length === 0) return null;
  return (
    <Alert severity="warning" variant="outlined" className={css.demo}>
      <AlertTitle sx={{ fontWeight: 600 }}>{t("title")}</AlertTitle>
      <p>{t("help")}</p>
      <ul>
        {open.map(({ id, name, email }) => (
          <li key={id}>
            <span>
              {name}
              <span className={css.email}>{email}</span>
            </span>
            {id === selfId ? (
              <span className={css.own}>{t("own")}</span>
            ) : (
              <ActionButton
                action={() => disablePersonAction({ personId: id })}
                done={t("disabled", { name })}
                means={person("disableMeans")}
              >
                {t("disable", { name })}
              </ActionButton>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
