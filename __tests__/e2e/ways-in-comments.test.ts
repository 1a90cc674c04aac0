// `/journal` in a comment on an issue, on a pull request or on a commit: from GitHub's event to the pull request of the entry, and the
// conversation around it.
import { describe, expect, test } from '@jest/globals'
import { runAction } from '../support/run-action.ts'
import { fillShop, redAttempt, TEST_LOG } from '../support/shop.ts'
import { startTestGitHub } from '../support/test-github.ts'
import { commitCommentEvent, issueCommentEvent, reviewCommentEvent } from '../support/webhook-events.ts'
import { expectGoodTalk, findOwnWords, listTalk, readOneEntry } from './talk.ts'
import { CREATED, fillIssue, say, toEnding } from './thread-worlds.ts'

describe('/journal on an issue', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['alone', '/journal', []],
    ['with words', '/journal the voucher job ran on two nodes', ['the voucher job ran on two nodes']],
    [
      'with a context of several lines',
      '/journal\nContext: the voucher job ran on two nodes.\nNobody looked at the second one.',
      ['the voucher job ran on two nodes.', 'Nobody looked at the second one.'],
    ],
    ['in brackets', '/journal [document the double voucher]', ['document the double voucher']],
    ['below other words', 'Found it.\n\n/journal the job ran twice', ['Found it.', 'the job ran twice']],
  ])('%s makes an entry of the thread and of those words', async (_, body, words) => {
    await using github = await startTestGitHub()
    const issue = await fillIssue(github)
    const { comment, result } = await say(github, issue, { body })

    const entry = await readOneEntry(github, result)
    expect(result.outputs).toMatchObject({ reason: 'entry-created', branch: 'journal/issue-1' })
    for (const copied of ['Two baskets were free on Sunday.', 'Both had a voucher of 5.', ...words])
      expect(entry).toContain(copied)
    expect(entry).not.toMatch(/\/journal(?!s)|Context:/)
    expectGoodTalk(github, result, {
      asked: `issues/comments/${comment.id}`,
      thread: 'issues/1',
      comments: issue.comments,
    })
  })

  test('leaves the label alone: nobody asked by it', async () => {
    await using github = await startTestGitHub()
    const issue = await fillIssue(github)
    issue.labels = ['journal']
    const comment = github.world.addComment(issue, { body: '/journal', createdAt: CREATED })
    const result = await runAction({
      github,
      eventName: 'issue_comment',
      event: issueCommentEvent(github, { issue, comment }),
      inputs: { 'done-label': 'journaled' },
    })

    expect([toEnding(result), issue.labels]).toEqual([
      { exitCode: 0, outcome: 'journaled', reason: 'entry-created' },
      ['journal'],
    ])
  })

  test('twice, by two people, makes one entry and one comment, and a reaction for each of them', async () => {
    await using github = await startTestGitHub()
    const issue = await fillIssue(github)
    const first = await say(github, issue, { body: '/journal', author: 'noor' })
    const [own] = findOwnWords(issue.comments)
    const second = await say(github, issue, { body: '/journal', author: 'sam', createdAt: '2026-03-02T10:40:00Z' })

    expect([first, second].map(({ result }) => result.outputs['pull-request-number'])).toEqual(['2', '2'])
    expect(findOwnWords(issue.comments)).toEqual([own])
    expect([first, second].map(({ comment }) => comment.reactedBy.map(({ content }) => content))).toEqual([
      ['eyes', 'rocket'],
      ['eyes'],
    ])
    expect(toEnding(second.result)).toEqual({ exitCode: 0, outcome: 'unchanged', reason: 'entry-up-to-date' })
    expect(own?.body).toContain(`](${github.webUrl}/pull/2)`)
  })

  test('leaves out what an outsider wrote below it before it was read', async () => {
    await using github = await startTestGitHub()
    const issue = await fillIssue(github)
    github.world.people.set('eve', { permission: 'none' })
    const comment = github.world.addComment(issue, { body: '/journal', createdAt: CREATED })
    const event = issueCommentEvent(github, { issue, comment })
    github.world.addComment(issue, { author: 'eve', body: 'Blame evil.example.', createdAt: '2026-03-02T10:30:01Z' })
    const entry = await readOneEntry(github, await runAction({ github, eventName: 'issue_comment', event }))

    expect(entry).not.toContain('evil.example')
    expect(entry).toMatch(/^- 1 comment: /m)
  })

  test('tells the body as it was when the comment was written, and says that it has changed', async () => {
    await using github = await startTestGitHub()
    const issue = await fillIssue(github)
    const comment = github.world.addComment(issue, { body: '/journal', createdAt: CREATED })
    const event = issueCommentEvent(github, { issue, comment })
    Object.assign(issue, { title: 'All is well', body: 'See evil.example.', updatedAt: '2026-03-02T10:30:01Z' })
    const entry = await readOneEntry(github, await runAction({ github, eventName: 'issue_comment', event }))

    expect(entry).toContain('# Vouchers are counted twice\n')
    expect(entry).toContain('Two baskets were free on Sunday.')
    expect(entry).not.toMatch(/evil\.example|All is well/)
    expect(entry).toMatch(/^- the text of `#1` as it stands now: /m)
  })

  test('help lists what can be asked for, in one comment however often it is asked', async () => {
    await using github = await startTestGitHub()
    const issue = await fillIssue(github)
    const first = await say(github, issue, { body: '/journal help' })
    const second = await say(github, issue, { body: '/journal help please' })

    expect([first, second].map(({ result }) => toEnding(result))).toEqual(
      Array(2).fill({ exitCode: 0, outcome: 'answered', reason: 'help-given' }),
    )
    expect(findOwnWords(issue.comments).map(({ body }) => body)).toEqual([expect.stringContaining('`/journal redo`')])
    expect(github.world.pulls).toEqual([])
  })

  test('with one unknown word is told what there is, and nothing is written', async () => {
    await using github = await startTestGitHub()
    const issue = await fillIssue(github)
    const { comment, result } = await say(github, issue, { body: '/journal @everyone' })

    const [own, ...others] = findOwnWords(issue.comments)
    expect(toEnding(result)).toEqual({ exitCode: 0, outcome: 'answered', reason: 'command-unknown' })
    expect([others, github.world.pulls]).toEqual([[], []])
    expect(own?.body).not.toContain('everyone')
    expect(listTalk(github, result)).toEqual([`eyes on issues/comments/${comment.id}`, 'comment on issues/1'])
  })

  test('with a word for the pull request of an entry is told that here is none', async () => {
    await using github = await startTestGitHub()
    const issue = await fillIssue(github)
    const { result } = await say(github, issue, { body: '/journal severity high' })

    expect(toEnding(result)).toEqual({ exitCode: 0, outcome: 'answered', reason: 'no-entry-here' })
    expect([findOwnWords(issue.comments).length, github.world.pulls]).toEqual([1, []])
  })

  test('pattern makes an entry of what failed in the last days', async () => {
    await using github = await startTestGitHub()
    const shop = await fillShop(github)
    const issue = github.world.addIssue({ title: 'Third time this month' })
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString().replace(/\.\d+Z$/, 'Z')
    const runs = [50, 26, 2].map((hours) =>
      github.world.addRun({
        sha: shop.broken,
        createdAt: hoursAgo(hours),
        attempts: [redAttempt(TEST_LOG, hoursAgo(hours))],
      }),
    )
    const { comment, result } = await say(github, issue, { body: '/journal pattern 3' })

    const entry = await readOneEntry(github, result)
    for (const run of [runs[0], runs[2]]) expect(entry).toContain(`](${github.webUrl}/actions/runs/${run?.id})`)
    expect(entry).not.toContain(`/actions/runs/${shop.failed.id})`)
    expectGoodTalk(github, result, {
      asked: `issues/comments/${comment.id}`,
      thread: `issues/${issue.number}`,
      comments: issue.comments,
    })
  })
})

