import { OperatorError } from '../terminal/operator-error.ts';
import { checkNotices } from './notices.ts';
import { type Places, places } from './places.ts';
import { makePrivateFolder } from './private-file.ts';
import { completeSettingsFile, demoContent, type Kept, readSettingsFile, wantsDemoContent } from './settings-file.ts';

export interface Settings {
  places: Places;
  ports: { cms: number; site: number; publisher: number; preview: number };
  /** Where the admin and the export are, without a slash at the end. */
  cmsUrl: string;
  /** Where readers find the site, with its base path and a slash at the end. */
  siteUrl: string;
  publisherUrl: string;
  /** Without one, the site is built and served elsewhere, such as on GitHub Pages. */
  hasPublisher: boolean;
  /** Where previews are opened, with a slash at the end. */
  previewUrl: string;
  usesSqlite: boolean;
  wantsDemoContent: boolean;
  /** Everything that Strapi, the publisher and the builds find in their environment. */
  environment: Record<string, string>;
}

/**
 * The settings of the newsroom; makes the data folder, its secrets and its settings file when they are not there.
 * @param given the environment, which comes before the settings file
 * @throws {OperatorError} when a port or an address can't be one, or a switch is neither on nor off
 */
export function makeSettings(given: NodeJS.ProcessEnv): Settings {
  const where = places(given);
  makePrivateFolder(where.data);
  return settingsFrom(where, completeSettingsFile(where.settings), given);
}

/** The settings as they are, without making anything: secrets that nobody has made yet are missing. */
export function readSettings(given: NodeJS.ProcessEnv): Settings {
  const where = places(given);
  return settingsFrom(where, readSettingsFile(where.settings), given);
}

function settingsFrom(where: Places, kept: Kept, given: NodeJS.ProcessEnv): Settings {
  const chosen = (name: string): string | undefined => given[name]?.trim() || kept[name];
  const ports = {
    cms: port('CMS_PORT', chosen('CMS_PORT') ?? '1337'),
    site: port('SITE_PORT', chosen('SITE_PORT') ?? '4321'),
    publisher: port('PUBLISHER_PORT', chosen('PUBLISHER_PORT') ?? '1338'),
    preview: port('PREVIEW_PORT', chosen('PREVIEW_PORT') ?? '4322'),
  };
  const cmsUrl = address('CMS_URL', chosen('CMS_URL') ?? `http://127.0.0.1:${ports.cms}`).replace(/\/$/, '');
  const siteUrl = address('SITE_URL', chosen('SITE_URL') ?? `http://127.0.0.1:${ports.site}`);
  const publisherUrl = `http://127.0.0.1:${ports.publisher}`;
  const hasPublisher = isOn('PUBLISHER', chosen('PUBLISHER') ?? 'on');
  const previewUrl = address('PREVIEW_URL', chosen('PREVIEW_URL') ?? `http://127.0.0.1:${ports.preview}`);
  checkNotices(chosen);
  const fromFile = Object.keys(kept).map((name) => [name, chosen(name) ?? '']);
  return {
    places: where,
    ports,
    cmsUrl,
    siteUrl,
    publisherUrl,
    hasPublisher,
    previewUrl,
    usesSqlite: (chosen('DATABASE_CLIENT') ?? 'sqlite') === 'sqlite',
    wantsDemoContent: chosen(demoContent) === wantsDemoContent,
    environment: {
      ...Object.fromEntries(fromFile),
      NEWSROOM_DATA: where.data,
      CMS_PORT: String(ports.cms),
      SITE_PORT: String(ports.site),
      PUBLISHER_PORT: String(ports.publisher),
      PREVIEW_PORT: String(ports.preview),
      CMS_URL: cmsUrl,
      SITE_URL: siteUrl,
      ...(hasPublisher && { PUBLISHER_URL: publisherUrl }),
      PREVIEW_URL: previewUrl,
      ...noOutsideCalls,
    },
  };
}

/** Nothing that the newsroom runs reports to anyone or looks for updates. */
const noOutsideCalls = { STRAPI_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };

function port(name: string, value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  throw new OperatorError(
    `${name} is "${value}", but a port is a whole number from 1 to 65535. Change it and start again.`,
  );
}

function address(name: string, value: string): string {
  const url = URL.parse(value);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new OperatorError(
      `${name} is "${value}", but it must be a whole address, such as https://www.example.org/. Change it and start again.`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function isOn(name: string, value: string): boolean {
  if (value === 'on' || value === 'off') return value === 'on';
  throw new OperatorError(`${name} is "${value}", but it can only be "on" or "off". Change it and start again.`);
}
