// Every way in, asked by somebody whom a test names: the event as GitHub sends it, and the inputs beside it.
import { fillShop, type Shop } from '../support/shop.ts'
import type { Issue, Pull } from '../support/test-github/threads.ts'
import { startTestGitHub, type TestGitHub } from '../support/test-github.ts'
import {
  commitCommentEvent,
  deploymentStatusEvent,
  issueCommentEvent,
  issueLabeledEvent,
  pullLabeledEvent,
  repositoryDispatchEvent,
  reviewCommentEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from '../support/webhook-events.ts'
import { type Json, merge, readExample } from '../support/webhook-examples.ts'

/** A shop with a red run, an issue and a pull request about it. */
export type Place = {
  readonly github: TestGitHub
  readonly shop: Shop
  readonly issue: Issue
  readonly pull: Pull
}

export type Asking = {
  readonly eventName: string
  readonly event: Json
  readonly inputs?: Readonly<Record<string, string>>
}

/** `login` is null where the account is gone. */
export type WayToAsk = (place: Place, login: string | null) => Asking

const WORDS = '/journal The old address was still in the chart.'

export async function openPlace(): Promise<Place> {
  const github = await startTestGitHub({ now: new Date().toISOString().replace(/\.\d+Z$/, 'Z') })
  const shop = await fillShop(github)
  await github.git.commit({ branch: 'fix-address', message: 'Use the new address', files: { 'chart.yaml': 'a: 1\n' } })
  const issue = github.world.addIssue({ title: 'Checkout answers 502', body: 'Every second checkout fails.' })
  const pull = github.world.addPull({ branch: 'fix-address', title: 'Use the new address', body: 'It was pinned.' })
  return { github, shop, issue, pull }
}

function by(login: string | null): { sender: Json | null } {
  return { sender: login === null ? null : { login } }
}

export const WAYS_TO_ASK: Readonly<Record<string, WayToAsk>> = {
  'a failed run': ({ github, shop }, login) => {
    const person = login === null ? null : { login }
    const changes = { workflow_run: { actor: person, triggering_actor: person } }
    return { eventName: 'workflow_run', event: workflowRunEvent(github, shop.failed, changes) }
  },
  'a label on an issue': ({ github, issue }, login) => ({
    eventName: 'issues',
    event: issueLabeledEvent(github, issue, 'journal', by(login)),
  }),
  'a label on a pull request': ({ github, pull }, login) => ({
    eventName: 'pull_request_target',
    event: pullLabeledEvent(github, { pull, label: 'journal' }, by(login)),
  }),
  'a comment on an issue': ({ github, issue }, login) => {
    const comment = github.world.addComment(issue, { author: login, body: WORDS })
    return { eventName: 'issue_comment', event: issueCommentEvent(github, { issue, comment }) }
  },
  'a comment on a pull request': ({ github, pull }, login) => {
    const comment = github.world.addComment(pull, { author: login, body: WORDS })
    return { eventName: 'issue_comment', event: issueCommentEvent(github, { issue: pull, comment }) }
  },
  'a comment on a commit': ({ github, shop }, login) => {
    const comment = github.world.addCommitComment({ author: login, sha: shop.broken, body: WORDS })
    return { eventName: 'commit_comment', event: commitCommentEvent(github, comment) }
  },
  'a reply in a review': ({ github, pull }, login) => {
    const first = github.world.addReviewComment(pull, { body: 'Why did staging not show this?' })
    const comment = github.world.addReviewComment(pull, { author: login, body: WORDS, inReplyTo: first.id })
    return { eventName: 'pull_request_review_comment', event: reviewCommentEvent(github, { pull, comment }) }
  },
  'a start by hand': ({ github, issue }, login) => {
    const inputs = { issue: String(issue.number) }
    return { eventName: 'workflow_dispatch', event: workflowDispatchEvent(github, inputs, by(login)), inputs }
  },
  'a hand-over': ({ github }, login) => {
    const payload = { title: 'The shop answers with 502', context: 'The third time this month.' }
    return {
      eventName: 'repository_dispatch',
      event: repositoryDispatchEvent(github, { action: 'journal', payload }, by(login)),
    }
  },
  'a deployment': ({ github, shop }, login) => {
    const deployment = github.world.addDeployment({
      sha: shop.broken,
      creator: login,
      statuses: [{ state: 'failure', creator: login, description: 'The pods did not become ready.' }],
    })
    return { eventName: 'deployment_status', event: deploymentStatusEvent(github, { deployment }) }
  },
  'a deployment that a run made': ({ github, shop }, login) => {
    const deployment = github.world.addDeployment({ sha: shop.broken, statuses: [{ state: 'failure' }] })
    const person = login === null ? null : { login }
    const changes = { workflow_run: { actor: person, triggering_actor: person } }
    return {
      eventName: 'deployment_status',
      event: deploymentStatusEvent(github, { deployment, run: shop.failed }, changes),
    }
  },
  'an input on a push': ({ github, shop }, login) => ({
    eventName: 'push',
    event: merge(
      readExample(github, 'push', () => true),
      by(login),
    ),
    inputs: { 'run-id': String(shop.failed.id) },
  }),
}
