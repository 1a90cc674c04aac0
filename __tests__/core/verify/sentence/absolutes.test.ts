import { describe, expect, test } from '@jest/globals'
import type { Dossier } from '../../../../src/core/dossier.ts'
import { aJob, aLog, aMended, anExcerpt, aRedRun, dossierOf } from '../../../support/gathered.ts'
import { find, type Put } from '../checking.ts'

const jobs = [aJob(), aJob({ id: 7002, name: 'lint', conclusion: 'success' })]
const log = aLog(anExcerpt(['PASS src/cart.test.ts', 'npm error Missing script: "build:prod"'], { primary: [1] }))
const dossier = dossierOf(aRedRun({ jobs }, { logs: [log] }))

/** The id of a fact by its name. */
function factOf({ facts }: Dossier, name: string): string {
  return facts.find((fact) => fact.name === name)?.id ?? `no fact ${name}`
}
const [ratio, moment, span, probe] = [
  factOf(dossier, 'failed jobs'),
  factOf(dossier, 'first detection, time'),
  factOf(dossier, 'job start to failure'),
  dossier.story.probes[0]?.id ?? '',
]

const ABSOLUTE = ['absolute-without-probe'] as const
const VERDICT = ['verdict-not-on-record'] as const

describe('an absolute', () => {
  const hear = (text: string, put: Put = {}) => find(dossier, ABSOLUTE, text, put)
  const CLAIMS = [
    'Only the cart failed.',
    'It never ran on a branch.',
    'Nothing disagreed.',
    'It is always the cache.',
    'Every leg is red.',
    'All of them stopped there.',
    'Nobody reviewed it.',
    'The only reader is a script.',
    'It failed before any test ran.',
    'The entire suite is red.',
    'It is completely gone.',
    'No test covers it.',
    'It stopped. No check ran.',
    'It did not change anything.',
    'None of the legs ran.',
  ]

  test.each(CLAIMS)('without a count is found: %s', (text) => {
    expect(hear(text)).toEqual(['absolute-without-probe'])
  })

  test.each(CLAIMS)('with the count in it stays: %s', (text) => {
    expect(hear(`${text.slice(0, -1)}, [[${ratio}]].`)).toEqual([])
    expect(hear(`${text.slice(0, -1)}, [[${probe}]].`)).toEqual([])
  })

  /** The counts are about failed jobs, and about workflow files in the change. */
  const isAbout = (id: string, text: string) => (id === ratio ? /fail/ : /change/).test(text)

  test.each(CLAIMS)('is not counted by a count of something else: %s', (text) => {
    expect(hear(text, { cites: [ratio, probe].filter((id) => !isAbout(id, text)) })).toEqual(['absolute-without-probe'])
  })

  test('that cites a count of what it is about stays', () => {
    expect(hear('Every other job is red.', { cites: [ratio] })).toEqual([])
    expect(hear('No workflow file was touched.', { cites: [probe] })).toEqual([])
  })

  test.each(CLAIMS)('is not counted by a clock: %s', (text) => {
    expect(hear(text, { cites: [moment, span] })).toEqual(['absolute-without-probe'])
  })

  test.each([
    'It does not say so at all.',
    'Not only the cart failed.',
    'Not every leg is red.',
    'The token is read-only.',
    'The job `all-green` is red as well.',
    'It runs every few minutes.',
    'It fails only when the cache is warm.',
    'If any test fails, it stops.',
    'In any case the log is there.',
    'It is no longer called.',
    'Its log says "npm error Missing script".',
    'There is no file of that name in it.',
    'It was complete after that.',
  ])('is not in: %s', (text) => {
    expect(hear(text, { cites: [dossier.exhibits.findings[0]?.logs[0]?.evidence.id ?? ''] })).toEqual([])
  })

  test.each(['lesson', 'change', 'warning-sign', 'next-step'] as const)('is free in a proposal: %s', (place) => {
    const text = 'Run it with every version, always.'
    expect(hear(text, { place, standing: 'proposal' })).toEqual([])
    expect(hear(text, { place })).toEqual(['absolute-without-probe'])
  })

  test('is not free where a proposal has no place', () => {
    expect(hear('Nothing ran.', { standing: 'proposal' })).toEqual(['absolute-without-probe'])
  })

  test('of a title has its count in the title', () => {
    expect(hear('The Only Red Job of the Day', { place: 'title' })).toEqual(['absolute-without-probe'])
    expect(hear(`[[${ratio}]] Red, and Nothing Else`, { place: 'title' })).toEqual([])
  })
})

