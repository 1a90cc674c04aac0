// Whether it is over: an entry that says in one place that it goes on and in another that it has ended is wrong in one of them. For any
// entry, by text alone: what was so at a time may be otherwise later.

import type { Finding } from '../findings.ts'
import type { EntryLine } from './entry-lines.ts'
import { type Told, toFinding } from './told.ts'

const BAD = '(?:down|failing|broken|red|offline|unavailable|crashing|unreachable|blocked)'
/** It goes on, as of when this was said. */
const GOES_ON = new RegExp(
  `\\b(?:still|remains?) (?:\\w+ly )?${BAD}\\b|\\b(?:has|have) been ${BAD} (?:for|since)\\b|\\bnot (?:yet )?(?:green|fixed|recovered|resolved)(?: yet)?\\b`,
  'i',
)
/** It has ended. */
const IS_OVER =
  /\b(?:recovered|back up|back online|is back(?=[\s.!*]*$)|up and running|green again|(?:works|working|passes|passing) again|all green)\b/i
/** What is not said to be so. */
const NOT_SO =
  /\b(?:not|never|no|nobody|nothing|cannot|until|before|once|when|whenever|if|while|whether|will|would|should|could|must|may|might|was|were|had)\b|n['’]t\b/i
/** It began anew. */
const RELAPSE =
  /\b(?:again|relapsed?|came back|went down|broke|second (?:outage|failure)|re-?opened|returned|5\d\ds?)\b/i
const OTHER_DAY =
  /\b\d{4}-\d\d-\d\d\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:next|following) (?:day|morning)\b/i

/** Sections that tell what came one after the other: there "still failing" is of its moment. */
const NARRATING = /\b(?:tried|felt|timeline)\b/i
/** Sections that say what could be done or looked for. */
const ADVISING = /\b(?:learned|lessons|changes|warning|next time|symptoms)\b/i

export function checkStatus(lines: readonly EntryLine[], told: readonly Told[]): readonly Finding[] {
  const own = told.filter(({ line }) => !ADVISING.test(line.section))
  const footer = lines.findLast(({ text }) => /^\*\*Status:\*\*/.test(text))
  const found = [...timedContradictions(own), ...untimedContradictions(own, footer)]
  return found.filter((finding, index) => found.findIndex(({ at }) => at === finding.at) === index)
}

function says(pattern: RegExp, { text }: Told): boolean {
  const match = pattern.exec(text)
  return match !== null && !NOT_SO.test(text.slice(0, match.index))
}

/** Down at a time after it was up, and nothing in between says that it broke again. */
function timedContradictions(told: readonly Told[]): readonly Finding[] {
  const timed = told.filter(({ minutes, text }) => minutes !== null && !OTHER_DAY.test(text))
  const ups = timed.filter((item) => says(IS_OVER, item))
  const relapses = timed.filter(({ text }) => RELAPSE.test(text))
  return timed
    .filter((item) => says(GOES_ON, item))
    .filter((down) => {
      const at = down.minutes ?? 0
      const before = relapses.filter((item) => item !== down && (item.minutes ?? 0) <= at)
      const last = before.reduce((latest, { minutes }) => Math.max(latest, minutes ?? 0), -1)
      return ups.some(({ minutes }) => (minutes ?? 0) < at && (minutes ?? 0) >= last)
    })
    .map(({ line }) => toFinding('status-contradicts', line))
}

/** Statements without a time hold for the whole entry, and so does its status. */
function untimedContradictions(told: readonly Told[], footer: EntryLine | undefined): readonly Finding[] {
  const status = footer?.text.replace(/^\*\*Status:\*\*/, '') ?? ''
  const isOpen = /\b(?:open|ongoing|failing|broken|unresolved)\b/i.test(status)
  const isClosed = !isOpen && /\b(?:resolved|recovered|fixed|closed|over)\b/i.test(status) && !/\bnot\b/i.test(status)
  const untimed = told.filter(({ minutes, line }) => minutes === null && line !== footer)
  const goesOn = untimed.filter((item) => !NARRATING.test(item.line.section) && says(GOES_ON, item))
  const isOver = untimed.filter((item) => says(IS_OVER, item) && item.label === '')
  return [...(isClosed || isOver.length > 0 ? goesOn : []), ...(isOpen ? isOver : [])].map(({ line }) =>
    toFinding('status-contradicts', line),
  )
}
