import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { signOutAction, signOutEverywhereAction } from "@/lib/accounts/people/sign-out-actions";
import css from "./accounts.module.css";

/** Signs out of this session, or of all sessions at once. Plain forms, so that they work before scripts have loaded. */
export function AccountButtons() {
  const t = useTranslations("people.account");
  return (
    <div className={css.row}>
      <form action={signOutAction}>
        <Button type="submit" variant="contained">
          {t("signOut")}
        </Button>
      </form>
      <form action={signOutEverywhereAction}>
        <Button type="submit" variant="outlined">
          {t("signOutEverywhere")}
        </Button>
      </form>
    </div>
  );
}
