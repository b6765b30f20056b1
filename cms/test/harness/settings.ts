import { randomBytes } from 'node:crypto';

/** Settings as `npm start` makes them, with fresh secrets. */
export type Settings = Record<string, string>;

/**
 * @param data Folder for everything the newsroom keeps.
 * @param port Port for Strapi.
 */
export function createSettings(data: string, port: number): Settings {
  return {
    NODE_ENV: 'production',
    STRAPI_TELEMETRY_DISABLED: '1',
    LOG_LEVEL: 'error',
    NEWSROOM_DATA: data,
    CMS_PORT: String(port),
    CMS_URL: `http://127.0.0.1:${port}`,
    SITE_URL: 'http://127.0.0.1:4321/',
    // Nobody listens there: the doorbell has to live with that.
    PUBLISHER_URL: 'http://127.0.0.1:9',
    PUBLISHER_SECRET: secret(),
    SITE_CONTENT_TOKEN: secret(),
    LINK_REPORT_TOKEN: secret(),
    PREVIEW_URL: 'http://127.0.0.1:4322/',
    PREVIEW_TOKEN: secret(),
    PREVIEW_KEY: secret(),
    APP_KEYS: `${secret()},${secret()}`,
    API_TOKEN_SALT: secret(),
    ADMIN_JWT_SECRET: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    ENCRYPTION_KEY: secret(),
    DATABASE_CLIENT: 'sqlite',
    FIRST_ADMIN_EMAIL: 'administrator@example.org',
    FIRST_ADMIN_PASSWORD: `Aa1${secret()}`,
    FIRST_EDITOR_EMAIL: 'editor@example.org',
    FIRST_EDITOR_PASSWORD: `Aa1${secret()}`,
  };
}

function secret(): string {
  return randomBytes(24).toString('base64url');
}
