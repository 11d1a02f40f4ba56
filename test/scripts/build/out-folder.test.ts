import { describe, expect, it } from 'vitest';
import { outFolder } from '../../../scripts/build/out-folder.ts';

describe('the folder that a site is built into', () => {
  it.each(['dist', '/srv/cairn/dist', '/tmp/site', '../site', '/srv/cair'])('can be %s', (named) => {
    expect(outFolder(named, '/srv/cairn')).toBe(named);
  });

  it.each(['../cairn-site', '/srv/cairn2', '/srv/cairn.out/'])(
    'cannot be %s, which begins like the project and lies beside it',
    (named) => {
      expect(() => outFolder(named, '/srv/cairn')).toThrow('CAIRN_OUT cannot be /srv/cairn');
    },
  );
});
