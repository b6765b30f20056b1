/** Where the admin shows the help pages. */
export const helpAddress = 'help';

/** The address of one help page; its name is that of the file, without ending. */
export function helpOf(name: string): string {
  return `/${helpAddress}/${name}`;
}
