import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import "./chunk-QJYCIYHF.js";

// src/adapters/english-words.ts
async function loadEnglishWords() {
  let { WORD_LISTS } = await import("./english-word-lists-GX3SEWNF.js"), words = new Set(WORD_LISTS.flat());
  return (word) => words.has(word);
}
export {
  loadEnglishWords
};
