// Gate G10 for any entry, ours or by hand: what a text says in one place does not contradict what it says in another. Times, spans, totals and
// whether it is over are compared; what only understanding finds is not looked for.

import type { Finding } from '../findings.ts'
import { findDurations } from './clock-text.ts'
import { checkStatus } from './consistency-status.ts'
import {
  checkClock,
  checkNamedSpans,
  checkOrder,
  checkPrecision,
  checkRanges,
  checkRepeats,
  checkStart,
} from './consistency-times.ts'
import type { EntryLine } from './entry-lines.ts'
import { listTold, ownWords, type Told, toFinding } from './told.ts'

export function checkConsistency(lines: readonly EntryLine[]): readonly Finding[] {
  const told = listTold(lines)
  return [
    ...checkClock(lines),
    ...checkOrder(told),
    ...checkRanges(told),
    ...checkNamedSpans(told),
    ...checkStart(lines, told),
    ...checkPrecision(lines, told),
    ...checkRepeats(told),
    ...checkTimeTotal(lines, told),
    ...checkAmountTotal(lines),
    ...checkStatus(lines, told),
  ].toSorted((a, b) => Number(a.at) - Number(b.at))
}

/**
 * A total that leaves nothing for the attempt that worked: what the others took is all of it, or more. Time that is said to have elapsed may
 * overlap, and is not added up.
 */
function checkTimeTotal(lines: readonly EntryLine[], told: readonly Told[]): readonly Finding[] {
  const subheadings = lines.filter(({ kind }) => kind === 'subheading').map(({ number }) => number)
  const partOf = (line: EntryLine) => subheadings.findLast((number) => number < line.number)
  const wasted = told.filter(
    ({ label, text }) => /^time (?:wasted|lost|spent)$/i.test(label) && !/\belapsed\b/i.test(text),
  )
  const parts = wasted.flatMap(({ text, line }) => {
    const [duration] = findDurations(text)
    return duration === undefined ? [] : [{ minutes: duration.minutes, under: partOf(line), section: line.section }]
  })
  if (parts.length < 2) return []
  const isTotal = ({ label, text, line }: Told) =>
    /^(?:total|time to (?:solution|resolution|fix))/i.test(label) &&
    /\btotal\b/i.test(text) &&
    line.section === parts[0]?.section
  return told.filter(isTotal).flatMap(({ text, line }) => {
    const [total] = findDurations(text)
    const own = partOf(line)
    const others = parts.filter(({ under }) => under !== own)
    const sum = others.reduce((minutes, part) => minutes + part.minutes, 0)
    const isUsedUp = total !== undefined && others.length > 1 && total.minutes <= sum
    return isUsedUp ? [toFinding('total-differs', line, `${total.text}, and ${sum} min before it`)] : []
  })
}

const AMOUNT = /(~)?\s?([$€£])\s?(\d[\d,]*(?:\.\d+)?)(k|m)?\b/gi

/** Amounts of a list and the total that closes it. Of a line with several, the last is what it comes to. */
function checkAmountTotal(lines: readonly EntryLine[]): readonly Finding[] {
  const findings: Finding[] = []
  let items: { sign: string; value: number }[] = []
  for (const line of lines) {
    const isItem = line.kind === 'prose' && /^\s*[-*] /.test(line.text)
    const [, about, sign = '', digits = '', scale] = [...ownWords(line).matchAll(AMOUNT)].at(-1) ?? []
    const value = Number(digits.replaceAll(',', '')) * (scale?.toLowerCase() === 'k' ? 1000 : scale ? 1_000_000 : 1)
    const isTotal = isItem && /^\s*[-*] (?:\*\*)?total\b/i.test(line.text)
    if (isTotal && sign !== '' && items.length > 1 && items.every((item) => item.sign === sign)) {
      const sum = items.reduce((total, item) => total + item.value, 0)
      const slack = about === undefined ? 0.005 * items.length : sum * 0.05
      if (Math.abs(sum - value) > slack)
        findings.push(toFinding('total-differs', line, `${sign}${value}, not ${sign}${sum}`))
    }
    if (!isItem || isTotal) items = []
    else if (sign !== '') items.push({ sign, value })
  }
  return findings
}
