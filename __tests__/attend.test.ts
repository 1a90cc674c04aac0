import { describe, expect, test } from '@jest/globals'
import { type AttendPorts, attend } from '../src/attend.ts'
import type { Config } from '../src/core/config.ts'
import { listProposals, writeProposal } from '../src/core/entry/proposals.ts'
import { PortFailure, UserError } from '../src/core/failure.ts'
import { toProposalMark } from '../src/core/marks.ts'
import type { Place, Trigger } from '../src/core/trigger.ts'
import type { Conversation, GitHubReader, JournalRepository } from '../src/ports.ts'
import { aRunTrigger, configOf } from './support/config.ts'
import { fakeConsole, fakeConversation, fakeGitHub, fakeRepository, streamOf } from './support/fake-ports.ts'
import { aComparison, aFile, aGreenRun, aJob, aPull, aRun, at, sha256, shaOf } from './support/gathered.ts'

const NOTHING = { items: [], total: 0, missing: null }
const RUN_URL = 'https://github.com/octo/shop/actions/runs/1'
const PLACE: Place = { kind: 'thread', number: 12, comment: { id: 71, isReview: false } }
const ASKED = { place: PLACE, isAutomatic: false, attempt: 1, conclusion: 'failure' } as const

type Change = {
  readonly github?: Partial<GitHubReader>
  readonly conversation?: Partial<Conversation>
  readonly repository?: Partial<JournalRepository>
}

/** A red run that anybody may ask about. */
function world({ github = {}, conversation = {}, repository = {} }: Change = {}) {
  const fake = fakeRepository(repository)
  const talk = fakeConversation(conversation)
  const console = fakeConsole()
  const ports: AttendPorts = {
    clock: { now: () => at('09:30') },
    console,
    secrets: { find: async () => [] },
    ownSecrets: [],
    sha256,
    desk: null,
    github: fakeGitHub({
      readPermission: async () => 'write',
      listRuns: async ({ branch }) => [aRun({ branch }), aGreenRun({ branch })],
      listJobs: async () => ({ items: [aJob()], total: 1, missing: null }),
      openJobLog: async () => streamOf('##[error]npm error Missing script: "build:prod"'),
      listAnnotations: async () => [],
      compare: async () => aComparison(),
      readFile: async () => '',
      listPullsOf: async () => [],
      listComments: async () => ({ ...NOTHING, items: talk.comments }),
      listReviewComments: async () => NOTHING,
      ...github,
    }),
    repository: fake.repository,
    conversation: talk.conversation,
    readFrontMatter: (text) => ({ data: {}, content: text }),
    readWorkflow: () => [],
  }
  const send = (trigger: Trigger, config: Partial<Config> = {}) =>
    attend(
      trigger,
      { config: { ...configOf({ 'pull-request-labels': '' }), ...config }, defaultBranch: 'main', runUrl: RUN_URL },
      ports,
    )
  return { ...fake, ...talk, console, ports, send }
}

/** A GitHub on which pull request 12 offers this entry. */
function offering(path: string, markdown: string): Partial<GitHubReader> {
  return {
    readPull: async () => aPull(),
    readPullChange: async () => aComparison({ files: [aFile(path)] }),
    readFile: async (file) => (file === path ? markdown : ''),
  }
}

/** The entry of the red run, on its pull request, and somebody who says something there. */
async function openEntry(change: (markdown: string) => string = (markdown) => markdown) {
  const here = world()
  const { path, branch } = await here.send(aRunTrigger(ASKED))
  const markdown = change(here.fileOn(branch ?? '', path ?? '') ?? '')
  here.comments.splice(0)
  here.acts.splice(0)
  Object.assign(here.ports.github, offering(path ?? '', markdown))
  const ask = (
    command: NonNullable<Trigger['command']>,
    over: Partial<Trigger & { kind: 'thread' }> = {},
    config: Partial<Config> = {},
  ) => here.send({ ...aRunTrigger(ASKED), ...over, kind: 'thread', number: 12, asWritten: null, command }, config)
  return { ...here, markdown, ask }
}

