import { useFormatter, useTranslations } from "next-intl";
import { TableHead } from "@/components/ui/table-head";
import table from "@/components/ui/table.module.css";
import type { PersonLine } from "@/lib/accounts/people/person-listing";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./people.module.css";

/** Everybody who has an account. On a phone each row becomes a block of its own. */
export function PeopleTable({ people }: { people: readonly PersonLine[] }) {
  const t = useTranslations("people.list");
  return (
    <table className={`${table.table} ${table.stacked} ${css.people}`}>
      <TableHead
        titles={(["name", "roles", "topics", "factor", "seen", "state"] as const).map((column) => t(column))}
      />
      <tbody>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </tbody>
    </table>
  );
}

function PersonRow({ person }: { person: PersonLine }) {
  const format = useFormatter();
  const t = useTranslations("people");
  const seen = person.seenAt ? format.dateTime(person.seenAt, { dateStyle: "medium" }) : t("list.never");
  const isEditor = person.roles.includes("editor");
  return (
    <tr data-state={person.state}>
      <th scope="row">
        <Link href={`/desk/people/${person.id}`} prefetch={false}>
          {person.name}
        </Link>
        <span className={css.email}>{person.email}</span>
      </th>
      <td>{person.roles.map((role) => t(`role.${role}`)).join(" · ")}</td>
      <td data-label={t("list.topics")}>
        {isEditor ? t("list.topicCount", { count: person.topics.length }) : "—"}
      </td>
      <td data-label={t("list.factor")}>{t(person.hasSecondFactor ? "list.factorOn" : "list.factorOff")}</td>
      <td data-label={t("list.seen")}>{seen}</td>
      <td className={css.state}>{t(`list.states.${person.state}`)}</td>
    </tr>
  );
}
