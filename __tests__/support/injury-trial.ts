// One injury tried on one entry: was there a place for it, and did a check find it that finds nothing in the entry as it was?
import type { Dossier } from '../../src/core/dossier.ts'
import type { Draft } from '../../src/core/entry/draft.ts'
import { describeFinding, type Finding } from '../../src/core/verify/findings.ts'
import { verify } from '../../src/core/verify/verify-draft.ts'
import { verifyEntry } from '../../src/core/verify/verify-entry.ts'
import { type Random, toRandom } from './adversary.ts'
import { type GoodEntry, toGoodEntry } from './good-entries.ts'
import type { Injury } from './injuries.ts'

export type Trial =
  | { readonly kind: 'no-place' }
  | { readonly kind: 'caught'; readonly codes: readonly string[] }
  /** What got through: the lines of the entry, or the draft, that differ. */
  | { readonly kind: 'missed'; readonly injured: string }

/** What the checks find in the entry as it was. Good entries give nothing; what they give all the same is no catch. */
const baselines = new WeakMap<GoodEntry, ReadonlySet<string>>()

function baselineOf(entry: GoodEntry): ReadonlySet<string> {
  const known =
    baselines.get(entry) ??
    new Set([...check(entry.draft, entry.dossier), ...verifyEntry(entry.markdown, entry)].map(describeFinding))
  baselines.set(entry, known)
  return known
}

export function tryInjury(injury: Injury, entry: GoodEntry, seed: number): Trial {
  const random = toRandom(seed)
  return injury.kind === 'entry' ? tryOnEntry(injury, entry, random) : tryOnDraft(injury, entry, random)
}

function tryOnEntry(injury: Injury & { kind: 'entry' }, entry: GoodEntry, random: Random): Trial {
  const injured = injury.injure(entry.markdown, entry.dossier, random)
  if (injured === null || injured === entry.markdown) return { kind: 'no-place' }
  const before = new Set(entry.markdown.split('\n'))
  const changed = injured.split('\n').filter((line) => !before.has(line))
  return judge(verifyEntry(injured, entry), entry, changed.join('\n'))
}

/** Caught is what the checks of sentences find, or what the checks of the file find in what it becomes. */
function tryOnDraft(injury: Injury & { kind: 'draft' }, entry: GoodEntry, random: Random): Trial {
  const injured = injury.injure(entry.draft, entry.dossier, random)
  if (injured === null) return { kind: 'no-place' }
  const inSentences = judge(check(injured, entry.dossier), entry, JSON.stringify(injured))
  if (inSentences.kind === 'caught') return inSentences
  const rendered = toGoodEntry(entry.name, entry.dossier, injured)
  return judge(verifyEntry(rendered.markdown, rendered), entry, JSON.stringify(injured))
}

function check(draft: Draft, dossier: Dossier): readonly Finding[] {
  return verify(draft, dossier).findings
}

function judge(found: readonly Finding[], entry: GoodEntry, injured: string): Trial {
  const known = baselineOf(entry)
  const codes = found.filter((finding) => !known.has(describeFinding(finding))).map(({ code }) => code)
  return codes.length > 0 ? { kind: 'caught', codes } : { kind: 'missed', injured }
}
