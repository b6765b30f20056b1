import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { cachedBuild } from '../../build/cached-build.ts';
import { inputHash } from '../../build/input-hash.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function project(): string {
  const root = temporaryFolder();
  mkdirSync(path.join(root, 'src/pages'), { recursive: true });
  writeFileSync(path.join(root, 'src/pages/home.astro'), 'home');
  writeFileSync(path.join(root, 'package.json'), '{}');
  return root;
}

describe('the hash of what a build is made from', () => {
  const hash = (root: string, facts: Record<string, string> = {}): string =>
    inputHash(root, ['src', 'package.json'], facts);

  test('is the same as long as nothing changes', () => {
    expect(hash(project())).toBe(hash(project()));
  });

  test.each<[string, (root: string) => void]>([
    ['a file is changed', (root) => writeFileSync(path.join(root, 'src/pages/home.astro'), 'hume')],
    ['a file is added', (root) => writeFileSync(path.join(root, 'src/new.ts'), '')],
    ['a file is removed', (root) => rmSync(path.join(root, 'src/pages/home.astro'))],
    ['a file is renamed', (root) => renameSync(path.join(root, 'src/pages'), path.join(root, 'src/leaves'))],
    ['a single file is changed', (root) => writeFileSync(path.join(root, 'package.json'), '{ }')],
  ])('differs when %s', (_, change) => {
    const root = project();
    const before = hash(root);
    change(root);
    expect(hash(root)).not.toBe(before);
  });

  test('differs when the site moves to another address', () => {
    const root = project();
    expect(hash(root, { place: '/' })).not.toBe(hash(root, { place: '/news/' }));
  });

  test('leaves installed packages out', () => {
    const root = project();
    const before = hash(root);
    mkdirSync(path.join(root, 'src/node_modules'));
    writeFileSync(path.join(root, 'src/node_modules/large.js'), 'x');
    expect(hash(root)).toBe(before);
  });
});

describe('a build', () => {
  function builder(root = temporaryFolder()) {
    const proof = path.join(root, 'dist/index.html');
    const built: string[] = [];
    const run = (inputs: string, fails = false): Promise<string> =>
      cachedBuild({
        inputs,
        proof,
        stamp: path.join(root, 'dist/inputs'),
        build: async () => {
          await pause(20);
          if (fails) throw new Error('the disk is full');
          mkdirSync(path.dirname(proof), { recursive: true });
          writeFileSync(proof, inputs);
          built.push(inputs);
        },
      });
    return { run, built, proof };
  }

  test('is made once and then kept', async () => {
    const { run, built } = builder();
    expect([await run('a'), await run('a'), await run('b'), await run('a')]).toEqual([
      'built',
      'unchanged',
      'built',
      'built',
    ]);
    expect(built).toEqual(['a', 'b', 'a']);
  });

  test('that is wanted twice at the same time is made once', async () => {
    const { run, built } = builder();
    expect((await Promise.all([run('a'), run('a')])).sort()).toEqual(['built', 'unchanged']);
    expect(built).toEqual(['a']);
  });

  test('that failed is made again, even if nothing has changed since the one before', async () => {
    const { run } = builder();
    await run('a');
    await expect(run('b', true)).rejects.toThrow('the disk is full');
    expect(await run('a')).toBe('built');
  });

  test('is made again when someone has deleted it', async () => {
    const { run, proof } = builder();
    await run('a');
    rmSync(proof);
    expect(await run('a')).toBe('built');
  });

  test('that makes nothing is a failure', async () => {
    const root = temporaryFolder();
    const proof = path.join(root, 'never.html');
    const build = { inputs: 'a', proof, stamp: path.join(root, 'stamp'), build: async () => {} };
    await expect(cachedBuild(build)).rejects.toThrow(`The build ended without an error, but ${proof} is not there.`);
  });
});
