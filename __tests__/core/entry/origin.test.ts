import { describe, expect, test } from '@jest/globals'
import { readEndComment } from '../../../src/core/entry/end-comment.ts'
import { type EntryOrigin, toEntryOrigin, toKept, toTarget } from '../../../src/core/entry/origin.ts'
import { type Gathered, NOTHING_HANDED, type Origin } from '../../../src/core/gathered.ts'
import { aLocalLog, anIssueThread, aRedRun, aRequest, aRun, aStreak, dossierOf, write } from '../../support/gathered.ts'

const ofOrigin = (origin: Origin): Gathered => ({ ...aRequest('It is down.'), origin })
const SINCE = { since: '2026-10-03T00:00:00.000Z', until: '2026-11-02T12:00:00.000Z' }

describe('an entry can be asked for again', () => {
  test.each<[string, Gathered, EntryOrigin, unknown]>([
    [
      'as the newest failed run that it tells of',
      aStreak([['bad2', '09:30']]),
      { kind: 'run', id: 701, attempt: 1, workflow: 9, branch: 'main' },
      { kind: 'run', runId: 701, attempt: 1, workflowId: 9, branch: 'main', conclusion: null, endedAt: null },
    ],
    [
      'as the attempt that failed',
      aRedRun({ run: aRun({ attempt: 3, branch: null }), streak: [aRun({ attempt: 3, branch: null })] }),
      { kind: 'run', id: 700, attempt: 3, workflow: 9, branch: null },
      { kind: 'run', runId: 700, attempt: 3, workflowId: 9, branch: null, conclusion: null, endedAt: null },
    ],
    ['as a thread', anIssueThread(), { kind: 'issue', number: 5 }, { kind: 'thread', number: 5, asWritten: null }],
    ['as a request', aRequest('It is down.'), { kind: 'request', id: '8800' }, { kind: 'request', id: '8800' }],
    [
      'as a commit',
      ofOrigin({ kind: 'commit', sha: 'abc' }),
      { kind: 'commit', sha: 'abc' },
      { kind: 'commit', sha: 'abc' },
    ],
    [
      'as a deployment',
      ofOrigin({ kind: 'deployment', id: 812 }),
      { kind: 'deployment', id: 812 },
      { kind: 'deployment', id: 812 },
    ],
    [
      'as the failures of a time',
      ofOrigin({ kind: 'pattern', id: 'p', ...SINCE }),
      { kind: 'pattern', id: 'p', ...SINCE },
      { kind: 'pattern', id: 'p', ...SINCE },
    ],
  ])('%s', (_, gathered, origin, target) => {
    expect(toEntryOrigin(dossierOf(gathered))).toEqual(origin)
    expect(toTarget(origin)).toEqual(target)
  })

  test.each([
    { kind: 'run', id: 0, attempt: 1, workflow: 9, branch: 'main' },
    { kind: 'issue', number: -5 },
    { kind: 'commit', sha: '' },
    { kind: 'commit', sha: 'main/../../pulls' },
    { kind: 'deployment', id: 1.5 },
    { kind: 'pattern', id: 'p', since: 'once', until: SINCE.until },
    { kind: 'elsewhere' },
  ])('not, where somebody made it %j', (forged) => {
    const { markdown } = write(aRequest('It is down.'))
    const own = '"origin":{"kind":"request","id":"8800"}'
    expect(markdown).toContain(own)
    expect(readEndComment(markdown.replace(own, `"origin":${JSON.stringify(forged)}`))).toBeNull()
  })

  test('not, where it was written from a log on a disk', () => {
    expect(toEntryOrigin(dossierOf(aLocalLog()))).toBeNull()
  })
})

describe('what was handed over', () => {
  const handed = { ...NOTHING_HANDED, title: 'Orders', text: 'It is --> down.', severity: 'high', by: 'noor' } as const

  test('is kept in the comment of the entry, with where the entry comes from', () => {
    const comment = readEndComment(write({ ...aRequest(''), handed }).markdown)?.comment
    expect([comment?.origin, comment?.handed]).toEqual([{ kind: 'request', id: '8800' }, handed])
  })

  test('is nothing where nothing was said', () => {
    expect(toKept({ ...NOTHING_HANDED, by: 'noor', url: 'https://github.com/octo/shop/issues/5' })).toBeNull()
  })

  test('keeps the last 20,000 characters of logs, and no half character', () => {
    const logs = `${'x'.repeat(50)}😀${'y'.repeat(19_999)}`
    expect(toKept({ ...NOTHING_HANDED, logs })?.logs).toBe('y'.repeat(19_999))
    expect(toKept({ ...NOTHING_HANDED, logs: 'short' })?.logs).toBe('short')
  })
})
