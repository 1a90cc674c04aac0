import { existsSync } from 'node:fs'
import { chmod, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { openRepository, toWebUrl } from '../../src/adapters/local-git.ts'
import { PortFailure, UserError } from '../../src/core/failure.ts'
import type { Comparison } from '../../src/core/records.ts'
import { type GitHistory, initHistory } from '../support/git-history.ts'
import { useTempFolder } from '../support/temp-folder.ts'

const temp = useTempFolder()
const environment = { ...process.env }

afterEach(() => {
  process.env = { ...environment }
})

async function problemOf(dir: string): Promise<UserError> {
  const problem = await openRepository(dir).catch((failure: unknown) => failure)
  if (problem instanceof UserError) return problem
  throw new Error('the folder was accepted', { cause: problem })
}

/** A repository of its own for one test, and what `readCommit` says of its newest commit. */
async function changed(name: string, change: (history: GitHistory) => Promise<void>): Promise<Comparison> {
  const history = initHistory(temp.path(name))
  await writeFile(join(history.dir, 'keep.txt'), 'first\nsecond\nthird\n')
  await writeFile(join(history.dir, 'long.txt'), [...Array(40).keys()].map((n) => `line ${n}\n`).join(''))
  history.commit('before')
  await change(history)
  const repository = await openRepository(history.dir)
  return repository.readCommit(history.commit('after'))
}

describe('a folder', () => {
  let history: GitHistory
  beforeAll(async () => {
    history = initHistory(temp.path('shop'))
    await mkdir(temp.path('shop/src/deep'), { recursive: true })
    await mkdir(temp.path('plain'))
    initHistory(temp.path('bare.git'), { bare: true })
    await writeFile(temp.path('file.txt'), 'text')
    history.commit('one')
  })

  test('inside a checkout opens the whole of it', async () => {
    history.git('remote', 'add', 'origin', 'git@github.com:example/shop.git')
    expect(await openRepository(temp.path('shop/src/deep'))).toMatchObject({
      root: temp.path('shop'),
      webUrl: 'https://github.com/example/shop',
      branch: 'main',
    })
  })

  test('without a remote has no web address, and a detached head has no branch', async () => {
    const lone = initHistory(temp.path('lone'))
    lone.git('checkout', '--quiet', '--detach', lone.commit('one'))
    expect(await openRepository(lone.dir)).toMatchObject({ webUrl: null, branch: null })
  })

  test.each([
    ['missing', 'missing does not exist.'],
    ['file.txt', 'file.txt is not a folder.'],
    ['plain', 'plain is not in a git repository.'],
    ['bare.git', 'bare.git has no working tree: it is a bare repository, or inside .git.'],
    ['shop/.git', 'shop/.git has no working tree: it is a bare repository, or inside .git.'],
  ])('%s is refused', async (name, words) => {
    const { code, message } = await problemOf(temp.path(name))
    expect([code, message]).toEqual(['not-a-repository', temp.path(words)])
  })

  test('on a machine without git is refused for that', async () => {
    process.env['PATH'] = temp.path('plain')
    expect(await problemOf(history.dir)).toMatchObject({ code: 'not-a-repository', message: 'git was not found.' })
  })

  test('of another user is refused with the way to trust it', async () => {
    process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'] = '1'
    expect(await problemOf(history.dir)).toMatchObject({
      code: 'not-a-repository',
      message: expect.stringContaining('belongs to another user'),
      hint: expect.stringContaining(`safe.directory "${history.dir}"`),
    })
  })

  test('is the one that was asked for, even inside a hook of another repository', async () => {
    const other = initHistory(temp.path('other'))
    Object.assign(process.env, { GIT_DIR: join(other.dir, '.git'), GIT_WORK_TREE: other.dir, GIT_INDEX_FILE: 'x' })
    expect(await openRepository(history.dir)).toMatchObject({ root: history.dir })
  })
})

test.each([
  ['git@github.com:example/shop.git', 'https://github.com/example/shop'],
  ['github.com:example/shop', 'https://github.com/example/shop'],
  ['ssh://git@github.com/example/shop.git', 'https://github.com/example/shop'],
  ['ssh://git@git.example.com:2222/example/shop.git', 'https://git.example.com/example/shop'],
  ['ssh://git@ssh.github.com:443/example/shop.git', 'https://github.com/example/shop'],
  ['git://example.com/example/shop.git', 'https://example.com/example/shop'],
  ['https://github.com/example/shop', 'https://github.com/example/shop'],
  ['https://nora:secret@github.com/example/shop.git', 'https://github.com/example/shop'],
  ['https://x-access-token:ghs@cret@example.com:8443/group/sub/shop.git/', 'https://example.com:8443/group/sub/shop'],
  ['/srv/git/shop.git', null],
  ['../shop', null],
  ['file:///srv/git/shop.git', null],
  ['C:\\code\\shop', null],
  ['C:/code/shop', null],
  ['https://example.com/shop', null],
  ['https://example.com/a b/shop"onload=', null],
  ['ext::sh -c whoami', null],
])('the web address of %s is %s', (remote, webUrl) => {
  expect(toWebUrl(remote)).toBe(webUrl)
})

describe('which commit', () => {
  let history: GitHistory
  let ids: string[]
  beforeAll(() => {
    history = initHistory(temp.path('dated'))
    ids = ['08:00:00', '09:00:00', '10:00:00'].map((time) => history.commit(time, { at: `2026-03-17T${time}Z` }))
  })

  test.each([
    [null, 2],
    ['2026-03-18T00:00:00Z', 2],
    ['2026-03-17T09:59:59.9999999Z', 1],
    ['2026-03-17T09:00:00.0000000Z', 1],
    ['2026-03-17T10:00:00+02:00', 0],
  ])('was the newest at %s', async (at, index) => {
    expect(await (await openRepository(history.dir)).findCommitAt(at)).toBe(ids[index])
  })

  test('was the newest before there was any, is none', async () => {
    expect(await (await openRepository(history.dir)).findCommitAt('2026-03-17T07:59:59Z')).toBeNull()
  })

  test('is the newest of a repository without commits, is none', async () => {
    expect(await (await openRepository(initHistory(temp.path('new')).dir)).findCommitAt(null)).toBeNull()
  })

  test('is there, is told for full and short ids, and nothing else is taken for one', async () => {
    const repository = await openRepository(history.dir)
    const [first = ''] = ids
    const tree = history.git('rev-parse', 'HEAD^{tree}')
    const asked = [first, first.slice(0, 10), '0'.repeat(40), tree, 'HEAD', '--all', `${first}..`, '']
    expect(await Promise.all(asked.map((sha) => repository.hasCommit(sha)))).toEqual([
      ...[true, true, false, false],
      ...[false, false, false, false],
    ])
  })
})

describe('a commit', () => {
  test('is its message, its time, its author and its changes', async () => {
    const history = initHistory(temp.path('whole'))
    history.git('remote', 'add', 'origin', 'https://github.com/example/shop.git')
    await writeFile(join(history.dir, 'a.txt'), 'one\ntwo\n')
    history.commit('before')
    await writeFile(join(history.dir, 'a.txt'), 'one\nzwei\n')
    const sha = history.commit('Say it in German\n\nBecause “zwei” is shorter.', { at: '2026-03-17T11:20:00+02:00' })

    const url = `https://github.com/example/shop/commit/${sha}`
    expect(await (await openRepository(history.dir)).readCommit(sha.slice(0, 12))).toEqual({
      commits: [
        {
          sha,
          message: 'Say it in German\n\nBecause “zwei” is shorter.',
          at: '2026-03-17T09:20:00Z',
          author: { login: 'Nora Lindqvist', isBot: false },
          url,
        },
      ],
      files: [
        {
          path: 'a.txt',
          previousPath: null,
          status: 'modified',
          additions: 1,
          deletions: 1,
          patch: '@@ -1,2 +1,2 @@\n one\n-two\n+zwei',
        },
      ],
      totalCommits: 1,
      isCut: false,
      url,
    })
  })

  test('by a bot has a bot for its author', async () => {
    const history = initHistory(temp.path('bot'))
    const repository = await openRepository(history.dir)
    const { commits } = await repository.readCommit(history.commit('Bump', { name: 'renovate[bot]' }))
    expect(commits[0]?.author).toEqual({ login: 'renovate[bot]', isBot: true })
  })

  test('that adds, removes and renames files says so in the words of GitHub', async () => {
    const { files } = await changed('statuses', async ({ dir }) => {
      await writeFile(join(dir, 'new "ü\t.txt'), 'new\n')
      await rm(join(dir, 'keep.txt'))
      await rename(join(dir, 'long.txt'), join(dir, 'longer.txt'))
    })
    expect(files).toEqual([
      {
        path: 'keep.txt',
        previousPath: null,
        status: 'removed',
        additions: 0,
        deletions: 3,
        patch: '@@ -1,3 +0,0 @@\n-first\n-second\n-third',
      },
      { path: 'longer.txt', previousPath: 'long.txt', status: 'renamed', additions: 0, deletions: 0, patch: null },
      {
        path: 'new "ü\t.txt',
        previousPath: null,
        status: 'added',
        additions: 1,
        deletions: 0,
        patch: '@@ -0,0 +1 @@\n+new',
      },
    ])
  })

  test('that changes a renamed file gives the patch of the change', async () => {
    const { files } = await changed('moved', async ({ dir }) => {
      await rm(join(dir, 'long.txt'))
      await writeFile(
        join(dir, 'moved.txt'),
        [...Array(40).keys()].map((n) => (n === 39 ? 'end\n' : `line ${n}\n`)).join(''),
      )
    })
    expect(files).toEqual([
      {
        path: 'moved.txt',
        previousPath: 'long.txt',
        status: 'renamed',
        additions: 1,
        deletions: 1,
        patch: '@@ -37,4 +37,4 @@ line 35\n line 36\n line 37\n line 38\n-line 39\n+end',
      },
    ])
  })

  test('has no patch for binary files, changed modes and empty files', async () => {
    const { files } = await changed('patchless', async ({ dir }) => {
      await writeFile(join(dir, 'image.png'), Buffer.from([0x89, 0x50, 0, 0, 1]))
      await writeFile(join(dir, 'empty.txt'), '')
      await chmod(join(dir, 'keep.txt'), 0o755)
    })
    expect(files.map(({ path, status, patch }) => [path, status, patch])).toEqual([
      ['empty.txt', 'added', null],
      ['image.png', 'added', null],
      ['keep.txt', 'modified', null],
    ])
  })

  test('that makes a symbolic link of a file does not shift the patches of the files behind it', async () => {
    const { files } = await changed('typechange', async ({ dir }) => {
      await rm(join(dir, 'keep.txt'))
      await symlink('long.txt', join(dir, 'keep.txt'))
      await writeFile(join(dir, 'zoo.txt'), 'ape\n')
    })
    expect(files.map(({ path, status, patch }) => [path, status, patch])).toEqual([
      [
        'keep.txt',
        'modified',
        '@@ -1,3 +0,0 @@\n-first\n-second\n-third\n@@ -0,0 +1 @@\n+long.txt\n\\ No newline at end of file',
      ],
      ['zoo.txt', 'added', '@@ -0,0 +1 @@\n+ape'],
    ])
  })

  test('cannot pass off lines of a file as another file', async () => {
    const spoof = 'a\rdiff --git a/x b/x\u2028diff --git a/y b/y\ndiff --git a/z b/z\n@@ -1 +1 @@\n'
    const { files } = await changed('spoof', async ({ dir }) => {
      await writeFile(join(dir, 'one.txt'), spoof)
      await writeFile(join(dir, 'two.txt'), 'two\n')
    })
    expect(files.map(({ path, patch }) => [path, patch])).toEqual([
      [
        'one.txt',
        `@@ -0,0 +1,3 @@\n${spoof
          .replace(/^/, '+')
          .replaceAll(/\n(?=.)/g, '\n+')
          .trimEnd()}`,
      ],
      ['two.txt', '@@ -0,0 +1 @@\n+two'],
    ])
  })

  test('with a very large change keeps its numbers and leaves out the patch', async () => {
    const { files } = await changed('large', async ({ dir }) => {
      await writeFile(join(dir, 'lines.txt'), 'a generated line\n'.repeat(20_000))
      await writeFile(join(dir, 'one-line.txt'), 'x'.repeat(9_000_000))
      await writeFile(join(dir, 'small.txt'), 'small\n')
    })
    expect(files.map(({ path, additions, patch }) => [path, additions, patch])).toEqual([
      ['lines.txt', 20_000, null],
      ['one-line.txt', 1, null],
      ['small.txt', 1, '@@ -0,0 +1 @@\n+small'],
    ])
  })

  test('with more files than GitHub would list is cut', async () => {
    const { files, isCut } = await changed('wide', async ({ dir }) => {
      for (const n of Array(310).keys()) await writeFile(join(dir, `file-${n + 100}.txt`), `${n}\n`)
    })
    expect([files.length, isCut, files.at(-1)]).toEqual([
      300,
      true,
      {
        path: 'file-399.txt',
        previousPath: null,
        status: 'added',
        additions: 1,
        deletions: 0,
        patch: '@@ -0,0 +1 @@\n+299',
      },
    ])
  })

  test('that is the first is compared with nothing', async () => {
    const history = initHistory(temp.path('root'))
    await mkdir(join(history.dir, 'src'))
    await writeFile(join(history.dir, 'src/a.txt'), 'one\n')
    const { files } = await (await openRepository(history.dir)).readCommit(history.commit('first'))
    expect(files.map(({ path, status, patch }) => [path, status, patch])).toEqual([
      ['src/a.txt', 'added', '@@ -0,0 +1 @@\n+one'],
    ])
  })

  test('that merges is compared with its first parent', async () => {
    const history = initHistory(temp.path('merge'))
    history.commit('base')
    history.git('checkout', '--quiet', '-b', 'side')
    await writeFile(join(history.dir, 'side.txt'), 'side\n')
    history.commit('side')
    history.git('checkout', '--quiet', 'main')
    await writeFile(join(history.dir, 'main.txt'), 'main\n')
    history.commit('main')
    history.git('merge', '--quiet', '--no-edit', '--no-ff', 'side')
    const { files } = await (await openRepository(history.dir)).readCommit(history.git('rev-parse', 'HEAD'))
    expect(files.map(({ path }) => path)).toEqual(['side.txt'])
  })

  test('whose parent a shallow clone lacks has no files and is cut', async () => {
    const history = initHistory(temp.path('deep'))
    await writeFile(join(history.dir, 'a.txt'), 'one\n')
    history.commit('first')
    const sha = history.commit('second')
    history.git('clone', '--quiet', '--depth=1', `file://${history.dir}`, temp.path('shallow'))
    const { commits, files, isCut } = await (await openRepository(temp.path('shallow'))).readCommit(sha)
    expect([commits[0]?.message, files, isCut]).toEqual(['second', [], true])
  })

  test('that is not there is a failure of the port', async () => {
    const repository = await openRepository(initHistory(temp.path('none')).dir)
    await expect(repository.readCommit('0'.repeat(40))).rejects.toThrow(PortFailure)
    await expect(repository.readCommit('--output=stolen')).rejects.toThrow(PortFailure)
  })

  test('is read without running a program that the configuration names', async () => {
    const history = initHistory(temp.path('hostile'))
    const [program, trace] = [temp.path('run.sh'), temp.path('ran')]
    // Leaves a trace, and signs what it is given when it is called as gpg, which git feeds before it listens.
    const sign = `cat >/dev/null; echo '-----BEGIN PGP SIGNATURE-----'; printf '\\n[GNUPG:] SIG_CREATED \\n' >&2`
    const script = `touch '${trace}'; case "$*" in *-bsau*) ${sign};; esac`
    await writeFile(program, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
    for (const key of ['diff.external', 'diff.evil.command', 'diff.evil.textconv', 'core.pager', 'gpg.program'])
      history.git('config', key, program)
    for (const key of ['commit.gpgSign', 'log.showSignature']) history.git('config', key, 'true')
    await writeFile(join(history.dir, '.gitattributes'), '*.txt diff=evil\n')
    history.commit('before')
    await writeFile(join(history.dir, 'a.txt'), 'one\n')
    const sha = history.commit('after')
    await rm(trace)

    const { files } = await (await openRepository(history.dir)).readCommit(sha)
    expect([files[0]?.patch, existsSync(trace)]).toEqual(['@@ -0,0 +1 @@\n+one', false])

    history.git('show', sha)
    expect(existsSync(trace)).toBe(true)
  })
})
