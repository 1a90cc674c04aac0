// What an entry is called: a title that names the thing that broke, a technical slug, and tags whose words occur in the evidence.
import { type Dossier, findLine } from '../dossier.ts'
import { about, exactly, inWords, named, plain, quoted } from './wording.ts'

/** Words of an error line that reach the title. */
const MAX_HEAD_WORDS = 6
const MAX_HEAD_CHARS = 60
/** Words of a request that reach the title. */
const MAX_REQUEST_WORDS = 11
const MAX_SLUG_WORDS = 5
const MAX_TAGS = 5

/** What tools put before the words of an error: markers, severities, places. */
const LEADING_NOISE =
  /^(?:##\[error\]|\[error\]|error(?:\[\w+\])?:|fatal:|err!|npm (?:err!|error)(?: code)?|e |✗|✖|×|●|❌|>|-+>|\*+|-+|=+|#\d+ [\d.]+|\(?[\w./\\@-]+\.\w{1,5}[:(]\d+[\d:,)]*:?|[\w./\\@-]+\/[\w.-]+:)\s*/i
/** Too general to tell one failure from another. */
const DULL = words(
  'a about after again all an and any are at be been before both but by can could did do does done during each error errors every ' +
    'exit exited code fail failed failing fails failure failures for from had has have if in into is it its job line lines made make ' +
    'more most must never no not null of on once only or other our out over process completed command run running same see should ' +
    'some step such test tests than that the their them then there these they this those to too true false undefined under until ' +
    'was were what when where which while will with without would you your',
)

/** Words that a title does not end with. */
const DANGLING = words(
  'a after an and are as at be before but by for from has if in into is of on or than that the to was when with',
)

/** Tools whose name says what kind of failure it was: they make the best tags. */
const TOOLS = words(
  'ansible babel bazel biome black buildx bun bundler cargo clang clippy cmake composer coverage cypress deno docker dotnet ' +
    'eslint flake8 gcc git go gradle helm jest junit kotlin kubectl make maven mocha mypy next ninja node npm nuget phpunit pip ' +
    'playwright pnpm poetry prettier pylint pytest python rollup rspec rubocop ruby ruff rust rustc swift terraform tox tsc ' +
    'turbo typescript unittest uv vite vitest webpack xcodebuild yarn',
)

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '))
}

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
  const kept: string[] = []
  for (const word of head.split(/\s+/)) {
    if (kept.length === MAX_HEAD_WORDS || [...kept, word].join(' ').length > MAX_HEAD_CHARS) break
    kept.push(word)
    if (/[.;!?]$/.test(word) && kept.length > 1) break
  }
  while (kept.length > 2 && DANGLING.has(kept.at(-1)?.toLowerCase() ?? '')) kept.pop()
  // A bracket that opens and is cut off before it closes says nothing.
  const text = kept
    .join(' ')
    .replace(/(?<=\S)\s+\([^()]*$/, '')
    .replace(/[\s.,;:({[–—-]+$/, '')
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
  if (exhibits.issue !== null) return plain(exhibits.issue.lines[0]?.text || exhibits.issue.title)
  if (dossier.incident.kind === 'request') return plain(toRequestTitle(dossier))
  if (head !== null && attempts.length > 1 && story.attempts !== null && story.timeRed !== null)
    return `${quoted(head)}: ${inWords(story.attempts)}, ${about(story.timeRed)}`
  if (head !== null && story.wasGreenBefore) return `${quoted(head)} on a Commit That Was Green`
  const legs = finding === undefined ? undefined : story.legs.get(finding.finding.name)
  if (head !== null && legs !== undefined && finding !== undefined && finding.finding.jobs.length > 1)
    return `${quoted(head)}: ${exactly(legs)} of ${named(finding.finding.name)} Red`
  if (head !== null && story.tests !== null) return `${quoted(head)}: ${exactly(story.tests)} Red`
  if (head !== null) return `${quoted(head)} Stopped ${where === null ? 'the Build' : named(where)}`
  if (story.intoJob !== null && where !== null && dossier.category === 'timeout-oom')
    return `${named(where)} Ran Out of Time After ${about(story.intoJob)}`
  const step = finding?.finding.failedStep?.name
  if (where !== null && step !== undefined) return `${named(where)} Failed at ${named(step)}, and No Log Says Why`
  if (where !== null) return `${named(where)} Went Red Without a Word`
  const [log] = exhibits.looseLogs
  if (log !== undefined) return `${named(log.log.name)} Names No Error`
  const workflow = dossier.incident.workflow?.name ? named(dossier.incident.workflow.name) : 'The Workflow'
  const on = dossier.incident.branch === null ? '' : ` on ${named(dossier.incident.branch)}`
  return `${workflow} ${neverStarted(dossier) ? 'Never Started' : 'Went Red'}${on}`
}

/** True where GitHub refused the workflow before it made jobs of it; where the jobs could not be read that is not known. */
export function neverStarted({ exhibits, story, category }: Dossier): boolean {
  return exhibits.findings.length === 0 && story.failedJobs === null && category === 'workflow-config'
}

/** The first words of the request, without the time that they may begin with. */
function toRequestTitle({ exhibits }: Dossier): string {
  const text = exhibits.request?.lines[0]?.text || 'Asked for by hand'
  const told = text.replace(/^(?:(?:at|on|since|from)\s+)?\d{4}-\d\d-\d\d\S*[\s,:]*/i, '')
  const words = `${told.charAt(0).toUpperCase()}${told.slice(1)}`.split(/\s+/)
  return words.length <= MAX_REQUEST_WORDS ? words.join(' ') : `${words.slice(0, MAX_REQUEST_WORDS).join(' ')} …`
}

/** Words for the file name: the kind of failure or its tool, then rare words of the first cause, then of the place where it happened. */
export function toSlugWords(dossier: Dossier): readonly string[] {
  const { exhibits } = dossier
  const spoken = toWords(toSubject(dossier))
  const place = [
    toPlace(dossier),
    exhibits.findings[0]?.finding.failedStep?.name,
    dossier.incident.workflow?.name,
    dossier.category,
  ]
  return [
    ...new Set([...toTools(dossier).slice(0, 1), ...spoken, ...place.flatMap((text) => toWords(text ?? ''))]),
  ].slice(0, MAX_SLUG_WORDS)
}

/** Tags: the kind of failure, its tools and its rare words, all of which occur in the evidence. */
export function toTags(dossier: Dossier): readonly string[] {
  const { incident, category } = dossier
  const text = toErrorText(dossier)
  const isTold = category !== 'unknown' && category !== 'other'
  const candidates = [
    ...(isTold ? category.split('-') : []),
    ...toTools(dossier).slice(0, 2),
    ...toWords(toSubject(dossier)).slice(0, 2),
    ...toWords(incident.workflow?.name ?? ''),
  ]
  const tags = [...new Set(candidates)].filter((tag) => text.includes(tag)).slice(0, MAX_TAGS)
  return tags.length > 0 ? tags : [category]
}

/** What the entry is about, in the words of the evidence. */
function toSubject(dossier: Dossier): string {
  const { issue, request } = dossier.exhibits
  return toErrorHead(dossier) ?? issue?.lines[0]?.text ?? request?.lines[0]?.text ?? ''
}

/** Known tools in what the step ran and in the error itself, in the order in which they turn up. */
function toTools(dossier: Dossier): readonly string[] {
  const { findings, looseLogs } = dossier.exhibits
  const [finding] = findings
  const log = finding?.logs[0] ?? looseLogs[0]
  const commands = [
    finding?.step?.run ?? '',
    finding?.finding.failedStep?.name ?? '',
    ...(log?.log.excerpt.commands ?? []),
  ]
  const said = dossier.primaryErrorLines.slice(0, 3).map((id) => findLine(dossier, id) ?? '')
  const found =
    [...said, ...commands]
      .join('\n')
      .toLowerCase()
      .match(/[a-z][a-z0-9]+/g) ?? []
  return [...new Set(found.filter((word) => TOOLS.has(word)))]
}

function toErrorText({ evidence }: Dossier): string {
  return evidence
    .flatMap(({ lines }) => lines.map(({ text }) => text))
    .join('\n')
    .toLowerCase()
}

/** Plain lower-case words of at least three letters that say something. */
function toWords(text: string): readonly string[] {
  const found = text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z][a-z0-9]{2,24}/g)
  return (found ?? []).filter((word) => !DULL.has(word) && !/^[a-f0-9]{6,}$/.test(word))
}
