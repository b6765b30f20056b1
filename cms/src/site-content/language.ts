import { type Row, textOf } from './row';

/** The language that an item is written in, as the attribute `lang` names it; items older than the field are in English. */
export function languageOf(row: Row): string {
  return textOf(row, 'language') ?? 'en';
}
