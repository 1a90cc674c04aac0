// The draft stage: who writes. A model where one is configured and the evidence is enough, asked at most twice; the facts-only writer in every
// other case. Either way a Draft comes out, and says who wrote it.
import type { Dossier } from './core/dossier.ts'
import type { Draft, Sentence } from './core/entry/draft.ts'
import { mapSentences } from './core/entry/draft-sentences.ts'
import { writeFromFacts } from './core/entry/facts-only/writer.ts'
import { ModelFailure } from './core/failure.ts'
import type { Message, ModelEffort, ModelReply } from './core/model.ts'
import { toPrompt, toRepairMessages, toRetryMessages } from './core/prompt/prompt.ts'
import { parseRepair, parseReply } from './core/prompt/reply.ts'
import { DRAFT_SCHEMA, REPAIR_SCHEMA } from './core/prompt/schemas.ts'
import { redactKnown, redactText } from './core/safety/redact.ts'
import { describeProblem, type Finding } from './core/verify/findings.ts'
import { isSufficient } from './core/verify/sufficiency.ts'
import { type VerifyOptions, verify } from './core/verify/verify-draft.ts'
import { describeWriter, type Writer } from './core/writer.ts'
import type { Console, ModelDesk, SecretScanner } from './ports.ts'

export type DraftPorts = {
  readonly desk: ModelDesk | null
  readonly console: Console
  readonly secrets: SecretScanner
  readonly ownSecrets: readonly string[]
}

export type Drafted = {
  /** Not verified yet, but for what was already sent back once. */
  readonly draft: Draft
  /** What the facts-only writer says: what is dropped later falls back to it. */
  readonly facts: Draft
  readonly writer: Writer
  readonly words: VerifyOptions
  readonly modelEffort: ModelEffort | null
  /** What did not fit into the prompt. */
  readonly leftOut: readonly string[]
}

/** Evidence that the server finds too long is halved this often. */
const MAX_HALVINGS = 2
/** An answer that was cut at its limit is asked for once more with this much more room. */
const MORE_ROOM = 2

export async function draft(dossier: Dossier, ports: DraftPorts): Promise<Drafted> {
  const facts = writeFromFacts(dossier)
  const { desk, console } = ports
  const byFacts = (because: (Writer & { kind: 'facts' })['because'], detail = ''): Drafted => ({
    draft: facts,
    facts,
    writer: { kind: 'facts', because, detail },
    words: { isWord: null },
    modelEffort: desk === null ? null : desk.model.effort,
    leftOut: [],
  })
  if (desk === null) return byFacts('no-model')
  if (!isSufficient(dossier)) {
    console.info('The model was not asked: the evidence is too thin.')
    return byFacts('thin-evidence')
  }
  try {
    const words = { isWord: await desk.loadWords() }
    const answer = await askForDraft(dossier, { desk, words, ports })
    if ('because' in answer) {
      const { because, detail } = answer
      const why = describeWriter({ kind: 'facts', because, detail })
      console.warning(`The model's answer was not used: ${[why, detail].filter((part) => part !== '').join(': ')}.`)
      return byFacts(because, detail)
    }
    const writer: Writer = { kind: 'model', name: desk.model.effort.name, mended: answer.mended }
    return { draft: answer.draft, facts, writer, words, modelEffort: desk.model.effort, leftOut: answer.leftOut }
  } catch (failure) {
    if (!(failure instanceof ModelFailure)) throw failure
    console.warning(`The model wrote nothing: ${failure.message}. ${failure.hint}`.trim())
    return byFacts(failure.problem, failure.message)
  }
}

type Answer =
  | { readonly draft: Draft; readonly mended: number; readonly leftOut: readonly string[] }
  | { readonly because: 'not-a-draft' | 'held-a-secret' | 'found-too-little'; readonly detail: string }

type Asking = { readonly desk: ModelDesk; readonly words: VerifyOptions; readonly ports: DraftPorts }

/** At most two answers are used: the draft, and either a second try at it or the sentences that failed. */
async function askForDraft(dossier: Dossier, asking: Asking): Promise<Answer> {
  const { messages, leftOut, reply: first } = await askWithRoom(dossier, asking)
  let reply = await clean(first, asking)
  let parsed = reply === null ? null : parseReply(reply)
  let isFirst = true
  if (reply === null) return { because: 'held-a-secret', detail: '' }
  if (first.isCut || parsed?.kind === 'no-draft') {
    isFirst = false
    const room = asking.desk.maxOutputTokens * (first.isCut ? MORE_ROOM : 1)
    const problem = parsed?.kind === 'no-draft' ? parsed.problem : ''
    // What was cut is of no use to a second try; what is merely wrong is.
    const again = first.isCut ? messages : toRetryMessages(messages, reply, problem)
    const second = await ask(again, { schema: DRAFT_SCHEMA, maxOutputTokens: room }, asking)
    reply = await clean(second, asking)
    if (reply === null) return { because: 'held-a-secret', detail: '' }
    if (second.isCut) return { because: 'not-a-draft', detail: 'the answer was cut at its limit of tokens, twice' }
    parsed = parseReply(reply)
  }
  if (parsed?.kind !== 'draft') return { because: 'not-a-draft', detail: parsed?.problem ?? '' }
  if (parsed.draft.sufficiency === 'none') return { because: 'found-too-little', detail: '' }
  const { draft: written } = parsed
  if (!isFirst) return { draft: written, mended: 0, leftOut }
  const mended = await mend(written, { dossier, messages, reply, asking })
  return { ...mended, leftOut }
}

