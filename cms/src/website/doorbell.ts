import type { Core } from '@strapi/strapi';
import { ringPublisher } from './publisher';

/** Strapi sends these after the change is in the database. */
const changes = [
  'entry.create',
  'entry.update',
  'entry.delete',
  'entry.publish',
  'entry.unpublish',
  'media.create',
  'media.update',
  'media.delete',
];

/** One save sends several events, and an editor several saves: a ring for the first, and one for all that follow in this time. */
const gatherMs = 50;

/**
 * Calls after every change.
 *
 * @param press It must not throw: a listener that does would end Strapi. So it only starts a timer.
 */
export function afterEveryChange(strapi: Core.Strapi, press: () => void): void {
  for (const change of changes) strapi.eventHub.on(change, async () => press());
}

/**
 * Rings the publisher after every change, so that nobody waits for its next look. It is only a doorbell: the request
 * that made the change never waits for it and never fails because of it.
 */
export function hangDoorbell(strapi: Core.Strapi): void {
  let gathering = false;
  let more = false;

  const ring = async () => {
    try {
      await ringPublisher();
    } catch (error) {
      strapi.log.debug(`The publisher did not hear its doorbell and will notice by itself. ${error}`);
    }
  };

  const press = () => {
    more = gathering;
    if (gathering) return;
    gathering = true;
    setTimeout(() => {
      gathering = false;
      if (more) press();
    }, gatherMs).unref();
    void ring();
  };

  afterEveryChange(strapi, press);
}