describe('on a pull request', () => {
  test('/journal makes an entry of it, of its diff and of the run that failed for it', async () => {
    await using github = await startTestGitHub()
    const { broken } = await fillShop(github)
    const [sha = ''] = await github.git.commit({
      branch: 'round-again',
      parents: [broken],
      message: 'Round every second line',
      date: '2026-03-02T10:00:00Z',
      files: { 'src/total.js': 'export const total = () => 356\n' },
    })
    const pull = github.world.addPull({
      branch: 'round-again',
      title: 'Round every second line',
      body: 'One more try.',
      createdAt: '2026-03-02T10:05:00Z',
      reviews: [{ author: 'sam', state: 'CHANGES_REQUESTED', body: 'Not again.', submittedAt: '2026-03-02T10:20:00Z' }],
    })
    const run = github.world.addRun({
      sha,
      branch: 'round-again',
      event: 'pull_request',
      createdAt: '2026-03-02T10:06:00Z',
      pulls: [pull.number],
      attempts: [redAttempt(TEST_LOG.replaceAll('357', '356'), '2026-03-02T10:06:00Z')],
    })
    const { comment, result } = await say(github, pull, { body: '/journal we tried this twice already' })

    const entry = await readOneEntry(github, result)
    for (const copied of [
      'we tried this twice already',
      'One more try.',
      '    Received: 356',
      '+export const total = () => 356',
      `](${github.webUrl}/pull/${pull.number})`,
      `](${github.webUrl}/actions/runs/${run.id}/job/`,
    ])
      expect(entry).toContain(copied)
    expectGoodTalk(github, result, {
      asked: `issues/comments/${comment.id}`,
      thread: `issues/${pull.number}`,
      comments: pull.comments,
    })
  })
})

