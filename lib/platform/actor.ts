export const roles = ["editor", "reviewer", "administrator"] as const;
export type Role = (typeof roles)[number];

/** Who acts: a person as the database knows them at this moment. */
export type Actor = { id: string; name: string; roles: readonly Role[]; topicIds: readonly string[] };

/** What the program does by itself, such as loading the demo report. */
export const system: Actor = { id: "system", name: "系统", roles: ["administrator"], topicIds: [] };
