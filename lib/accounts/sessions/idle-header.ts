/** Sent with what a page asks by itself when nobody has touched it since it asked last: such a request is no use of a session. */
export const idleHeader = "annals-idle";
