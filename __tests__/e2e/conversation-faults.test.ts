// Where the conversation is refused, breaks off or gets lost: the entry is written all the same. Where the entry cannot be, the comment says so.
import { describe, expect, test } from '@jest/globals'
import { type ActionResult, runAction } from '../support/run-action.ts'
import type { Fault } from '../support/test-github/faults.ts'
import type { Issue } from '../support/test-github/threads.ts'
import { startTestGitHub, type TestGitHub, type TestGitHubOptions } from '../support/test-github.ts'
import { issueCommentEvent, issueLabeledEvent } from '../support/webhook-events.ts'
import { readEntry } from './delivery.ts'
import { listReplies, openEntry } from './entry-talk.ts'

const TITLE = 'Checkout answers 502 since the cache upgrade'

async function openThread(options: TestGitHubOptions = {}) {
  const github = await startTestGitHub(options)
  await github.git.commit({ files: { 'README.md': 'shop\n' } })
  const issue = github.world.addIssue({ title: TITLE, body: 'Every second checkout fails.', labels: ['journal'] })
  return { github, issue, [Symbol.asyncDispose]: () => github.stop() }
}

function label(github: TestGitHub, issue: Issue, inputs: Readonly<Record<string, string>> = {}): Promise<ActionResult> {
  return runAction({
    github,
    eventName: 'issues',
    event: issueLabeledEvent(github, issue, 'journal'),
    inputs,
    timeoutMs: 60_000,
  })
}

/** The warnings of a log: the first two are annotations. */
function listWarnings({ stdout }: ActionResult): readonly string[] {
  return stdout.split('\n').filter((line) => /^(?:::warning::|Warning: )/.test(line))
}

const FORBIDDEN = { status: 403, body: { message: 'Resource not accessible by integration' } } as const
const LOCKED = {
  status: 403,
  body: { message: 'Unable to create comment because issue is locked.' },
} as const
const REACTIONS = { method: 'POST', path: '/issues/*/reactions', times: 9 } as const
const COMMENTS = { method: 'POST', path: '/issues/*/comments', times: 9 } as const
const LABELS = { method: 'POST', path: '/issues/*/labels', times: 9 } as const

describe('what people would see of the work', () => {
  test.each<[string, readonly Fault[], readonly RegExp[]]>([
    [
      'refused for all of it, as without issues: write',
      [REACTIONS, COMMENTS, LABELS].map((at) => ({ ...at, ...FORBIDDEN })),
      [/reaction.*403/, /comment.*403/, /labels could.*403/, /comment.*403/, /reaction.*403/, /label could.*403/],
    ],
    ['in a thread that is locked', [{ ...COMMENTS, ...LOCKED }], [/comment.*403.*locked/, /comment.*403.*locked/]],
    [
      'when GitHub fails',
      [
        { ...REACTIONS, status: 500 },
        { ...COMMENTS, status: 502 },
      ],
      [/reaction.*500/, /comment.*502/, /comment.*502/, /reaction.*500/],
    ],
    [
      'when the connection ends each time',
      [REACTIONS, COMMENTS].map((at) => ({ ...at, drop: 'before' as const })),
      [/reaction/, /comment/, /comment/, /reaction/],
    ],
  ])('costs warnings and no entry: %s', async (_, faults, warnings) => {
    await using here = await openThread()
    const { github, issue } = here
    for (const fault of faults) github.faults.add(fault)
    const result = await label(github, issue, { 'done-label': 'journaled' })

    expect([result.exitCode, result.stderr, result.outputs['outcome']]).toEqual([0, '', 'journaled'])
    expect(await readEntry(github, result)).toContain('Every second checkout fails.')
    expect(listWarnings(result)).toEqual(warnings.map((warning) => expect.stringMatching(warning)))
    expect(result.stdout).not.toMatch(/::error::|bug in Journal Writer/)
  })

  test('is there in the end where only the beginning went wrong', async () => {
    await using here = await openThread()
    const { github, issue } = here
    github.faults.add({ ...COMMENTS, times: 2, status: 503 })
    const result = await label(github, issue)

    expect([result.exitCode, listWarnings(result).length]).toEqual([0, 1])
    expect(listReplies(issue)).toEqual([expect.stringContaining('A new entry was written.')])
  })

  test('is one comment, though the answer to writing it was lost', async () => {
    await using here = await openThread()
    const { github, issue } = here
    github.faults.add({ ...COMMENTS, times: 1, drop: 'after' })
    const result = await label(github, issue)

    expect([result.exitCode, result.outputs['outcome'], listWarnings(result)]).toEqual([0, 'journaled', []])
    expect(listReplies(issue)).toEqual([expect.stringContaining(`[pull request 2](${github.webUrl}/pull/2)`)])
  })

  test('is found again past the first page of a long thread', async () => {
    await using here = await openThread()
    const { github, issue } = here
    for (let index = 0; index < 120; index += 1) github.world.addComment(issue, { body: `Same here ${index}` })
    await label(github, issue)
    await label(github, issue)

    expect(listReplies(issue)).toHaveLength(1)
  })

  test('is no comment of somebody who copied the mark of ours', async () => {
    await using here = await openThread()
    const { github, issue } = here
    const copy = github.world.addComment(issue, { author: 'mallory', body: '<!-- journal-writer: status -->\nMine.' })
    await label(github, issue)

    expect(copy.body).toBe('<!-- journal-writer: status -->\nMine.')
    expect(listReplies(issue)).toEqual([expect.stringContaining('A new entry was written.')])
  })
})

