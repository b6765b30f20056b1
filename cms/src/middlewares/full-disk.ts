import type { Core } from '@strapi/strapi';
import { diskFull, isDiskFull } from '../newsroom/full-disk';

interface Context {
  method: string;
  path: string;
  status: number;
  body: unknown;
}

/**
 * Says in words that the disk is full. Strapi would only say that something went wrong, and people would press the button
 * again and again. Stands behind what catches every other error, in `config/middlewares.ts`.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: () => Promise<unknown>): Promise<void> => {
    try {
      await next();
    } catch (error) {
      if (!isDiskFull(error)) throw error;
      strapi.log.error(`The disk is full: ${context.method} ${context.path} was not done. ${error}`);
      const message = `${diskFull} What you wrote is still in this window: keep it open, and do it again then.`;
      context.status = 507;
      context.body = { data: null, error: { status: 507, name: 'DiskFullError', message, details: {} } };
    }
  };
