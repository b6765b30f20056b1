import { londonDay } from '../../newsroom/london-day';
import type { Plan } from './plan';

/**
 * What readers find at the address of something that was taken down, in the website's own words.
 *
 * @param title What it is called.
 * @returns null while that is not clear, and for personal information, of which nothing is said.
 */
export function publicNotice({ reason, replacement, words }: Plan, title: string, now: Date): string | null {
  const takenDown = `On ${londonDay(now)} we took down “${title}”.`;
  switch (reason) {
    case 'mistake':
      return `${takenDown} It had been published by mistake.`;
    case 'other':
      return words.trim() === '' ? null : `${takenDown} ${words.trim()}`;
    case 'out-of-date':
      return replacement === null ? null : `“${replacement.title}”, to which the address leads.`;
    case 'personal-information':
    case null:
      return null;
  }
}
