import { describe, expect, test } from '@jest/globals'
import { parseAddress, writeAddress } from '../../../src/core/entry/address.ts'
import type { EvidenceKind } from '../../../src/core/evidence.ts'
import type { Gathered } from '../../../src/core/gathered.ts'
import {
  aComment,
  aCommit,
  aComparison,
  aGreenRun,
  aLocalLog,
  anIssueThread,
  aRedRun,
  aRun,
  dossierOf,
  shaOf,
} from '../../support/gathered.ts'
import { aFailedDeployment } from '../../support/ways-in.ts'

const WORKFLOW = {
  path: '.github/workflows/ci.yml',
  url: 'https://github.com/octo/shop/blob/bad1/.github/workflows/ci.yml',
  lines: ['on: push', 'jobs:', '  build:', '    steps:', '      - run: npm run build:prod'],
  jobs: [
    {
      id: 'build',
      name: null,
      needs: [],
      environment: null,
      fromLine: 3,
      toLine: 5,
      steps: [{ name: null, run: 'npm run build:prod', fromLine: 5, toLine: 5 }],
    },
  ],
}
const LOCAL: Gathered = { ...aLocalLog(), change: { since: 'parent', comparison: aComparison() } }
const THREAD = anIssueThread({}, { comments: [aComment(31, 'It broke at noon.')] })

function addressOf(gathered: Gathered, kind: EvidenceKind, title?: string): string | null | undefined {
  const dossier = dossierOf(gathered)
  const evidence = dossier.evidence.find((item) => item.kind === kind && (title === undefined || item.title === title))
  return evidence === undefined ? undefined : writeAddress(evidence, dossier)
}

describe('evidence is found again', () => {
  const [bad, good] = [shaOf('bad1'), shaOf('900d')]
  test.each<[string, Gathered, EvidenceKind, string | undefined, string | null]>([
    ['as a page of the repository: a run', aRedRun(), 'run', undefined, 'actions/runs/700'],
    ['as lines of the log of a job', aRedRun(), 'log', undefined, 'actions/runs/700/job/7001#L101-L103'],
    ['by its id: a commit', aRedRun(), 'commit', undefined, bad],
    [
      'between the last green run and the first red one: a diff',
      aRedRun(),
      'diff',
      'package.json',
      `${good}...${bad}:package.json`,
    ],
    ['the same way without a path: the list of files', aRedRun(), 'diff', 'Changed files', `${good}...${bad}`],
    ['in one commit where no green run is known: a diff', LOCAL, 'diff', 'package.json', `${bad}:package.json`],
    [
      'at the commit of the run: lines of its workflow',
      aRedRun({}, { workflow: WORKFLOW }),
      'workflow-file',
      undefined,
      `${bad}:.github/workflows/ci.yml#L5-L5`,
    ],
    ['by its number: a comment', THREAD, 'comment', undefined, 'issues/5#issuecomment-31'],
    ['by the name of the file: a log on a disk', LOCAL, 'log', undefined, 'ci.log#L101-L103'],
    ['nowhere: the commands of a step on a disk', LOCAL, 'step', undefined, null],
  ])('%s', (_, gathered, kind, title, address) => {
    expect(addressOf(gathered, kind, title)).toBe(address)
  })

  test('between the last red run and the green one: the diff of a fix', () => {
    const closingGreen = aGreenRun({ id: 800, number: 50, sha: shaOf('f1c5'), createdAt: '2026-11-02T10:00:00Z' })
    const fix = aComparison({ commits: [aCommit('f1c5', 'Call the script by its new name')] })
    const streak = [aRun(), aRun({ id: 701, number: 43, sha: shaOf('bad2') })]
    const gathered = aRedRun({ streak, closingGreen }, { change: null, later: fix, fix })
    expect(addressOf(gathered, 'diff', 'package.json')).toBe(`${shaOf('bad2')}...${shaOf('f1c5')}:package.json`)
  })

  test('between the last good deployment and the one that failed: the diff of a deployment', () => {
    const both = `${shaOf('900d')}...${shaOf('bad1')}:package.json`
    const parent = { since: 'parent', comparison: aComparison() } as const
    expect(addressOf(aFailedDeployment(), 'diff', 'package.json')).toBe(both)
    expect(addressOf(aFailedDeployment({ lastGood: null }, { change: parent }), 'diff', 'package.json')).toBe(
      `${shaOf('bad1')}:package.json`,
    )
  })

  test('not at all where a secret was taken out of it', () => {
    const commits = [aCommit('bad1', 'Use [redacted: github-token] for the upload')]
    const change = { since: 'last-green', comparison: aComparison({ commits }) } as const
    expect(addressOf(aRedRun({}, { change }), 'commit')).toBeNull()
  })
})

describe('an address is read back', () => {
  const [a, b] = ['a'.repeat(40), 'b'.repeat(64)]
  test.each([
    ['commit', a, { kind: 'commit', sha: a }],
    ['diff', `${a}...${b}`, { kind: 'diff', base: a, head: b, path: null }],
    ['diff', `${a}...${b}:src/a b:c.js`, { kind: 'diff', base: a, head: b, path: 'src/a b:c.js' }],
    ['diff', `${a}:x#L1-L2`, { kind: 'diff', base: null, head: a, path: 'x#L1-L2' }],
    ['workflow-file', `${a}:ci.yml#L4-L8`, { kind: 'file', sha: a, path: 'ci.yml', from: 4, to: 8 }],
    [
      'past-entry',
      `${a}:docs/journals/x.md#L1-L9`,
      { kind: 'file', sha: a, path: 'docs/journals/x.md', from: 1, to: 9 },
    ],
    ['log', 'actions/runs/7/job/8#L4-L8', { kind: 'elsewhere' }],
    ['commit', null, { kind: 'elsewhere' }],
    ['commit', '--output=x', { kind: 'elsewhere' }],
    ['diff', 'main...dev:x', { kind: 'elsewhere' }],
    ['workflow-file', `${a}:ci.yml`, { kind: 'elsewhere' }],
  ])('of a %s: %s', (kind, at, address) => {
    expect(parseAddress({ kind, at })).toEqual(address)
  })
})