const VERDICTS = [
  'The second push worked.',
  'The rename fixed it.',
  'It is resolved.',
  'It solved the error.',
  'The job passed.',
  'The retry succeeded.',
  'With the cast it compiled.',
  'The branch recovered.',
  'The job went green.',
  'It is green.',
  'The site was back up.',
  'The deploy works again.',
  'It no longer fails.',
  'It fixed the date.',
]

describe('a verdict', () => {
  const [red, green] = [dossier.exhibits.run?.id ?? '', dossier.exhibits.lastGreen?.id ?? '']
  const [job, logged] = [
    dossier.exhibits.findings[0]?.job.id ?? '',
    dossier.exhibits.findings[0]?.logs[0]?.evidence.id ?? '',
  ]
  const hear = (text: string, put: Put = {}) => find(dossier, VERDICT, text, put)

  test.each(VERDICTS)('without a green record is found: %s', (text) => {
    expect(hear(text, { cites: [red, job] })).toEqual(['verdict-not-on-record'])
  })

  test.each(['The job passed.', 'The retry succeeded.', 'The job went green.', 'It is green.'])(
    'that a green run shows stays: %s',
    (text) => {
      expect(hear(text, { cites: [green] })).toEqual([])
    },
  )

  test.each(['The second push worked.', 'The rename fixed it.', 'With the cast it compiled.', 'The site was back up.'])(
    'is more than a green run shows: %s',
    (text) => {
      expect(hear(text, { cites: [green] })).toEqual(['verdict-not-on-record'])
    },
  )

  test.each([
    'It did not work.',
    'It has not passed since.',
    'Whether the job went green is not on record.',
    'It was red until it was fixed by hand.',
    'The author worked on the cache.',
    'The flag was passed to the script.',
    'Two hours passed.',
    'The fixed version is in the lock file.',
    'The compiled files are in `build`.',
    'npm resolved the range to another version.',
    'It has to be fixed.',
    'The run of the test has a fixed date.',
    'The run failed, and the branch is red.',
  ])('is not in: %s', (text) => {
    expect(hear(text, { cites: [red] })).toEqual([])
  })

  test('is on record where the log says so itself', () => {
    expect(hear('The cart passed: `PASS src/cart.test.ts`.', { cites: [logged] })).toEqual([])
    expect(hear('The cart passed: `PASS src/cart.test.ts`.', { cites: [red] })).toEqual(['verdict-not-on-record'])
    expect(hear('The cart passed: `build`.', { cites: [logged] })).toEqual(['verdict-not-on-record'])
  })

  test('may be proposed', () => {
    expect(hear('Wait until it passed twice.', { place: 'change', standing: 'proposal', cites: [] })).toEqual([])
  })
})

describe('the fix', () => {
  const mended = dossierOf(aMended())
  const fixing = mended.fix?.commits[0]?.evidence.id ?? ''

  test('is a record of what worked, by its run and by its commit', () => {
    expect(find(mended, VERDICT, 'It fixed the build.', { cites: [fixing] })).toEqual([])
    expect(find(mended, VERDICT, 'It fixed the build.', { cites: [mended.fix?.run.id ?? ''] })).toEqual([])
    expect(find(mended, VERDICT, 'It fixed the build.', { cites: [mended.exhibits.run?.id ?? ''] })).toEqual([
      'verdict-not-on-record',
    ])
  })

  test('is no record of another commit that is named beside its green run', () => {
    const other = mended.exhibits.commits[0]?.evidence.id ?? ''
    const cites = [other, mended.fix?.run.id ?? '']
    expect(find(mended, VERDICT, 'It fixed the build.', { cites })).toEqual(['verdict-not-on-record'])
    expect(find(mended, VERDICT, 'It fixed the build.', { cites: [...cites, fixing] })).toEqual([])
  })

  test('may stand in a title where there is one; a green run before it may in any case', () => {
    const title = { place: 'title' } as const
    expect(find(mended, VERDICT, 'One Renamed Script, Fixed by Its Old Name', title)).toEqual([])
    expect(find(dossier, VERDICT, 'One Renamed Script, Fixed by Its Old Name', title)).toEqual([
      'verdict-not-on-record',
    ])
    expect(find(dossier, VERDICT, '`build` Broke on a Commit That Was Green', title)).toEqual([])
  })
})
