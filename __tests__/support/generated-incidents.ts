// Incidents made up by fast-check: every way in, odd names and odd words, so that a property can say what holds for all of them.
import fc from 'fast-check'
import type { Gathered } from '../../src/core/gathered.ts'
import { CATEGORIES } from '../../src/core/log/condense.ts'
import {
  aComment,
  aCommit,
  aComparison,
  aFile,
  aGreenRun,
  aJob,
  aLocalLog,
  aLog,
  anExcerpt,
  anIssueThread,
  aPull,
  aRedRun,
  aRequest,
  aRun,
  aStep,
  at,
  shaOf,
} from './gathered.ts'

/** Pieces of text that mean something to Markdown, HTML, YAML or the anchors of a draft. */
const PIECES = [
  ...[
    'fix',
    'the',
    'build',
    'again',
    'sorry',
    'never',
    'npm',
    'error',
    'cart.ts:12',
    'é',
    '🚨',
    '@octo/team',
    '#12',
    'a_b',
    '…',
  ],
  ...[
    '"',
    "'",
    '`',
    '``',
    '**',
    '[',
    ']',
    '[[E1]]',
    '[[F1]]',
    '[[F9~]]',
    '|',
    '<b>',
    '-->',
    '<!--',
    '\\',
    '$x$',
    '{{ y }}',
    ':',
    '- ',
  ],
]

/** Words in one line, as makeSafe leaves them: no control characters, no line ends. */
const words = (maxLength = 8) =>
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength }).map((pieces) => pieces.join(' ').trim())
const name = words(3).map((text) => text || 'x')
const body = fc.array(words(), { maxLength: 4 }).map((lines) => lines.join('\n'))

const log = fc
  .record({
    lines: fc.array(words(), { maxLength: 60 }),
    hasError: fc.boolean(),
    category: fc.constantFrom(...CATEGORIES),
    command: fc.option(words(), { nil: undefined }),
    tests: fc.constantFrom(null, { failed: 2, total: 9, line: 1 }, { failed: 1, total: null, line: 1 }),
  })
  .map(({ lines, hasError, category, command, tests }) =>
    aLog(
      anExcerpt(lines, {
        primary: hasError && lines.length > 0 ? [0] : [],
        category: hasError && lines.length > 0 ? category : 'unknown',
        commands: command === undefined ? [] : [command],
        tests,
      }),
    ),
  )

const change: fc.Arbitrary<Gathered['change']> = fc
  .record({
    subjects: fc.array(fc.oneof(words(), fc.constant('')), { maxLength: 3 }),
    paths: fc.array(fc.constantFrom('src/cart.ts', 'a b.md', '.github/workflows/ci.yml', 'yarn.lock', 'x[1].ts'), {
      maxLength: 3,
    }),
    patch: fc.option(fc.array(words(), { maxLength: 100 }).map((lines) => lines.join('\n'))),
  })
  .map(({ subjects, paths, patch }) => ({
    since: 'last-green',
    comparison: aComparison({
      commits: subjects.map((subject, index) => aCommit(`bad${index + 1}`, subject)),
      files: paths.map((path) => aFile(path, { patch })),
    }),
  }))

const redRun: fc.Arbitrary<Gathered> = fc
  .record({
    conclusion: fc.constantFrom('failure', 'timed_out', 'startup_failure'),
    branch: fc.option(name),
    fromFork: fc.boolean(),
    workflowName: fc.oneof(name, fc.constant('')),
    jobs: fc.array(fc.record({ name, step: fc.option(name), conclusion: fc.constantFrom('failure', 'cancelled') }), {
      maxLength: 3,
    }),
    logs: fc.array(log, { maxLength: 2 }),
    change: fc.option(change),
    green: fc.constantFrom('none', 'before', 'same'),
    closing: fc.constantFrom('none', 'none', 'same', 'fix'),
    fix: fc.option(change),
    later: fc.integer({ min: 0, max: 9 }),
    attempt: fc.constantFrom(1, 2),
    pull: fc.option(name),
    gaps: fc.array(fc.constantFrom('the log of [x] | y', 'it had <expired> (410)'), { maxLength: 2 }),
  })
  .map((made) => {
    const base = aRun({ branch: made.branch, fromFork: made.fromFork, workflowName: made.workflowName })
    const streak = Array.from({ length: made.later + 1 }, (_, n) => ({
      ...base,
      id: 700 + n,
      number: 42 + n,
      sha: shaOf(`bad${n + 1}`),
      createdAt: at(`09:${10 + 5 * n}`),
      updatedAt: at(`09:${14 + 5 * n}`),
    }))
    const run = { ...(streak.at(-1) ?? base), conclusion: made.conclusion, attempt: made.attempt }
    const closingGreen =
      made.closing === 'none'
        ? null
        : aGreenRun({
            id: 790,
            number: 90,
            sha: shaOf(made.closing === 'same' ? 'bad1' : '900e'),
            createdAt: at('10:10'),
            updatedAt: at('10:20'),
          })
    const fix = closingGreen === null ? null : (made.fix?.comparison ?? null)
    const jobs = made.jobs.map((job, index) =>
      aJob({
        id: 7001 + index,
        name: job.name,
        conclusion: job.conclusion,
        attempt: made.attempt,
        steps: job.step === null ? [] : [aStep({ name: job.step })],
      }),
    )
    return aRedRun(
      {
        run,
        streak: [...streak.slice(0, -1), run],
        closingGreen,
        lastGreen: made.green === 'none' ? null : aGreenRun(made.green === 'same' ? { sha: shaOf('bad1') } : {}),
        jobs,
        earlierJobs: made.attempt === 1 ? [] : jobs.map((job) => ({ ...job, attempt: 1 })),
      },
      {
        logs: made.logs.map((one, index) => ({ ...one, jobId: 7001 + index })),
        change: made.change,
        fix,
        pull: made.pull === null ? null : aPull({ title: made.pull }),
        gaps: made.gaps.map((why) => ({ what: why, why, status: null })),
      },
    )
  })

const thread: fc.Arbitrary<Gathered> = fc
  .record({ title: name, body, comments: fc.array(body, { maxLength: 10 }) })
  .map((made) =>
    anIssueThread(
      { title: made.title, body: made.body },
      { comments: made.comments.map((text, index) => aComment(index, text)) },
    ),
  )

export const anIncident: fc.Arbitrary<Gathered> = fc.oneof(
  { weight: 4, arbitrary: redRun },
  { weight: 2, arbitrary: thread },
  { weight: 1, arbitrary: body.map((text) => aRequest(text)) },
  { weight: 1, arbitrary: log.map((one) => aLocalLog({ ...one, jobId: null, url: null })) },
)