describe('whoever may not', () => {
  const askers = [{ login: 'mona', isBot: false }]

  test.each([
    ['read', 'not-allowed'],
    ['none', 'not-allowed'],
  ] as const)('with %s is refused before anything is read or said', async (permission, reason) => {
    const { send, acts, writes } = world({
      github: { readPermission: async () => permission, listRuns: async () => Promise.reject(new Error('was read')) },
    })
    const { outcome, summary } = await send(aRunTrigger({ ...ASKED, askers }))

    expect([outcome, acts, writes]).toEqual([{ kind: 'skipped', reason, detail: `mona has ${permission}` }, [], []])
    expect(summary).not.toContain('mona')
  })

  test('is everybody where GitHub does not say', async () => {
    const readPermission = async () => Promise.reject(new PortFailure('GitHub answered 500', { status: 500 }))
    const { send, acts, console } = world({ github: { readPermission } })

    expect((await send(aRunTrigger({ ...ASKED, askers }))).outcome.reason).toBe('permission-unknown')
    expect([acts, console.lines]).toEqual([[], ['Could not read what mona may do here: GitHub answered 500']])
  })
})

describe('whoever may', () => {
  test('is answered at once, in one comment, and again when it is done', async () => {
    const { send, acts, comments } = world()
    const { outcome } = await send(aRunTrigger(ASKED))

    expect(outcome.reason).toBe('entry-created')
    expect(acts).toEqual(['eyes on 71', 'comment on #12', 'edit 1', 'rocket on 71'])
    expect(comments[0]?.body).toContain('[pull request 12](https://github.com/octo/shop/pull/12)')
  })

  test('hears nothing where they do not wait', async () => {
    const { send, acts } = world()
    await send(aRunTrigger({ ...ASKED, place: null }))

    expect(acts).toEqual([])
  })

  test('sees the label swapped where it asked and another is set, and only then', async () => {
    const labelled = { ...ASKED, place: { ...PLACE, comment: null } }
    const swaps = []
    for (const [ask, doneLabel] of [
      [labelled, 'journaled'],
      [labelled, null],
      [ASKED, 'journaled'],
    ] as const) {
      const { send, acts } = world()
      await send(aRunTrigger(ask), { doneLabel })
      swaps.push(acts.filter((act) => act.startsWith('label')))
    }

    expect(swaps).toEqual([['label #12: journal -> journaled'], [], []])
  })

  test.each([
    [new PortFailure('GitHub answered 502', { status: 502 }), 'GitHub answered 502'],
    [
      new UserError('no-such-run', 'There is no such run.', { hint: 'Look again.' }),
      'There is no such run. Look again.',
    ],
  ])('is told what went wrong: %s', async (failure, said) => {
    const { send, comments } = world({
      github: { listRuns: async () => [], readRun: async () => Promise.reject(failure) },
    })

    await expect(send(aRunTrigger(ASKED))).rejects.toBe(failure)
    expect(comments.map(({ body }) => body.replaceAll('\\', ''))).toEqual([expect.stringContaining(said)])
  })

  test('is told that a bug is one, and no more of it', async () => {
    const bug = new TypeError('undefined is not a function')
    const { send, comments } = world({ github: { listRuns: async () => Promise.reject(bug) } })

    await expect(send(aRunTrigger(ASKED))).rejects.toBe(bug)
    expect(comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('This is a mistake of Journal Writer itself.'),
    ])
    expect(comments[0]?.body).not.toContain('undefined')
  })
})