describe('the label', () => {
  test('is swapped for another one where that is set, and once', async () => {
    await using here = await openThread()
    const { github, issue } = here
    const result = await label(github, issue, { 'done-label': 'journaled' })

    expect([result.exitCode, issue.labels, listWarnings(result)]).toEqual([0, ['journaled'], []])
  })

  test('that somebody took off meanwhile is no failure', async () => {
    await using here = await openThread()
    const { github, issue } = here
    issue.labels = []
    const result = await label(github, issue, { 'done-label': 'journaled' })

    expect([result.exitCode, issue.labels, listWarnings(result)]).toEqual([0, ['journaled'], []])
  })

  test('stays where the entry was not written', async () => {
    await using here = await openThread()
    const { github, issue } = here
    github.faults.add({ method: 'POST', path: '/git/trees', times: 9, ...FORBIDDEN })
    const result = await label(github, issue, { 'done-label': 'journaled' })

    expect([result.exitCode, issue.labels]).toEqual([1, ['journal']])
  })
})

describe('where the journal may not publish', () => {
  test('the comment says what to do, with a link that opens the pull request', async () => {
    await using here = await openThread({ actionsMayOpenPulls: false })
    const { github, issue } = here
    const result = await label(github, issue)
    const compare = `${github.webUrl}/compare/main...${result.outputs['branch']}?expand=1`

    expect([result.exitCode, result.outputs['outcome'], result.outputs['reason']]).toEqual([
      0,
      'blocked',
      'pull-request-blocked',
    ])
    expect(listReplies(issue)).toEqual([expect.stringContaining(`[Open the pull request](${compare})`)])
    expect(listReplies(issue)[0]).toContain(
      'Open it by hand, or allow GitHub Actions to create pull requests in the settings of the repository.',
    )
    expect(issue.reactedBy.map(({ content }) => content)).toEqual(['eyes'])
    expect(await readEntry(github, result)).toContain('Every second checkout fails.')
  })

  test('and may not even push, the comment says where the text is, and the run is red', async () => {
    await using here = await openThread()
    const { github, issue } = here
    github.faults.add({ method: 'POST', path: '/git/trees', times: 9, ...FORBIDDEN })
    const result = await label(github, issue)

    expect([result.exitCode, result.outputs['reason']]).toEqual([1, 'not-written'])
    expect(result.summary).toContain('Every second checkout fails.')
    expect(listReplies(issue)).toEqual([
      expect.stringContaining('The entry could not be written to the repository; its text is in the job summary.'),
    ])
    expect(listReplies(issue)[0]).toContain(`${github.webUrl}/actions/runs/424242`)
  })
})

