import { describe, expect, test } from '@jest/globals'
import type { Gathered } from '../../../src/core/gathered.ts'
import { subjectLine, toExhibits } from '../../../src/core/incident/exhibits.ts'
import {
  aComment,
  aCommit,
  aComparison,
  aFile,
  aJob,
  aLog,
  anExcerpt,
  anIssueThread,
  aPull,
  aRedRun,
  aRequest,
  aStep,
  aStreak,
  aWorkflowJob,
  ERROR_LINES,
  shaOf,
} from '../../support/gathered.ts'

const textsOf = (lines: readonly { readonly text: string }[] | undefined) => lines?.map(({ text }) => text)

test('evidence comes in reading order: runs, what broke, what changed, what people said', () => {
  const gathered = aRedRun({}, { pull: aPull() })
  expect(toExhibits(gathered).evidence.map(({ id, kind, title }) => `${id} ${kind} ${title}`)).toEqual([
    'E1 run run 42',
    'E2 run run 41',
    'E3 job build',
    'E4 log build',
    'E5 step build',
    'E6 commit bad1000',
    'E7 diff package.json',
    'E8 diff Changed files',
    'E9 pull pull request 12',
  ])
})

test('the newest run of a streak is the run, and every red one can be found', () => {
  const { run, reds } = toExhibits(aStreak([['bad2', '09:30']]))
  expect(run?.title).toBe('run 43')
  expect([...reds.keys()]).toEqual([700, 701])
})

describe('a log', () => {
  const lines = Array.from({ length: 5 }, (_, n) => `line ${n}`)

  test('keeps its source lines, and says how much of it is missing', () => {
    const [log] = toExhibits(aRedRun()).findings[0]?.logs ?? []
    expect(log?.evidence.lines[0]).toEqual({ id: 'E4.1', text: ERROR_LINES[0], sourceLine: 101, repeats: 0 })
    expect(log?.evidence.cut).toEqual({ before: 100, after: 10 })
    expect(log?.primary).toEqual(['E4.1'])
    expect(textsOf(log?.commands?.lines)).toEqual(['build', 'npm run build:prod'])
  })

  test('knows its blocks by rank, and what each of them is', () => {
    const kept = lines.map((text, index) => ({ number: 10 * (index + 1), text, at: null, repeats: 0 }))
    const block = (role: 'cause' | 'summary' | 'context', rank: number, index: number) => ({
      role,
      rank,
      lines: kept.slice(index, index + 1),
    })
    const blocks = [block('context', 2, 0), block('summary', 1, 1), block('cause', 0, 2)]
    const [log] =
      toExhibits(aRedRun({}, { logs: [aLog(anExcerpt([], { blocks, primary: [] }))] })).findings[0]?.logs ?? []
    expect(log?.blocks).toEqual([
      { from: 'E4.3', to: 'E4.3', role: 'cause' },
      { from: 'E4.2', to: 'E4.2', role: 'summary' },
      { from: 'E4.1', to: 'E4.1', role: 'context' },
    ])
  })

  test('of no job of the run stands on its own', () => {
    const { looseLogs, findings } = toExhibits(
      aRedRun({}, { logs: [aLog(), aLog(undefined, { jobId: 1 }), aLog(undefined, { jobId: null })] }),
    )
    expect([findings[0]?.logs.length, looseLogs.length]).toEqual([1, 2])
  })

  test('that is empty has no lines and no blocks', () => {
    const [log] = toExhibits(aRedRun({}, { logs: [aLog(anExcerpt([], { primary: [] }))] })).findings[0]?.logs ?? []
    expect([log?.evidence.lines, log?.blocks, log?.primary]).toEqual([[], [], []])
  })
})

test('annotations of a failing job are lines, each once', () => {
  const note = (message: string) => ({ level: 'failure', title: null, message, path: null, line: null })
  const annotations = [
    { jobId: 7001, annotations: [note('The runner\nlost it'), note('The runner'), note(' ')] },
    { jobId: 1, annotations: [note('of another job')] },
  ]
  const [finding] = toExhibits(aRedRun({}, { annotations })).findings
  expect(textsOf(finding?.annotations?.lines)).toEqual(['The runner', 'lost it'])
})

