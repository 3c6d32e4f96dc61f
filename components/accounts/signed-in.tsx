"use client";

import { useTranslations } from "next-intl";
import { onDemand, useOnDemand } from "@/components/ui/on-demand";
import { signOutAction } from "@/lib/accounts/people/sign-out-actions";
import { Link, usePathname } from "@/lib/platform/i18n/navigation";
import css from "./signed-in.module.css";
import { useUnsaved } from "./use-unsaved";

const dialogCode = onDemand(() => import("./sign-out-dialog"));

/** Says on every staff page who is signed in, and signs out with one press unless something is not saved in this browser. */
export function SignedIn({ personId, name }: { personId: string; name: string }) {
  const { unsaved, warn, dismiss } = useUnsaved(personId);
  const dialog = useOnDemand(dialogCode, unsaved !== null);
  const isHere = usePathname() === "/desk/account";
  const t = useTranslations("desk.shell");
  return (
    <>
      <span className={css.person}>
        <Link
          href="/desk/account"
          prefetch={false}
          aria-current={isHere ? "page" : undefined}
          aria-label={t("account", { name })}
          title={t("account", { name })}
        >
          {name}
        </Link>
        <form action={signOutAction} onSubmit={warn}>
          <button type="submit">{t("signOut")}</button>
        </form>
      </span>
      {unsaved && dialog ? (
        <dialog.SignOutDialog unsaved={unsaved} onStay={dismiss} onSignOut={warn} />
      ) : null}
    </>
  );
}