describe('a dry run', () => {
  const labelled = { ...ASKED, place: { ...PLACE, comment: null } }
  const today = [aPull({ number: 3, headBranch: 'journal/other', createdAt: at('08:00') })]

  test.each([
    ['that a comment asked for', ASKED, {}, 'dry-run'],
    ['that a label asked for', labelled, {}, 'dry-run'],
    [
      'without room for its entry',
      ASKED,
      { repository: { listNewestPulls: async () => ({ pulls: today, isAll: true }) } },
      'too-many-entries',
    ],
    [
      'that ends in a failure',
      ASKED,
      {
        repository: { readBranch: async () => Promise.reject(new PortFailure('GitHub answered 502', { status: 502 })) },
      },
      'not-written',
    ],
  ] as const)('%s writes nothing that people see', async (_, ask, change, reason) => {
    const { send, acts, writes } = world(change)
    const { policy } = configOf({ 'max-entries-per-day': '1' })
    const { outcome } = await send(aRunTrigger(ask), { dryRun: true, doneLabel: 'journaled', policy })

    expect([outcome.reason, acts, writes]).toEqual([reason, [], []])
  })

  test.each<NonNullable<Trigger['command']>>([
    { kind: 'close' },
    { kind: 'issue', number: 1 },
    { kind: 'help' },
    { kind: 'unknown', why: 'No.' },
    { kind: 'redo' },
    { kind: 'severity', level: 'high' },
  ])('of %j on the pull request of an entry writes nothing either', async (command) => {
    const { ask, acts, writes } = await openEntry()
    const before = writes.length
    await ask(command, {}, { dryRun: true, doneLabel: 'journaled' })

    expect([acts, writes.length]).toEqual([[], before])
  })
})

describe('on the pull request of an entry', () => {
  test('a change of words is followed without a word', async () => {
    const { ask, acts } = await openEntry()

    expect((await ask({ kind: 'refresh' })).outcome.reason).toBe('entry-up-to-date')
    expect(acts).toEqual([])
  })

  test('closing closes, and says so', async () => {
    const { ask, acts } = await openEntry()
    expect((await ask({ kind: 'close' })).outcome).toMatchObject({ kind: 'answered', reason: 'closed-on-request' })
    expect(acts).toEqual(['eyes on 71', 'close #12', 'comment on #12'])
  })

  test.each([
    ['closed', { state: 'closed' }, 'pull-request-closed'],
    ['merged', { state: 'closed', isMerged: true }, 'pull-request-merged'],
  ] as const)('one that is %s is not closed again, and that is said', async (_, over, reason) => {
    const { ask, ports, acts, comments } = await openEntry()
    Object.assign(ports.github, { readPull: async () => aPull(over) })

    expect((await ask({ kind: 'close' })).outcome).toMatchObject({ kind: 'unchanged', reason })
    expect(acts).toEqual(['eyes on 71', 'comment on #12'])
    expect(comments[0]?.body).not.toContain('as somebody asked')
  })

  test('an issue is opened for a proposal of an entry that is merged, and its branch is left alone', async () => {
    const { ask, ports, writes } = await openEntry()
    Object.assign(ports.github, { readPull: async () => aPull({ state: 'closed', isMerged: true }) })
    const before = writes.length

    expect(await ask({ kind: 'issue', number: 1 })).toMatchObject({
      operation: 'unchanged',
      outcome: { reason: 'issue-opened' },
    })
    expect(writes.length).toBe(before)
  })

  test('an entry that says that it comes from elsewhere leads to no other entry', async () => {
    const { ask, acts, comments, writes } = await openEntry((text) =>
      text.replace('"branch":"main"', '"branch":"topic"'),
    )
    const before = writes.length

    await expect(ask({ kind: 'redo' })).rejects.toThrow('belongs to another entry')
    expect([acts, writes.length]).toEqual([['eyes on 71', 'comment on #12', 'edit 1'], before])
    expect(comments[0]?.body).toContain('Say it in the file itself, on its branch.')
  })

  test('what stands in the way of closing is said', async () => {
    const failure = new PortFailure('GitHub answered 403', { status: 403 })
    const { send, comments } = world({
      github: offering('docs/journals/x.md', '# Mine\n'),
      conversation: { closePull: async () => Promise.reject(failure) },
    })
    const close = { kind: 'thread', number: 12, asWritten: null, command: { kind: 'close' } } as const

    await expect(send({ ...aRunTrigger(ASKED), ...close })).rejects.toBe(failure)
    expect(comments.map(({ body }) => body)).toEqual([expect.stringContaining('GitHub answered 403')])
  })

  test('somebody who asks for a change of a file that is not ours any more is told so, and a changed word is not', async () => {
    const { ask, acts, comments, writes } = await openEntry(() => '# Mine\n')
    const before = writes.length

    expect((await ask({ kind: 'title', text: 'Theirs' })).outcome).toMatchObject({
      kind: 'unchanged',
      reason: 'edited-by-a-person',
    })
    expect(acts).toEqual(['eyes on 71', 'comment on #12'])
    expect(comments[0]?.body).toContain('Say it in the file itself, on its branch.')

    expect((await ask({ kind: 'refresh' })).outcome.reason).toBe('edited-by-a-person')
    expect([acts.length, writes.length]).toEqual([2, before])
  })

  test('an issue is opened once for a proposal, however often it is asked for, and the entry leads to it', async () => {
    const { ask, acts, comments, markdown, pulls, fileOn } = await openEntry()
    const reasons = []
    for (const number of [1, 1, 99]) reasons.push((await ask({ kind: 'issue', number })).outcome.reason)
    const [proposal] = listProposals(markdown, sha256)
    const { text = '', digest = '' } = proposal ?? {}

    expect(reasons).toEqual(['issue-opened', 'issue-opened', 'no-such-proposal'])
    expect(acts.filter((act) => act.startsWith('open issue'))).toHaveLength(1)
    expect(comments.map(({ body }) => body.split('\n')[0])).toEqual([
      toProposalMark({ digest, issue: 90 }),
      '<!-- journal-writer: status -->',
    ])
    const [path = ''] = /docs\/journals\/[\w-]+\.md/.exec(pulls[0]?.body ?? '') ?? []
    expect(fileOn('journal/main-bad1000000', path)).toContain(
      writeProposal(text, { issue: 90, url: 'https://github.com/octo/shop/issues/90' }),
    )
  })

  test('an issue is opened though the entry may not be changed, and the log says so', async () => {
    const { ask, ports, console } = await openEntry()
    const commitFile = async () => Promise.reject(new PortFailure('GitHub answered 403', { status: 403 }))
    Object.assign(ports.repository, { commitFile })

    expect(await ask({ kind: 'issue', number: 1 })).toMatchObject({
      operation: 'unchanged',
      outcome: { kind: 'answered', reason: 'issue-opened', detail: '#90' },
    })
    expect(console.lines).toContain(
      'warning: The link to the issue could not be written into the entry: GitHub answered 403.',
    )
  })
})

