import type { Actor, Role } from "./actor";
import { notAllowedTo } from "./refusals";
import { fail, type Result } from "./result";

/**
 * Who may call something, whatever it is about. Rules about the thing itself, such as whose topic a section has, are not part of it.
 * `by` names roles, of which one is enough, or is one of:
 * - `staff`: everybody who has a role;
 * - `self`: everybody who is signed in, for what concerns only themselves;
 * - `anyone`: also people who are not signed in;
 * - `program`: our own code, which answers for the person that it names. No request may name it.
 */
export type Access = Readonly<{
  by: Role | readonly Role[] | "staff" | "self" | "anyone" | "program";
  /** Requires that the password was given recently. */
  reauthenticate?: boolean;
  /** Allowed while a required step, such as setting up a second factor, is pending. */
  allowRequiredStep?: boolean;
}>;

export const byProgram: Access = { by: "program" };

export type Declared = { readonly access: Access };
type Run<I, T> = (input: I, actor: Actor) => Promise<Result<T>>;

/** A command or a read that refuses everybody but those whom its rule allows. */
export type Restricted<I, T> = Run<I, T> & Declared;

export function withAccess<F extends (...input: never[]) => unknown>(access: Access, run: F): F & Declared {
  return Object.assign(run, { access });
}

export function restricted<I, T>(access: Access, run: Run<I, T>): Restricted<I, T> {
  return withAccess(access, async (input: I, actor: Actor) => refuseRole(access, actor) ?? run(input, actor));
}

/** Does something with the result of a command, under the command's rule. */
export function followedBy<I, T, U>(
  run: Restricted<I, T>,
  then: (result: Result<T>) => Promise<Result<U>>,
): Restricted<I, U> {
  return restricted(run.access, async (input, actor) => then(await run(input, actor)));
}

/** Returns the refusal for who has none of the roles; null for who may go on. */
export function refuseRole({ by }: Access, { roles }: Pick<Actor, "roles">) {
  if (by === "self" || by === "anyone" || by === "program") return null;
  if (by === "staff") return roles.length > 0 ? null : fail("FORBIDDEN", notAllowedTo([]));
  const allowed = [by].flat();
  return allowed.some((role) => roles.includes(role)) ? null : fail("FORBIDDEN", notAllowedTo(allowed));
}
