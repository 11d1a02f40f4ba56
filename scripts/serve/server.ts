import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { answerFor, type StaticSite } from './static-files.ts';

/** Where servers listen: this machine only, because a build may hold what not everybody may read. */
const HOST = '127.0.0.1';

/** A site to serve, and whether text is compressed as hosts do it, for measuring. */
export interface ServedSite extends StaticSite {
  compress?: boolean;
}

/** Starts a server of static files. Port 0 takes any free one. Rejects when the port cannot be taken. */
export async function serveFiles(site: ServedSite, port: number): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const method = request.method ?? '';
    if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const { status, type, body: plain, location } = answerFor(site, request.url ?? '/');
    const packed = plain && site.compress && isText(type) && acceptsGzip(request.headers['accept-encoding']);
    const body = packed ? gzipSync(plain) : plain;
    const headers = { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };
    response.writeHead(status, {
      ...headers,
      ...(type && { 'content-type': type }),
      ...(location && { location }),
      ...(packed && { 'content-encoding': 'gzip' }),
      'content-length': body?.length ?? 0,
    });
    response.end(method === 'HEAD' ? undefined : body);
  });
  await listening(server, port);
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function isText(type: string | undefined): boolean {
  return type !== undefined && /^(text|application\/(json|xml)|image\/svg)/.test(type);
}

function acceptsGzip(accepted: string | string[] | undefined): boolean {
  return /\bgzip\b/.test(String(accepted));
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, HOST, () => resolve());
  });
}

/** The first port from `from` on at which nobody answers as `localhost`, whichever way that name resolves. */
export async function freePort(from: number): Promise<number> {
  for (let port = from; port < from + 100; port += 1) if (!(await isTaken(port))) return port;
  throw new Error(`No port is free from ${from} to ${from + 99}.`);
}

/** Whether somebody already answers on the port. */
export function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: 'localhost', port });
    const done = (taken: boolean) => {
      socket.destroy();
      resolve(taken);
    };
    socket.once('connect', () => done(true)).once('error', () => done(false));
  });
}
