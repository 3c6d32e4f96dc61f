"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionMessage } from "@/components/desk/action-message";
import { useAction } from "@/components/desk/use-action";
import { LiveForm } from "@/components/ui/live-form";
import { useLiveForm } from "@/components/ui/use-live-form";
import type { DeliveredLink } from "@/lib/accounts/links/deliver-link";
import { invitePersonAction } from "@/lib/accounts/people/actions";
import { detailsSchema } from "@/lib/accounts/schema";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./accounts.module.css";
import { DeliveredLinkPanel } from "./delivered-link-panel";
import people from "./people.module.css";
import { PersonFields, type PersonInput, type TopicChoice } from "./person-fields";

/** Invites a person and shows the one-time link to pass on. */
export function InviteForm({ topics }: { topics: readonly TopicChoice[] }) {
  const [invited, setInvited] = useState<{ name: string; link: DeliveredLink } | null>(null);
  const form = useLiveForm<PersonInput>({
    resolver: zodResolver(detailsSchema, undefined, { raw: true }) as never,
    defaultValues: { name: "", email: "", roles: ["editor"], topics: [] },
  });
  const { run, refusal, isBusy } = useAction({ refreshes: true });
  const t = useTranslations("people");
  const invite = form.handleSubmit(async (input) => {
    const result = await run(() => invitePersonAction(input));
    if (result.ok) setInvited({ name: input.name, link: result.value });
  });
  if (invited)
    return (
      <div className={people.wide}>
        <p role="status">{t("invite.done", { name: invited.name })}</p>
        <DeliveredLinkPanel link={invited.link} />
        <div className={css.row}>
          <Link href={`/desk/people/${invited.link.personId}`} prefetch={false}>
            {t("invite.toPerson")}
          </Link>
          <Button
            onClick={() => {
              form.reset();
              setInvited(null);
            }}
          >
            {t("invite.another")}
          </Button>
        </div>
      </div>
    );
  return (
    <LiveForm className={people.wide} onSubmit={invite}>
      <PersonFields form={form} topics={topics} />
      <div className={css.row}>
        <Button type="submit" variant="contained" disabled={isBusy}>
          {t("form.invite")}
        </Button>
        <ActionMessage refusal={refusal} />
      </div>
    </LiveForm>
  );
}