describe('without room for one more entry', () => {
  test('whoever asked is not sent to the entry of something else, which has the list', async () => {
    const today = [aPull({ number: 3, headBranch: 'journal/other', createdAt: at('08:00') })]
    const { send, acts, comments } = world({
      repository: { listNewestPulls: async () => ({ pulls: today, isAll: true }) },
      conversation: { listComments: async () => [] },
    })
    const { policy } = configOf({ 'max-entries-per-day': '1' })
    const { pull, outcome } = await send(aRunTrigger(ASKED), { policy })

    expect([outcome.reason, pull]).toEqual(['too-many-entries', null])
    expect(acts).toEqual(['eyes on 71', 'comment on #12', 'edit 1', 'comment on #3'])
    expect(comments[0]?.body).not.toContain('/pull/')
    expect(comments[1]?.body).toContain(`](${RUN_URL})`)
  })
})

describe('a flood', () => {
  test('of a hundred branches that fail in a day leaves as many pull requests as the cap says, and loses no text', async () => {
    const { send, pulls, branches } = world({
      github: {
        listRuns: async ({ branch }) => {
          const number = Number(branch.slice('topic-'.length))
          return [aRun({ id: 1000 + number, branch, sha: shaOf(`bad${number}f`) })]
        },
        readCommit: async () => aComparison(),
      },
    })
    const endings = []
    for (let index = 0; index < 100; index += 1) {
      const trigger = aRunTrigger({ runId: 1000 + index, branch: `topic-${index}`, attempt: 1, conclusion: 'failure' })
      const { outcome, summary } = await send(trigger)
      endings.push([outcome.reason, summary.includes('npm error Missing script')])
    }

    expect(endings.slice(0, 20)).toEqual(Array(20).fill(['entry-created', false]))
    expect(endings.slice(20)).toEqual(Array(80).fill(['too-many-entries', true]))
    expect([pulls.length, branches.size]).toEqual([20, 21])
  })
})
