"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { SubmitRow } from "@/components/desk/submit-row";
import { useAction } from "@/components/desk/use-action";
import { LiveForm } from "@/components/ui/live-form";
import { useLiveForm } from "@/components/ui/use-live-form";
import { changePersonAction } from "@/lib/accounts/people/actions";
import type { PersonLine } from "@/lib/accounts/people/person-listing";
import { detailsSchema } from "@/lib/accounts/schema";
import people from "./people.module.css";
import { PersonFields, type PersonInput, type TopicChoice } from "./person-fields";

type Props = { person: PersonLine; topics: readonly TopicChoice[] };

/** Edits a person's name, e-mail, roles and topics. */
export function PersonForm({ person, topics }: Props) {
  const { id: personId, name, email, roles } = person;
  const form = useLiveForm<PersonInput>({
    resolver: zodResolver(detailsSchema, undefined, { raw: true }) as never,
    defaultValues: { name, email, roles, topics: person.topics.map(({ code }) => code) },
  });
  const action = useAction({ refreshes: true });
  const t = useTranslations("people.form");
  const save = form.handleSubmit((input) =>
    action.run(() => changePersonAction({ personId, ...input }), t("saved")),
  );
  return (
    <LiveForm className={people.wide} onSubmit={save}>
      <PersonFields form={form} topics={topics} />
      <SubmitRow submit={t("save")} action={action} isPrimary />
    </LiveForm>
  );
}
