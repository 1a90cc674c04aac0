import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startTestGitHub, type TestGitHub } from './test-github.ts'
import { issueCommentEvent, issueLabeledEvent, workflowDispatchEvent, workflowRunEvent } from './webhook-events.ts'

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

  test('of an issue, a comment and a dispatch has what the test is about', () => {
    const issue = github.world.addIssue({ title: 'Broken', labels: ['journal'], comments: [{ body: '/journal' }] })
    const [comment] = issue.comments
    if (comment === undefined) throw new Error('the issue has no comment')
    expect(issueLabeledEvent(github, issue, 'journal')).toMatchObject({
      action: 'labeled',
      label: { name: 'journal' },
      issue: { number: issue.number, title: 'Broken', labels: [{ name: 'journal' }] },
    })
    expect(issueCommentEvent(github, issue, comment)).toMatchObject({
      action: 'created',
      comment: { body: '/journal' },
    })
    expect(workflowDispatchEvent(github, { 'run-id': '7' })).toMatchObject({ inputs: { 'run-id': '7' } })
  })

  test('has no address of the real GitHub that a program could follow', () => {
    const event = JSON.stringify(workflowRunEvent(github, github.world.addRun({ sha: '1'.repeat(40) })))
    expect(event).not.toMatch(/https:\/\/(api\.)?github\.com/)
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
