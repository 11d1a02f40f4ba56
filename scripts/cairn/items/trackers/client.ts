import type { z } from 'zod';
import { durationWords } from '../../../../src/learning/duration-words.ts';
import { MINUTE } from '../../../../src/model/duration.ts';
import type { Access } from './access.ts';
import { ReadProblem } from './problem.ts';

/** What asking needs from the outside world. */
export interface Outside {
  fetch: typeof fetch;
  /** Waits so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
  now(): number;
  /** How long one answer may take, in milliseconds. */
  timeout: number;
}

/** How the API of a kind of tracker wants to be asked. */
export interface Manners {
  /** Headers of every request, among them the one with the token. */
  headers(token: string | undefined): Record<string, string>;
}

/** An answer of 200, or of 404 or 410, which mean that something is not there or not for us. */
export interface Answer<T> {
  body: T | undefined;
  /** Whole address of the page after this one. */
  next: string | undefined;
  /** The API said that what was asked for is elsewhere now. */
  isMoved: boolean;
}

/** What is asked: an address below the API or the `next` of an answer, and the body of a question that has one. */
export interface Question {
  path: string;
  json?: unknown;
  /** An answer of 400 is one all the same, and says in its body what is wrong, as GraphQL does. */
  isGraphql?: boolean;
}

/** How often a question is asked in all before it counts as unanswered. */
const TRIES = 4;

/** The longest wait that an API may ask for before the command rather gives up. */
const LONGEST_WAIT = 15 * MINUTE;

/** How many redirections are followed. */
const MOST_MOVES = 3;

/**
 * Asks one API, one question at a time.
 *
 * What is busy, limited or slow is asked again after the time it asks for; redirections are followed on the same host
 * only, so that the token goes nowhere else. Everything that goes wrong for good is thrown as a {@link ReadProblem}.
 */
export class Client {
  readonly api: string;
  readonly #token: string | undefined;
  readonly #headers: Record<string, string>;
  readonly #outside: Outside;

  constructor(api: string, { token }: Pick<Access, 'token'>, manners: Manners, outside: Outside) {
    this.api = api;
    this.#token = token;
    this.#headers = { accept: 'application/json', 'user-agent': 'cairn', ...manners.headers(token) };
    this.#outside = outside;
  }

  /** Asks, and gives back what fits the schema. */
  async ask<T extends z.ZodType>(question: Question, schema: T): Promise<Answer<z.output<T>>> {
    let address = question.path.startsWith('http') ? question.path : `${this.api}${question.path}`;
    for (let moves = 0; ; moves += 1) {
      const response = await this.#answered(address, question);
      const location = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || location === null) {
        return { ...(await this.#read(response, question, schema)), isMoved: moves > 0 };
      }
      if (moves === MOST_MOVES) throw this.#problem('leads from one address to the next without end');
      address = this.#moved(address, location);
    }
  }

  #moved(from: string, location: string): string {
    const target = URL.canParse(location, from) ? new URL(location, from) : undefined;
    if (target?.origin !== new URL(this.api).origin)
      throw this.#problem('leads to another host, to which nothing is sent');
    return target.href;
  }

  /** The first answer that is not a request to come back later. */
  async #answered(address: string, question: Question): Promise<Response> {
    let last = '';
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      const response = await this.#send(address, question);
      if (response instanceof Response && !(await isForLater(response))) return response;
      last = response instanceof Response ? saysLater(response) : response;
      const pause =
        (response instanceof Response ? askedPause(response, this.#outside.now()) : undefined) ??
        1000 * 2 ** (attempt - 1);
      if (response instanceof Response) await response.body?.cancel();
      if (pause > LONGEST_WAIT) throw this.#problem(`${last} and asks to wait ${durationWords(pause)}`);
      if (attempt < TRIES) await this.#outside.wait(pause);
    }
    throw this.#problem(`${last}, ${TRIES} times in a row`);
  }

