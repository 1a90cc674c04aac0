import { describe, expect, test } from '@jest/globals'
import { hear } from '../../src/attend/hear.ts'
import type { Command } from '../../src/core/command.ts'
import { PortFailure } from '../../src/core/failure.ts'
import { NOTHING_HANDED } from '../../src/core/gathered.ts'
import type { Ask, Target } from '../../src/core/trigger.ts'
import type { GitHubReader } from '../../src/ports.ts'
import { anAsk } from '../support/config.ts'
import { fakeGitHub } from '../support/fake-ports.ts'
import { aComparison, aFile, anIssueThread, aPull, aRedRun, aRequest, at, write } from '../support/gathered.ts'

const PATH = 'docs/journals/20261102-0914-npm-missing-script.md'
const PLACE = { kind: 'thread', number: 12, comment: { id: 71, isReview: false } } as const
const THREAD = { kind: 'thread', number: 12, asWritten: null } as const

/** A GitHub on which pull request 12 offers this entry. */
function offering(markdown: string, over: Partial<GitHubReader> = {}) {
  return fakeGitHub({
    readPull: async () => aPull(),
    readPullChange: async () => aComparison({ files: [aFile('README.md'), aFile(PATH)] }),
    readFile: async () => markdown,
    ...over,
  })
}

function hearOn(github: GitHubReader, command: Ask['command'], target: Target = THREAD) {
  const trigger = { ...anAsk({ place: PLACE, command }), ...target }
  return hear(trigger, { github, branchPrefix: 'journal/', directory: 'docs/journals' })
}

const ENTRY = write(aRedRun()).markdown

describe('where there is no entry, a command', () => {
  test.each<[NonNullable<Ask['command']>, object]>([
    [
      { kind: 'write', text: 'hm' },
      { kind: 'write', isForced: false, trigger: { kind: 'thread', number: 12 } },
    ],
    [{ kind: 'help' }, { kind: 'help', why: null, outcome: { reason: 'help-given' } }],
    [
      { kind: 'unknown', why: 'No.' },
      { kind: 'help', why: 'No.', outcome: { reason: 'command-unknown' } },
    ],
    [{ kind: 'redo' }, { kind: 'help', outcome: { reason: 'no-entry-here' } }],
    [{ kind: 'close' }, { kind: 'help', outcome: { reason: 'no-entry-here' } }],
    [
      { kind: 'issue', number: 1 },
      { kind: 'help', outcome: { reason: 'no-entry-here' } },
    ],
    [
      { kind: 'severity', level: 'high' },
      { kind: 'help', outcome: { reason: 'no-entry-here' } },
    ],
    [{ kind: 'refresh' }, { kind: 'skipped', reason: 'no-command' }],
  ])('%j becomes %j', async (command, errand) => {
    expect(await hearOn(fakeGitHub(), command)).toMatchObject(errand)
  })

  test('on a commit is not looked for in a pull request', async () => {
    const errand = await hearOn(fakeGitHub(), { kind: 'redo' }, { kind: 'commit', sha: 'abc' })
    expect(errand).toMatchObject({ kind: 'help', outcome: { reason: 'no-entry-here' } })
  })
})

describe('on the pull request of an entry, a command', () => {
  const again = { kind: 'run', runId: 700, attempt: 1, workflowId: 9, branch: 'main' }

  test.each<[Command, boolean]>([
    [{ kind: 'write', text: 'It was the cache.' }, false],
    [{ kind: 'answer', topic: 'cause', text: 'The cache.' }, false],
    [{ kind: 'severity', level: 'high' }, false],
    [{ kind: 'title', text: 'A day' }, false],
    [{ kind: 'drop', section: 'How It Felt' }, false],
    [{ kind: 'redo' }, true],
  ])('%j writes the entry of the same incident again', async (command, isForced) => {
    const errand = await hearOn(offering(ENTRY), command)
    expect(errand).toMatchObject({ kind: 'write', isForced, trigger: { ...again, place: PLACE, isAutomatic: false } })
  })

  test('that only changed does so without a word', async () => {
    expect(await hearOn(offering(ENTRY), { kind: 'refresh' })).toMatchObject({
      kind: 'write',
      trigger: { place: null },
    })
  })

  test('lets what strangers wrote count up to the command, and no later', async () => {
    const askedAt = at('12:00')
    const hearAt = async (markdown: string) => {
      const trigger = { ...anAsk({ place: PLACE, command: { kind: 'redo' }, askedAt }), ...THREAD }
      const ports = { github: offering(markdown), branchPrefix: 'journal/', directory: 'docs/journals' }
      const errand = await hear(trigger, ports)
      return errand.kind === 'write' ? [errand.trigger.kind, errand.trigger.askedAt] : errand
    }
    expect([await hearAt(write(anIssueThread()).markdown), await hearAt(ENTRY)]).toEqual([
      ['thread', askedAt],
      ['run', null],
    ])
  })

  test('brings along what was handed over when it was first asked for', async () => {
    const handed = { ...NOTHING_HANDED, text: 'Two clicks charge twice.', by: 'noor' }
    const { markdown } = write(aRequest('', { handed }))
    const errand = await hearOn(offering(markdown), { kind: 'redo' })
    expect(errand).toMatchObject({ kind: 'write', trigger: { kind: 'request', id: '8800', handed } })
  })

  test('may close it, or make a proposal an issue', async () => {
    expect(await hearOn(offering(ENTRY), { kind: 'close' })).toMatchObject({ kind: 'close', pull: { number: 12 } })
    expect(await hearOn(offering(ENTRY), { kind: 'issue', number: 2 })).toMatchObject({
      kind: 'open-issue',
      proposal: 2,
      entry: { path: PATH, text: ENTRY },
    })
  })

  test('of an entry that a person wrote anew changes nothing', async () => {
    expect(await hearOn(offering('# Mine\n'), { kind: 'redo' })).toMatchObject({ reason: 'edited-by-a-person' })
  })
})

test.each([
  ['of a fork with such a branch', { readPull: async () => aPull({ fromFork: true }) }],
  ['of another branch', { readPull: async () => aPull({ headBranch: 'fix' }) }],
  ['without an entry', { readPullChange: async () => aComparison({ files: [aFile('README.md')] }) }],
])('a pull request %s is not one of the journal', async (_, over) => {
  const errand = await hearOn(offering(ENTRY, over), { kind: 'redo' })
  expect(errand).toMatchObject({ kind: 'help', outcome: { reason: 'no-entry-here' } })
})

test('a pull request that cannot be read is no answer', async () => {
  const readPull = async () => {
    throw new PortFailure('GitHub answered 500', { status: 500 })
  }
  await expect(hearOn(offering(ENTRY, { readPull }), { kind: 'redo' })).rejects.toThrow('GitHub answered 500')
})
