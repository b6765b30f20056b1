/** Who is signed in, for what has to be known when they sign out: no form is open any more by then. */
export const owner: { id: string | null } = { id: null };
