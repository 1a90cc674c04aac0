// The timeline of an issue or a pull request: what a test has given, what follows from its state, and its words, in order of time.
import { readPullChange } from './pull-changes.ts'
import type { Call, Links } from './route.ts'
import { toId, toNodeId, toParents, toUser, UNVERIFIED } from './templates.ts'
import { closedAtOf, isPull, toComment, toIssueWithRepository, toReview } from './thread-objects.ts'
import { type CrossReference, type Issue, type Pull, type TimelineEvent, toIssue, toPull } from './threads.ts'

type Dated = { readonly at: string; readonly json: { readonly event: string } & Readonly<Record<string, unknown>> }

/** GitHub's name of the account that stands for those that are gone. */
const GHOST = 'ghost'

/** Events as GitHub lists them, oldest first. https://docs.github.com/rest/using-the-rest-api/issue-event-types */
export async function toTimeline(call: Call, issue: Issue | Pull): Promise<readonly Dated['json'][]> {
  const excluded = new Set(call.query('exclude')?.split(','))
  const dated = [
    ...(isPull(issue) ? await toPullEvents(call, issue) : []),
    ...issue.comments.map((comment) => ({
      at: comment.createdAt,
      json: { ...toComment(call, issue, comment), event: 'commented', ...toAuthor(call, comment.author) },
    })),
    ...[...issue.timeline, ...derive(call, issue)].map((event) => ({
      at: event.at,
      json: toEvent(call, issue, event),
    })),
  ]
  return dated
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .map(({ json }) => json)
    .filter(({ event }) => !excluded.has(event))
}

/** What a thread's state and labels imply and nobody has given. */
function derive(call: Call, issue: Issue | Pull): readonly TimelineEvent[] {
  const actor = issue.author ?? GHOST
  const has = (kind: TimelineEvent['kind']) => issue.timeline.some((event) => event.kind === kind)
  const closedAt = closedAtOf(call, issue)
  const mergedAt = isPull(issue) ? issue.mergedAt : null
  return [
    ...findFirstLabels(issue).map((label) => ({ kind: 'labeled' as const, at: issue.createdAt, actor, label })),
    ...(isPull(issue) && mergedAt !== null && !has('merged')
      ? [{ kind: 'merged' as const, at: mergedAt, actor, sha: issue.mergeSha }]
      : []),
    ...(closedAt !== null && !has('closed') ? [{ kind: 'closed' as const, at: closedAt, actor, sha: null }] : []),
  ]
}

/** Labels that a thread had from the start: nobody put them on, and it has them or lost them later. */
function findFirstLabels({ labels, timeline }: Issue): readonly string[] {
  const first = new Map<string, TimelineEvent['kind']>()
  for (const event of timeline.toSorted((a, b) => a.at.localeCompare(b.at)))
    if ('label' in event && !first.has(event.label)) first.set(event.label, event.kind)
  const lost = [...first].flatMap(([label, kind]) => (kind === 'unlabeled' ? [label] : []))
  return [...labels.filter((label) => !first.has(label)), ...lost]
}

async function toPullEvents(call: Call, pull: Pull): Promise<readonly Dated[]> {
  const { commits } = await readPullChange(call, pull)
  const head = commits.at(-1)?.sha ?? '0'.repeat(40)
  return [
    ...commits.map(({ sha, tree, author, committer, message, parents }) => ({
      at: committer.date,
      json: {
        event: 'committed',
        sha,
        node_id: toNodeId('C', sha),
        url: `${call.links.api}/git/commits/${sha}`,
        html_url: `${call.links.web}/commit/${sha}`,
        author,
        committer,
        message,
        tree: { sha: tree, url: `${call.links.api}/git/trees/${tree}` },
        parents: toParents(parents, call.links),
        verification: UNVERIFIED,
      },
    })),
    ...pull.reviews.map((review) => ({
      at: review.submittedAt,
      json: {
        ...toReview(call, pull, { review, head }),
        event: 'reviewed',
        // In a timeline, and only there, the state is in lower case.
        state: review.state.toLowerCase(),
        user: toUser(review.author ?? GHOST, call.links),
      },
    })),
  ]
}

function toAuthor({ links }: Call, login: string | null) {
  const user = toUser(login ?? GHOST, links)
  return { actor: user, user }
}

function toEvent(call: Call, issue: Issue | Pull, event: TimelineEvent): Dated['json'] {
  const actor = toUser(event.actor, call.links)
  if (event.kind === 'cross-referenced')
    return {
      event: event.kind,
      actor,
      created_at: event.at,
      updated_at: event.at,
      source: { type: 'issue', issue: toSource(call, event.source) },
    }
  const id = toId(`${event.kind} ${issue.number} ${event.at}`)
  const sha = 'sha' in event ? event.sha : null
  return {
    id,
    node_id: toNodeId('E', id),
    url: `${call.links.api}/issues/events/${id}`,
    actor,
    event: event.kind,
    commit_id: sha,
    commit_url: sha === null ? null : `${call.links.api}/commits/${sha}`,
    created_at: event.at,
    performed_via_github_app: null,
    ...('label' in event && { label: { name: event.label, color: 'ededed' } }),
    ...(event.kind === 'closed' && { state_reason: null }),
  }
}

/** The issue or pull request that mentions another: as the world has it, or made of the few words about it. */
function toSource(call: Call, { repository, number, title, isPull = false }: CrossReference) {
  const { links, world } = call
  const isHere = repository === undefined || repository === `${links.owner}/${links.name}`
  const known = isHere ? [...world.issues, ...world.pulls].find((issue) => issue.number === number) : undefined
  if (known !== undefined) return toIssueWithRepository(call, known)
  const around = { nextId: () => number, nextNumber: () => number, settings: world.settings }
  const words = { number, ...(title !== undefined && { title }) }
  const made = isPull ? toPull({ ...words, branch: 'topic' }, around) : toIssue(words, around)
  return toIssueWithRepository({ ...call, links: isHere ? links : toOtherLinks(links, repository) }, made)
}

/** The addresses of another repository of the same server. */
function toOtherLinks(links: Links, repository: string): Links {
  const [owner = '', name = ''] = repository.split('/')
  return {
    ...links,
    owner,
    name,
    api: `${links.apiUrl}/repos/${repository}`,
    web: `${links.serverUrl}/${repository}`,
  }
}
