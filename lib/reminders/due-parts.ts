import type { DueHandOver } from "@/lib/departments/due";
import type { SentReminder } from "@/lib/departments/reminders-repository";
import { dayOf, daysAfter, daysBetween } from "@/lib/platform/office-day";
import type { DueOfEditors } from "./due-reminders";
import { reminderKey, stageOf } from "./stages";

/** A part that a department is to be reminded of. `days` are until its due day. */
export type PartToRemind = DueHandOver & { days: number };

/**
 * Returns the parts that have reached a stage, the nearest due day first. Whoever was asked for a part after the day of the stage
 * has just been told when it is due. `today` is an ISO date.
 */
export function dueParts(due: readonly DueHandOver[], today: string): PartToRemind[] {
  const reached = due.flatMap((part) => {
    const days = daysBetween(today, part.dueOn);
    const stage = stageOf(days);
    return stage !== null && part.madeOn < daysAfter(part.dueOn, -stage) ? [{ ...part, days }] : [];
  });
  return reached.toSorted((a, b) => a.days - b.days);
}

/** Returns the parts as those are told of them who accept what departments answer. */
export function owedToEditors(parts: readonly PartToRemind[]): DueOfEditors[] {
  return parts.map(({ id: handOverId, department, year, section, title, ...rest }) => {
    const { part, dueOn, days, missing, editorIds } = rest;
    return {
      ...{ handOverId, department: department.name, year, section, title },
      ...{ part, dueOn, days, missing, editorIds },
    };
  });
}

/**
 * Returns the parts to remind of today by e-mail address: once at each stage of each due day, and at most one message a day to an
 * address. `sent` are the reminders of the last days. Departments without an address are left out.
 */
export function byAddress(
  parts: readonly PartToRemind[],
  { sent, today }: { sent: readonly SentReminder[]; today: string },
): Map<string, PartToRemind[]> {
  const told = new Set(sent.map((one) => reminderKey(one.handOverId, one)));
  const toldToday = new Set(sent.filter(({ at }) => dayOf(at) === today).map(({ email }) => keyOf(email)));
  const addresses = new Map<string, PartToRemind[]>();
  for (const part of parts) {
    const address = keyOf(part.department.email);
    if (address === "" || toldToday.has(address) || told.has(reminderKey(part.id, part))) continue;
    addresses.set(address, [...(addresses.get(address) ?? []), part]);
  }
  return addresses;
}

// Two departments may have one address, written differently.
const keyOf = (email: string) => email.toLowerCase();
