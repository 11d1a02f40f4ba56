import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server answers: a body as JSON, or text as it is; a status other than 200; headers. */
export interface Reply {
  status?: number;
  json?: unknown;
  text?: string;
  headers?: Record<string, string>;
  /** Milliseconds before the answer. */
  after?: number;
}

/** What was asked of a server. */
export interface Asked {
  /** Method, path and query. */
  line: string;
  headers: IncomingMessage['headers'];
  json: unknown;
}

/** A local tracker that answers as the test says, and remembers what it was asked. */
export interface TrackerServer {
  url: string;
  asked: Asked[];
  close(): Promise<void>;
}

/** Starts a server. `answer` may give several replies for one line over time, by what was asked before. */
export async function trackerServer(answer: (asked: Asked, before: number) => Reply): Promise<TrackerServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void receive(request).then((one) => {
      const before = asked.filter(({ line }) => line === one.line).length;
      asked.push(one);
      const reply = answer(one, before);
      setTimeout(() => send(response, reply), reply.after ?? 0);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function receive(request: IncomingMessage): Promise<Asked> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return {
    line: `${request.method ?? ''} ${decodeURIComponent(request.url ?? '')}`,
    headers: request.headers,
    json: body === '' ? undefined : (JSON.parse(body) as unknown),
  };
}

function send(response: ServerResponse, { status = 200, json, text, headers = {} }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(text ?? JSON.stringify(json ?? {}));
}
