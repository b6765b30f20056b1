import type { Core } from '@strapi/strapi';
import { requiredSetting } from '../src/setup/required-setting';

const admin = (): Core.Config.Admin => ({
  url: '/admin',
  autoOpen: false,
  auth: { secret: requiredSetting('ADMIN_JWT_SECRET') },
  apiToken: { salt: requiredSetting('API_TOKEN_SALT') },
  transfer: { token: { salt: requiredSetting('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: requiredSetting('ENCRYPTION_KEY') },
  // Five tries in five minutes for each address someone signs in with, and for each machine.
  rateLimit: { enabled: true, max: 5 },
  flags: { nps: false, promoteEE: false, docLinks: false },
  ai: { enabled: false },
  // The pages of the admin may frame that one address. Where a preview is, `src/preview/register.ts` says.
  preview: {
    enabled: true,
    config: { allowedOrigins: [new URL(requiredSetting('PREVIEW_URL')).origin], handler: () => undefined },
  },
});

export default admin;
