// Tells English words from others, with a list that is loaded when it is first needed: most runs have no use for it.
import type { IsWord } from '../ports.ts'

/** A look-up of lower-case words in all their forms. Possessives and compounds are for the caller to take apart. */
export async function loadEnglishWords(): Promise<IsWord> {
  const { WORD_LISTS } = await import('./english-word-lists.ts')
  const words = new Set(WORD_LISTS.flat())
  return (word) => words.has(word)
}
