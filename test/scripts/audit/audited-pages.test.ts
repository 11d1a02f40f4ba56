import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { auditedPages } from '../../../scripts/audit/audited-pages.ts';

it('takes one page of each kind that is there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-audit-'));
  const pages = ['', 'reviews', 'reviews/2024-01-01-a', 'reviews/2024-02-01-b', 'reviews/by', 'teams/x/global-review'];
  for (const path of pages) {
    mkdirSync(join(folder, path), { recursive: true });
    if (path !== 'reviews/by') writeFileSync(join(folder, path, 'index.html'), '');
  }
  try {
    expect(auditedPages(folder)).toEqual(['', 'reviews/2024-02-01-b/', 'reviews/', 'teams/x/global-review/']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
