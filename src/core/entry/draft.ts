// The Draft: what a writer (a model, or the facts-only writer) hands over. One schema for types, validation and, later, the JSON schema
// that a model gets. Prose carries anchors instead of what can be checked:
//   "three words or more"   a quotation, found in the evidence that the sentence cites and printed from its bytes
//   `identifier`            a name, path, command or error that occurs in the evidence
//   [[F3]] [[F3~]] [[F3w]]  a fact: exact, rounded, in words
//   [[E4|the first fix]]    a link to evidence; [[E4]] shows what the evidence is called
//   **bold**                the one line a section carries
//   \" \` \* \[             the character itself
import * as z from 'zod/mini'
import { CATEGORIES } from '../log/condense.ts'

const evidenceId = z.string().check(z.regex(/^[EFA]\d+(\.\d+)?$/))
const lineId = z.string().check(z.regex(/^E\d+\.\d+$/))
const factId = z.string().check(z.regex(/^F\d+$/))

const sentence = z.strictObject({ text: z.string(), cites: z.array(evidenceId) })
const claim = z.strictObject({
  sentences: z.array(sentence),
  standing: z.enum(['fact', 'inference', 'proposal', 'answer']),
})
const claims = z.array(claim)
const lineRange = z.strictObject({ from: lineId, to: lineId })

export const draftSchema = z.strictObject({
  sufficiency: z.enum(['enough', 'thin', 'none']),
  cause: z.strictObject({
    status: z.enum(['confirmed', 'likely', 'unknown']),
    proof: z.nullable(
      z.strictObject({ flipAttempt: z.nullable(z.int()), overlap: z.array(evidenceId), humanLine: z.nullable(lineId) }),
    ),
    category: z.enum(CATEGORIES),
    immediate: z.nullable(claim),
    ruledOut: claims,
    alternatives: claims,
  }),
  title: z.string(),
  slugWords: z.array(z.string()),
  tags: z.array(z.string()),
  whatHappened: claims,
  brutalTruth: claims,
  reproduce: claims,
  technical: z.array(z.strictObject({ from: lineId, to: lineId, why: z.nullable(claim) })),
  attemptNotes: z.array(
    z.strictObject({ n: z.int(), name: z.string(), whyItFailed: z.nullable(claim), lesson: z.nullable(claim) }),
  ),
  systemic: z.array(z.strictObject({ probeFact: factId, reading: z.nullable(claim) })),
  echo: z.nullable(z.strictObject({ lineA: lineId, lineB: lineId, text: claim })),
  feltQuotes: z.array(z.strictObject({ line: lineId, momentFact: z.nullable(factId) })),
  lessons: z.strictObject({ technical: claims, process: claims, team: claims, knowledgeGaps: claims }),
  changes: z.strictObject({ week: claims, month: claims }),
  warningSigns: z.array(z.strictObject({ badLines: z.nullable(lineRange), note: claim })),
  nextTime: z.strictObject({ symptom: z.nullable(lineId), steps: claims }),
  thanks: z.array(z.strictObject({ actor: z.string(), actLine: lineId })),
  filedUnder: z.string(),
  questions: z.array(
    z.strictObject({
      topic: z.enum(['cause', 'expect', 'cue', 'impact', 'felt', 'luck', 'change']),
      about: z.nullable(evidenceId),
      to: z.nullable(z.string()),
    }),
  ),
})

export type Draft = z.infer<typeof draftSchema>
export type Claim = Draft['whatHappened'][number]
export type Sentence = Claim['sentences'][number]
export type LineRange = z.infer<typeof lineRange>
export type Question = Draft['questions'][number]
