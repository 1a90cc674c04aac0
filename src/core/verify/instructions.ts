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
  /\btrust this (file|entry|document)\b/i,
  /<\|?[\w/]{2,30}\|?>|\[\/?INST\]|<<\/?SYS>>/,
]

export const checkInstructions: Check = ({ segments }) =>
  typedTexts(segments).flatMap((text) => {
    const found = FOR_MACHINES.map((pattern) => pattern.exec(text)?.[0]).find((match) => match !== undefined)
    return found === undefined ? [] : [{ code: 'speaks-to-machines', detail: found.trim() }]
  })
