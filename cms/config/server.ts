import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { requiredSetting } from '../src/setup/required-setting';

const server = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  // Only this machine: whoever wants the admin on a network puts a proxy with TLS in front.
  host: '127.0.0.1',
  port: env.int('CMS_PORT', 1337),
  url: requiredSetting('CMS_URL'),
  proxy: proxyInFront(requiredSetting('CMS_URL')),
  app: { keys: requiredSetting('APP_KEYS').split(',') },
  dirs: { public: publicFolder(requiredSetting('NEWSROOM_DATA')) },
  transfer: { remote: { enabled: false } },
  logger: {
    config: { level: env('LOG_LEVEL', 'info') },
    updates: { enabled: false },
    startup: { enabled: false },
  },
});

export default server;

/**
 * Behind a proxy everybody seems to come from this machine, and whoever guesses at a colleague's password would lock the
 * colleague out too. So the last address that the proxy has noted is believed; earlier ones a stranger can make up.
 */
function proxyInFront(cmsUrl: string): { koa: boolean; maxIpsCount: number } {
  return { koa: cmsUrl.startsWith('https:'), maxIpsCount: 1 };
}

/** Strapi serves this folder and puts uploads into it, and does not start while the place for them is missing. */
function publicFolder(data: string): string {
  const folder = path.join(data, 'public');
  mkdirSync(path.join(folder, 'uploads'), { recursive: true });
  return folder;
}
