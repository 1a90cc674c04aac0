import { readFile, writeFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readFrontMatter } from '../src/adapters/front-matter-reader.ts'
import { openRepository } from '../src/adapters/local-git.ts'
import { type CheckPorts, checkEntry } from '../src/check.ts'
import { PortFailure } from '../src/core/failure.ts'
import type { Gathered } from '../src/core/gathered.ts'
import type { RecordedHistory } from '../src/ports.ts'
import { aCommit, aComparison, aGreenRun, aRedRun, aRun, sha256, write } from './support/gathered.ts'
import { initHistory } from './support/git-history.ts'
import { useTempFolder } from './support/temp-folder.ts'

const NAME = 'docs/journals/20261102-0914-missing-script.md'
const { markdown } = write(aRedRun())

/** A checkout in which everything is there and reads as git has it; tests say what is otherwise. */
function aHistory(over: Partial<RecordedHistory> = {}): RecordedHistory {
  return {
    webUrl: 'https://github.com/octo/shop',
    isShallow: async () => false,
    findCommit: async () => 'on-a-branch',
    readCommit: async () => aComparison(),
    listChanges: async () => aComparison().files,
    readFile: async () => '',
    findTimeOf: async () => null,
    ...over,
  }
}

function check(text: string, over: Partial<CheckPorts> = {}, path = NAME) {
  return checkEntry(
    { path, text },
    {
      history: aHistory(),
      files: { find: async () => null },
      readFrontMatter,
      sha256,
      clock: { now: () => '2026-11-03T00:00:00Z' },
      ...over,
    },
  )
}

async function say(text: string, over: Partial<CheckPorts> = {}): Promise<readonly string[]> {
  return (await check(text, over)).remarks.map(({ line, level, message }) => `${line} ${level}: ${message}`)
}

const COMMENT_LINE = markdown.split('<!-- journal-writer\n')[0]?.split('\n').length

