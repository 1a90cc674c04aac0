// Feedback where the person is: a reaction at once, and one comment that is edited. What goes wrong with it is said in the log and changes nothing.
import { findSaying, type Reply, type SayingKind, toSaying } from '../core/conversation.ts'
import { describeFailure, PortFailure } from '../core/failure.ts'
import type { Place } from '../core/trigger.ts'
import type { Console, Conversation, ReactionContent } from '../ports.ts'

export type Talk = {
  react(content: ReactionContent): Promise<void>
  /** Says it in the one comment that the thread has for it. */
  say(reply: Reply): Promise<void>
}

/** A talk at a place; where nobody waits, nothing is said. */
export function openTalk(
  place: Place | null,
  { conversation, console }: { conversation: Conversation; console: Console },
): Talk {
  if (place === null) return { react: async () => undefined, say: async () => undefined }
  const polite = async (what: string, act: () => Promise<void>) => {
    try {
      await act()
    } catch (failure) {
      if (!(failure instanceof PortFailure)) throw failure
      console.warning(`${what}: ${describeFailure(failure)}.`)
    }
  }
  // What was said in this talk. It is not found again where the token is a person's, or where the thread is longer than what is listed.
  const said = new Map<SayingKind, { readonly id: number; readonly body: string }>()
  return {
    react: (content) => polite('The reaction could not be left', () => conversation.react(place, content)),
    say: (reply) =>
      polite('The comment could not be written', async () => {
        const { kind } = toSaying(reply)
        const existing = findSaying(await conversation.listComments(place), kind) ?? said.get(kind) ?? null
        const { body } = toSaying(reply, existing?.body)
        if (existing === null) said.set(kind, { id: await conversation.addComment(place, body), body })
        else if (existing.body !== body) await conversation.editComment(place, existing.id, body)
      }),
  }
}
