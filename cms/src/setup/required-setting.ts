/**
 * Reads a setting that has no default, such as a secret or an address.
 *
 * @param name Name of the environment variable.
 * @returns Its value, never empty.
 * @throws One sentence that names what is missing and says who makes it.
 */
export function requiredSetting(name: string): string {
  const value = process.env[name]?.trim();
  if (value) return value;
  throw new Error(
    `The setting ${name} is missing, so the newsroom cannot start. "npm start" makes every setting and keeps it in settings.env; to start Strapi by itself, load that file first.`,
  );
}
