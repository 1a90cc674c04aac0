// Issues, their labels and their timeline.
import { created, NOT_FOUND, ok, type Routes, refusal, toPage } from './route.ts'
import { findIssue, toIssue, toLabel } from './thread-objects.ts'
import { toTimeline } from './timeline.ts'
import { ACTIONS_BOT_LOGIN, BODY_TOO_LONG, MAX_BODY_CHARACTERS } from './written.ts'

export const ISSUES_ROUTES: Routes = {
  'POST /issues': (call) => {
    const { title, body, labels } = call.body
    if (typeof title !== 'string' || title === '')
      return refusal(422, 'Validation Failed', [{ resource: 'Issue', field: 'title', code: 'missing_field' }])
    if (typeof body === 'string' && body.length > MAX_BODY_CHARACTERS) return BODY_TOO_LONG
    const issue = call.world.addIssue({
      title,
      body: typeof body === 'string' ? body : null,
      labels: toNames(labels),
      author: ACTIONS_BOT_LOGIN,
      association: 'NONE',
    })
    return created(toIssue(call, issue))
  },

  'GET /issues/{issue_number}': (call) => {
    const issue = findIssue(call)
    return issue === undefined ? NOT_FOUND : ok(toIssue(call, issue))
  },

  'POST /issues/{issue_number}/labels': (call) => {
    const issue = findIssue(call)
    if (issue === undefined) return NOT_FOUND
    const { now: at } = call.world.settings
    const added = toNames(call.body['labels']).filter((name) => !issue.labels.includes(name))
    issue.labels = [...issue.labels, ...added]
    issue.updatedAt = at
    for (const label of added) issue.timeline.push({ kind: 'labeled', at, actor: ACTIONS_BOT_LOGIN, label })
    return ok(issue.labels.map((name) => toLabel(call, name)))
  },

  'DELETE /issues/{issue_number}/labels/{name}': (call) => {
    const issue = findIssue(call)
    if (issue === undefined) return NOT_FOUND
    const label = call.param('name')
    if (!issue.labels.includes(label)) return refusal(404, 'Label does not exist')
    const { now: at } = call.world.settings
    issue.labels = issue.labels.filter((name) => name !== label)
    issue.updatedAt = at
    issue.timeline.push({ kind: 'unlabeled', at, actor: ACTIONS_BOT_LOGIN, label })
    return ok(issue.labels.map((name) => toLabel(call, name)))
  },

  'GET /issues/{issue_number}/timeline': async (call) => {
    const issue = findIssue(call)
    if (issue === undefined) return NOT_FOUND
    return toPage(call, await toTimeline(call, issue), (page) => page)
  },
}

/** Labels as a request gives them: names, or objects with a name. Each once. */
function toNames(labels: unknown): string[] {
  const list = Array.isArray(labels) ? (labels as readonly (string | { readonly name: string })[]) : []
  return [...new Set(list.map((label) => (typeof label === 'string' ? label : label.name)))]
}
