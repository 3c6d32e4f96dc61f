export const roles = ["editor", "reviewer", "administrator"] as const;
export type Role = (typeof roles)[number];

export type Actor = { id: string; name: string; roles: readonly Role[]; topicIds: readonly string[] };

export const system: Actor = { id: "system", name: "系统", roles: ["administrator"], topicIds: [] };
