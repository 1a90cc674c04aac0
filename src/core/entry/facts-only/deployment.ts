// How the facts-only writer tells a deployment that failed.
import { type Dossier, findEvidence, findLine } from '../../dossier.ts'
import type { Evidence } from '../../evidence.ts'
import type { DeploymentStory } from '../../incident/deployment-facts.ts'
import { subjectOf } from '../../incident/text.ts'
import type { Claim, Sentence } from '../draft.ts'
import { openWithHanded } from './handed-words.ts'
import { toHead } from './head.ts'
import { about, exactly, fact, inference, linked, named, quoted, say } from './wording.ts'

/** As many characters of a commit as git shows. https://git-scm.com/docs/git-config#Documentation/git-config.txt-coreabbrev */
const SHORT_SHA = 7

/** What Happened: where, when, which commit, and what it followed. */
export function openWithDeployment(dossier: Dossier): Claim[] {
  const { exhibits, story } = dossier
  if (exhibits.deployment === null || story.deployment === null) return []
  const { evidence, said, reason } = exhibits.deployment
  const { detected, detectedOn } = story
  const { untilFailure } = story.deployment
  const after = untilFailure === null ? '' : `, ${about(untilFailure)} after it began`
  const what = `${linked(evidence)} of ${toCommit(dossier)} to ${toEnvironment(dossier)} failed${after}.`
  return [
    ...openWithHanded(dossier),
    fact(
      say(`At ${exactly(detected)} on ${exactly(detectedOn)}, ${what}`, evidence, detected, detectedOn, untilFailure),
      ...(said === null || reason === null ? [] : [say(`The system that deployed says: ${quoted(reason)}`, said)]),
    ),
    fact(...sayWhatItFollows(dossier)),
    ...saySize(dossier, story.deployment),
    ...sayRecovered(story.deployment, evidence),
  ]
}

function toEnvironment({ exhibits }: Dossier): string {
  return named(exhibits.deployment?.records.deployment.environment ?? '')
}

/** The commit as a link where it is on record and not linked below, else by the start of its id. */
function toCommit({ exhibits }: Dossier): string {
  const sha = exhibits.deployment?.records.deployment.sha ?? ''
  const commit = exhibits.commits.find((candidate) => candidate.commit.sha === sha)
  const isLinkedBelow = exhibits.commits.length === 1
  return commit === undefined || isLinkedBelow ? named(sha.slice(0, SHORT_SHA)) : linked(commit.evidence)
}

function sayWhatItFollows({ exhibits, story }: Dossier): Sentence[] {
  const { lastGood, records, evidence } = exhibits.deployment ?? { lastGood: null, records: null, evidence: null }
  if (lastGood === null || records === null || evidence === null)
    return [say('A good deployment to that environment is not among the earlier ones that were read.', evidence)]
  const since = story.deployment?.sinceGood ?? null
  const earlier = since === null ? '' : `, ${about(since)} earlier`
  return [
    say(`The last good one was ${linked(lastGood)}${earlier}.`, lastGood, since),
    ...sayCommits({ exhibits, story }),
    ...sayPull(exhibits.pull),
  ]
}

function sayCommits({ exhibits, story }: Pick<Dossier, 'exhibits' | 'story'>): Sentence[] {
  const commits = story.deployment?.commits ?? null
  const [only, ...others] = exhibits.commits
  if (commits === null) return []
  if (exhibits.deployment !== null && isSameCommit(exhibits.deployment.records))
    return [say('It was the same commit.', exhibits.deployment.evidence, exhibits.deployment.lastGood)]
  if (only === undefined || others.length > 0) return [say(`${exactly(commits)} came in between.`, commits)]
  const subject = subjectOf(only.commit.message)
  const words = subject === '' ? '' : `, ${quoted(subject)}`
  return [say(`One commit came in between: ${linked(only.evidence)}${words}.`, only.evidence, commits)]
}

function isSameCommit({ deployment, lastGood }: NonNullable<Dossier['exhibits']['deployment']>['records']): boolean {
  return lastGood?.sha === deployment.sha
}

function sayPull(pull: Evidence | null): Sentence[] {
  const title = pull?.lines[0]?.text ?? ''
  if (pull === null) return []
  return [say(`The commit came with ${linked(pull)}${title === '' ? '' : `, ${quoted(title)}`}.`, pull)]
}

function saySize(dossier: Dossier, { failures }: DeploymentStory): Claim[] {
  const evidence = dossier.exhibits.deployment?.evidence ?? null
  if (failures === null) return []
  const { count, days } = failures
  return [fact(say(`**${exactly(count)} to ${toEnvironment(dossier)} in ${exactly(days)}.**`, evidence, count, days))]
}

function sayRecovered({ recovered }: DeploymentStory, evidence: Evidence): Claim[] {
  if (recovered === null) return []
  const { at, resolution } = recovered
  const text = `At ${exactly(at)}, ${about(resolution)} after the failure, the same deployment reported a success.`
  return [fact(say(text, evidence, at, resolution))]
}

/** The Brutal Truth: one juxtaposition, where the records hold one. */
export function toDeploymentTruth(dossier: Dossier): Claim[] {
  const { exhibits, story } = dossier
  const { deployment } = exhibits
  if (deployment === null) return []
  if (isSameCommit(deployment.records))
    return [
      inference(
        say(
          '**The same commit was deployed there before, and it went well.** What differs is outside of the repository, or differs from time to time.',
          deployment.evidence,
          deployment.lastGood,
        ),
      ),
    ]
  const size = story.size
  if (deployment.lastGood === null || size === null) return []
  return [
    inference(
      say(`What changed since the last good deployment is ${exactly(size)}.`, size, deployment.lastGood),
      say('What is on record does not show which part of that it was.', deployment.evidence),
    ),
  ]
}

/** The title: the error where a log names one, else the commit. */
export function toDeploymentTitle(dossier: Dossier): string {
  const head = findHead(dossier)
  const to = `to ${toEnvironment(dossier)} Failed`
  if (head !== null) return `Deployment ${to}: ${named(head)}`
  const sha = dossier.exhibits.deployment?.records.deployment.sha ?? ''
  return `Deployment of ${named(sha.slice(0, SHORT_SHA))} ${to}`
}

function findHead(dossier: Dossier): string | null {
  const lines = dossier.primaryErrorLines.filter((id) => findEvidence(dossier, id) !== null)
  return lines.map((id) => toHead(findLine(dossier, id) ?? '')).find((head) => head !== null) ?? null
}
