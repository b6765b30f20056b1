import type { Core } from '@strapi/strapi';
import { whoIsActing } from '../newsroom/who-is-acting';
import { recordSiteAction } from '../record/record-site-action';
import type { AdminRoute } from '../setup/admin-routes';
import { isRow } from '../site-content/row';
import { isAdministrator } from './administrators';
import { limitsElsewhere } from './built-elsewhere';
import { askPublisher, bidPublisher, hasPublisher } from './publisher';
import { type Steering, steerings } from './steering';

/** What administrators have done with the whole website. The browser asks here, and only here the publisher is asked. */
export function actionRoutes(strapi: Core.Strapi): AdminRoute[] {
  return steerings.map((steering) => ({
    method: 'POST',
    path: steering.path,
    handler: steer(strapi, steering),
  }));
}

function steer(strapi: Core.Strapi, { action, path, look }: Steering): Core.ControllerHandler {
  return async (ctx) => {
    if (!isAdministrator(ctx.state.user)) {
      return ctx.forbidden('Only an administrator can do this. Ask the one who looks after your newsroom.');
    }
    if (!hasPublisher()) return ctx.conflict(limitsElsewhere);
    const body: unknown = ctx.request.body;
    try {
      const seen = look(isRow(body) ? body : {}, await askPublisher());
      if (typeof seen === 'string') return ctx.conflict(seen);
      const refusal = await bidPublisher(path, { ...seen.tell, who: whoIsActing(strapi) });
      if (refusal !== null) return ctx.conflict(refusal);
      await recordSiteAction(strapi, { action, why: seen.why });
      ctx.body = { done: true };
    } catch (error) {
      strapi.log.error(`“${action}” went wrong. ${error}`);
      // Strapi hides the words of a 500 from people: this one is for them.
      return ctx.failedDependency(trouble);
    }
  };
}

const trouble =
  'The website’s publisher did not answer as it should, so it is not certain that this was done. Look at the card “The website”: if nothing changes within a minute, tell whoever looks after the newsroom that the publisher has to run (“npm start”).';
