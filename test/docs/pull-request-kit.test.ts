import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/write-up/yaml.ts';
import { ROOT } from './documents.ts';

interface Step {
  uses?: string;
  run?: string;
}

interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: Step[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const FILES = globSync('.github/workflows/*.yml', { cwd: ROOT }).sort();
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);

function workflow(file: string): Workflow {
  const { data, findings } = parseYaml(read(file));
  expect(findings).toEqual([]);
  return data as Workflow;
}

describe.each(FILES)('%s', (file) => {
  const { jobs, permissions, on } = workflow(file);
  const all = Object.values(jobs);
  const steps = all.flatMap((job) => job.steps);

  it('pins every action to a commit, and says which version that is', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    const pinned = [...read(file).matchAll(/uses: ([\w/-]+@[0-9a-f]{40}) # v\d+\.\d+\.\d+$/gm)].map(([, uses]) => uses);
    expect(pinned).toEqual(used);
    expect(used.length).toBeGreaterThan(0);
  });

  it('may do only what it needs, uses no secrets, and ends', () => {
    expect(Object.values(permissions).filter((permission) => permission !== 'read')).toEqual([]);
    expect(read(file)).not.toMatch(/secrets\b(?! are)|pull_request_target/);
    expect(all.map((job) => job['timeout-minutes'] ?? Infinity).filter((minutes) => minutes > 20)).toEqual([]);
    expect(on).toBeDefined();
  });

  it('puts nothing that others wrote into a command', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  it('calls scripts that are there, so that they run anywhere', () => {
    const called = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name),
    );
    expect(called.filter((name) => !scripts.includes(name ?? ''))).toEqual([]);
  });
});

describe('the check of a pull request', () => {
  it('takes the programs from the base branch, and only content from the pull request', () => {
    const [programs, content] = workflow('.github/workflows/check-reviews.yml').jobs['check']?.steps as (Step & {
      with: Record<string, string>;
    })[];
    expect(programs?.with['ref']).toBe('${{ github.event.pull_request.base.sha }}');
    expect(content?.with).toMatchObject({ path: 'proposed', 'sparse-checkout': 'content' });
    expect([programs, content].map((step) => step?.with['persist-credentials'])).toEqual([false, false]);
  });

  it('reports on what changed, as a summary to post', () => {
    const steps = workflow('.github/workflows/check-reviews.yml').jobs['check']?.steps as Step[];
    const [report] = steps.filter(({ run }) => run?.includes('report/summary.md'));
    expect(report?.run).toContain('--changed --base HEAD --format markdown > report/summary.md');
    expect(read('.github/workflows/comment.yml')).toContain('report/summary.md');
  });

  it('posts nothing that calls people, shows pictures or is HTML', () => {
    const { run = '' } = workflow('.github/workflows/comment.yml').jobs['comment']?.steps?.at(-1) as Step;
    const [, setting = ''] = /^(nothing=.*)$/m.exec(run) ?? [];
    const [, cleaning = ''] = /summary\.md \| (sed .*)$/m.exec(run) ?? [];
    const posted = (report: string) =>
      execFileSync('bash', ['-c', `${setting}; ${cleaning}`], { input: report, encoding: 'utf8' });
    expect(posted('@everyone ![x](y) <img src=x> \\<b\\> a title\n')).toBe(
      '@\u200beveryone [x](y) &lt;img src=x> &lt;b\\> a title\n',
    );
  });

  it('does the same on GitLab', () => {
    const { data } = parseYaml(read('.gitlab-ci.yml'));
    expect(data).toMatchObject({
      check: {
        before_script: expect.arrayContaining([
          'git worktree add --detach ../trusted "$CI_MERGE_REQUEST_DIFF_BASE_SHA"',
        ]),
      },
    });
    const called = [...read('.gitlab-ci.yml').matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(
      ([, name]) => name ?? '',
    );
    expect(called.filter((name) => !scripts.includes(name))).toEqual([]);
  });
});

describe('the words for contributors', () => {
  it('fit on two screens', () => {
    expect(read('.github/CONTRIBUTING.md').split('\n').length).toBeLessThanOrEqual(80);
  });

  it('ask the same questions on GitHub and GitLab', () => {
    expect(read('.gitlab/merge_request_templates/Default.md')).toBe(read('.github/pull_request_template.md'));
  });
});
