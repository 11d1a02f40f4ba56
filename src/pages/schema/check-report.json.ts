import type { APIRoute } from 'astro';
import { z } from 'zod';
import { checkReportSchema } from '../../checks/report-schema.ts';

/** The JSON Schema of what `cairn check --format json` writes. */
export const GET: APIRoute = () => Response.json(z.toJSONSchema(checkReportSchema));
