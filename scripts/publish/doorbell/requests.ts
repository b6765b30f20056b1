import { z } from 'zod';

/** What people can have the running publisher do, as the bodies of requests. */
const who = z.string().trim().min(1).max(200);

export const goBackShape = z.object({
  version: z.int().positive(),
  who,
  why: z.string().trim().min(1).max(300),
});
export const acceptRemovalsShape = z.object({ digest: z.string().regex(/^[0-9a-f]{64}$/), who });
export const liftHoldShape = z.object({ who });
/** Who asks for a whole look may say who it is, but need not. */
export const againShape = z.object({ who: who.optional() });
