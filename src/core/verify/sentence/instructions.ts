// Words that are meant for a machine and not for a reader: entries are read by other tools later, and a draft can carry on what stood in a log.
import { type Check, typedTexts } from './check.ts'

/** What turns up in attempts to steer a model, and in no account of a failure. */
const FOR_MACHINES: readonly RegExp[] = [
  /\b(ignore|disregard|forget|override)\b[^.]{0,20}\b(instructions?|rules|prompts?|guidelines)\b/i,
  /\b(system|developer) (prompt|message|instructions?)\b/i,
  /^\s*(system|assistant|user|developer|human)\s*:/i,
  /\b(you are|act as|as) an? (ai|assistant|language model|llm)\b/i,
  /\b(my|your) (instructions|guidelines|training)\b/i,
  /\b(next|future|other) (agents?|assistants?|models?|bots?)\b/i,
  /\b(?:trust|obey) this (file|entry|document)\b/i,
  // Whoever reads is spoken to, or told what has been decided.
  /\b(?:agents?|assistants?|bots?|models?|tools?|whoever|anyone|anybody|readers?)(?: (?:that|who))? (?:reads?|reading|process(?:es)?|processing|pars(?:es?|ing)|sees?|seeing) (?:this|that|it|these)\b/i,
  /^\s*(?:assistant|agent|copilot|ai|bot|note (?:for|to) (?:\w+ )?(?:agents?|assistants?|bots?|models?|tools?))\b\s*[,:]/i,
  /\b(?:merge|approve|accept|push|deploy|release) (?:it |this |the \w+(?: \w+)? )?without (?:a )?(?:review|asking|approval|looking)\b/i,
  /\b(?:this|the) (?:file|entry|journal|document|pull request) (?:is|was|has been) (?:already )?(?:approved|verified|trusted|safe)\b/i,
  /\b(?:turn off|switch off|disable|skip|bypass) the (?:\w+ )?(?:scanner|secret scan\w*|safety|guard\w*)\b/i,
  /\bapprove the (?:pull request|change|merge)\b/i,
  /<\|?[\w/]{2,30}\|?>|\[\/?INST\]|<<\/?SYS>>/,
]

export const checkInstructions: Check = ({ segments }) =>
  typedTexts(segments).flatMap((text) => {
    const found = findInstruction(text)
    return found === null ? [] : [{ code: 'speaks-to-machines', detail: found.trim() }]
  })

/** The words of a text that are meant for a machine; null where none are. */
export function findInstruction(text: string): string | null {
  return FOR_MACHINES.map((pattern) => pattern.exec(text)?.[0]).find((match) => match !== undefined) ?? null
}
