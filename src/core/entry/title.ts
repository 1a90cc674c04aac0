// What an entry is called: a title that names the thing that broke, a technical slug, and tags whose words occur in the evidence.
import { type Dossier, findLine } from '../dossier.ts'
import { about, exactly, inWords, named, quoted } from './wording.ts'

/** Words of an error line that reach the title. */
const MAX_HEAD_WORDS = 6
const MAX_HEAD_CHARS = 60
const MAX_SLUG_WORDS = 5
const MAX_TAGS = 5

/** What tools put before the words of an error: markers, severities, places. */
const LEADING_NOISE =
  /^(?:##\[error\]|\[error\]|error(?:\[\w+\])?:|fatal:|err!|npm (?:err!|error)(?: code)?|e |✗|✖|×|●|❌|>|-+>|\*+|-+|=+|#\d+ [\d.]+|\(?[\w./\\@-]+\.\w{1,5}[:(]\d+[\d:,)]*:?|[\w./\\@-]+\/[\w.-]+:)\s*/i
/** Too general to tell one failure from another. */
const DULL = new Set(
  'a an and are at be but by can could did do does error errors exit exited code fail failed fails failure failures for from had has have in into is it its line not null of on or process completed command run running see step test tests that the then there this to undefined was were will with you your'.split(
    ' ',
  ),
)

/** The first words of the first cause, as a slice of its line; null where no line names the error. */
export function toErrorHead(dossier: Dossier): string | null {
  const line = dossier.primaryErrorLines
    .map((id) => findLine(dossier, id))
    .find((text) => text !== null && text.trim() !== '')
  if (line === undefined || line === null) return null
  let head = line.trim()
  for (
    let stripped = head.replace(LEADING_NOISE, '');
    stripped !== head && stripped !== '';
    stripped = head.replace(LEADING_NOISE, '')
  )
    head = stripped
  const words = head.split(/\s+/)
  const kept: string[] = []
  for (const word of words) {
    if (kept.length === MAX_HEAD_WORDS || [...kept, word].join(' ').length > MAX_HEAD_CHARS) break
    kept.push(word)
    if (/[.;!?]$/.test(word) && kept.length > 1) break
  }
  const text = kept.join(' ').replace(/[\s.,;:({[–—-]+$/, '')
  return /\p{L}{3}/u.test(text) ? text : null
}

/** Where it broke: the job, or the failing step of a log that names no job; null where neither is known. */
export function toPlace({ exhibits }: Dossier): string | null {
  const [log] = exhibits.looseLogs
  return (
    exhibits.findings[0]?.finding.name ?? log?.log.excerpt.failingStep?.name ?? log?.log.excerpt.commands[0] ?? null
  )
}

/** The title: the first of these that the evidence allows. Facts stay references, quotations stay quotations. */
export function toTitle(dossier: Dossier): string {
  const { story, exhibits, attempts } = dossier
  const [finding] = exhibits.findings
  const head = toErrorHead(dossier)
  const where = toPlace(dossier)
  if (exhibits.issue !== null) return exhibits.issue.lines[0]?.text ?? exhibits.issue.title
  if (dossier.incident.kind === 'request') return toRequestTitle(dossier)
  if (head !== null && attempts.length > 1 && story.attempts !== null && story.timeRed !== null)
    return `${quoted(head)}: ${inWords(story.attempts)}, ${about(story.timeRed)}`
  const legs = finding === undefined ? undefined : story.legs.get(finding.finding.name)
  if (head !== null && legs !== undefined && finding !== undefined && finding.finding.jobs.length > 1)
    return `${quoted(head)} in ${exactly(legs)} of ${named(finding.finding.name)}`
  if (head !== null && story.wasGreenBefore) return `${quoted(head)} on a Commit That Was Green`
  if (head !== null && story.tests !== null) return `${quoted(head)}: ${exactly(story.tests)} Red`
  if (head !== null) return `${quoted(head)} Stopped ${where === null ? 'the Build' : named(where)}`
  if (story.intoJob !== null && where !== null && dossier.category === 'timeout-oom')
    return `${named(where)} Ran Out After ${about(story.intoJob)}`
  const step = finding?.finding.failedStep?.name
  if (where !== null && step !== undefined)
    return `${named(where)} Failed at ${named(step)}, and the Log Does Not Say Why`
  if (where !== null) return `${named(where)} Went Red Without a Word`
  return `${named(dossier.incident.workflow?.name ?? 'The workflow')} Never Started on ${named(dossier.incident.branch ?? 'this commit')}`
}

function toRequestTitle({ exhibits }: Dossier): string {
  const words = (exhibits.request?.lines[0]?.text ?? 'Asked for by hand').split(/\s+/)
  return words.length <= 10 ? words.join(' ') : `${words.slice(0, 10).join(' ')} …`
}

/** Words for the file name: rare words of the first cause, then of the place where it happened. */
export function toSlugWords(dossier: Dossier): readonly string[] {
  const { exhibits } = dossier
  const sources = [
    toErrorHead(dossier) ?? '',
    exhibits.issue?.lines[0]?.text ?? '',
    exhibits.request?.lines[0]?.text ?? '',
    exhibits.findings[0]?.finding.name ?? '',
    exhibits.findings[0]?.finding.failedStep?.name ?? '',
    dossier.incident.workflow?.name ?? '',
    dossier.category,
  ]
  const words = sources.flatMap(toWords)
  return [...new Set(words)].slice(0, MAX_SLUG_WORDS)
}

/** Tags: the kind of failure, its tools and its rare words, all of which occur in the evidence. */
export function toTags(dossier: Dossier): readonly string[] {
  const { exhibits, incident, category } = dossier
  const text = dossier.evidence
    .flatMap((evidence) => evidence.lines.map((line) => line.text))
    .join('\n')
    .toLowerCase()
  const candidates = [
    ...(category === 'unknown' || category === 'other' ? [] : category.split('-')),
    ...toWords(toErrorHead(dossier) ?? exhibits.issue?.lines[0]?.text ?? exhibits.request?.lines[0]?.text ?? ''),
    ...toWords(exhibits.findings[0]?.finding.name ?? ''),
    ...toWords(incident.workflow?.name ?? ''),
  ]
  const tags = [...new Set(candidates)].filter((tag) => text.includes(tag)).slice(0, MAX_TAGS)
  return tags.length > 0 ? tags : [category]
}

/** Plain lower-case words of at least three letters that say something. */
function toWords(text: string): readonly string[] {
  const words = text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z][a-z0-9]{2,24}/g)
  return (words ?? []).filter((word) => !DULL.has(word) && !/^[a-f0-9]{6,}$/.test(word))
}