  /** An answer, or in words why there is none. */
  async #send(address: string, { json }: Question): Promise<Response | string> {
    try {
      return await this.#outside.fetch(address, {
        method: json === undefined ? 'GET' : 'POST',
        headers: { ...this.#headers, ...(json !== undefined && { 'content-type': 'application/json' }) },
        ...(json !== undefined && { body: JSON.stringify(json) }),
        redirect: 'manual',
        signal: AbortSignal.timeout(this.#outside.timeout),
      });
    } catch (error) {
      return this.#silence(error);
    }
  }

  #silence(error: unknown): string {
    if (error instanceof Error && error.name === 'TimeoutError')
      return `did not answer within ${durationWords(this.#outside.timeout)}`;
    const code = (error as { cause?: { code?: unknown } }).cause?.code;
    return `could not be reached${typeof code === 'string' ? ` (${code})` : ''}`;
  }

  async #read<T extends z.ZodType>(
    response: Response,
    { isGraphql = false }: Question,
    schema: T,
  ): Promise<Omit<Answer<z.output<T>>, 'isMoved'>> {
    const { status, headers } = response;
    if (status === 404 || status === 410) {
      await response.body?.cancel();
      return { body: undefined, next: undefined };
    }
    if (status === 401)
      throw this.#problem(`${this.#token === undefined ? 'asks for a token' : 'does not accept the token'} (401)`);
    if (status === 403) throw this.#problem('does not let the token read (403)');
    if (status !== 200 && !(isGraphql && status === 400)) throw this.#problem(`answers with status ${status}`);
    return { body: fit(await this.#json(response), schema, (what) => this.#problem(what)), next: this.#next(headers) };
  }

  /** The page after this one, on the host of the API whatever name that has for itself. */
  #next(headers: Headers): string | undefined {
    const next = nextPage(headers);
    if (next === undefined || !URL.canParse(next, this.api)) return undefined;
    const { pathname, search } = new URL(next, this.api);
    return `${new URL(this.api).origin}${pathname}${search}`;
  }

  async #json(response: Response): Promise<unknown> {
    let text: string;
    try {
      text = await response.text();
    } catch (error) {
      throw this.#problem(this.#silence(error));
    }
    try {
      return JSON.parse(text);
    } catch {
      throw this.#problem('answers with something that is no JSON');
    }
  }

  #problem(what: string): ReadProblem {
    return new ReadProblem(`${this.api} ${what}.`);
  }
}

function fit<T extends z.ZodType>(data: unknown, schema: T, problem: (what: string) => ReadProblem): z.output<T> {
  const { success, data: known, error } = schema.safeParse(data);
  if (success) return known;
  const [issue] = error.issues;
  throw problem(`answers in a form that is not documented (at "${issue?.path.join('.') ?? ''}")`);
}

/** Too many requests, also as GitHub (403) and Linear (400) say it; or something that passes. */
async function isForLater(response: Response): Promise<boolean> {
  const { status, headers } = response;
  if (status === 403) return headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0';
  if (status === 400)
    return (
      await response
        .clone()
        .text()
        .catch(() => '')
    ).includes('"RATELIMITED"');
  return status === 429 || status >= 500;
}

function saysLater({ status }: Response): string {
  return status >= 500 ? `fails with status ${status}` : `has a limit that is reached (${status})`;
}

/** How long an answer asks to wait, in milliseconds; undefined when it does not say. */
function askedPause({ headers }: Response, now: number): number | undefined {
  const after = headers.get('retry-after');
  if (after !== null) {
    const at = /^\d+$/.test(after) ? now + Number(after) * 1000 : Date.parse(after);
    if (!Number.isNaN(at)) return Math.max(0, at - now);
  }
  const resets = ['x-ratelimit-reset', 'x-ratelimit-requests-reset', 'x-ratelimit-complexity-reset', 'ratelimit-reset'];
  const reset = resets.map((name) => Number(headers.get(name) ?? NaN)).find((at) => at > 0);
  if (reset === undefined) return undefined;
  // GitHub and GitLab count seconds, Linear milliseconds.
  return Math.max(0, (reset < 1e11 ? reset * 1000 : reset) - now);
}

/** The address under `rel="next"` of a Link header. */
function nextPage(headers: Headers): string | undefined {
  const links = (headers.get('link') ?? '').split(/,\s*(?=<)/);
  return links.flatMap((link) => /^<([^>]*)>.*;\s*rel="?next"?/i.exec(link)?.[1] ?? [])[0];
}
