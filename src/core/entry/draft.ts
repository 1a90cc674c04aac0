// The Draft: what a writer (a model, or the facts-only writer) hands over. One schema for types, validation, the JSON schema that a
// model gets, and docs/draft.md: what a field holds is said here and nowhere else. Prose carries anchors instead of what can be checked:
//   "three words or more"   a quotation, found in the evidence that the sentence cites and printed from its bytes
//   `identifier`            a name, path, command or error that occurs in the evidence
//   [[F3]] [[F3~]] [[F3w]]  a fact: exact, rounded, in words
//   [[E4|the first fix]]    a link to evidence; [[E4]] shows what the evidence is called
//   **bold**                the one line a section carries
//   \" \` \* \[             the character itself

import * as z from 'zod/mini'
import { CATEGORIES } from '../log/condense.ts'
import { TOPICS } from '../topic.ts'

const evidenceId = named('Id', z.string().check(z.regex(/^[EFA]\d+(\.\d+)?$/)))
const lineId = named('LineId', z.string().check(z.regex(/^E\d+\.\d+$/)))
const factId = named('FactId', z.string().check(z.regex(/^F\d+$/)))

export const sentenceSchema = z
  .strictObject({
    text: z.string().check(z.describe('one sentence with its anchors')),
    cites: z.array(evidenceId).check(z.describe('all records, lines and facts that it rests on')),
  })
  .register(z.globalRegistry, { id: 'Sentence' })
const claim = z
  .strictObject({
    sentences: z.array(sentenceSchema).check(z.describe('one paragraph')),
    standing: z
      .enum(['fact', 'inference', 'proposal', 'answer'])
      .check(z.describe('a record says it; concluded from what is cited; could be done; a person answered it')),
  })
  .register(z.globalRegistry, { id: 'Claim' })
const claims = z.array(claim)
const lineRange = z.strictObject({ from: lineId, to: lineId })

export const draftSchema = z.strictObject({
  sufficiency: z
    .enum(['enough', 'thin', 'none'])
    .check(z.describe('decided first: does the evidence carry an entry, a short one, or none')),
  cause: z
    .strictObject({
      status: z.enum(['confirmed', 'likely', 'unknown']).check(z.describe('`confirmed` needs proof')),
      proof: z
        .nullable(
          z.strictObject({
            flipAttempt: z.nullable(z.int()).check(z.describe('number of the attempt that turned red to green')),
            overlap: z.array(evidenceId).check(z.describe('diffs of the fix that meet the cause')),
            humanLine: z.nullable(lineId).check(z.describe('line in which a person states the cause')),
          }),
        )
        .check(z.describe('null unless confirmed')),
      category: z.enum(CATEGORIES).check(z.describe('kind of failure')),
      immediate: z.nullable(claim).check(z.describe('the cause; null where unknown')),
      ruledOut: claims.check(z.describe('what the records rule out')),
      alternatives: claims.check(z.describe('other changes that could be it')),
    })
    .check(z.describe('why it happened, and how sure that is')),
  title: z.string().check(z.describe('a count and a concrete noun')),
  slugWords: z.array(z.string()).check(z.describe('two to six technical words of the evidence, lower case')),
  tags: z.array(z.string()).check(z.describe('up to six words of the evidence, kebab-case')),
  whatHappened: claims.check(z.describe('when, what, how big, with one bold line')),
  brutalTruth: claims.check(
    z.describe('one juxtaposition of two records; where echo has it, what follows from it, or nothing'),
  ),
  reproduce: claims.check(z.describe('how to see it again, with commands of the evidence')),
  technical: z
    .array(
      z.strictObject({
        from: lineId,
        to: lineId,
        why: z.nullable(claim).check(z.describe('what to see in these lines')),
      }),
    )
    .check(z.describe('lines that code copies: the error, then the change in question')),
  attemptNotes: z
    .array(
      z.strictObject({
        n: z.int().check(z.describe('number of the attempt')),
        name: z.string().check(z.describe('what it changed, at most six words')),
        whyItFailed: z.nullable(claim).check(z.describe('what the next record shows')),
        lesson: z.nullable(claim).check(z.describe('only where this case teaches one')),
      }),
    )
    .check(z.describe('one for each attempt')),
  systemic: z
    .array(
      z.strictObject({
        probeFact: factId,
        reading: z.nullable(claim).check(z.describe('what the probe means here')),
      }),
    )
    .check(z.describe('how it got through: one for each probe')),
  echo: z
    .nullable(
      z.strictObject({
        lineA: lineId,
        lineB: lineId,
        text: claim.check(
          z.describe('stands below both lines, which code prints: where each comes from, none of their words'),
        ),
      }),
    )
    .check(z.describe('two records that contradict or repeat each other')),
  feltQuotes: z
    .array(
      z.strictObject({
        line: lineId,
        momentFact: z.nullable(factId).check(z.describe('the fact of that moment')),
      }),
    )
    .check(z.describe('lines in which people say how it was; selected, never written')),
  lessons: z
    .strictObject({
      technical: claims,
      process: claims,
      team: claims,
      knowledgeGaps: claims.check(z.describe('what was not on record; stands under "What we lacked"')),
    })
    .check(z.describe('at most one each')),
  changes: z
    .strictObject({ week: claims, month: claims })
    .check(z.describe('proposals for this week and this month; what is done is added by code')),
  warningSigns: z
    .array(
      z.strictObject({
        badLines: z.nullable(lineRange).check(z.describe('lines that show the bad shape')),
        note: claim.check(z.describe('how to spot it elsewhere')),
      }),
    )
    .check(z.describe('what to look for')),
  nextTime: z
    .strictObject({
      symptom: z.nullable(lineId).check(z.describe('the primary error line that people will search for')),
      steps: claims.check(z.describe('what to do first, in order')),
    })
    .check(z.describe('for whoever sees it again')),
  thanks: z
    .array(
      z.strictObject({
        actor: z.string().check(z.describe('login, as in the evidence')),
        actLine: lineId.check(z.describe('the line in which they helped')),
      }),
    )
    .check(z.describe('people who reported, diagnosed or fixed; no bots')),
  filedUnder: z.string().check(z.describe('two to five dry words')),
  questions: z
    .array(
      z.strictObject({
        topic: z.enum(TOPICS),
        about: z.nullable(evidenceId),
        to: z.nullable(z.string()).check(z.describe('login of who can answer')),
      }),
    )
    .check(z.describe('what only people can answer, most useful first; code words them')),
})

export type Draft = z.infer<typeof draftSchema>
export type Claim = Draft['whatHappened'][number]
export type Sentence = Claim['sentences'][number]
export type LineRange = z.infer<typeof lineRange>
export type Question = Draft['questions'][number]

/** What a reader calls values of this form. */
function named<Schema extends z.ZodMiniType>(title: string, schema: Schema): Schema {
  z.globalRegistry.add(schema, { title })
  return schema
}
