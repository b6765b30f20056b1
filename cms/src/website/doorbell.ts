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

/** One save sends several events: one ring for all of them. */
const gatherMs = 50;

/**
 * Rings the publisher after every change, so that nobody waits for its next look. It is only a doorbell: the request
 * that made the change never waits for it and never fails because of it.
 */
export function hangDoorbell(strapi: Core.Strapi): void {
  let gathering = false;

  const ring = async () => {
    gathering = false;
    try {
      await ringPublisher();
    } catch (error) {
      strapi.log.debug(`The publisher did not hear its doorbell and will notice by itself. ${error}`);
    }
  };

  // A listener that throws would end Strapi: this one only starts a timer.
  const press = async () => {
    if (gathering) return;
    gathering = true;
    setTimeout(ring, gatherMs).unref();
  };

  for (const change of changes) strapi.eventHub.on(change, press);
}