describe('an entry of ours', () => {
  test('is as it was verified, where nobody touched it and git says the same', async () => {
    const { remarks, summary } = await check(markdown)
    expect(remarks).toEqual([])
    expect(summary).toMatch(
      /^the text is as it was written; (\d+) of \1 sentences as verified; evidence: \d+ as cited, \d+ not in git \(digest kept\); no findings$/,
    )
  })

  test('has fewer verified sentences where one was changed, and where a commit is gone', async () => {
    const verified = async (text: string, over: Partial<CheckPorts> = {}) =>
      Number(/(\d+) of \d+ sentences/.exec((await check(text, over)).summary)?.[1])
    const all = await verified(markdown)
    const edited = markdown.replace(/^# .*$/m, '# Mine')
    const gone = aHistory({ findCommit: async (sha) => (sha.startsWith('bad1') ? 'on-no-branch' : 'on-a-branch') })
    expect(await verified(edited)).toBe(all - 1)
    expect(await verified(markdown, { history: gone })).toBeLessThan(all)
  })

  test('has no verified sentence that rests on evidence which its comment does not keep', async () => {
    const forged = markdown.replace(/"sentences":.*/, (row) => row.replaceAll(/"E\d+/g, '"E99'))
    expect(forged).not.toBe(markdown)
    const [, own, all] = /(\d+) of (\d+) sentences/.exec((await check(forged)).summary) ?? []
    expect(Number(own)).toBeLessThan(Number(all))
  })

  test('is only re-spaced where nothing but white space is another', async () => {
    expect((await check(markdown.replace('\n\n## ', '\n\n\n## '))).summary).toMatch(/^only white space was changed; /)
  })
})

describe('evidence', () => {
  const byState = (state: 'on-no-branch' | 'missing', over: Partial<RecordedHistory> = {}) =>
    say(markdown, { history: aHistory({ findCommit: async () => state, ...over }) })
  const note = (why: string) => [
    expect.stringMatching(`^${COMMENT_LINE} note: \\d+ pieces? of evidence could not be read again: ${why}$`),
  ]
  const errors = (remarks: readonly string[]) =>
    remarks.filter((remark) => / error: .* no longer matches: /.test(remark))

  test('no longer matches where no branch leads to its commits', async () => {
    expect(errors(await byState('on-no-branch'))[0]).toMatch(/no branch or tag leads to commit [0-9a-f]{7} any more; /)
  })

  test('no longer matches where the repository lost its commits', async () => {
    expect(errors(await byState('missing')).length).toBeGreaterThan(0)
  })

  test('no longer matches where a commit says something else', async () => {
    const history = aHistory({ readCommit: async () => aComparison({ commits: [aCommit('bad1', 'Fix it')] }) })
    expect(await say(markdown, { history })).toEqual([
      expect.stringMatching(/ error: the message of commit bad1000 \(E\d+\) no longer matches: its lines are others/),
    ])
  })

  test('is not at hand in a shallow clone', async () => {
    expect(await byState('missing', { isShallow: async () => true })).toEqual(note('this is a shallow clone'))
  })

  test('is not at hand in another repository, and without one', async () => {
    expect(await byState('missing', { webUrl: 'https://github.com/octo/other' })).toEqual(
      note('this checkout has none of its commits'),
    )
    expect(await say(markdown, { history: null })).toEqual(note('there is no git checkout'))
  })

  test('is not at hand where git fails', async () => {
    const fail = async () => {
      throw new PortFailure('git failed', { status: null })
    }
    const history = aHistory({ readCommit: fail, listChanges: fail })
    expect(await say(markdown, { history })).toEqual(note('git failed'))
  })
})

describe('an entry that real commits are the evidence of', () => {
  const temp = useTempFolder()
  let entry = ''

  beforeAll(async () => {
    const history = initHistory(temp.path('shop'))
    const file = (name: string) => `${history.dir}/${name}`
    await writeFile(file('ci.yml'), 'jobs:\n  build:\n    steps:\n      - run: npm run build:prod\n')
    await writeFile(file('package.json'), '{\n  "build:prod": "vite build"\n}\n')
    const good = history.commit('Add a build')
    await writeFile(file('package.json'), '{\n  "build": "vite build"\n}\n')
    const bad = history.commit('Rename the build script\n\nThe old name was too long.\nNobody calls it.')
    const repository = await openRepository(history.dir)
    const { commits } = await repository.readCommit(bad)
    const change = {
      since: 'last-green',
      comparison: aComparison({ commits, files: await repository.listChanges(good, bad) }),
    } as const
    const steps = [{ name: null, run: 'npm run build:prod', fromLine: 4, toLine: 4 }]
    const build = { id: 'build', name: null, needs: [], environment: null, fromLine: 2, toLine: 4, steps }
    const lines = (await readFile(file('ci.yml'), 'utf8')).split('\n')
    const gathered: Gathered = aRedRun(
      { run: aRun({ sha: bad }), lastGreen: aGreenRun({ sha: good }) },
      { change, workflow: { path: 'ci.yml', url: null, lines, jobs: [build] } },
    )
    entry = write(gathered).markdown
  })

  test('matches in their repository, and no longer where they were squashed', async () => {
    const summaryOf = async () => (await check(entry, { history: await openRepository(temp.path('shop')) })).summary
    expect(await summaryOf()).toMatch(/evidence: [3-9] as cited, \d+ not in git \(digest kept\); no findings$/)
    initHistory(temp.path('shop')).git('reset', '--quiet', '--soft', 'HEAD~1')
    initHistory(temp.path('shop')).commit('Rename it')
    expect(await summaryOf()).toMatch(/[1-9] no longer so, .*; [1-9] errors?, /)
  })
})

describe('a link', () => {
  const withLink = (target: string) =>
    markdown.replace('\n## How It Felt\n', `\n## How It Felt\n\nSee [it](${target}).\n`)
  const files: CheckPorts['files'] = {
    find: async (path) =>
      path === 'docs/plan.md' ? { markdown: '# The Plan\n' } : path === 'src' ? { markdown: null } : null,
  }
  const brokenIn = async (target: string, over: Partial<CheckPorts> = {}) =>
    (await say(withLink(target), { files, ...over })).filter((remark) => remark.includes('leads nowhere'))

  test.each([
    '../plan.md',
    '/docs/plan.md#the-plan',
    '/src',
    '#warning-signs',
    'https://example.com/none',
    '../plan.md#L3',
  ])('to %s leads somewhere', async (target) => {
    expect(await brokenIn(target)).toEqual([])
  })

  test.each([
    ['plan.md', 'there is no such file'],
    ['../../../plan.md', 'it leads out of the repository'],
    ['#no-such-heading', 'there is no such heading in this file'],
    ['../plan.md#none', 'there is no such heading in that file'],
  ])('to %s leads nowhere: %s', async (target, why) => {
    expect(await brokenIn(target)).toEqual([expect.stringMatching(`error: the link to .* leads nowhere: ${why}$`)])
  })

  test('of many to one file opens it once', async () => {
    const opened: string[] = []
    const find: CheckPorts['files']['find'] = async (path) => {
      opened.push(path)
      return { markdown: '# The Plan\n' }
    }
    const many = withLink('../plan.md#none').replace('See [it]', `${'[a](../plan.md#the-plan) '.repeat(50)}See [it]`)
    const broken = (await say(many, { files: { find } })).filter((remark) => remark.includes('leads nowhere'))
    expect([opened, broken.length]).toEqual([['docs/plan.md'], 1])
  })

  test('to a commit that a whole clone of its repository lacks leads nowhere', async () => {
    const target = 'https://github.com/octo/shop/commit/abcdef1'
    const lacking = { findCommit: async (sha: string) => (sha === 'abcdef1' ? 'missing' : 'on-a-branch') } as const
    const broken = await Promise.all([
      brokenIn(target, { history: aHistory(lacking) }),
      brokenIn(target, { history: aHistory({ ...lacking, isShallow: async () => true }) }),
      brokenIn(target),
    ])
    expect(broken.map(({ length }) => length)).toEqual([1, 0, 0])
  })
})

describe('an entry by hand', () => {
  const SHORT = [
    '---',
    'date: 2026-11-02',
    'time: 14:32 PM',
    'severity: critical',
    'tags: [queue, retries]',
    'author: Nora Lindqvist',
    '---',
    '',
    '# The Queue That Ate Its Own Tail',
    '',
    '## Summary',
    '',
    'The retries queued retries.',
    '',
    '## Lessons Learned',
    '',
    'A retry needs an end.',
    '',
    '## Next Time It Grows',
    '',
    'Stop the workers first.',
  ].join('\n')

  test('gets advice on what is missing, and errors only for what tools would misread', async () => {
    const { remarks, summary } = await check(SHORT, { history: null }, 'docs/journals/20261102-1432-queue-tail.md')
    expect(remarks.map(({ line, level }) => `${line} ${level}`)).toEqual(['3 error', '21 note'])
    expect(summary).toBe('written by hand, so nothing in it was machine-verified; 1 error, no warnings, 1 note')
  })

  test('is what an entry is whose comment was broken', async () => {
    const broken = markdown.replace('{"format":1', '{"format":')
    expect((await say(broken)).filter((remark) => remark.includes('the comment at the end'))).toEqual([
      expect.stringMatching(/^\d+ warning: the comment at the end cannot be read: /),
    ])
  })

  test('may be any text at all', async () => {
    const line = fc.constantFrom(
      '---',
      '--- js',
      'date: 2026-13-45',
      'tags: [',
      'time: &a *a',
      '# T',
      '## What Happened',
      '## ',
      '```',
      '~~~~',
      '> said',
      '[a](b.md#c) [d]: e',
      '[[[](](](<',
      '<!-- journal-writer',
      '{"format":1}',
      '-->',
      'At 09:14 AM it took 3 min of 2 h, and the build failed at 25:99.',
      '\u0000\ud800',
    )
    const text = fc.oneof(
      fc.array(fc.oneof(line, fc.string({ unit: 'binary' })), { maxLength: 20 }).map((lines) => lines.join('\n')),
      fc
        .tuple(fc.nat(markdown.length), fc.nat(markdown.length), fc.string())
        .map(([from, to, put]) => markdown.slice(0, from) + put + markdown.slice(to)),
    )
    await fc.assert(
      fc.asyncProperty(text, async (any) => {
        const { remarks, summary } = await check(any, {}, 'docs/journals/x.md')
        const lines = any.split(/\r\n?|\n/).length
        expect(remarks.filter((remark) => remark.line < 1 || remark.line > lines)).toEqual([])
        expect(summary).not.toBe('')
      }),
      { numRuns: 300 },
    )
  })
})
