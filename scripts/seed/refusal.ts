/** Seeding could not go on. The message says what was refused, where, and who can mend it; it is fit to be printed alone. */
export class SeedRefusal extends Error {
  override name = 'SeedRefusal';
}