describe('on a line of a pull request', () => {
  test('/journal makes an entry of the pull request, and the answer stands in its conversation', async () => {
    await using github = await startTestGitHub()
    await github.git.commit({ files: { 'README.md': 'shop\n' } })
    await github.git.commit({ branch: 'once', message: 'Count once', files: { 'src/total.js': '1\n' } })
    const pull = github.world.addPull({ branch: 'once', title: 'Count vouchers once', body: 'One try.' })
    const comment = github.world.addReviewComment(pull, {
      body: '/journal this line was wrong for a week',
      path: 'src/total.js',
    })
    const event = reviewCommentEvent(github, { pull, comment })
    const result = await runAction({ github, eventName: 'pull_request_review_comment', event })

    expect(await readOneEntry(github, result)).toContain('this line was wrong for a week')
    expectGoodTalk(github, result, {
      asked: `pulls/comments/${comment.id}`,
      thread: `issues/${pull.number}`,
      comments: pull.comments,
    })
  })

  test('any other word asks for nothing there', async () => {
    await using github = await startTestGitHub()
    const pull = github.world.addPull({ branch: 'once' })
    const comment = github.world.addReviewComment(pull, { body: 'Why once?' })
    const event = reviewCommentEvent(github, { pull, comment })
    const result = await runAction({ github, eventName: 'pull_request_review_comment', event })

    expect([toEnding(result), github.requests]).toEqual([{ exitCode: 0, outcome: 'skipped', reason: 'no-command' }, []])
  })
})

describe('on a commit', () => {
  test('/journal makes an entry of it and of the run that failed for it', async () => {
    await using github = await startTestGitHub()
    const { broken, failed } = await fillShop(github)
    github.world.addCommitComment({
      sha: broken,
      author: 'sam',
      body: 'Why only once?',
      createdAt: '2026-03-02T09:30:00Z',
    })
    const comment = github.world.addCommitComment({
      sha: broken,
      author: 'noor',
      body: '/journal a cent is missing from every basket',
      createdAt: CREATED,
    })
    const result = await runAction({ github, eventName: 'commit_comment', event: commitCommentEvent(github, comment) })

    const entry = await readOneEntry(github, result)
    expect(result.outputs['branch']).toBe(`journal/commit-${broken.slice(0, 10)}`)
    for (const copied of [
      'a cent is missing from every basket',
      'Why only once?',
      '    Received: 357',
      `](${github.webUrl}/commit/${broken})`,
      `${github.webUrl}/actions/runs/${failed.id}/job/`,
    ])
      expect(entry).toContain(copied)
    expectGoodTalk(github, result, {
      asked: `comments/${comment.id}`,
      thread: `commits/${broken}`,
      comments: github.world.commitComments,
    })
  })
})
