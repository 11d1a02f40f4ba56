import type { APIRoute } from 'astro';
import { calendarOf } from '../../library/calendar.ts';
import { library } from '../../library/library.ts';

/** All sessions as a calendar that can be subscribed to. */
export const GET: APIRoute = async ({ site }) => {
  const headers = { 'content-type': 'text/calendar; charset=utf-8' };
  return new Response(calendarOf(await library(), site), { headers });
};
