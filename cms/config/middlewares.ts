import type { Core } from '@strapi/strapi';
import { mostBytes } from '../src/uploads/size-limit';

const megabytes = (count: number): number => count * 1024 * 1024;

/**
 * What the admin's pages may load: only this server's own files.
 *
 * Strapi merges these lists into its own index by index, so a list shorter than Strapi's would let `https:` through:
 * each list here is at least as long as the one it replaces.
 */
const directives = {
  'default-src': ["'self'"],
  'connect-src': ["'self'", "'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'font-src': ["'self'", 'data:'],
  'img-src': ["'self'", 'data:', 'blob:', "'self'"],
  'media-src': ["'self'", 'data:', 'blob:'],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'self'"],
  upgradeInsecureRequests: null,
};

const middlewares: Core.Config.Middlewares = [
  'strapi::logger',
  'strapi::errors',
  'global::full-disk',
  { name: 'strapi::security', config: { contentSecurityPolicy: { useDefaults: false, directives } } },
  // Nobody but the admin itself, on the same address, talks to this server from a browser.
  { name: 'strapi::cors', config: { origin: [] } },
  'global::guard-files',
  'strapi::query',
  'global::upload-size',
  {
    name: 'strapi::body',
    config: { formidable: { maxFileSize: mostBytes }, jsonLimit: megabytes(5), formLimit: megabytes(5) },
  },
  'global::leftover-uploads',
  'global::upload-checks',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
  'global::fields-one-may-write',
  'global::bulk-refusals',
];

export default middlewares;
