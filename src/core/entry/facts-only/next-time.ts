// For Next Time, from the most special to the most general: what helps against this very error, the command for the one test, what helps
// against its kind, and what to compare with.
import { allLogs, type Dossier, findEvidence, findLine } from '../../dossier.ts'
import type { LineId } from '../../evidence.ts'
import type { Claim, Draft } from '../draft.ts'
import type { Advice } from './advice.ts'
import { findKnownStep } from './advice.ts'
import { toRerunCommand } from './rerun.ts'
import { namesNoError, neverStarted } from './title.ts'
import { inference, linked, named, proposal, say } from './wording.ts'

/** GitHub's status for a log that is no longer kept. */
const GONE = 410

/** The symptom and the steps. `advice` is null where people told what happened and no log is at hand. */
export function toNextTime(dossier: Dossier, advice: Advice | null): Draft['nextTime'] {
  const symptom = namesNoError(dossier) ? null : findSymptom(dossier)
  const line = symptom === null ? '' : (findLine(dossier, symptom) ?? '')
  if (neverStarted(dossier))
    return { symptom, steps: [step('Open the page of the run: GitHub says there why it refused the workflow.')] }
  const known = findKnownStep(line)
  const rerun = toRerunCommand(
    allLogs(dossier.exhibits).flatMap(({ evidence }) => evidence.lines.map(({ text }) => text)),
  )
  const isGone = dossier.primaryErrorLines.length === 0 && dossier.gaps.some(({ status }) => status === GONE)
  return {
    symptom,
    steps: [
      ...(known === null ? [] : [step(known)]),
      ...(rerun === null ? [] : [step(`Run the test alone: ${named(rerun)}.`)]),
      ...(isGone
        ? [step('Run it again while its log can still be read. How long logs are kept is a setting of the repository.')]
        : []),
      ...(isGone || known !== null ? [] : (advice?.steps ?? []).map(step)),
      ...(known === null && rerun === null ? pointAtLog(dossier) : []),
      ...compareWithGreen(dossier),
    ],
  }
}

/** Words that stand in errors, and not in the rows of a table of states. */
const NAMES_ERROR = /\b(?:\w*(?:Error|Exception)|error|fatal|panic|cannot|not found|denied|refused|timed out)\b/i

/** The first error line. In a thread people paste a list of what is down along with the error: it is the error that is searched for. */
function findSymptom(dossier: Dossier): LineId | null {
  const [first = null] = dossier.primaryErrorLines
  if (dossier.exhibits.thread === null) return first
  return dossier.primaryErrorLines.find((id) => NAMES_ERROR.test(findLine(dossier, id) ?? '')) ?? first
}

function step(text: string): Claim {
  return proposal(say(text))
}

function pointAtLog(dossier: Dossier): readonly Claim[] {
  const log = findEvidence(dossier, dossier.primaryErrorLines[0] ?? '')
  if (log === null || log.url === null || dossier.exhibits.run === null) return []
  return [inference(say(`Read the log of ${linked(log)} from that line upwards: what it did before says more.`, log))]
}

function compareWithGreen({ exhibits, story, incident }: Dossier): readonly Claim[] {
  const green = exhibits.lastGreen
  const before = story.lastGreenSha?.slice(0, 7)
  if (green === null || before === undefined || incident.sha === null || story.wasGreenBefore) return []
  return [
    proposal(
      say(`Compare with the last green run: ${named(`git diff ${before} ${incident.sha.slice(0, 7)}`)}.`, green),
    ),
  ]
}
