import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startTestGitHub, type TestGitHub } from './test-github.ts'
import {
  commitCommentEvent,
  deploymentStatusEvent,
  issueCommentEvent,
  issueLabeledEvent,
  type Json,
  pullLabeledEvent,
  repositoryDispatchEvent,
  reviewCommentEvent,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from './webhook-events.ts'

let github: TestGitHub

beforeEach(async () => {
  github = await startTestGitHub({ repository: 'acme/rocket' })
})

afterEach(() => github.stop())

describe('an event of the test GitHub', () => {
  test('of a run describes that run', () => {
    const run = github.world.addRun({ sha: '1'.repeat(40), branch: 'topic', workflowName: 'Tests', attempts: [{}, {}] })
    expect(workflowRunEvent(github, run)).toMatchObject({
      action: 'completed',
      workflow: { name: 'Tests', path: '.github/workflows/ci.yml' },
      workflow_run: {
        id: run.id,
        conclusion: 'failure',
        head_branch: 'topic',
        head_sha: run.sha,
        run_attempt: 2,
        head_repository: { id: 1296269, full_name: 'acme/rocket' },
        url: `${github.apiUrl}/repos/acme/rocket/actions/runs/${run.id}`,
      },
      repository: { id: 1296269, name: 'rocket', full_name: 'acme/rocket', owner: { login: 'acme' } },
    })
  })

  test('of a fork names the fork, and of a fork that is gone nothing', () => {
    const heads = (['fork', 'gone'] as const).map((head) => {
      const event = workflowRunEvent(github, github.world.addRun({ sha: '1'.repeat(40), head }))
      return (event['workflow_run'] as { head_repository: unknown }).head_repository
    })
    expect(heads).toMatchObject([{ id: 1296270, full_name: 'stranger/rocket' }, null])
  })

  test('of a run that an app started says so', () => {
    const sha = '1'.repeat(40)
    const run = github.world.addRun({ sha, actor: 'robot[bot]', attempts: [{ actor: 'dana' }] })
    expect(workflowRunEvent(github, run)).toMatchObject({
      workflow_run: { actor: { login: 'robot[bot]', type: 'Bot' }, triggering_actor: { login: 'dana', type: 'User' } },
      sender: { login: 'robot[bot]', type: 'Bot' },
    })
  })

  test('of a label on an issue has the issue, when it changed, and who put it on', () => {
    const issue = github.world.addIssue({
      title: 'Broken',
      labels: ['journal'],
      createdAt: '2026-03-01T08:00:00Z',
      updatedAt: '2026-03-01T09:00:00Z',
      author: null,
    })
    expect(issueLabeledEvent(github, issue, 'journal', { sender: { login: 'robot[bot]' } })).toMatchObject({
      action: 'labeled',
      label: { name: 'journal' },
      issue: {
        number: issue.number,
        title: 'Broken',
        labels: [{ name: 'journal' }],
        user: null,
        created_at: '2026-03-01T08:00:00Z',
        updated_at: '2026-03-01T09:00:00Z',
      },
      sender: { login: 'robot[bot]', type: 'Bot' },
      repository: { default_branch: 'main' },
    })
  })

  test('of a label on a pull request has the pull request and where its branch lives', () => {
    const events = (['here', 'fork', 'gone'] as const).map((head) => {
      const pull = github.world.addPull({ branch: 'topic', head, sha: '5'.repeat(40), title: 'Faster', author: 'dana' })
      return pullLabeledEvent(github, { pull, label: 'journal' })
    })
    const head = { ref: 'topic', sha: '5'.repeat(40) }
    expect(events).toMatchObject([
      {
        action: 'labeled',
        number: 1,
        label: { name: 'journal' },
        pull_request: {
          number: 1,
          title: 'Faster',
          user: { login: 'dana' },
          head: { ...head, label: 'acme:topic', repo: { full_name: 'acme/rocket' } },
          base: { ref: 'main', repo: { full_name: 'acme/rocket' } },
        },
        sender: { login: 'mona', type: 'User' },
      },
      {
        pull_request: {
          head: { ...head, label: 'stranger:topic', repo: { full_name: 'stranger/rocket', fork: true } },
        },
      },
      { pull_request: { head: { ...head, repo: null } } },
    ])
  })

  test('of a comment says whether it is new, changed or deleted, and what it said before', () => {
    const pull = github.world.addPull({ branch: 'topic' })
    const issue = github.world.addIssue({
      comments: [{ body: '/journal', author: 'dana', updatedAt: '2026-03-02T12:03:00Z' }],
    })
    const comment = first(issue.comments)
    const about = { issue, comment }
    const words = { id: comment.id, body: '/journal', updated_at: '2026-03-02T12:03:00Z' }
    const events = [
      issueCommentEvent(github, about),
      issueCommentEvent(github, { ...about, action: 'edited', from: 'journal' }),
      issueCommentEvent(github, { ...about, action: 'deleted' }, { sender: { login: 'hubot' } }),
      issueCommentEvent(github, { issue: pull, comment }),
    ]
    expect(events).toMatchObject([
      { action: 'created', comment: { ...words, user: { login: 'dana' } }, sender: { login: 'dana' } },
      { action: 'edited', changes: { body: { from: 'journal' } }, comment: words, sender: { login: 'dana' } },
      { action: 'deleted', comment: words, sender: { login: 'hubot' } },
      {
        issue: {
          number: pull.number,
          pull_request: { url: `${github.apiUrl}/repos/acme/rocket/pulls/${pull.number}` },
        },
        comment: { html_url: `${github.webUrl}/pull/${pull.number}#issuecomment-${comment.id}` },
      },
    ])
    expect(events.map((event) => ('pull_request' in (event['issue'] as Json) ? 'pull' : 'issue'))).toEqual([
      'issue',
      'issue',
      'issue',
      'pull',
    ])
  })

  test('of a comment on a commit has the commit and the line', () => {
    const comment = github.world.addCommitComment({ sha: '6'.repeat(40), body: '/journal', path: 'a.ts', line: 4 })
    expect(commitCommentEvent(github, comment)).toMatchObject({
      action: 'created',
      comment: { id: comment.id, body: '/journal', commit_id: '6'.repeat(40), path: 'a.ts', line: 4 },
      sender: { login: 'mona' },
    })
  })

  test('of a comment on a line has the pull request and the comment that it answers', () => {
    const reviewComments = [
      { id: 1, body: 'Why not?' },
      { id: 2, body: 'No time', inReplyTo: 1, author: 'dana' },
    ]
    const pull = github.world.addPull({ branch: 'topic', reviewComments })
    const [question, answer] = pull.reviewComments
    if (question === undefined || answer === undefined) throw new Error('the pull request has no comments')
    const events = [
      reviewCommentEvent(github, { pull, comment: question, action: 'edited', from: 'Why?' }),
      reviewCommentEvent(github, { pull, comment: answer }),
      reviewCommentEvent(github, { pull, comment: answer, action: 'deleted' }),
    ]
    expect(events).toMatchObject([
      { action: 'edited', changes: { body: { from: 'Why?' } }, comment: { id: 1 } },
      {
        action: 'created',
        comment: { id: 2, body: 'No time', in_reply_to_id: 1 },
        pull_request: { number: pull.number, head: { ref: 'topic' } },
        sender: { login: 'dana' },
      },
      { action: 'deleted', comment: { id: 2 } },
    ])
    expect(events.map(({ comment }) => 'in_reply_to_id' in (comment as Json))).toEqual([false, true, true])
  })

  test('of a deployment has its newest status, and the run that deploys where there is one', () => {
    const deployment = github.world.addDeployment({
      sha: '7'.repeat(40),
      environment: 'production',
      creator: 'robot[bot]',
      statuses: [{ state: 'in_progress' }, { state: 'failure', description: 'No such image' }],
    })
    const run = github.world.addRun({ sha: '7'.repeat(40), workflowName: 'Deploy' })
    const alone = deploymentStatusEvent(github, { deployment })
    expect(alone).toMatchObject({
      action: 'created',
      deployment: { id: deployment.id, sha: '7'.repeat(40), environment: 'production', creator: { type: 'Bot' } },
      deployment_status: { state: 'failure', description: 'No such image' },
      sender: { login: 'robot[bot]', type: 'Bot' },
      repository: { full_name: 'acme/rocket' },
    })
    expect('workflow_run' in alone).toBe(false)
    const status = first(deployment.statuses)
    expect(deploymentStatusEvent(github, { deployment, status, run })).toMatchObject({
      deployment_status: { state: 'in_progress' },
      workflow_run: { id: run.id, name: 'Deploy', head_sha: run.sha },
    })
  })

  test('of a dispatch has its inputs or its payload, and whoever sent it', () => {
    const payload = { title: 'Red for three days' }
    const sender = { sender: { login: 'robot[bot]' } }
    const bot = { login: 'robot[bot]', type: 'Bot' }
    expect([
      workflowDispatchEvent(github, { 'run-id': '7' }, sender),
      repositoryDispatchEvent(github, { action: 'journal', payload }, sender),
    ]).toMatchObject([
      { inputs: { 'run-id': '7' }, ref: 'refs/heads/main', sender: bot },
      { action: 'journal', branch: 'main', client_payload: payload, sender: bot },
    ])
  })

  test('of the clock has its schedule and nobody who sent it', () => {
    const event = scheduleEvent(github, '0 8 * * 1')
    expect(event).toMatchObject({
      schedule: '0 8 * * 1',
      repository: { full_name: 'acme/rocket', default_branch: 'main' },
    })
    expect('sender' in event).toBe(false)
  })

  test('has no address of the real GitHub that a program could follow', () => {
    const sha = '1'.repeat(40)
    const comments = [{ body: '/journal' }]
    const pull = github.world.addPull({ branch: 'topic', comments, reviewComments: comments })
    const run = github.world.addRun({ sha })
    const deployment = github.world.addDeployment({ sha, statuses: [{ state: 'failure' }] })
    const events = [
      workflowRunEvent(github, run),
      issueLabeledEvent(github, pull, 'journal'),
      pullLabeledEvent(github, { pull, label: 'journal' }),
      issueCommentEvent(github, { issue: pull, comment: first(pull.comments) }),
      commitCommentEvent(github, github.world.addCommitComment({ sha, body: '/journal' })),
      reviewCommentEvent(github, { pull, comment: first(pull.reviewComments) }),
      repositoryDispatchEvent(github, { action: 'journal', payload: {} }),
      deploymentStatusEvent(github, { deployment, run }),
      workflowDispatchEvent(github, {}),
      scheduleEvent(github, '0 8 * * 1'),
    ]
    expect(events.map((event) => /https:\/\/(api\.)?github\.com/.exec(JSON.stringify(event)))).toEqual(
      events.map(() => null),
    )
  })

  test('can differ in any field', () => {
    const run = github.world.addRun({ sha: '1'.repeat(40) })
    const event = workflowRunEvent(github, run, { workflow_run: { head_branch: null }, sender: { type: 'Bot' } })
    expect(event).toMatchObject({
      workflow_run: { id: run.id, head_branch: null },
      sender: { login: 'mona', type: 'Bot' },
    })
  })
})

function first<T>(list: readonly T[]): T {
  const [item] = list
  if (item === undefined) throw new Error('the list is empty')
  return item
}
