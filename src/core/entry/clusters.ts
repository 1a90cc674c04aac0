// Failures over a time, as a reader sees them: a row for each cluster. Every cell is counted or copied: the check of the whole file computes
// the same rows again.
import { toClockTime } from '../clock-time.ts'
import type { Dossier } from '../dossier.ts'
import { toCount } from '../facts.ts'
import { type Cluster, countByDay, countCommits, countDaysInARow, lastOf, listEntriesOn } from '../incident/pattern.ts'
import type { ClusterExhibit } from '../incident/pattern-exhibits.ts'
import { escapeText, link } from './markdown.ts'

const HEAD = ['Workflow', 'Branch', 'Failed runs', 'Commits', 'Days', 'In a row', 'First', 'Last', 'Entry'] as const

/** Blocks for Technical Details; none where the entry is about one incident. */
export function tellClusters(dossier: Dossier): readonly string[] {
  const { pattern } = dossier.exhibits
  if (pattern === null) return []
  const rows = pattern.clusters.map((exhibit) => toRow(exhibit, dossier))
  const left = pattern.rest.reduce((sum, { runs }) => sum + runs.length, 0)
  const unshown = pattern.runs.length - pattern.failures.length
  return [
    'Failed runs by workflow and branch:',
    [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
    'Days are those on which a run failed. What passed in between was not asked for.',
    ...(left === 0 ? [] : [`… ${toCount(pattern.rest.length, 'more row')} with ${toCount(left, 'failed run')}.`]),
    ...(unshown === 0 ? [] : [`… ${toCount(unshown, 'more failed run')} counted here, and not among the records.`]),
  ]
}

function toRow({ cluster, first, last }: ClusterExhibit, dossier: Dossier): readonly string[] {
  const { timezone } = dossier.incident
  const days = countByDay(cluster.runs, timezone)
  const dayOf = (iso: string) => toClockTime(iso, timezone).date
  const sayRun = ({ title, url }: ClusterExhibit['first'], day: string) =>
    `${url === null ? escapeText(title) : link(title, url)}, ${day}`
  return [
    escapeText(cluster.workflow),
    escapeText(cluster.branch ?? 'other branches'),
    String(cluster.runs.length),
    String(countCommits(cluster)),
    String(days.size),
    String(countDaysInARow(days.keys())),
    sayRun(first, dayOf(cluster.runs[0].createdAt)),
    sayRun(last, dayOf(lastOf(cluster.runs).createdAt)),
    sayEntries(cluster, dossier),
  ]
}

function sayEntries(cluster: Cluster, { pastEntries, incident }: Dossier): string {
  const entries = listEntriesOn(cluster, pastEntries)
  if (entries.length === 0 || incident.webUrl === null) return 'none'
  return entries.map(({ title, path }) => link(title, `${incident.webUrl}/blob/HEAD/${path}`)).join(', ')
}
