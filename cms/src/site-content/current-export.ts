import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { requiredSetting } from '../setup/required-setting';
import { buildExport } from './build-export';
import { createExportStore } from './export-store';
import { londonDate } from './london-date';
import { readState } from './read-state';
import type { SiteExport } from './site-export';
import { exportedTypes } from './types';

/** What is known of an export without its text. */
export type KnownExport = Pick<SiteExport, 'version' | 'items' | 'files'>;

/** The export of what readers may see at this moment. */
export interface SiteContent {
  /**
   * The export of the present state; one small query while nothing changed.
   *
   * Requests take turns: many at once share one reading, and yet each looks at the state after it was asked, so nobody
   * gets an answer older than their question.
   */
  current(): Promise<KnownExport>;
  /** Opens the file of the present state. Whoever asks has to close it. */
  open(): Promise<{ version: string; file: FileHandle }>;
}

export function createSiteContent(strapi: Core.Strapi): SiteContent {
  const store = createExportStore(path.join(requiredSetting('NEWSROOM_DATA'), 'exports'));
  const origin = new URL(requiredSetting('CMS_URL')).origin;
  let last: StampedExport | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  const look = async (): Promise<StampedExport> => {
    const asOf = londonDate(new Date());
    const state = await readState(strapi, exportedTypes, asOf, last);
    if ('version' in state) return state;
    const { version, bytes, items, files } = await buildExport(state.rows, asOf, origin);
    await store.keep(version, bytes);
    return { version, items, files, stamp: state.stamp };
  };

  const current = async (): Promise<KnownExport> => {
    const mine = turn.then(look);
    // A failure is for whoever asked; the next one starts anew.
    turn = mine.then(
      (seen) => {
        last = seen;
      },
      () => {
        last = null;
      },
    );
    return mine;
  };

  const open = async () => {
    const { version } = await current();
    try {
      return { version, file: await store.open(version) };
    } catch {
      // Someone emptied the folder.
      last = null;
      const again = await current();
      return { version: again.version, file: await store.open(again.version) };
    }
  };

  return { current, open };
}

type StampedExport = KnownExport & { stamp: string };