describe('the step of the workflow file', () => {
  const stepOf = (jobStep: string, steps: readonly { name: string | null; run: string | null }[]) => {
    const workflow: Gathered['workflow'] = {
      path: '.github/workflows/ci.yml',
      url: 'https://github.com/octo/shop/blob/bad1/.github/workflows/ci.yml',
      lines: [
        'jobs:',
        '  build:',
        '    steps:',
        '      - run: npm ci',
        '      - run: npm run build:prod',
        '        shell: bash',
      ],
      jobs: [
        aWorkflowJob({
          fromLine: 2,
          toLine: 6,
          steps: steps.map((step, index) => ({ ...step, fromLine: 4 + index, toLine: index === 0 ? 4 : 6 })),
        }),
      ],
    }
    const gathered = aRedRun({ jobs: [aJob({ steps: [aStep({ name: jobStep })] })] }, { workflow })
    return toExhibits(gathered).findings[0]?.step ?? null
  }

  test('is found by the command that GitHub names it after', () => {
    const step = stepOf('Run npm run build:prod', [
      { name: null, run: 'npm ci' },
      { name: null, run: 'npm run build:prod\nls' },
    ])
    expect(step?.run).toBe('npm run build:prod\nls')
    expect(textsOf(step?.evidence.lines)).toEqual(['      - run: npm run build:prod', '        shell: bash'])
    expect(step?.evidence).toMatchObject({ cut: { before: 4, after: 0 } })
    expect(step?.evidence.url).toMatch(/ci\.yml#L5-L6$/)
    expect(step?.evidence.lines.map(({ sourceLine }) => sourceLine)).toEqual([5, 6])
  })

  test('is found by its name, and not by a command that has another one', () => {
    expect(stepOf('Build', [{ name: 'Build', run: 'x' }])?.run).toBe('x')
    expect(stepOf('Run x', [{ name: 'Build', run: 'x' }])).toBeNull()
  })
})

test('commits that came in while it was red are kept apart from those that came in before', () => {
  const change = { since: 'last-green', comparison: aComparison({ commits: [aCommit('bad1', 'a')] }) } as const
  const later = aComparison({ commits: [aCommit('bad2', 'b'), aCommit('bad3', 'c')], files: [aFile('later.ts')] })
  const { commits, laterCommits, diffs } = toExhibits(aStreak([['bad3', '09:30']], { change, later }))
  const subjects = (exhibits: typeof commits) => exhibits.map(subjectLine)
  expect([subjects(commits), subjects(laterCommits)]).toEqual([['a'], ['b', 'c']])
  expect(diffs.map(({ file }) => file.path)).toEqual(['package.json'])
  expect(toExhibits(aRedRun()).laterCommits).toEqual([])
})

test('of a long list of commits the oldest and the newest are kept', () => {
  const commits = Array.from({ length: 50 }, (_, n) => aCommit(`c${n}x`, `Commit ${n}`))
  const gathered = aRedRun({}, { change: { since: 'last-green', comparison: aComparison({ commits, files: [] }) } })
  const kept = toExhibits(gathered).commits.map(({ commit }) => commit.message)
  expect(kept).toHaveLength(40)
  expect([kept[0], kept[19], kept[20], kept[39]]).toEqual(['Commit 0', 'Commit 19', 'Commit 30', 'Commit 49'])
})

test('only the cause and the summary of a log decide which file the error names', () => {
  const lines = [{ number: 1, text: 'at cart.ts:12', at: null, repeats: 0 }]
  const relations = (role: 'cause' | 'context') => {
    const logs = [aLog(anExcerpt([], { blocks: [{ role, rank: 0, lines }], primary: [] }))]
    const change = { since: 'last-green', comparison: aComparison({ files: [aFile('src/cart.ts')] }) } as const
    return toExhibits(aRedRun({}, { logs, change })).diffs.map(({ relation }) => relation)
  }
  expect([relations('cause'), relations('context')]).toEqual([['named'], [null]])
})

test('a change without files has no list of them', () => {
  const change = { since: 'last-green', comparison: aComparison({ files: [] }) } as const
  expect(toExhibits(aRedRun({}, { change })).fileList).toBeNull()
})

test('an issue is its title and its sentences, what was pasted apart', () => {
  const { issue } = toExhibits(anIssueThread({ body: 'It broke.\n```\nnpm error\n```\nHelp.', isPull: true }))
  expect(issue?.title).toBe('pull request 5')
  expect(textsOf(issue?.lines)).toEqual(['Nobody can deploy since Friday', 'It broke.', 'Help.'])
})

test('sixty comments become evidence', () => {
  const comments = Array.from({ length: 61 }, (_, n) => aComment(n, `Comment ${n}.`))
  expect(toExhibits(anIssueThread({}, { comments })).comments).toHaveLength(60)
})

test('a request is evidence as well', () => {
  expect(textsOf(toExhibits(aRequest('It broke. Badly.')).request?.lines)).toEqual(['It broke.', 'Badly.'])
  expect(toExhibits(aRedRun()).request).toBeNull()
})

test('the subject of a commit is its first line', () => {
  const [exhibit] = toExhibits(aRedRun()).commits
  expect(exhibit === undefined ? null : subjectLine(exhibit)).toBe('Rename the build script')
  expect(exhibit?.evidence.lines.at(-1)?.text).toBe(shaOf('bad1'))
})
