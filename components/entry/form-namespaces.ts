import type { Namespace } from "@/lib/platform/i18n/messages-in";

/**
 * The messages that a section's form, what it loads on demand and the frame around it show in the browser. All staff pages
 * together have four times as many.
 */
export const formNamespaces: readonly Namespace[] = [
  "catalogue.form",
  "catalogue.kinds",
  "departments",
  "desk.comparability",
  "desk.conflict",
  "desk.details",
  "desk.error",
  "desk.findings",
  "desk.form",
  "desk.kept",
  "desk.leaving",
  "desk.notices",
  "desk.person",
  "desk.shell",
  "desk.state",
  "desk.storage",
  "entry.combine",
  "entry.comments",
  "entry.finder",
  "entry.paste",
  "entry.review",
  "entry.source",
  "entry.submission",
  "entry.undo",
  "entry.unowned",
  "entry.unsent",
  "entry.wording",
  "finder",
  "keys.filter",
  "keys.gap",
  "keys.help",
  "keys.saved",
  "keys.single",
  "people.account",
  "people.again",
  "people.password",
];