/** Sends every failing sentence back once. Whatever comes of it, the draft stands: a sentence that fails again is dropped later. */
async function mend(
  written: Draft,
  {
    dossier,
    messages,
    reply,
    asking,
  }: { dossier: Dossier; messages: readonly Message[]; reply: string; asking: Asking },
): Promise<{ draft: Draft; mended: number }> {
  const failing = toFailing(verify(written, dossier, asking.words).findings)
  if (failing.length === 0) return { draft: written, mended: 0 }
  try {
    const question = toRepairMessages(messages, reply, failing)
    const { maxOutputTokens } = asking.desk
    const answer = await clean(await ask(question, { schema: REPAIR_SCHEMA, maxOutputTokens }, asking), asking)
    const replacements = answer === null ? null : parseRepair(answer)
    if (replacements === null) return { draft: written, mended: 0 }
    const wanted = new Set(failing.map(({ address }) => address))
    const replaced: string[] = []
    const repaired = mapSentences(written, ({ address, sentence }): Sentence | null => {
      const replacement = wanted.has(address) ? replacements.get(address) : undefined
      if (replacement) replaced.push(replacement.text)
      return replacement === undefined ? sentence : replacement
    })
    const failed = new Set(verify(repaired, dossier, asking.words).findings.map(({ where }) => where))
    return { draft: repaired, mended: replaced.filter((text) => !failed.has(text)).length }
  } catch (failure) {
    if (!(failure instanceof ModelFailure)) throw failure
    asking.ports.console.info(`The model did not mend ${failing.length} sentences: ${failure.message}.`)
    return { draft: written, mended: 0 }
  }
}

function toFailing(findings: readonly Finding[]): { address: string; text: string; problems: string[] }[] {
  const failing = new Map<string, { address: string; text: string; problems: string[] }>()
  for (const { at, where, ...problem } of findings) {
    if (typeof at !== 'string') continue
    const known = failing.get(at) ?? { address: at, text: where, problems: [] }
    failing.set(at, { ...known, problems: [...known.problems, describeProblem(problem)] })
  }
  return [...failing.values()]
}

/** Asks with as much evidence as the server takes. */
async function askWithRoom(
  dossier: Dossier,
  asking: Asking,
): Promise<{ messages: readonly Message[]; leftOut: readonly string[]; reply: ModelReply }> {
  const { desk } = asking
  const nonce = desk.nonce()
  let { maxInputTokens } = desk
  for (let halvings = 0; ; halvings += 1) {
    const { messages, leftOut } = toPrompt(dossier, { maxInputTokens, nonce })
    try {
      const reply = await ask(messages, { schema: DRAFT_SCHEMA, maxOutputTokens: desk.maxOutputTokens }, asking)
      return { messages, leftOut, reply }
    } catch (failure) {
      const isTooLong = failure instanceof ModelFailure && failure.problem === 'too-long'
      if (!isTooLong || halvings === MAX_HALVINGS) throw failure
      maxInputTokens = Math.floor(maxInputTokens / 2)
      asking.ports.console.info(`The model finds the evidence too long; asking with ${maxInputTokens} tokens.`)
    }
  }
}

/** The last gate before anything leaves: what is sent is searched for secrets once more, by shape and by value. */
async function ask(
  messages: readonly Message[],
  form: { schema: typeof DRAFT_SCHEMA; maxOutputTokens: number },
  { desk, ports }: Asking,
): Promise<ModelReply> {
  const safe = await Promise.all(
    messages.map(async ({ role, content }) => {
      const { text } = await redactText(content, ports.secrets)
      return { role, content: redactKnown(text, ports.ownSecrets) }
    }),
  )
  return desk.model.ask({ messages: safe, ...form })
}

/** What came back, searched in the same way. Null where it holds a secret of ours: nothing of such an answer is used. */
async function clean(reply: ModelReply, { ports }: Asking): Promise<string | null> {
  const { text } = await redactText(reply.text, ports.secrets)
  // JSON can spell a character by its number.
  const spelledOut = text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  const holdsSecret = [text, spelledOut].some((form) => redactKnown(form, ports.ownSecrets) !== form)
  return holdsSecret ? null : text
}
