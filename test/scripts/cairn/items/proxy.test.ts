import { createServer } from 'node:http';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../../../scripts/cairn/command.ts';

it('trackers are asked through the proxy of the environment', async () => {
  const asked: string[] = [];
  const proxy = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({
        number: 7,
        state: 'open',
        title: 'T',
        html_url: 'https://x.example/7',
        created_at: '2026-01-01T00:00:00Z',
      }),
    );
  });
  // Fetch opens a tunnel for every address, also for one without encryption.
  proxy.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url ?? ''}`);
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    proxy.emit('connection', socket);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const directory = mkdtempSync(join(tmpdir(), 'cairn-'));
  try {
    mkdirSync(join(directory, 'content/reviews'), { recursive: true });
    const tracker = {
      id: 'x',
      kind: 'github',
      pattern: 'x#([0-9]+)',
      url: 'https://github.com/a/x/issues/{key}',
      api: 'http://tracker.invalid',
    };
    const site = { name: 'N', organisation: 'O', severities: [{ id: 'sev1', name: 'S' }], trackers: [tracker] };
    writeFileSync(join(directory, 'content/site.yaml'), JSON.stringify(site));
    const front = {
      title: 'A',
      status: 'preliminary',
      summary: 'S',
      severity: 'sev1',
      owner: 'unknown',
      ongoing: true,
      times: { started: '2026-01-01' },
      improvements: [{ id: 'i', text: 'X', tracker: 'x#7' }],
    };
    writeFileSync(join(directory, 'content/reviews/2026-01-01-a.mdx'), `---\n${JSON.stringify(front)}\n---\n`);
    const { port } = proxy.address() as AddressInfo;
    const code = await run(['items', 'sync'], {
      print: () => undefined,
      complain: (text) => asked.push(text),
      environment: { CAIRN_TRACKERS: 'http://tracker.invalid', HTTP_PROXY: `http://127.0.0.1:${port}` },
      directory,
      colours: false,
    });
    expect([code, asked.at(-1)]).toEqual([0, expect.stringContaining('/repos/a/x/issues/7')]);
    expect(readFileSync(join(directory, 'content/tracker-state.json'), 'utf8')).toContain('"state": "open"');
  } finally {
    rmSync(directory, { recursive: true, force: true });
    proxy.closeAllConnections();
    proxy.close();
  }
});
