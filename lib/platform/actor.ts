export const roles = ["editor", "reviewer", "administrator"] as const;
export type Role = (typeof roles)[number];

export type Actor = { id: string; name: string; roles: readonly Role[]; topicIds: readonly string[] };

/** The actor of what the program does by itself, such as loading the demo report. */
export const system: Actor = { id: "system", name: "系统", roles: ["administrator"], topicIds: [] };