describe('where it goes wrong', () => {
  test.each([
    [404, 'the issue is gone'],
    [410, 'the issue was deleted'],
    [403, 'it may not be read'],
  ])('%i, the comment says it in one place, and the run is red: %s', async (status) => {
    await using here = await openThread()
    const { github, issue } = here
    github.faults.add({ method: 'GET', path: `/issues/${issue.number}`, status, times: 9, body: { message: 'No.' } })
    const result = await label(github, issue)

    expect([result.exitCode, result.stderr]).toEqual([1, ''])
    expect(result.stdout).toMatch(/^::error::/m)
    expect(result.stdout).not.toContain('bug in Journal Writer')
    expect(listReplies(issue)).toEqual([
      expect.stringMatching(/^<!-- journal-writer: status -->\nThe journal entry could not be written\./),
    ])
    expect(listReplies(issue)[0]).toContain(`[The run](${github.webUrl}/actions/runs/424242) has the log.`)
    expect(github.world.pulls).toEqual([])
  })

  test('and nothing can be said either, the log has both', async () => {
    await using here = await openThread()
    const { github, issue } = here
    github.faults.add({ method: 'GET', path: `/issues/${issue.number}`, status: 404, times: 9 })
    github.faults.add({ ...COMMENTS, ...FORBIDDEN })
    const result = await label(github, issue)

    expect(result.exitCode).toBe(1)
    expect(result.stdout).toMatch(/^::error::/m)
    expect(listWarnings(result).every((line) => line.includes('403'))).toBe(true)
    expect(listReplies(issue)).toEqual([])
  })

  test('what a server says is repeated as plain text', async () => {
    await using here = await openThread()
    const { github, issue } = here
    const message = '@team <b>no</b> ![x](https://bad.example/p) Fixes #1\n::error::mine'
    github.faults.add({ method: 'GET', path: `/issues/${issue.number}`, status: 422, times: 9, body: { message } })
    const result = await label(github, issue)
    const said = listReplies(issue)[0] ?? ''

    expect(result.exitCode).toBe(1)
    expect(said).toContain('The journal entry could not be written.')
    expect(said).not.toMatch(/@team|(?<!\\)<b>|!\[x\]|(?<!`)https:\/\/bad\.example/)
    expect(result.stdout).not.toMatch(/^::error::mine/m)
  })
})

test('a word on the pull request of an entry is in it, though nobody could be answered', async () => {
  await using talk = await openEntry()
  for (const at of [REACTIONS, COMMENTS, { ...REACTIONS, path: '/issues/comments/*/reactions' }])
    talk.github.faults.add({ ...at, ...FORBIDDEN })
  const { result } = await talk.say('/journal The shop was down for an hour.')

  expect([result.exitCode, result.outputs['reason'], listReplies(talk.pull)]).toEqual([0, 'entry-updated', []])
  expect(listWarnings(result)).toHaveLength(4)
  expect(await talk.readEntry()).toContain('> The shop was down for an hour.')
})

test('a comment that was deleted before it could be looked at is no failure', async () => {
  await using here = await openThread()
  const { github, issue } = here
  const comment = github.world.addComment(issue, { body: '/journal It was the address.' })
  const event = issueCommentEvent(github, { issue, comment })
  issue.comments.splice(0)
  const result = await runAction({ github, eventName: 'issue_comment', event })

  expect([result.exitCode, result.outputs['outcome']]).toEqual([0, 'journaled'])
  expect(listWarnings(result)).toEqual([expect.stringMatching(/reaction.*404/), expect.stringMatching(/reaction.*404/)])
  expect(listReplies(issue)).toHaveLength(1)
})
