import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { bulkRefusals } from '../newsroom/bulk-refusals';
import { isRow, textsOf } from '../site-content/row';
import { exportedTypes } from '../site-content/types';

interface Context {
  method: string;
  path: string;
  request: { body?: unknown };
}

/** Where the admin publishes what is ticked in a list. */
const bulkPublish = /^\/content-manager\/collection-types\/([^/]+)\/actions\/bulkPublish$/;

/** When one of many items can't be published, none is: says of all of them why not. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: () => Promise<unknown>): Promise<void> => {
    try {
      await next();
    } catch (error) {
      // What somebody may not publish is refused before, with another error.
      const [, uid] = bulkPublish.exec(context.path) ?? [];
      const type = exportedTypes.find((candidate) => candidate.uid === uid);
      const { body } = context.request;
      if (type === undefined || !(error instanceof errors.ValidationError) || !isRow(body)) throw error;
      throw (await bulkRefusals(strapi, type, textsOf(body, 'documentIds'))) ?? error;
    }
  };
