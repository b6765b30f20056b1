/** Something that a build must be told is missing or wrong. The message says who sets it, and to what. */
export class SettingMissing extends Error {
  override name = 'SettingMissing';

  constructor(problem: string, remedy: string) {
    super(`${problem}\n${remedy}`);
    // Astro prints the stack of whatever its configuration throws; here it would only bury the message.
    delete this.stack;
  }
}
