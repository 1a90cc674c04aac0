// Which line of the evidence matters more than which, when a prompt has no room for all: the error, the changes in question, people's words,
// then what stands around them.
import { allLogs, type Dossier } from '../dossier.ts'
import type { Evidence, EvidenceId } from '../evidence.ts'
import type { LogExhibit } from '../incident/exhibits.ts'

/** Lower is taken in earlier. */
export const RANK = {
  incident: 0,
  error: 1,
  computed: 2,
  firstWords: 3,
  failure: 4,
  suspects: 5,
  places: 6,
  otherDiffs: 7,
  moreWords: 8,
  context: 9,
  lists: 10,
} as const

/** Lines of an issue or a request, and of any other text of a person, that come in early. The rest waits for what others have to say. */
const FIRST_WORDS = 20
const FIRST_WORDS_OF_MANY = 4
/** Commits nearest to the break that count as in question. */
const NEAR_COMMITS = 10

const MAIN_WORDS: ReadonlySet<Evidence['kind']> = new Set(['issue', 'request', 'answer'])
const OTHER_WORDS: ReadonlySet<Evidence['kind']> = new Set(['comment', 'pull', 'review', 'commit'])

/** Dossier -> the rank of a line, by its evidence and its place there. */
export function rankLines(dossier: Dossier): (evidence: Evidence, index: number) => number {
  const primary: ReadonlySet<string> = new Set(dossier.primaryErrorLines)
  const telling: ReadonlySet<string> = new Set(allLogs(dossier.exhibits).flatMap(tellingLines))
  const { far, suspects, lists } = sortChanges(dossier)
  // Other issues that it links to are read for their title.
  const others = new Set(dossier.exhibits.thread?.issues.map(({ id }) => id))
  return (evidence, index) => {
    const id = evidence.lines[index]?.id ?? ''
    if (primary.has(id)) return RANK.error
    if (lists.has(evidence.id) || far.has(evidence.id)) return RANK.lists
    if (MAIN_WORDS.has(evidence.kind) && !others.has(evidence.id))
      return index < FIRST_WORDS ? RANK.firstWords : RANK.moreWords
    if (OTHER_WORDS.has(evidence.kind) || others.has(evidence.id))
      return index < FIRST_WORDS_OF_MANY ? RANK.firstWords : RANK.moreWords
    if (evidence.kind === 'log') return telling.has(id) ? RANK.failure : RANK.context
    if (evidence.kind === 'diff') return suspects.has(evidence.id) ? RANK.suspects : RANK.otherDiffs
    return RANK.places
  }
}

/** Lines of the blocks that say why it failed and how it ended. */
function tellingLines({ blocks, evidence }: LogExhibit): readonly string[] {
  const ids = evidence.lines.map(({ id }) => id)
  return blocks
    .filter(({ role }) => role !== 'context')
    .flatMap(({ from, to }) => ids.slice(ids.indexOf(from), ids.indexOf(to) + 1))
}

function sortChanges({
  exhibits,
  fix,
  attempts,
}: Dossier): Record<'far' | 'suspects' | 'lists', ReadonlySet<EvidenceId>> {
  const far = exhibits.commits.slice(0, -NEAR_COMMITS).map(({ evidence }) => evidence.id)
  const named = exhibits.diffs.filter(({ relation }) => relation !== null).map(({ evidence }) => evidence.id)
  const fixing = fix?.diffs.map(({ evidence }) => evidence.id) ?? []
  const tried = attempts.flatMap(({ thread }) => thread?.diffs.map(({ evidence }) => evidence.id) ?? [])
  return {
    far: new Set(far),
    suspects: new Set([...named, ...fixing, ...tried]),
    lists: new Set(exhibits.fileList === null ? [] : [exhibits.fileList.id]),
  }
}
