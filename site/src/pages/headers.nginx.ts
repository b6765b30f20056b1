import type { APIRoute } from 'astro';
import { textResponse } from '../lib/host-files.ts';
import { nginxHeaders } from '../lib/host-headers.ts';

export const GET: APIRoute = () => textResponse(nginxHeaders());
